//! The rules of the house, read from the sources themselves.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test may unwrap, and prints what it measured"
)]

#[path = "house_rules/catalog.rs"]
mod catalog;
#[path = "house_rules/counts.rs"]
mod counts;
#[path = "house_rules/dependencies.rs"]
mod dependencies;
#[path = "house_rules/functions.rs"]
mod functions;
#[path = "house_rules/kinds.rs"]
mod kinds;
#[path = "house_rules/sources.rs"]
mod sources;
#[path = "house_rules/words.rs"]
mod words;
