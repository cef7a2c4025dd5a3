//! The words of the vocabulary, of level scales, employers and places.

use roles::vocabulary::{TermKind, Words as Vocabulary};

use super::Translation;
use super::read::Words;
use crate::content::Content;
use crate::sources::SourcePath;

/// Puts the words of a language into the catalog. Ids and the order stay.
pub(super) fn translate(translation: &mut Translation<'_>, content: &mut Content) {
    let original = SourcePath::new("content/vocabulary.toml");
    let Some(mut own) = translation.take(&original) else { return };
    let known = translation.original.catalog.vocabulary();
    let mut words = known.to_words();
    let put = |own: &mut Words, path: &[&str], text: &mut String| {
        if let Some(said) = own.text(path) {
            *text = said;
        }
    };
    for one in &mut words.domains {
        put(&mut own, &["domain", one.id.as_str()], &mut one.title);
        put(&mut own, &["domain", "text", one.id.as_str()], &mut one.text);
    }
    for one in &mut words.levels {
        put(&mut own, &["level", one.id.as_str()], &mut one.title);
        put(&mut own, &["level", "text", one.id.as_str()], &mut one.text);
    }
    for one in &mut words.places {
        put(&mut own, &["place", &one.id], &mut one.title);
    }
    for one in &mut words.areas {
        put(&mut own, &["area", &one.id], &mut one.title);
        optional(&mut own, &["area", "question", &one.id], &mut one.question);
    }
    rest(&mut own, &mut words);
    let employers = content.catalog.policy().employers.iter();
    let employers: Vec<(String, String)> = employers
        .filter_map(|one| Some((one.name.clone(), own.text(&["employer", &one.name])?)))
        .collect();
    let ids = ids(&words, content);
    let tables: Vec<(&str, Vec<&str>)> =
        ids.iter().map(|(table, ids)| (*table, ids.iter().map(String::as_str).collect())).collect();
    translation.found.extend(own.unused(&tables));
    content.retell(words, &employers);
}

/// Fields, terms and scales.
fn rest(own: &mut Words, words: &mut Vocabulary) {
    for one in &mut words.fields {
        if let Some(title) = own.text(&["field", &one.id]) {
            one.title = title;
        }
        // Other names are for searching, which fields are not.
        own.list(&["field", "aliases", &one.id]);
    }
    for one in &mut words.terms {
        let table = table(one.kind);
        if let Some(title) = own.text(&[table, &one.id]) {
            // The name of the original is still searched.
            one.aliases.push(std::mem::replace(&mut one.title, title));
        }
        optional(own, &[table, "text", &one.id], &mut one.text);
        optional(own, &[table, "question", &one.id], &mut one.question);
        one.aliases.extend(own.list(&[table, "aliases", &one.id]).unwrap_or_default());
    }
    for scale in &words.scales {
        let levels = scale.levels.iter();
        let shown = levels
            .map(|level| own.text(&["scale", &scale.id, level]).unwrap_or_else(|| level.clone()));
        words.shown_levels.push(shown.collect());
    }
}

fn optional(own: &mut Words, path: &[&str], text: &mut Option<String>) {
    if let Some(said) = own.text(path) {
        *text = Some(said);
    }
}

/// The table of a kind of term.
fn table(kind: TermKind) -> &'static str {
    match kind {
        TermKind::Tool => "tool",
        TermKind::Skill => "skill",
        TermKind::Knowledge => "knowledge",
        TermKind::Ability => "ability",
        TermKind::Competency => "competency",
        TermKind::Credential => "credential",
        TermKind::Organization => "organization",
        TermKind::Course => "course",
        TermKind::Status => "status",
    }
}

/// The ids of each table.
fn ids(words: &Vocabulary, content: &Content) -> Vec<(&'static str, Vec<String>)> {
    let keys = ["text", "question", "aliases"].map(str::to_owned);
    let with_keys = |ids: Vec<String>| ids.into_iter().chain(keys.clone()).collect::<Vec<_>>();
    let of_kind = |kind: TermKind| {
        let terms = words.terms.iter().filter(|term| term.kind == kind);
        (table(kind), with_keys(terms.map(|term| term.id.clone()).collect()))
    };
    let kinds = [
        TermKind::Tool,
        TermKind::Skill,
        TermKind::Knowledge,
        TermKind::Ability,
        TermKind::Competency,
        TermKind::Credential,
        TermKind::Organization,
        TermKind::Course,
        TermKind::Status,
    ];
    let employers = content.catalog.policy().employers.iter().map(|one| one.name.clone());
    let mut all: Vec<_> = kinds.into_iter().map(of_kind).collect();
    all.extend([
        ("domain", with_keys(words.domains.iter().map(|one| one.id.to_string()).collect())),
        ("level", with_keys(words.levels.iter().map(|one| one.id.to_string()).collect())),
        ("area", with_keys(words.areas.iter().map(|one| one.id.clone()).collect())),
        ("field", with_keys(words.fields.iter().map(|one| one.id.clone()).collect())),
        ("scale", words.scales.iter().map(|one| one.id.clone()).collect()),
        ("place", words.places.iter().map(|one| one.id.clone()).collect()),
        ("employer", employers.collect()),
    ]);
    all
}
