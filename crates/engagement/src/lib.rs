//! The work of Parvis: nouns, rules and SQL. Knows no HTTP. This is the table of contents, in dependency order:
//! a module uses only modules that stand above it.

pub mod access;
pub mod activities;
pub mod app;
pub mod backups;
pub mod clock;
pub mod collation;
pub mod dates;
pub mod db;
pub mod error;
pub mod files;
pub mod followers;
pub mod history;
pub mod ids;
pub mod imports;
pub mod integrity;
pub mod jobs;
pub mod message;
pub mod organizations;
pub mod people;
pub mod places;
pub mod presence;
pub mod questions;
pub mod search;
pub mod settings;
pub mod sources;
pub mod statistics;
pub mod upkeep;
pub mod vocabulary;
