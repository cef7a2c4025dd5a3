//! The problems of one file, as they are collected. How a problem is worded is
//! the business of the check that finds it; only what many checks say alike is here.

use std::ops::Range;

use roles::id::NotAnId;

use crate::diagnostic::{Diagnostic, Place};
use crate::draft::{LeftOut, Said, Spanned};
use crate::problem::{piece, problems};
use crate::sources::SourcePath;

problems! {
    pub(crate) MISSING_KEY = "missing-key", Error {
        what: "Something that has to be said is not said.",
        why: "A role without an employer, or a requirement without its sentence, could not be \
              shown. What the source does not state may be left out; these keys may not.",
        bad: [piece::role("[extra.reports_to]\nrole = \"records-lead\"")],
        good: [piece::role("[extra.reports_to]\ntitle = \"Records Lead\"\nrole = \"records-lead\"")],
    }

    EMPTY_TEXT = "empty-text", Error {
        what: "A text that has to say something is empty.",
        why: "Visitors would see a heading or a line with nothing in it.",
        bad: [piece::role("description = \"\"")],
        good: [piece::role("description = \"Keep the papers of the city in order.\"")],
    }

    BAD_ID = "bad-id", Error {
        what: "An id has other signs than lower-case letters, digits and single hyphens.",
        why: "Ids stand in addresses and links, where capital letters, spaces and accents make \
              trouble.",
        bad: [piece::role(
            r#"[[extra.requirement]]
id = "Fast typing"
kind = "ability"
need = "required"
text = "You type quickly.""#,
        )],
        good: [piece::role(
            r#"[[extra.requirement]]
id = "fast-typing"
kind = "ability"
need = "required"
text = "You type quickly.""#,
        )],
    }
}

/// Problems of one file, in the order they are found.
pub(crate) struct Findings<'f> {
    file: &'f SourcePath,
    left_out: &'f LeftOut,
    list: Vec<Diagnostic>,
}

/// What a problem is about: a requirement, a word, a whole file.
#[derive(Debug, Clone)]
pub(crate) struct Thing {
    /// As a message names it: "requirement `degree`".
    pub(crate) name: String,
    /// Where to show it.
    shown: Range<usize>,
    /// The table that holds its keys; none means the top level.
    table: Option<Range<usize>>,
}

impl Thing {
    /// A thing that a whole file is about, shown where its top level begins.
    pub(crate) fn top(name: impl Into<String>, begin: Range<usize>) -> Self {
        Self { name: name.into(), shown: begin, table: None }
    }

    /// The configuration, which begins with its first line.
    pub(crate) fn configuration() -> Self {
        Self::top("the configuration", 0..0)
    }

    /// The same thing where its keys stand in a table of the file.
    pub(crate) fn under<T>(&self, table: &Spanned<T>) -> Self {
        Self::table(self.name.clone(), table)
    }

    /// A thing without an id, shown by its table.
    pub(crate) fn table<T>(name: impl Into<String>, table: &Spanned<T>) -> Self {
        Self { name: name.into(), shown: table.span(), table: Some(table.span()) }
    }

    /// A thing of a file: shown by its id where it has one, else by its table.
    pub(crate) fn named<T>(kind: &str, id: &Said<String>, table: &Spanned<T>) -> Self {
        match id {
            None => Self::table(format!("this {kind}"), table),
            Some(id) => {
                let name = format!("{kind} `{}`", id.get_ref());
                Self { name, shown: id.span(), table: Some(table.span()) }
            }
        }
    }
}

impl<'f> Findings<'f> {
    /// No problems yet.
    pub(crate) fn new(file: &'f SourcePath, left_out: &'f LeftOut) -> Self {
        Self { file, left_out, list: Vec::new() }
    }

    /// Whether a key of a thing is there and could not be read, which has been reported.
    pub(crate) fn is_left_out(&self, thing: &Thing, key: &str) -> bool {
        self.left_out.value(self.file, thing.table.clone(), key)
    }

    /// Whether the value of one of these keys was left out anywhere in the file.
    pub(crate) fn is_left_out_anywhere(&self, keys: &[&str]) -> bool {
        self.left_out.any(self.file, keys)
    }

    /// Some bytes of this file.
    pub(crate) fn at(&self, span: Range<usize>) -> Place {
        Place::span(self.file, span)
    }

    /// The place of a value of this file.
    pub(crate) fn of<T>(&self, value: &Spanned<T>) -> Place {
        self.at(value.span())
    }

    /// The place of a thing of this file.
    pub(crate) fn place(&self, thing: &Thing) -> Place {
        self.at(thing.shown.clone())
    }

    /// Adds a problem.
    pub(crate) fn add(&mut self, problem: Diagnostic) {
        self.list.push(problem);
    }

    /// The problems.
    pub(crate) fn into_list(self) -> Vec<Diagnostic> {
        self.list
    }

    /// A value that has to be there; `example` is a line that would do: `title = "Clerk"`.
    pub(crate) fn required<'v, T>(
        &mut self,
        thing: &Thing,
        value: &'v Said<T>,
        example: &str,
    ) -> Option<&'v Spanned<T>> {
        let key = example.split(" = ").next().unwrap_or(example);
        if value.is_none() && !self.is_left_out(thing, key.trim_matches(['[', ']'])) {
            let message = format!("`{key}` is missing from {}", thing.name);
            let problem = MISSING_KEY.at(self.place(thing), message);
            self.add(problem.help(if example.starts_with('[') {
                format!("add `{example}` with its keys below")
            } else {
                format!("add a line like `{example}`")
            }));
        }
        value.as_ref()
    }

    /// A text that has to be there and say something.
    pub(crate) fn words(
        &mut self,
        thing: &Thing,
        value: &Said<String>,
        example: &str,
    ) -> Option<String> {
        let value = self.required(thing, value, example)?;
        let words = value.get_ref().trim();
        if words.is_empty() {
            let key = example.split(" = ").next().unwrap_or(example);
            let message = format!("`{key}` of {} is empty", thing.name);
            let problem = EMPTY_TEXT.at(self.of(value), message);
            self.add(problem.help(format!("write something, like `{example}`")));
            return None;
        }
        Some(words.to_string())
    }

    /// An id of the right form.
    pub(crate) fn id<T>(
        &mut self,
        id: &Spanned<String>,
        make: impl Fn(&str) -> Result<T, NotAnId>,
    ) -> Option<T> {
        let made = make(id.get_ref());
        if let Err(why) = &made {
            let message = format!("`{}` is not an id", id.get_ref());
            let problem = BAD_ID.at(self.of(id), message);
            let suggestion = super::slug::slug(id.get_ref());
            self.add(problem.help(match suggestion {
                Some(slug) => format!("{why}: write `{slug}`"),
                None => why.to_string(),
            }));
        }
        made.ok()
    }
}

/// A text that may be left out; an empty one says as little as none.
pub(crate) fn text(value: &Said<String>) -> Option<String> {
    let words = value.as_ref()?.get_ref().trim();
    (!words.is_empty()).then(|| words.to_string())
}

/// What stands in a list that may be left out.
pub(crate) fn each<T>(list: &Option<Vec<Spanned<T>>>) -> &[Spanned<T>] {
    list.as_deref().unwrap_or_default()
}
