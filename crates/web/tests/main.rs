//! The site as a browser meets it: one program of tests, a file a subject.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, unreachable_pub)]

mod support;

mod access;
mod activities;
mod api;
mod assets;
mod browser;
mod complements;
mod csrf;
mod errors;
mod exchange;
mod figures;
mod headers;
mod hostile;
mod imports;
mod keeping;
mod languages;
mod limits;
mod mail;
mod messages;
mod network;
mod offices;
mod organizations;
mod pages;
mod partnerships;
mod questions;
mod sheets;
mod signing;
mod stock;
