//! Values that do not fit, explained: what the key accepts, and how to write it.

mod advice;

use super::read::Toml;
use super::short::short;
use super::syntax::{Kinds, SYNTAX};
use super::value::{Failure, Found, Reason, Step, Wanted};
use crate::diagnostic::{Diagnostic, Edit};
use crate::problem::{piece, problems};

problems! {
    WRONG_TYPE = "wrong-type", Error {
        what: "A value is of another kind than its key takes: a number for a text, a text for a \
               list.",
        why: "Text stands in quotation marks, numbers and `true` or `false` do not, and a list \
              stands in square brackets.",
        bad: [piece::role("[extra.terms]\ngrade = 8")],
        good: [piece::role("[extra.terms]\ngrade = \"8\"")],
    }

    OUT_OF_RANGE = "out-of-range", Error {
        what: "A number is smaller or larger than its key takes.",
        why: "Such a number is a slip of the pen: no list of a document has minus two lines.",
        bad: [piece::role("weight = -2")],
        good: [piece::role("weight = 2")],
    }

    UNKNOWN_WORD = "unknown-word", Error {
        what: "A key takes one of a few words, and this is none of them.",
        why: "The word decides what the page shows, so each of them has one spelling.",
        bad: [piece::role("[extra]\nstatus = \"closed\"")],
        good: [piece::role("[extra]\nstatus = \"archived\"")],
    }
}

use advice::Written;

/// Reports a value that does not fit.
pub(super) fn failure(toml: &Toml<'_>, failure: &Failure, kinds: &Kinds) -> Diagnostic {
    let name = name(&failure.path);
    let raw = toml.text.get(failure.span.clone()).unwrap_or_default();
    let value = Written { path: &failure.path, raw, kinds };
    let advice = value.advice(&failure.reason);
    let (problem, message) = match &failure.reason {
        Reason::WrongType(wanted, found) => (
            &WRONG_TYPE,
            format!("{name} accepts {}; this is {}", noun(wanted), found_noun(*found)),
        ),
        Reason::OutOfRange(wanted) => {
            (&OUT_OF_RANGE, format!("{name} accepts {}; this number is outside", range(wanted)))
        }
        Reason::NoDigits => {
            (&SYNTAX, format!("`{}` is not a number: no digit follows", short(raw)))
        }
        Reason::UnknownWord(word, _) => {
            (&UNKNOWN_WORD, format!("{name} does not accept `{}`", short(word)))
        }
        Reason::Other(message) => (&WRONG_TYPE, format!("{name}: {message}")),
    };
    let problem = problem.at(toml.place(failure.span.clone()), message).help(advice.help);
    problem.fix(advice.value.map(|text| Edit::new(failure.span.clone(), text)))
}

fn key(path: &[Step]) -> &str {
    let name = path.iter().rev().find_map(|step| match step {
        Step::Key { name, .. } => Some(name.as_str()),
        Step::Item(_) => None,
    });
    name.unwrap_or("value")
}

fn is_item(path: &[Step]) -> bool {
    matches!(path.last(), Some(Step::Item(_)))
}

fn name(path: &[Step]) -> String {
    let key = key(path);
    if is_item(path) { format!("an item of `{key}`") } else { format!("`{key}`") }
}

fn noun(wanted: &Wanted) -> String {
    match wanted {
        Wanted::Text => "text".to_string(),
        Wanted::Bool => "`true` or `false`".to_string(),
        Wanted::Whole(..) => "a whole number".to_string(),
        Wanted::Number => "a number".to_string(),
        Wanted::Word(_) => "a word in quotes".to_string(),
        Wanted::List => "a list".to_string(),
        Wanted::Table => "a table".to_string(),
        Wanted::Other(noun) => noun.clone(),
    }
}

fn range(wanted: &Wanted) -> String {
    match wanted {
        Wanted::Whole(smallest, largest) => {
            format!("a whole number from {smallest} to {largest}")
        }
        other => noun(other),
    }
}

fn found_noun(found: Found) -> &'static str {
    match found {
        Found::Text => "text",
        Found::Bool => "`true` or `false`",
        Found::Whole => "a whole number",
        Found::Decimal => "a number with decimals",
        Found::Date => "a date",
        Found::List => "a list",
        Found::Table => "a table",
    }
}
