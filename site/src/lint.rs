//! The lint: what could be better in descriptions that are otherwise in order.
//!
//! Rules about words and requirements live in [`roles::rules`] and know no files; those
//! about Markdown live here. What they find gets its place in a file here.

mod blocks;
mod facts;
mod known;
mod place;
mod prose;
mod rule;
mod written;

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use roles::Instant;
use roles::Role;
use roles::rules::{self, Field, Finding, Passage, Reading, Rule};

pub(crate) use written::Written;

use crate::CHUNK;
use crate::content::{Content, Prose};
use crate::diagnostic::{Diagnostic, Place};
use crate::draft::Body;
use crate::parse::without_pasted;
use crate::problem::Problem;
use crate::sources::{SourceFile, SourcePath, Sources};
use blocks::Marked;
use place::FileText;

/// The problems that the rules find.
pub(crate) fn problems() -> Vec<&'static Problem> {
    let rules = rule::PROBLEMS.iter().chain(prose::RULES.iter().map(|rule| &rule.problem));
    let mut all = rules.collect();
    facts::ALL.add_to(&mut all);
    all
}

/// What was found in files, for the next time: one that is what it was, among words and
/// settings that are what they were, is not read again.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    settings: Option<Settings>,
    files: BTreeMap<SourcePath, (SourceFile, Vec<Diagnostic>)>,
}

/// What findings depend on besides their file.
type Settings = ([Option<SourceFile>; 3], Option<Instant>);

impl Memory {
    fn get(&self, path: &SourcePath, sources: &Sources) -> Option<Vec<Diagnostic>> {
        let (known, found) = self.files.get(path)?;
        (Some(known) == sources.get(path.as_str())).then(|| found.clone())
    }
}

/// What the rules are given besides the page.
pub(crate) struct Lint<'a> {
    content: &'a Content,
    written: &'a Written,
    sources: &'a Sources,
    now: Option<Instant>,
    known: BTreeSet<String>,
}

impl<'a> Lint<'a> {
    /// Everything that the rules look at.
    pub(crate) fn new(
        content: &'a Content,
        written: &'a Written,
        sources: &'a Sources,
        now: Option<Instant>,
    ) -> Self {
        // A day is as exact as a remembered finding may be.
        let now = now.and_then(Instant::last_date).map(Instant::noon);
        Self { content, written, sources, now, known: known::abbreviations(content) }
    }

    /// Everything that could be better, in no order. What is remembered from the last time
    /// is not looked for again.
    pub(crate) fn find(&self, mut memory: Option<&mut Memory>) -> Vec<Diagnostic> {
        let settings = self.settings();
        if let Some(memory) = memory.as_mut().filter(|m| m.settings.as_ref() != Some(&settings)) {
            **memory = Memory { settings: Some(settings), files: BTreeMap::new() };
        }
        let pages = self.pages().into_par_iter().with_max_len(CHUNK);
        let found = pages.map(|(prose, role)| {
            let known = memory.as_ref().and_then(|memory| memory.get(&prose.file, self.sources));
            (&prose.file, known.unwrap_or_else(|| self.page(prose, role)))
        });
        let found: Vec<_> = found.collect();
        if let Some(memory) = memory {
            let files = found.iter().filter_map(|(path, found)| {
                let file = self.sources.get(path.as_str())?;
                Some(((*path).clone(), (file.clone(), found.clone())))
            });
            memory.files = files.collect();
        }
        let unread = self.content.unread.iter().flat_map(unread);
        found.into_iter().flat_map(|(_, found)| found).chain(unread).collect()
    }

    fn settings(&self) -> Settings {
        let files = ["config.toml", "zola.toml", "content/vocabulary.toml"];
        (files.map(|file| self.sources.get(file).cloned()), self.now)
    }

    /// All pages that authors wrote, with their roles.
    fn pages(&self) -> Vec<(&'a Prose, Option<&'a Role>)> {
        let content = self.content;
        let roles = content.roles.iter();
        let roles = roles.map(|(id, prose)| (prose, content.catalog.role(id.as_str())));
        let sections = [&content.home, &content.roles_section, &content.ladders_section];
        let others = sections.into_iter().chain(content.ladders.values()).chain(&content.pages);
        roles.chain(others.map(|prose| (prose, None))).collect()
    }

    fn page(&self, prose: &Prose, role: Option<&Role>) -> Vec<Diagnostic> {
        // A section that substitutes for one that is missing has no words of an author.
        let Some(file) = FileText::of(&prose.file, self.sources) else { return Vec::new() };
        let unmarked = unmarked(prose);
        let marked = Marked::new(unmarked.as_ref().unwrap_or(&prose.body));
        let mut passages = match role {
            Some(role) => Reading::texts_of(role),
            None => vec![
                Passage::new(Field::Title, prose.title.as_str()),
                Passage::new(Field::Description, prose.description.as_str()),
            ],
        };
        let blocks = marked.blocks.iter().enumerate();
        passages.extend(blocks.map(|(n, block)| Passage::new(Field::Block(n), &*block.text)));
        let limits = &self.content.site.lint.limits;
        let reading = Reading { role, passages, known: &self.known, limits, now: self.now };
        let fields = self.written.fields(&prose.file);
        let locate = Locate { file: &file, fields, marked: &marked, reading: &reading };
        let found = rules::findings(&reading).into_iter();
        let found = found.map(|(rule, finding)| locate.diagnostic(rule, finding));
        let differences = role.into_iter().flat_map(facts::differences).map(|difference| {
            let place = locate.place(difference.field, None);
            facts::TEXT_AND_FACTS_DIFFER.at(place, difference.message).help(facts::HELP)
        });
        found.chain(differences).chain(prose::check(&marked, &prose.file)).collect()
    }
}

/// What is wrong with the Markdown of a file whose facts could not be read.
fn unread(prose: &Prose) -> Vec<Diagnostic> {
    let unmarked = unmarked(prose);
    let marked = Marked::new(unmarked.as_ref().unwrap_or(&prose.body));
    prose::check(&marked, &prose.file)
}

/// The text without marks of two versions and facts, which are told already and are no words; none
/// where there are none.
fn unmarked(prose: &Prose) -> Option<Body> {
    let text = without_pasted(&prose.body.text)?;
    Some(Body { text: text.into(), ..prose.body.clone() })
}

/// Finds the place of a finding.
struct Locate<'a> {
    file: &'a FileText<'a>,
    fields: &'a written::Fields,
    marked: &'a Marked<'a>,
    reading: &'a Reading<'a>,
}

impl Locate<'_> {
    fn diagnostic(&self, rule: &'static Rule, finding: Finding) -> Diagnostic {
        let Finding { field, at, message, help, severity, related } = finding;
        let place = self.place(field, at);
        let found = rule::problem(rule).at(place, message).help(help);
        let found = match severity {
            Some(severity) => found.raised(rule::severity(severity)),
            None => found,
        };
        match related {
            Some((field, words)) => found.related(self.place(field, None), words),
            None => found,
        }
    }

    fn place(&self, field: Field, at: Option<std::ops::Range<usize>>) -> Place {
        if let (Field::Block(n), Some(at)) = (field, &at) {
            return Place::span(self.file.path, self.marked.in_file(n, at));
        }
        // What is about the whole page is shown by its title.
        let span = self.fields.span(field).or_else(|| self.fields.span(Field::Title));
        let Some(span) = span else { return Place::file(self.file.path) };
        let passage = self.reading.passages.iter().find(|passage| passage.field == field);
        let within = passage.zip(at).and_then(|(text, at)| self.file.find(&span, &text.text, &at));
        Place::span(self.file.path, within.unwrap_or(span))
    }
}
