//! The program `parvis`.
fn main() {}
