//! From readings of postings to files of a site: roles, new words and ladders.
//!
//! Only texts; what sources are and where files are written is the business of the command
//! line. What the reader did not understand is kept in the words of the source.

mod body;
mod credit;
#[cfg(feature = "word")]
pub mod document;
mod experience;
mod facts;
mod groups;
mod known;
mod ladder;
mod lists;
mod names;
mod questions;
mod requirement;
mod role;
mod text;
mod titles;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use reader::Reading;
use reader::reading::Class;

pub use words::{NewWord, Words, vocabulary};

use crate::begin::NewFile;
use crate::draft::{Draft, Said};
use ladder::Rung;
use names::Names;
use titles::Titles;

/// What roles have that no source says.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// The employer, as in `config.toml`.
    pub employer: String,
    /// The domain of all roles.
    pub domain: Option<String>,
    /// The level of all roles.
    pub level: Option<String>,
    /// Whether the roles are drafts.
    pub draft: bool,
    /// New words that are the same as one of the vocabulary: the id that was proposed, and the
    /// one that is there.
    pub same: BTreeMap<String, String>,
}

/// A source that was read.
#[derive(Debug, Clone)]
pub struct Source {
    /// Its name, as roles state it.
    pub document: String,
    /// What it says.
    pub reading: Reading,
}

/// What comes of a source.
#[derive(Debug, Clone)]
pub struct ImportedRole {
    /// Which of the sources it is from.
    pub source: usize,
    /// Which of its classes it is.
    pub class: usize,
    /// Its title.
    pub title: String,
    /// Its file; none when the site has a role of this name already.
    pub file: Option<NewFile>,
    /// Where its file is.
    pub path: String,
    /// How many requirements it has, and how many open questions.
    pub counts: (usize, usize),
}

/// What comes of sources.
#[derive(Debug, Clone, Default)]
pub struct Imported {
    /// The roles, in the order of their sources.
    pub roles: Vec<ImportedRole>,
    /// Ladders of roles that name one another.
    pub ladders: Vec<NewFile>,
    /// Words that the vocabulary does not have.
    pub words: Vec<NewWord>,
}

/// Makes roles of sources, for a site with these words and roles.
#[must_use]
pub fn import(sources: &[Source], settings: &Settings, site: &Draft) -> Imported {
    let vocabulary = site.vocabulary.as_ref().map(|(_, words)| words);
    let mut words = Words::of(vocabulary).same(&settings.same);
    let (known, mut titles) = known_roles(site);
    let planned = planned(sources, &mut titles);
    let mut roles = Vec::new();
    for plan in &planned {
        let source = role::Source {
            reading: &sources[plan.source].reading,
            class: plan.class,
            document: &sources[plan.source].document,
            title: &plan.title,
        };
        let path = format!("content/roles/{}.md", plan.id);
        let is_new = !known.contains_key(&plan.id);
        let text = is_new.then(|| role::text(&source, settings, &titles, &mut words));
        let count = |table: &str| text.as_ref().map_or(0, |text| text.matches(table).count());
        roles.push(ImportedRole {
            source: plan.source,
            class: plan.number,
            title: plan.title.clone(),
            counts: (count("\n[[extra.requirement]]\n"), count("\n[[extra.open_question]]\n")),
            file: text.map(|text| NewFile { path: path.clone(), text }),
            path,
        });
    }
    let rungs = planned.iter().filter(|plan| !known.contains_key(&plan.id));
    let rungs = rungs.map(|plan| Rung { id: &plan.id, title: &plan.title, class: plan.class });
    let rungs: Vec<Rung<'_>> = rungs.collect();
    let ladders = ladder::ladders(&rungs, &titles, &known);
    Imported { roles, ladders, words: words.new_words().to_vec() }
}

/// The roles of a site by id with their titles, and which role a class is.
fn known_roles(site: &Draft) -> (BTreeMap<String, String>, Titles) {
    let mut known = BTreeMap::new();
    let mut titles = Titles::default();
    for file in &site.roles {
        let path = file.path.as_str();
        let id = path.rsplit('/').next().and_then(|name| name.strip_suffix(".md"));
        let title = |said: &Said<String>| said.as_ref().map(|said| said.get_ref().clone());
        if let (Some(id), Some(title)) = (id, title(&file.front.title)) {
            titles.add(&title, id);
            known.insert(id.to_string(), title);
        }
    }
    (known, titles)
}

/// A role that is going to be written.
struct Planned<'a> {
    source: usize,
    number: usize,
    class: &'a Class,
    title: String,
    id: String,
}

/// Names all roles before the first is written, so that each can name the others. Two of one
/// title are told apart by code or number.
fn planned<'a>(sources: &'a [Source], titles: &mut Titles) -> Vec<Planned<'a>> {
    let mut names = Names::default();
    let mut seen = BTreeSet::new();
    let mut planned = Vec::new();
    for (source, one) in sources.iter().enumerate() {
        for (number, class) in one.reading.classes.iter().enumerate() {
            let mut title = text::title(&class.title.value);
            if title.is_empty() {
                title = one.document.clone();
            }
            let code = class.code.as_ref().map(|code| format!("{title} ({})", code.value));
            let numbered = (2..).map(|n: usize| format!("{title} ({n})"));
            let all = std::iter::once(title.clone()).chain(code).chain(numbered);
            let free = all.into_iter().find(|title| !seen.contains(&title.to_lowercase()));
            let title = free.unwrap_or(title);
            seen.insert(title.to_lowercase());
            let id = names.take(&title);
            titles.add(&title, &id);
            planned.push(Planned { source, number, class, title, id });
        }
    }
    planned
}
