//! The vocabulary: every word named once, what refers to a word resolved, nothing
//! that contains itself.

use roles::Vocabulary;
use roles::id::{DomainId, FieldId, LevelId, PlaceId, TermId};
use roles::vocabulary::{Domain, Field, Level, Place, Term, TermKind, Words};

use crate::diagnostic::Diagnostic;
use crate::draft::vocabulary::{TermDraft, TitledDraft};
use crate::draft::{LeftOut, Said, Spanned, VocabularyDraft};
use crate::problem::problems;
use crate::sources::SourcePath;

use super::findings::{Findings, Thing, each, text};
use super::reference::Names;
use super::role_names::RoleNames;

mod address;
mod area;
mod closed;
mod names;
mod scale;

pub(super) use names::WordNames;
use names::{Worded, declare};

problems! {
    below: [address::ALL, area::ALL, closed::ALL, names::ALL, scale::ALL];
}

/// Where the words are.
const FILE: &str = "content/vocabulary.toml";

/// Checks the words. The names can be resolved even where a word has a problem;
/// the vocabulary is whole unless there is no file
/// that can be read, which has been reported.
pub(super) fn check<'d>(
    draft: Option<&'d (SourcePath, VocabularyDraft)>,
    (employers, roles): (&Names<'d, ()>, &RoleNames),
    left_out: &LeftOut,
) -> (Option<Vocabulary>, WordNames<'d>, Vec<Diagnostic>) {
    let Some((file, draft)) = draft else {
        return (None, WordNames::new(|_| false), Vec::new());
    };
    let mut names =
        WordNames::new(|tables| !left_out.any(file, tables) && !left_out.any(file, &["id"]));
    let mut found = Findings::new(file, left_out);
    let words = Words {
        domains: domains(draft, &mut names.domains, &mut found),
        levels: levels(draft, &mut names.levels, &mut found),
        areas: area::areas(draft, &mut names.areas, roles, &mut found),
        fields: fields(draft, &mut names.fields, &mut found),
        terms: terms(draft, &mut names.terms, &mut found),
        scales: scale::scales(draft, &mut names, employers, &mut found),
        places: places(draft, &mut names.places, &mut found),
        shown_levels: Vec::new(),
    };
    let vocabulary = closed::closed(words, draft, &mut found);
    (vocabulary, names, found.into_list())
}

fn domains<'d>(
    draft: &'d VocabularyDraft,
    names: &mut Names<'d, ()>,
    found: &mut Findings<'_>,
) -> Vec<Domain> {
    let words = declare(each(&draft.domain), names, |_| (), found);
    let made = words.into_iter().filter_map(|(id, word)| {
        let id = DomainId::new(id).ok()?;
        let (title, text) = titled(word, "domain", found);
        Some(Domain { id, title, text })
    });
    made.collect()
}

fn levels<'d>(
    draft: &'d VocabularyDraft,
    names: &mut Names<'d, ()>,
    found: &mut Findings<'_>,
) -> Vec<Level> {
    let words = declare(each(&draft.level), names, |_| (), found);
    let made = words.into_iter().filter_map(|(id, word)| {
        let id = LevelId::new(id).ok()?;
        let (title, text) = titled(word, "level", found);
        Some(Level { id, title, text })
    });
    made.collect()
}

fn titled(word: &Spanned<TitledDraft>, kind: &str, found: &mut Findings<'_>) -> (String, String) {
    let thing = Thing::named(kind, &word.get_ref().id, word);
    let example = "text = \"One or two plain sentences\"";
    let text = found.words(&thing, &word.get_ref().text, example).unwrap_or_default();
    (title(word, kind, &word.get_ref().title, found), text)
}

fn title<W: Worded>(
    word: &Spanned<W>,
    kind: &str,
    title: &Said<String>,
    found: &mut Findings<'_>,
) -> String {
    let thing = Thing::named(kind, word.get_ref().id(), word);
    found.words(&thing, title, "title = \"What visitors read\"").unwrap_or_default()
}

fn fields<'d>(
    draft: &'d VocabularyDraft,
    names: &mut Names<'d, FieldId>,
    found: &mut Findings<'_>,
) -> Vec<Field> {
    let words = declare(each(&draft.field), names, FieldId, found);
    let made = words.into_iter().map(|(id, word)| {
        let field = word.get_ref();
        let parents = each(&field.parents).iter();
        Field {
            id: id.into(),
            title: title(word, "field", &field.title, found),
            parents: parents.filter_map(|name| names.resolve(name, found)).collect(),
        }
    });
    made.collect()
}

fn places<'d>(
    draft: &'d VocabularyDraft,
    names: &mut Names<'d, PlaceId>,
    found: &mut Findings<'_>,
) -> Vec<Place> {
    let words = declare(each(&draft.place), names, PlaceId, found);
    let made = words.into_iter().map(|(id, word)| {
        let title = title(word, "place", &word.get_ref().title, found);
        Place { id: id.into(), title, address: address::address(word.get_ref(), found) }
    });
    made.collect()
}

/// Tools, skills and the like: nine tables, one namespace.
fn terms<'d>(
    draft: &'d VocabularyDraft,
    names: &mut Names<'d, (TermId, TermKind)>,
    found: &mut Findings<'_>,
) -> Vec<Term> {
    let mut terms = Vec::new();
    for (list, noun, kind) in [
        (&draft.tool, "tool", TermKind::Tool),
        (&draft.skill, "skill", TermKind::Skill),
        (&draft.knowledge, "knowledge", TermKind::Knowledge),
        (&draft.ability, "ability", TermKind::Ability),
        (&draft.competency, "competency", TermKind::Competency),
        (&draft.credential, "credential", TermKind::Credential),
        (&draft.organization, "organization", TermKind::Organization),
        (&draft.course, "course", TermKind::Course),
        (&draft.status, "status", TermKind::Status),
    ] {
        let before = u16::try_from(terms.len()).unwrap_or(u16::MAX);
        let position = |n: u16| (TermId(before.saturating_add(n)), kind);
        let words = declare(each(list), names, position, found);
        terms.extend(words.into_iter().map(|(id, word)| term(id, word, (noun, kind), found)));
    }
    terms
}

fn term(
    id: &str,
    word: &Spanned<TermDraft>,
    (noun, kind): (&str, TermKind),
    found: &mut Findings<'_>,
) -> Term {
    let term = word.get_ref();
    Term {
        id: id.into(),
        kind,
        title: title(word, noun, &term.title, found),
        text: text(&term.text),
        question: text(&term.question),
        family: text(&term.family),
        aliases: each(&term.aliases).iter().map(|alias| alias.get_ref().clone()).collect(),
    }
}
