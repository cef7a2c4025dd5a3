//! What the codes of problems mean: for each what is wrong, why it matters, and an
//! example, wrong and right.
//!
//! Problems of good writing are told by the rule that finds them; here stand those of
//! form, in files by subject. How a problem of the day is worded is the business of the
//! check that finds it.

mod address;
mod answers;
mod config;
mod files;
mod groups;
mod keys;
mod ladder;
mod lists;
mod names;
mod opening;
mod pasted;
mod piece;
mod portable;
mod prose;
mod requirement;
mod role;
mod shell;
mod text;
mod time;
mod unknown;
mod vocabulary;

pub use piece::{Piece, Way};
pub(crate) use piece::{prose, role};
pub use text::{contents, markdown, text};

use crate::diagnostic::Severity;
use crate::lint;
use crate::parse::nearest::nearest;

/// What a code means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// Its stable name: `unknown-key`.
    pub code: &'static str,
    /// How bad it is; some are worse where a site says so.
    pub severity: Severity,
    /// What is wrong.
    pub what: &'static str,
    /// Why it matters.
    pub why: &'static str,
    /// An example that has it; nothing for what only shows beside another problem.
    pub bad: Vec<Piece>,
    /// The same example mended.
    pub good: Vec<Piece>,
}

/// The same as it is written down.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Problem {
    pub(crate) code: &'static str,
    pub(crate) severity: Severity,
    pub(crate) what: &'static str,
    pub(crate) why: &'static str,
    pub(crate) bad: &'static [Piece],
    pub(crate) good: &'static [Piece],
}

impl From<&Problem> for Explanation {
    fn from(problem: &Problem) -> Self {
        let Problem { code, severity, what, why, bad, good } = *problem;
        Self { code, severity, what, why, bad: bad.to_vec(), good: good.to_vec() }
    }
}

/// The problems of form, by subject.
const OF_FORM: [&[Problem]; 19] = [
    files::ALL,
    keys::ALL,
    names::ALL,
    unknown::ALL,
    config::ALL,
    vocabulary::ALL,
    address::ALL,
    portable::ALL,
    pasted::ALL,
    role::ALL,
    opening::ALL,
    requirement::ALL,
    time::ALL,
    groups::ALL,
    lists::ALL,
    ladder::ALL,
    prose::ALL,
    shell::ALL,
    answers::ALL,
];

/// Every code there is, in order.
#[must_use]
pub fn all() -> Vec<Explanation> {
    let of_form = OF_FORM.iter().flat_map(|subject| subject.iter().map(Explanation::from));
    let mut all: Vec<Explanation> = of_form.chain(lint::explanations()).collect();
    all.sort_by_key(|explanation| explanation.code);
    all
}

/// What one code means.
///
/// # Errors
/// What to say when there is no such code: with the nearest one.
pub fn of(code: &str) -> Result<Explanation, String> {
    let all = all();
    if let Some(found) = all.iter().find(|explanation| explanation.code == code) {
        return Ok(found.clone());
    }
    let codes: Vec<&str> = all.iter().map(|explanation| explanation.code).collect();
    Err(match nearest(code, &codes) {
        Some(near) => format!("there is no problem `{code}`: did you mean `{near}`?"),
        None => format!("there is no problem `{code}`: `careers explain` lists all of them"),
    })
}

#[cfg(test)]
mod tests {
    use super::{all, of};

    #[test]
    fn every_code_has_one_explanation() {
        let all = all();
        for pair in all.windows(2) {
            assert!(pair[0].code < pair[1].code, "`{}` is explained twice", pair[0].code);
        }
        for found in &all {
            assert_eq!(of(found.code).as_ref(), Ok(found));
            assert!(!found.what.is_empty() && !found.why.is_empty(), "{}", found.code);
            let ends = |text: &str| text.ends_with(['.', '"']);
            assert!(ends(found.what) && ends(found.why), "{}", found.code);
        }
    }

    #[test]
    fn the_nearest_code_is_offered() {
        let near = "there is no problem `unknown-keys`: did you mean `unknown-key`?";
        assert_eq!(of("unknown-keys").unwrap_err(), near);
        let none = "there is no problem `weather`: `careers explain` lists all of them";
        assert_eq!(of("weather").unwrap_err(), none);
    }
}
