//! What the proofs share: where things are, small hosts and readers, a browser.
//! The proofs themselves are in `tests/`, one file for each question.

pub mod browser;
pub mod bundled;
pub mod engine;
pub mod examples;
pub mod firefox;
pub mod host;
pub mod html;
pub mod http;
pub mod links;
pub mod node;
pub mod repository;
pub mod server;
pub mod told_host;
pub mod translator;
pub mod tree;
pub mod visit;
