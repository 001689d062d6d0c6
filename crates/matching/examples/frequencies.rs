//! Counts the words of the names on standard input, one a line: makes `data/frequencies.txt`.
#![allow(clippy::print_stdout)]

use std::io::Read;

fn main() -> std::io::Result<()> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    let learned = matching::Weights::counting(text.lines());
    println!(
        "# In how many names each word stands: its meaning in English, or the word itself. Made by examples/frequencies.rs."
    );
    println!("{} =", text.lines().count());
    for (count, word) in learned.counted().into_iter().filter(|(count, _)| *count >= 4) {
        println!("{count} {word}");
    }
    Ok(())
}
