//! Values that do not fit, explained: what the key accepts, and how to write it.

use super::read::Toml;
use super::short::short;
use super::syntax::SYNTAX;
use super::value::{Failure, Found, Reason, Step, Wanted};
use crate::diagnostic::{Diagnostic, Edit};
use crate::nearest::{accepted, nearest};
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

/// Examples with longer values are cut.
const LONG: usize = 60;

/// Reports a value that does not fit.
pub(super) fn failure(toml: &Toml<'_>, failure: &Failure) -> Diagnostic {
    let name = name(&failure.path);
    let raw = toml.text.get(failure.span.clone()).unwrap_or_default();
    let value = Written { path: &failure.path, raw };
    let (problem, message, help) = match &failure.reason {
        Reason::WrongType(wanted, found) => (
            &WRONG_TYPE,
            format!("{name} accepts {}; this is {}", noun(wanted), found_noun(*found)),
            value.fix(wanted, *found),
        ),
        Reason::OutOfRange(wanted) => (
            &OUT_OF_RANGE,
            format!("{name} accepts {}; this number is outside", range(wanted)),
            value.example(wanted),
        ),
        Reason::NoDigits => (
            &SYNTAX,
            format!("`{}` is not a number: no digit follows", short(raw)),
            format!("write digits only: `{}`", value.line("10")),
        ),
        Reason::UnknownWord(word, known) => (
            &UNKNOWN_WORD,
            format!("{name} does not accept `{}`", short(word)),
            match nearest(word, known) {
                Some(near) => format!("write `\"{near}\"`; accepted are {}", accepted(word, known)),
                None => format!("write one of {}", accepted(word, known)),
            },
        ),
        Reason::Other(message) => {
            let help = "correct it, or delete the line".to_string();
            (&WRONG_TYPE, format!("{name}: {message}"), help)
        }
    };
    let problem = problem.at(toml.place(failure.span.clone()), message).help(help);
    problem.fix(value.edit(&failure.reason).map(|text| Edit::new(failure.span.clone(), text)))
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

/// A value as it stands in the file.
struct Written<'a> {
    path: &'a [Step],
    raw: &'a str,
}

impl Written<'_> {
    /// How to write what was probably meant.
    fn fix(&self, wanted: &Wanted, found: Found) -> String {
        let inner = self.raw.trim_matches(['"', '\'']).trim();
        match (wanted, found) {
            (Wanted::Text, Found::Whole | Found::Decimal | Found::Date | Found::Bool) => {
                format!("put it in quotes: `{}`", self.line(&format!("\"{}\"", self.raw)))
            }
            (Wanted::Whole(..), Found::Text) if inner.parse::<i64>().is_ok() => {
                format!("write it without quotes: `{}`", self.line(inner))
            }
            (Wanted::Number, Found::Text) if inner.parse::<f64>().is_ok_and(f64::is_finite) => {
                format!("write it without quotes: `{}`", self.line(inner))
            }
            (Wanted::Bool, Found::Text) if matches!(inner, "true" | "false") => {
                format!("write it without quotes: `{}`", self.line(inner))
            }
            (Wanted::List, Found::Text) if !self.raw.contains('\n') => {
                format!("put it in brackets: `{}`", self.line(&format!("[{}]", self.raw)))
            }
            (Wanted::List, Found::Table) if self.raw.starts_with('[') => {
                format!("put it in double brackets: `[{}]`", self.raw)
            }
            (Wanted::Table, Found::List) if self.raw.starts_with("[[") => {
                let single = self.raw.trim_start_matches('[').trim_end_matches(']');
                format!("put it in single brackets, once: `[{single}]`")
            }
            _ => self.example(wanted),
        }
    }

    /// What to write in place of the value, where that is known.
    fn edit(&self, reason: &Reason) -> Option<String> {
        let inner = self.raw.trim_matches(['"', '\'']).trim();
        match reason {
            Reason::UnknownWord(word, known) => {
                let plain = |text: &str| text.trim().to_lowercase().replace([' ', '_'], "-");
                let same = known.iter().find(|known| plain(known) == plain(word))?;
                Some(format!("\"{same}\""))
            }
            Reason::WrongType(wanted, found) => match (wanted, found) {
                (Wanted::Whole(..), Found::Text) if inner.parse::<i64>().is_ok() => {
                    Some(inner.to_string())
                }
                (Wanted::Number, Found::Text) if inner.parse::<f64>().is_ok_and(f64::is_finite) => {
                    Some(inner.to_string())
                }
                (Wanted::Bool, Found::Text) if matches!(inner, "true" | "false") => {
                    Some(inner.to_string())
                }
                (Wanted::List, Found::Text) if !self.raw.contains('\n') => {
                    Some(format!("[{}]", self.raw))
                }
                (Wanted::List, Found::Table) if self.raw.starts_with('[') => {
                    Some(format!("[{}]", self.raw))
                }
                _ => None,
            },
            _ => None,
        }
    }

    fn example(&self, wanted: &Wanted) -> String {
        let value = match wanted {
            Wanted::Text => "\"…\"",
            Wanted::Bool => "true",
            Wanted::Whole(..) => "10",
            Wanted::Number => "2.5",
            Wanted::Word(words) => {
                return format!("write one of {}, in quotes", accepted(self.raw, words));
            }
            Wanted::List => "[\"…\"]",
            Wanted::Table => return format!("write `{}` and its keys below", self.header()),
            Wanted::Other(_) => "2026-11-22",
        };
        format!("write it like `{}`", self.line(value))
    }

    fn line(&self, value: &str) -> String {
        match (is_item(self.path), value.contains('\n') || value.chars().count() > LONG) {
            (true, false) => value.to_string(),
            (true, true) => "\"…\"".to_string(),
            (false, false) => format!("{} = {value}", key(self.path)),
            (false, true) => format!("{} = …", key(self.path)),
        }
    }

    /// The header of a table at this place.
    fn header(&self) -> String {
        let names: Vec<&str> = self
            .path
            .iter()
            .filter_map(|step| match step {
                Step::Key { name, .. } => Some(name.as_str()),
                Step::Item(_) => None,
            })
            .collect();
        let name = names.join(".");
        if is_item(self.path) { format!("[[{name}]]") } else { format!("[{name}]") }
    }
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
