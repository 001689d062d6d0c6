//! The work of Parvis: nouns, rules and SQL. Knows no HTTP. This is the table of contents, in dependency order:
//! a module uses only modules that stand above it.

pub mod message;
pub mod error;
pub mod clock;
pub mod db;
pub mod ids;
pub mod access;
pub mod history;
pub mod vocabulary;
pub mod dates;
pub mod problems;
pub mod names;
pub mod collation;
pub mod settings;
pub mod files;
pub mod presence;
pub mod app;
pub mod followers;
pub mod jobs;
pub mod outbox;
pub mod offices;
pub mod people;
pub mod credentials;
pub mod organizations;
pub mod proposals;
pub mod claims;
pub mod sources;
pub mod places;
pub mod imports;
pub mod questions;
pub mod search;
pub mod activities;
pub mod statistics;
pub mod backups;
pub mod integrity;
pub mod upkeep;
