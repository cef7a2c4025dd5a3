//! Lists of words that a requirement names: one of them, or all of them.

use roles::Vocabulary;
use roles::id::TermId;
use roles::requirement::HoldingMode;
use roles::vocabulary::TermKind;

use crate::check::Scope;
use crate::check::findings::{Findings, MISSING_KEY, Thing};
use crate::check::term_kind::{self, OTHER_KIND_OF_TERM};
use crate::draft::{Said, Spanned};
use crate::problem::{piece, problems};
use ::words::{msg, say};
use roles::words::{list_and, list_or};

problems! {
    ANY_AND_ALL = "any-and-all", Error {
        what: "A requirement has both `any_of` and `all_of`.",
        why: "Nobody could tell what is enough. Make two requirements of it.",
        bad: [piece::role(
            r#"[[extra.requirement]]
id = "typing"
kind = "skill"
need = "required"
text = "You type quickly."
ask = "Do you type quickly?"
any_of = ["typing"]
all_of = ["spreadsheet"]"#,
        )],
        good: [piece::role(
            r#"[[extra.requirement]]
id = "typing"
kind = "skill"
need = "required"
text = "You type quickly."
ask = "Do you type quickly?"
any_of = ["typing"]"#,
        )],
    }

    NO_TERMS = "no-terms", Error {
        what: "A requirement asks for one of several things, and lists none.",
        why: "Nothing could meet it, or everything could.",
        bad: [piece::role(
            r#"[[extra.requirement]]
id = "typing"
kind = "skill"
need = "required"
text = "You type quickly."
ask = "Do you type quickly?"
any_of = []"#,
        )],
        good: [piece::role(
            r#"[[extra.requirement]]
id = "typing"
kind = "skill"
need = "required"
text = "You type quickly."
ask = "Do you type quickly?"
any_of = ["typing"]"#,
        )],
    }
}

/// Names as they are written.
pub(super) type List = Spanned<Vec<Spanned<String>>>;

/// What a list is of, for messages.
#[derive(Clone, Copy)]
pub(super) struct Wanted {
    /// Whether a word of this kind is one.
    pub(super) fits: fn(TermKind) -> bool,
    /// What to do about a word that is none.
    pub(super) help: &'static str,
}

/// The list where only one of several is ever needed.
pub(super) fn any<'d>(
    thing: &Thing,
    any_of: &'d Said<Vec<Spanned<String>>>,
    found: &mut Findings<'_>,
) -> Option<&'d List> {
    if any_of.is_none() && !found.is_left_out(thing, "any_of") {
        says_nothing(thing, "add a line like `any_of = [\"...\"]`", found);
    }
    any_of.as_ref()
}

/// The one of two lists that is given.
pub(super) fn any_or_all<'d>(
    thing: &Thing,
    [any_of, all_of]: [&'d Said<Vec<Spanned<String>>>; 2],
    found: &mut Findings<'_>,
) -> Option<(HoldingMode, &'d List)> {
    match (any_of, all_of) {
        (Some(any), None) => Some((HoldingMode::Any, any)),
        (None, Some(all)) => Some((HoldingMode::All, all)),
        (Some(_), Some(all)) => {
            let message = format!("{} has both `any_of` and `all_of`", thing.name);
            let help = "keep one of them; what is needed besides becomes a requirement of its own";
            found.add(ANY_AND_ALL.at(found.of(all), message).help(help));
            None
        }
        (None, None) => {
            if !["any_of", "all_of"].iter().any(|key| found.is_left_out(thing, key)) {
                let help = "add `any_of = [\"...\"]` where one will do, `all_of = [\"...\"]` where \
                            all are needed";
                says_nothing(thing, help, found);
            }
            None
        }
    }
}

fn says_nothing(thing: &Thing, help: &str, found: &mut Findings<'_>) {
    let message = format!("{} does not say what to have", thing.name);
    found.add(MISSING_KEY.at(found.place(thing), message).help(help));
}

/// The words of a list.
pub(super) fn resolve(
    wanted: Wanted,
    names: &List,
    scope: &Scope<'_>,
    found: &mut Findings<'_>,
) -> Option<Vec<TermId>> {
    let terms: Vec<_> = names
        .get_ref()
        .iter()
        .map(|name| {
            let (id, kind) = scope.words.terms.resolve(name, found)?;
            if !(wanted.fits)(kind) {
                let kind = term_kind::with_article(kind);
                let message = format!("`{}` is {kind} in the vocabulary", name.get_ref());
                found.add(OTHER_KIND_OF_TERM.at(found.of(name), message).help(wanted.help));
            }
            Some(id)
        })
        .collect();
    terms.into_iter().collect()
}

/// Reports a list that names nothing.
pub(super) fn report_empty(thing: &Thing, names: &List, found: &mut Findings<'_>) {
    let message = format!("{} names nothing to have", thing.name);
    let help = "name at least one id of content/vocabulary.toml";
    found.add(NO_TERMS.at(found.of(names), message).help(help));
}

/// What the names of a list say, where there are several.
pub(super) fn names_fact(
    mode: HoldingMode,
    terms: &[TermId],
    words: &Vocabulary,
) -> Option<String> {
    let names: Vec<_> = terms.iter().map(|term| words.term(*term).title.as_str()).collect();
    (names.len() > 1).then(|| match mode {
        HoldingMode::Any => say(msg::FactAnyOf { names: &list_or(&names) }),
        HoldingMode::All => say(msg::FactAllOf { names: &list_and(&names) }),
    })
}
