//! All problems there are, by code.
//!
//! A problem is declared where it is found (see [`crate::problem`]), one of good writing with
//! the rule that finds it. Here are only the lists of the stages, joined. Of the stages, only
//! the check of the configuration asks back, whether a code that it allows is one.

use crate::nearest::nearest;
use crate::problem::{List, Problem, Severity};
use crate::{answers, check, lint, parse, render, requirement, translate};

static OF_FORM: List = List {
    own: &[],
    below: &[
        &parse::ALL,
        &check::ALL,
        &render::ALL,
        &answers::ALL,
        &requirement::ALL,
        &translate::ALL,
    ],
};

/// Every problem there is, by code.
#[must_use]
pub fn all() -> Vec<&'static Problem> {
    let mut all = lint::problems();
    OF_FORM.add_to(&mut all);
    all.sort_by_key(|problem| problem.code);
    all
}

/// The problem of a code.
///
/// # Errors
/// What to say when there is no such code: with the nearest one.
pub fn of(code: &str) -> Result<&'static Problem, String> {
    let all = all();
    if let Some(found) = all.iter().find(|problem| problem.code == code) {
        return Ok(found);
    }
    let codes: Vec<&str> = all.iter().map(|problem| problem.code).collect();
    Err(match nearest(code, &codes) {
        Some(near) => format!("there is no problem `{code}`: did you mean `{near}`?"),
        None => format!("there is no problem `{code}`: `careers explain` lists all of them"),
    })
}

/// Why a code cannot be allowed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotAllowed {
    /// There is no such code; what to say about it.
    Unknown(String),
    /// It stands for an error.
    Error,
}

/// The code, when it may be allowed: an error leaves no site to show.
///
/// # Errors
/// Why it may not.
pub fn allowable(code: &str) -> Result<&'static str, NotAllowed> {
    let problem = of(code).map_err(NotAllowed::Unknown)?;
    match problem.severity {
        Severity::Error => Err(NotAllowed::Error),
        Severity::Warning | Severity::Advice => Ok(problem.code),
    }
}

#[cfg(test)]
mod tests {
    use super::{NotAllowed, all, allowable, of};

    #[test]
    fn every_code_is_of_one_problem() {
        let all = all();
        for pair in all.windows(2) {
            assert!(pair[0].code < pair[1].code, "`{}` is declared twice", pair[0].code);
        }
        for found in &all {
            assert_eq!(of(found.code).as_ref(), Ok(found));
            assert!(!found.bad.is_empty() && !found.good.is_empty(), "{}", found.code);
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

    #[test]
    fn only_warnings_and_advice_can_be_allowed() {
        assert_eq!(allowable("jargon"), Ok("jargon"));
        assert_eq!(allowable("broken-link"), Err(NotAllowed::Error));
        assert!(
            matches!(allowable("jargn"), Err(NotAllowed::Unknown(why)) if why.contains("jargon"))
        );
    }
}
