//! The work of Parvis: nouns, rules and SQL. Knows no HTTP. This is the table of contents, in dependency order:
//! a module uses only modules that stand above it.

pub mod message;
pub mod error;
pub mod clock;
pub mod db;
pub mod ids;
pub mod access;
pub mod history;
// pub mod vocabulary;
pub mod settings;
pub mod files;
pub mod app;
pub mod jobs;
pub mod people;
pub mod backups;
pub mod integrity;
pub mod upkeep;
