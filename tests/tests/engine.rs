//! The invariants of judging over the real roles, with generated visitors. Over generated
//! roles they are held by the tests of the crate `roles`.

#![allow(clippy::unwrap_used, reason = "a test may unwrap")]

#[path = "engine/calculator.rs"]
mod calculator;
#[path = "engine/judging.rs"]
mod judging;
#[path = "engine/links.rs"]
mod links;
#[path = "engine/questions.rs"]
mod questions;
#[path = "engine/repairs.rs"]
mod repairs;
#[path = "engine/visitor.rs"]
mod visitor;

use std::sync::{Arc, OnceLock};

use proptest::test_runner::{Config, RngSeed};
use roles::Catalog;

/// The roles and words of this repository.
fn catalog() -> &'static Arc<Catalog> {
    static CATALOG: OnceLock<Arc<Catalog>> = OnceLock::new();
    CATALOG.get_or_init(|| {
        let sources = site::load::load(tests::repository::root()).unwrap();
        let (draft, _) = site::parse::parse(&sources);
        let (content, _) = site::check::check(draft, &site::Options::default());
        content.expect("the content of this repository is right").catalog
    })
}

/// The same cases every time: what is found once is found by everybody.
fn cases(cases: u32) -> Config {
    Config { cases, rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..Config::default() }
}
