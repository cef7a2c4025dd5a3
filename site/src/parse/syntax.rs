//! From TOML text to a tree, and what is wrong with the text, said so that an author
//! who never heard of TOML can mend it.
//!
//! The crate `toml` finds the errors; the modules below look at the lines it points at
//! and say what was probably meant. An error costs one problem a line: what follows on
//! the same line is mostly its echo.

mod accepts;
mod bracket;
mod dashes;
mod depth;
mod duplicate;
mod escape;
mod finding;
mod key;
mod line;
mod newer;
mod quote;
mod reason;
mod rounds;
mod slot;
mod token;
mod value;

use toml::de::DeTable;

use super::read::Toml;
use crate::diagnostic::Diagnostic;
use crate::problem::{piece, problems};
pub(super) use accepts::{Accepts, Kinds};
use finding::Finding;
use rounds::Found;
use token::Tokens;
pub(super) use token::is_text;

problems! {
    below: [duplicate::ALL, newer::ALL, quote::ALL];

    pub(super) SYNTAX = "syntax", Error {
        what: "A line is written in a way that cannot be read.",
        why: "Text stands between quotation marks, a list between square brackets, and each key \
              has a line of its own. The mark shows where reading stopped.",
        bad: [piece::role("title = \"Records Clerk")],
        good: [piece::role("title = \"Records Clerk\"")],
    }
}

/// What comes of a text.
pub(super) struct Syntax<'a> {
    /// The tree; none when the text is not TOML.
    pub(super) table: Option<DeTable<'a>>,
    /// One problem for each line that is wrong.
    pub(super) problems: Vec<Diagnostic>,
    /// Of a text that is not TOML: the file with the wrong lines blanked, where what is
    /// left still means what it meant.
    pub(super) rest: Option<String>,
}

/// Reads a text as far as it can be read.
pub(super) fn read<'a>(toml: &Toml<'a>, kinds: impl FnOnce() -> Kinds) -> Syntax<'a> {
    let source = toml.source();
    let tokens = Tokens::of(source);
    let report = |findings: Vec<Finding>| findings.into_iter().map(|f| f.report(toml)).collect();
    if let Some(finding) = depth::too_deep(&tokens) {
        return Syntax { table: None, problems: report(vec![finding]), rest: None };
    }
    let (table, errors) = DeTable::parse_recoverable(source);
    if errors.is_empty() {
        let problems = report(newer::than_zola(&tokens));
        return Syntax { table: Some(table.into_inner()), problems, rest: None };
    }
    let Found { findings, rest } = rounds::all(source, &kinds());
    let (before, after) = (&toml.text[..toml.range.start], &toml.text[toml.range.end..]);
    let rest = rest.map(|rest| format!("{before}{rest}{after}"));
    Syntax { table: None, problems: report(findings), rest }
}
