//! What tests of judging share: a small invented vocabulary, roles in a few words,
//! answers and repairs as text, and generators for property tests.

#![allow(dead_code, unused_imports, reason = "an example uses its own share of this")]

pub(crate) mod answers;
pub(crate) mod check_data;
pub(crate) mod draft;
pub(crate) mod generate;
pub(crate) mod told;
pub(crate) mod words;
