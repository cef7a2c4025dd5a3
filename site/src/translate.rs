//! A site in further languages: the same facts in other words.
//!
//! The default language holds everything that is true. A language of `[languages]` has words
//! only: `about.es.md`, `roles/clerk.es.md`, `vocabulary.es.toml`, and messages of its own in
//! `locales/es.ftl`. What it does not translate is shown as it was written. Deliberately no
//! second reading of facts: a role in two languages cannot differ in them.

use std::collections::BTreeMap;
use std::sync::Arc;

use ::words::{in_language, msg};

use crate::content::{Content, Prose};
use crate::diagnostic::Diagnostic;
use crate::problem::problems;
use crate::sources::{SourceFile, SourcePath, Sources};

mod declared;
mod digest;
mod files;
mod ladder;
mod messages;
mod new;
mod problems;
mod prose;
mod read;
mod role;
mod vocabulary;

pub(crate) use declared::{Declared, language_of};
pub use new::{NewTranslation, translation};

use problems::{BROKEN_TRANSLATION, UNDECLARED_LANGUAGE};
use read::Words;

problems! {
    below: [messages::ALL, problems::ALL];
}

/// Speaks the language of the site, and adds its other languages.
pub(crate) fn translate(
    content: &mut Content,
    declared: &Declared,
    sources: &Sources,
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    content.site.words = messages::table(declared, &declared.default, sources, &mut found);
    stand_ins(content, sources);
    found.extend(undeclared(declared, sources));
    let translations = declared.others.iter().map(|language| {
        let mut words = BTreeMap::new();
        for (path, text) in files::of_language(sources, &language.tag) {
            match read::read(path, text) {
                Ok(read) => {
                    found.extend(crate::parse::conflicts(path, text));
                    words.insert(path.clone(), read);
                }
                Err((at, message)) => {
                    let place = crate::diagnostic::Place::span(path, at);
                    let help = "write it as the other files of the site are written";
                    found.push(BROKEN_TRANSLATION.at(place, message).help(help));
                }
            }
        }
        let table = messages::table(declared, language, sources, &mut found);
        let mut translated = content.clone();
        translated.site.words = table;
        translated.site.language.clone_from(&language.tag);
        translated.site.folder = format!("{}/", language.tag);
        let mut translation =
            Translation { tag: &language.tag, original: content, words, found: &mut found };
        translation.apply(&mut translated, language, sources);
        Arc::new(translated)
    });
    let translations: Vec<_> = translations.collect();
    content.translations = translations;
    found
}

/// Pages that every site has, and for which it has no file, are called what its language calls
/// them.
fn stand_ins(content: &mut Content, sources: &Sources) {
    let titles = [
        (&mut content.home, msg::StandInHome::KEY),
        (&mut content.roles_section, msg::StandInRoles::KEY),
        (&mut content.ladders_section, msg::StandInLadders::KEY),
    ];
    in_language(&content.site.words, || {
        for (prose, title) in titles {
            if sources.get(prose.file.as_str()).is_none() {
                prose.title = title.say();
                prose.language = None;
            }
        }
    });
}

/// Marks a text that nobody has translated with its language.
fn mark(text: &mut String, language: &str) {
    if !text.is_empty() {
        *text = ::words::marked(text, Some(language));
    }
}

/// One language being put together.
struct Translation<'a> {
    tag: &'a str,
    original: &'a Content,
    words: BTreeMap<SourcePath, Words>,
    found: &'a mut Vec<Diagnostic>,
}

impl Translation<'_> {
    fn apply(&mut self, content: &mut Content, language: &declared::Language, sources: &Sources) {
        vocabulary::translate(self, content);
        role::translate(self, content);
        ladder::translate(self, content);
        prose::translate(self, content);
        prose::navigation(content, language, &self.original.site.language);
        stand_ins(content, sources);
        self.without_original();
    }

    /// The translation of a file of the default language; it is used once.
    fn take(&mut self, original: &SourcePath) -> Option<Words> {
        let path = files::translated_path(original, self.tag)?;
        self.words.remove(&SourcePath::new(&path))
    }

    /// Whether the site has no file for a page that every site has.
    fn is_stand_in(&self, prose: &Prose) -> bool {
        prose.body.offset == 0 && prose.body.text.is_empty()
    }

    fn without_original(&mut self) {
        for words in std::mem::take(&mut self.words).into_values() {
            self.found.push(words.without_original());
        }
    }
}

/// Files of languages that the configuration does not name.
fn undeclared(declared: &Declared, sources: &Sources) -> Vec<Diagnostic> {
    let files = sources.iter().filter(|(_, file)| matches!(file, SourceFile::Bytes(_)));
    let unknown = files.filter_map(|(path, _)| {
        let tag = language_of(path.as_str())?;
        let is_known = declared.others.iter().any(|own| own.tag == tag)
            || (declared.default.tag == tag && path.as_str().starts_with("locales/"));
        (!is_known).then(|| {
            let place = crate::diagnostic::Place::file(path);
            let message = format!("the site has no language `{tag}`");
            let help = format!(
                "add `[languages.{tag}]` to config.toml; or give the file a name without `.{tag}`"
            );
            UNDECLARED_LANGUAGE.at(place, message).help(help)
        })
    });
    unknown.collect()
}
