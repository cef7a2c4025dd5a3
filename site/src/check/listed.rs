//! Long plain lists: the i-th item is the i-th line of the source list of that name.

use std::collections::BTreeSet;

use roles::requirement::SourceLine;
use roles::role::Listed;
use roles::vocabulary::TermKind;
use roles::words;

use crate::draft::group::ListedDraft;
use crate::draft::{RoleExtra, Spanned};
use crate::problem::{piece, problems};

use super::findings::{Findings, each};
use super::scope::Scope;
use super::term_kind::{self, OTHER_KIND_OF_TERM};

problems! {
    pub(crate) LISTED_TWICE = "listed-twice", Error {
        what: "One list names the same thing twice.",
        why: "The second time says nothing new, so something else was probably meant.",
        bad: [piece::role("[taxonomies]\ndomain = [\"records\", \"records\"]")],
        good: [piece::role("[taxonomies]\ndomain = [\"records\"]")],
    }

    LIST_NOT_COUNTED = "list-not-counted", Error {
        what: "A role lists skills or the like, and `[extra.source]` does not count them.",
        why: "The number of lines in the source shows that none got lost.",
        bad: [piece::role("[extra.listed]\nskills = [\"typing\"]")],
        good: [piece::role(
            "[extra.source]\ndocument = \"Handbook\"\nlines = { skills = 1 }\n\
             [extra.listed]\nskills = [\"typing\"]",
        )],
    }

    LIST_TOO_LONG = "list-too-long", Error {
        what: "A list has more items than its source has lines.",
        why: "An item without a line is not in the source, or the lines were counted wrongly.",
        bad: [
            piece::role(
                "[extra.source]\ndocument = \"Handbook\"\nlines = { knowledge = 1 }\n\
             [extra.listed]\nknowledge = [\"archive-law\", \"archive-rules\"]",
            ),
            piece::words(
                "[[knowledge]]\nid = \"archive-rules\"\ntitle = \"the rules of archives\"",
            ),
        ],
        good: [
            piece::role(
                "[extra.source]\ndocument = \"Handbook\"\nlines = { knowledge = 2 }\n\
             [extra.listed]\nknowledge = [\"archive-law\", \"archive-rules\"]",
            ),
            piece::words(
                "[[knowledge]]\nid = \"archive-rules\"\ntitle = \"the rules of archives\"",
            ),
        ],
    }
}

/// The lists there are, each with the kind of term it holds.
pub(super) fn lists(said: &ListedDraft) -> [(&'static str, TermKind, &[Spanned<String>]); 4] {
    [
        ("knowledge", TermKind::Knowledge, each(&said.knowledge)),
        ("skills", TermKind::Skill, each(&said.skills)),
        ("abilities", TermKind::Ability, each(&said.abilities)),
        ("competencies", TermKind::Competency, each(&said.competencies)),
    ]
}

/// Everything a role lists.
pub(super) fn check(extra: &RoleExtra, scope: &Scope<'_>, found: &mut Findings<'_>) -> Vec<Listed> {
    let Some(said) = &extra.listed else { return Vec::new() };
    let mut all = Vec::new();
    for (list, kind, items) in lists(said.get_ref()) {
        length(list, items, scope, found);
        let mut seen = BTreeSet::new();
        for (item, number) in items.iter().zip(1..=u16::MAX) {
            let name = item.get_ref().strip_suffix('*').unwrap_or(item.get_ref());
            if !seen.insert(name) {
                let message = format!("`{name}` stands twice in `{list}`");
                let problem = LISTED_TWICE.at(found.of(item), message);
                found.add(problem.help("write the word of the source's own line, or take one out"));
            }
            let name = Spanned::new(item.span(), name.to_string());
            let Some((term, its)) = scope.words.terms.resolve(&name, found) else { continue };
            if its != kind {
                other_kind(&name, its, (list, kind), found);
            }
            let may_be_required = item.get_ref().ends_with('*');
            let line = SourceLine::one(list, number);
            all.push(Listed { term, may_be_required, line });
        }
    }
    all
}

fn length(list: &str, items: &[Spanned<String>], scope: &Scope<'_>, found: &mut Findings<'_>) {
    let Some(first) = items.first() else { return };
    let Some(count) = scope.lines.count(list) else {
        let message = format!("`{list}` is listed, and the source of this role does not count it");
        let help = format!("add `{list} = {}` to `lines` of `[extra.source]`", items.len());
        found.add(LIST_NOT_COUNTED.at(found.of(first), message).help(help));
        return;
    };
    if let Some(extra) = items.get(usize::from(*count.get_ref())) {
        let (items, lines) = (items.len(), count.get_ref());
        let items = words::count(items, "item", "items");
        let lines = words::count(usize::from(*lines), "line", "lines");
        let message = format!("`{list}` has {items}, and its source list {lines}");
        let problem = LIST_TOO_LONG
            .at(found.of(extra), message)
            .help("keep one item for each line of the source, or correct `lines`")
            .related(found.of(count), "the number of lines");
        found.add(problem);
    }
}

fn other_kind(
    name: &Spanned<String>,
    its: TermKind,
    (list, kind): (&str, TermKind),
    found: &mut Findings<'_>,
) {
    let (its, kind) = (term_kind::with_article(its), term_kind::table(kind));
    let message = format!("`{}` is {its} in the vocabulary", name.get_ref());
    let help = format!("`{list}` lists words of `{kind}`: name one of those, or move this one");
    found.add(OTHER_KIND_OF_TERM.at(found.of(name), message).help(help));
}
