//! Why a place of a text is an error, as far as that decides what to say about it.
//!
//! The crate `toml` tells a place and a sentence. Its parser also tells what it expected at
//! that place, which is read here, so that nothing depends on how a sentence is worded.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use toml_parser::parser::{EventKind, ValidateWhitespace, parse_document};
use toml_parser::{Expected, ParseError, Source};

use super::token::Tokens;

/// Why a place is an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reason {
    /// A key has no `=` after it.
    NoEquals,
    /// Two items of a list or a table have no comma between them.
    NoComma,
    /// The key is well written, and something else has its name.
    Taken,
    /// Something else.
    Other,
}

/// The reasons of all errors of a text.
pub(super) struct Reasons {
    /// What was expected where the writing itself is wrong.
    expected: BTreeMap<(usize, usize), &'static [Expected]>,
    /// Where the parts of keys stand.
    keys: BTreeSet<(usize, usize)>,
}

impl Reasons {
    /// Reads a text again for what is expected at its errors.
    pub(super) fn of(tokens: &Tokens<'_>) -> Self {
        let source = Source::new(tokens.source);
        let (mut events, mut errors) = (Vec::new(), Vec::<ParseError>::new());
        let mut receiver = ValidateWhitespace::new(&mut events, source);
        parse_document(&tokens.all, &mut receiver, &mut errors);
        let mut keys = BTreeSet::new();
        for event in events.iter().filter(|event| event.kind() == EventKind::SimpleKey) {
            keys.insert((event.span().start(), event.span().end()));
            if let Some(key) = source.get(event) {
                key.decode_key(&mut (), &mut errors);
            }
        }
        let mut expected = BTreeMap::new();
        for error in errors {
            let Some(span) = error.unexpected() else { continue };
            let its = error.expected().unwrap_or_default();
            expected.entry((span.start(), span.end())).or_insert(its);
        }
        Self { expected, keys }
    }

    /// Why there is an error at some bytes.
    pub(super) fn at(&self, error: &Range<usize>) -> Reason {
        let span = (error.start, error.end);
        match self.expected.get(&span) {
            Some([Expected::Literal("=")]) => Reason::NoEquals,
            Some([Expected::Literal(",")]) => Reason::NoComma,
            None if self.keys.contains(&span) => Reason::Taken,
            _ => Reason::Other,
        }
    }
}

#[cfg(test)]
mod tests {
    use toml::de::DeTable;

    use super::{Reason, Reasons, Tokens};

    #[track_caller]
    fn check(text: &str, expected: &[Reason]) {
        let reasons = Reasons::of(&Tokens::of(text));
        let (_, errors) = DeTable::parse_recoverable(text);
        let spans = errors.iter().map(|error| error.span().expect("an error has a place"));
        let found: Vec<Reason> = spans.map(|span| reasons.at(&span)).collect();
        assert_eq!(found, expected, "{text}: {errors:?}");
    }

    #[test]
    fn what_was_expected_tells_the_reason() {
        check("title", &[Reason::NoEquals]);
        check(".title", &[Reason::NoEquals, Reason::Other]);
        check("a = ['b' 'c']", &[Reason::NoComma]);
        check("a = { b = 'c' d = 'e' }", &[Reason::NoComma]);
        for text in ["a = b", "k\u{f6}ln = 1", "a = [b]", "a = 2026-02-30", "a = \"\\d\""] {
            check(text, &[Reason::Other]);
        }
    }

    #[test]
    fn a_name_that_something_has_is_taken() {
        for text in [
            "a = 1\na = 2",
            "a = 1\na.b = 2",
            "a.b = 1\na.b = 2",
            "[a]\n[a]",
            "a = 1\n[a]",
            "[[a]]\n[a]",
            "a = { b = 1, b = 2 }",
        ] {
            check(text, &[Reason::Taken]);
        }
        for text in ["a = 1\n[a.b]", "a = { b = 1 }\n[a.c]"] {
            check(text, &[Reason::Taken; 2]);
        }
    }
}
