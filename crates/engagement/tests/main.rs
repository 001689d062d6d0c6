//! The stories of the product, by subject; each runs on SQLite and on PostgreSQL.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a story fails where it is surprised")]

#[macro_use]
mod support;

mod activities;
mod architecture;
mod backups;
mod claims;
mod complements;
mod credentials;
mod exchange;
mod figures;
mod imports;
mod integrity;
mod jobs;
mod logos;
mod mail;
mod migrations;
mod network;
mod offices;
mod partnerships;
mod people;
mod permissions;
mod personal;
mod questions;
mod search;
mod sheets;
mod statements;
mod stocktaking;
mod transactions;
mod upkeep;
mod waiting;
