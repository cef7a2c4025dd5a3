//! The words of the vocabulary, of level scales, employers and places.
//!
//! What is not translated names its language. Tools, employers and places are names, which are
//! the same in all languages unless a translation says otherwise.

use ::words::unmarked;
use roles::vocabulary::{TermKind, Words as Vocabulary};

use super::read::Words;
use super::{Translation, mark};
use crate::content::Content;
use crate::sources::SourcePath;

/// Puts the words of a language into the catalog. Ids and the order stay.
pub(super) fn translate(translation: &mut Translation<'_>, content: &mut Content) {
    let original = SourcePath::new("content/vocabulary.toml");
    let own = translation.take(&original).unwrap_or_else(|| Words::none(&original));
    let language = translation.original.site.language.clone();
    let mut said = Said { own, language: &language };
    let mut words = translation.original.catalog.vocabulary().to_words();
    for one in &mut words.domains {
        said.put(&["domain", one.id.as_str()], &mut one.title);
        said.put(&["domain", "text", one.id.as_str()], &mut one.text);
    }
    for one in &mut words.levels {
        said.put(&["level", one.id.as_str()], &mut one.title);
        said.put(&["level", "text", one.id.as_str()], &mut one.text);
    }
    for one in &mut words.places {
        said.name(&["place", &one.id], &mut one.title);
    }
    for one in &mut words.areas {
        said.put(&["area", &one.id], &mut one.title);
        said.optional(&["area", "question", &one.id], &mut one.question);
    }
    rest(&mut said, &mut words);
    let mut own = said.own;
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

/// The words of the file, and the language of what it leaves out.
struct Said<'a> {
    own: Words,
    language: &'a str,
}

impl Said<'_> {
    /// Puts a text in place of the original, or marks that one with its language.
    fn put(&mut self, path: &[&str], text: &mut String) {
        match self.own.text(path) {
            Some(said) => *text = said,
            None => mark(text, self.language),
        }
    }

    /// The same for a text that may be missing.
    fn optional(&mut self, path: &[&str], text: &mut Option<String>) {
        match text {
            Some(text) => self.put(path, text),
            None => *text = self.own.text(path),
        }
    }

    /// Puts a name in place of the original one.
    fn name(&mut self, path: &[&str], name: &mut String) {
        if let Some(said) = self.own.text(path) {
            *name = said;
        }
    }
}

/// Fields, terms and scales.
fn rest(said: &mut Said<'_>, words: &mut Vocabulary) {
    for one in &mut words.fields {
        said.put(&["field", &one.id], &mut one.title);
        // Other names are for searching, which fields are not.
        said.own.list(&["field", "aliases", &one.id]);
    }
    for one in &mut words.terms {
        let table = table(one.kind);
        let original = one.title.clone();
        match one.kind {
            TermKind::Tool => said.name(&[table, &one.id], &mut one.title),
            _ => said.put(&[table, &one.id], &mut one.title),
        }
        if unmarked(&one.title) != original {
            // The name of the original is still searched.
            one.aliases.push(original);
        }
        said.optional(&[table, "text", &one.id], &mut one.text);
        said.optional(&[table, "question", &one.id], &mut one.question);
        one.aliases.extend(said.own.list(&[table, "aliases", &one.id]).unwrap_or_default());
    }
    for scale in &words.scales {
        let levels = scale.levels.iter();
        let shown = levels.map(|level| {
            let mut shown = level.clone();
            said.put(&["scale", &scale.id, level], &mut shown);
            shown
        });
        words.shown_levels.push(shown.collect());
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
