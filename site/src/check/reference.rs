//! Names that refer to something: what is known under each, and what to say
//! about a name that is not.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::OnceLock;

use crate::diagnostic::Edit;
use crate::draft::Spanned;
use crate::nearest;
use crate::problem::{Problem, piece, problems};

use super::findings::Findings;

/// Why a name has to be known.
pub(crate) const NAMES_NOTHING: &str = "What has no name would have no page, no question and no meaning. Often a letter \
     is wrong; else add the word where the message says.";

problems! {
    pub(crate) DUPLICATE_ID = "duplicate-id", Error {
        what: "Two things of one kind have the same id.",
        why: "Whatever names that id could mean either of them.",
        bad: [piece::keys(
            "content/vocabulary.toml",
            "[[tool]]\nid = \"spreadsheet\"\ntitle = \"a spreadsheet\"\n\n\
             [[tool]]\nid = \"spreadsheet\"\ntitle = \"a large spreadsheet\"",
        )],
        good: [piece::keys(
            "content/vocabulary.toml",
            "[[tool]]\nid = \"spreadsheet\"\ntitle = \"a spreadsheet\"\n\n\
             [[tool]]\nid = \"large-spreadsheet\"\ntitle = \"a large spreadsheet\"",
        )],
    }
}

/// What one kind of name is called, and where one would be added.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NameKind {
    /// What an unknown one is: `unknown-area`. None where nothing refers to them.
    pub(crate) unknown: Option<&'static Problem>,
    /// "area of experience".
    pub(crate) noun: &'static str,
    /// The table that declares one, in backticks: "`[[area]]`".
    pub(crate) table: &'static str,
    /// The file that table stands in.
    pub(crate) file: &'static str,
}

/// The names of one kind and what each stands for.
#[derive(Debug, Clone)]
pub(crate) struct Names<'d, T> {
    kind: NameKind,
    known: BTreeMap<&'d str, (T, Range<usize>)>,
    complete: bool,
    /// The same names for advice, once the first is asked for that is not there.
    advice: OnceLock<Known>,
}

impl<'d, T: Copy> Names<'d, T> {
    /// No names yet. Where the file that declares them cannot be read, they are
    /// not `complete`: then no name is called unknown.
    pub(crate) fn new(kind: NameKind, complete: bool) -> Self {
        Self { kind, known: BTreeMap::new(), complete, advice: OnceLock::new() }
    }

    /// Adds a name. False, with a problem, when it is taken.
    pub(crate) fn declare(
        &mut self,
        name: &'d Spanned<String>,
        value: T,
        found: &mut Findings<'_>,
    ) -> bool {
        let text = name.get_ref().as_str();
        if let Some((_, first)) = self.known.get(text) {
            let message = format!("two {} have the id `{text}`", plural(self.kind.noun));
            let problem = DUPLICATE_ID
                .at(found.of(name), message)
                .help("give one of them another id, and use it where that one is meant")
                .related(found.at(first.clone()), "first used here");
            found.add(problem);
            return false;
        }
        self.known.insert(text, (value, name.span()));
        self.advice.take();
        true
    }

    /// What a name stands for; a problem when it is unknown.
    pub(crate) fn resolve(&self, name: &Spanned<String>, found: &mut Findings<'_>) -> Option<T> {
        self.resolve_or(name, &[], found)
    }

    /// The same where some words may stand that are no names; it is not called with them.
    pub(crate) fn resolve_or(
        &self,
        name: &Spanned<String>,
        words: &[&str],
        found: &mut Findings<'_>,
    ) -> Option<T> {
        let text = name.get_ref();
        let value = self.get(text);
        if let (None, true, Some(unknown)) = (value, self.complete, self.kind.unknown) {
            let NameKind { noun, table, file, .. } = self.kind;
            let message = format!("there is no {noun} `{text}`");
            let add = format!("add it as {table} to {file}");
            let known = self.advice.get_or_init(|| Known::new(self.all()));
            let help = match words {
                [] => mended(text, known, &add),
                words => mended(text, &Known::new(self.all().chain(words.iter().copied())), &add),
            };
            let problem = unknown.at(found.of(name), message).help(help);
            let sure = known.same(text).filter(|known| nearest::odd_character(known).is_none());
            found.add(problem.fix(sure.map(|known| edit(name, known))));
        }
        value
    }

    /// What a name stands for, if it is known.
    pub(crate) fn get(&self, name: &str) -> Option<T> {
        self.known.get(name).map(|(value, _)| *value)
    }

    /// What a name of this kind is called.
    pub(crate) fn noun(&self) -> &'static str {
        self.kind.noun
    }

    /// The names in order.
    pub(crate) fn all(&self) -> impl Iterator<Item = &'d str> {
        self.known.keys().copied()
    }
}

/// Names to find what was meant by one that is not among them, however many are asked for.
#[derive(Debug, Clone)]
pub(crate) struct Known {
    /// In their order.
    names: Vec<String>,
    /// Positions by how a name looks; none where two look the same.
    by_look: BTreeMap<String, Option<usize>>,
}

impl Known {
    pub(crate) fn new<'n>(names: impl Iterator<Item = &'n str>) -> Self {
        let mut names: Vec<String> = names.map(str::to_string).collect();
        names.sort_unstable();
        names.dedup();
        let mut by_look = BTreeMap::new();
        for (n, name) in names.iter().enumerate() {
            let one = by_look.entry(nearest::look(name)).or_insert(Some(n));
            *one = one.filter(|one| *one == n);
        }
        Self { names, by_look }
    }

    /// The one known name that a wrong one would be, if it were written as it looks.
    fn same(&self, wrong: &str) -> Option<&str> {
        let n = self.by_look.get(&nearest::look(wrong)).copied().flatten()?;
        self.names.get(n).map(String::as_str)
    }

    /// All names, or of very many those that stand near a word.
    fn around(&self, word: &str) -> Vec<&str> {
        nearest::around(word, &self.names).iter().map(String::as_str).collect()
    }
}

fn edit(name: &Spanned<String>, known: &str) -> Edit {
    Edit::new(name.span(), format!("\"{known}\""))
}

/// How to mend a name that is not known: with the nearest known name, else with one of a few
/// known names, or otherwise. No name is offered because it happens to be there.
pub(crate) fn mended(wrong: &str, known: &Known, otherwise: &str) -> String {
    if wrong.contains(',') && wrong.split(',').any(|one| known.same(one.trim()).is_some()) {
        let all: Vec<String> = wrong.split(',').map(|one| format!("\"{}\"", one.trim())).collect();
        return format!("write each name of a list in quotes of its own: `{}`", all.join(", "));
    }
    if let Some(name) = known.same(wrong) {
        let tell = |odd: char| {
            let odd = u32::from(odd);
            format!(
                "a character (U+{odd:04X}) stands in it that looks like a space, or like nothing"
            )
        };
        return match (nearest::odd_character(name), nearest::odd_character(wrong)) {
            (Some(odd), _) => format!("retype `{name}` where it is defined: {}", tell(odd)),
            (None, Some(odd)) => format!("write `{name}`: {}", tell(odd)),
            (None, None) => format!("write `{name}`"),
        };
    }
    let around = known.around(wrong);
    match nearest::slip(wrong, &around) {
        Some(name) => format!("write `{name}`, or {otherwise}"),
        None if around.is_empty() || around.len() > FEW => otherwise.into(),
        None => format!("{otherwise}; there {}", these(&around)),
    }
}

/// So many names are listed where none of them seems to be meant.
const FEW: usize = 8;

fn these(known: &[&str]) -> String {
    let names = known.iter().map(|name| format!("`{name}`")).collect();
    let is = if known.len() == 1 { "is" } else { "are" };
    format!("{is} {}", nearest::list(names, "and"))
}

fn plural(noun: &str) -> String {
    match noun.split_once(' ') {
        Some((head, rest)) if rest.starts_with("of ") => format!("{head}s {rest}"),
        _ if noun.ends_with('y') => format!("{}ies", &noun[..noun.len() - 1]),
        _ => format!("{noun}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Known, mended, plural};

    #[test]
    fn the_nearest_name_is_offered() {
        let known = ["gis", "analytics", "performance"];
        for (wrong, help) in [
            ("anlytics", "write `analytics`, or add it"),
            ("law", "add it; there are `analytics`, `gis` and `performance`"),
            ("GIS", "write `gis`"),
            ("gis, law", "write each name of a list in quotes of its own: `\"gis\", \"law\"`"),
            (
                "gi\u{ad}s",
                "write `gis`: a character (U+00AD) stands in it that looks like a space, or like \
                 nothing",
            ),
        ] {
            assert_eq!(mended(wrong, &Known::new(known.into_iter()), "add it"), help);
        }
        assert_eq!(mended("x", &Known::new([].into_iter()), "add it"), "add it");
        assert_eq!(
            mended("new york", &Known::new(["new\u{a0}york"].into_iter()), "add it"),
            "retype `new\u{a0}york` where it is defined: a character (U+00A0) stands in it that \
             looks like a space, or like nothing"
        );
    }

    #[test]
    fn nouns_have_plurals() {
        assert_eq!(plural("area of experience"), "areas of experience");
        assert_eq!(plural("place"), "places");
    }
}
