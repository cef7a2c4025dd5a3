//! The words that imported roles use: those of the vocabulary that mean the same, and new
//! ones. What is new is proposed, with what it may be the same as; nothing is changed.

use std::collections::{BTreeMap, BTreeSet};

use reader::fact::Level;
use reader::vocabulary::Sort;

use super::known::Known;
use super::names::Names;
use super::text::{clean, quoted};
use crate::draft::vocabulary::{AreaDraft, FieldDraft, TermDraft};
use crate::draft::{Said, Spanned, VocabularyDraft};

/// The words of a site, and those that imports add.
#[derive(Debug, Clone, Default)]
pub struct Words {
    known: BTreeMap<Sort, Known>,
    /// Areas by the class that they are gained in.
    classes: BTreeMap<(String, bool), String>,
    /// Ids of areas, of fields and of all other words: each has names of its own.
    names: [Names; 3],
    places: BTreeSet<String>,
    /// Ids that stand for others: somebody said that both words are the same.
    same: BTreeMap<String, String>,
    new: Vec<NewWord>,
}

/// A word that is not in the vocabulary yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewWord {
    /// The name of its table: `area`.
    pub table: &'static str,
    /// Its id.
    pub id: String,
    /// As it is shown.
    pub title: String,
    /// The class of positions it is gained in, and whether the level counts too.
    pub class: Option<(String, bool)>,
    /// Words that it may be the same as.
    pub near: Vec<String>,
}

impl Words {
    /// The words of a vocabulary.
    #[must_use]
    pub fn of(draft: Option<&VocabularyDraft>) -> Self {
        let Some(draft) = draft else { return Self::default() };
        let (areas, fields) = (entries(&draft.area, area), entries(&draft.field, field));
        let lists = [
            (Sort::Course, &draft.course),
            (Sort::Credential, &draft.credential),
            (Sort::Status, &draft.status),
        ];
        let others = [
            &draft.tool,
            &draft.skill,
            &draft.knowledge,
            &draft.ability,
            &draft.competency,
            &draft.organization,
        ];
        let terms = lists.iter().map(|(_, list)| *list).chain(others);
        let terms = terms.flat_map(|list| entries(list, term)).map(|(id, _)| id);
        let ids = |list: &[Entry]| list.iter().map(|(id, _)| id.clone()).collect::<Vec<_>>();
        let own_areas = ids(&areas).into_iter().chain(["college".to_string()]);
        let names = [Names::new(own_areas), Names::new(ids(&fields)), Names::new(terms)];
        let places = draft.place.iter().flatten().filter_map(|one| said(&one.get_ref().id));
        let known = lists.iter().map(|(sort, list)| (*sort, Known::of(entries(list, term))));
        let own = [(Sort::Area, Known::of(areas)), (Sort::Field, Known::of(fields))];
        Self {
            names,
            classes: classes(draft),
            known: known.chain(own).collect(),
            places: places.collect(),
            same: BTreeMap::new(),
            new: Vec::new(),
        }
    }

    /// The same, where new words by their ids are words that are there.
    pub(super) fn same(mut self, same: &BTreeMap<String, String>) -> Self {
        self.same.clone_from(same);
        self
    }

    /// The words that were not there.
    #[must_use]
    pub fn new_words(&self) -> &[NewWord] {
        &self.new
    }

    /// The first place that a text names, for where one has to live.
    pub(super) fn place_in(&self, text: &str) -> Option<&str> {
        let text = text.to_lowercase();
        let named = |place: &&String| text.contains(&place.replace('-', " "));
        self.places.iter().find(named).map(String::as_str)
    }

    /// The id of a word: one that is there, or a new one.
    pub(super) fn id(&mut self, sort: Sort, words: &str) -> String {
        let words = shown(sort, words);
        let known = self.known.entry(sort).or_default();
        if let Some(id) = known.id(&words) {
            return id.to_string();
        }
        let names = match sort {
            Sort::Area => &mut self.names[0],
            Sort::Field => &mut self.names[1],
            Sort::Course | Sort::Credential | Sort::Status => &mut self.names[2],
        };
        let id = names.take(&known.proposal(&words));
        if let Some(there) = self.same.get(&id) {
            known.learn(there, &words);
            return there.clone();
        }
        let near = known.near(&words);
        known.learn(&id, &words);
        let table = table(sort);
        self.new.push(NewWord { table, id: id.clone(), title: words, class: None, near });
        id
    }

    /// The id of the area that is gained in a class of positions.
    pub(super) fn class(&mut self, class: &str, level: &Level) -> String {
        let key = (class.to_string(), level.or_level);
        if let Some(id) = self.classes.get(&key) {
            return id.clone();
        }
        let name = clean(&level.class);
        let or_level = if level.or_level { ", or at that level" } else { "" };
        let title = format!("work as {name}{or_level}");
        let id = self.names[0].take(&format!("as {name}{or_level}"));
        self.classes.insert(key, id.clone());
        let class = Some((class.to_string(), level.or_level));
        self.new.push(NewWord { table: "area", id: id.clone(), title, class, near: Vec::new() });
        id
    }
}

/// New words as they stand in `content/vocabulary.toml`.
#[must_use]
pub fn vocabulary(words: &[NewWord]) -> String {
    let mut text = String::new();
    for word in words {
        text += "\n";
        if !word.near.is_empty() {
            let near: Vec<String> = word.near.iter().map(|id| format!("`{id}`")).collect();
            text += &format!("# Perhaps the same as {}.\n", near.join(" or "));
        }
        let (id, title) = (quoted(&word.id), quoted(&word.title));
        text += &format!("[[{}]]\nid = {id}\ntitle = {title}\n", word.table);
        if let Some((class, or_level)) = &word.class {
            text += &format!("class = {}\n", quoted(class));
            text += if *or_level { "or_level = true\n" } else { "" };
        }
    }
    text
}

fn table(sort: Sort) -> &'static str {
    match sort {
        Sort::Area => "area",
        Sort::Field => "field",
        Sort::Course => "course",
        Sort::Credential => "credential",
        Sort::Status => "status",
    }
}

/// What may stand behind a name and is no part of it, the last first.
const ENDS: [&str; 10] = [
    " required",
    " preferred",
    " desired",
    " desirable",
    " highly",
    " strongly",
    " is",
    " are",
    " experience",
    ",",
];

/// The words of a name as lists show them: those of an area stand after "experience in".
fn shown(sort: Sort, words: &str) -> String {
    let words = clean(words);
    let words = words.trim_matches(|c: char| !c.is_alphanumeric() && !"()\"".contains(c));
    let words = ENDS.iter().fold(words, |words, end| words.strip_suffix(end).unwrap_or(words));
    let words =
        words.strip_prefix("Experience ").or(words.strip_prefix("experience ")).unwrap_or(words);
    let lower = words.to_lowercase();
    if words.is_empty() {
        return if sort == Sort::Area { "this line of work" } else { "not named" }.to_string();
    }
    let starts = ["as ", "with ", "at ", "for ", "under ", "within "];
    let preposition = sort == Sort::Area && starts.iter().any(|start| lower.starts_with(start));
    if preposition { format!("work {words}") } else { words.to_string() }
}

fn said(value: &Said<String>) -> Option<String> {
    value.as_ref().map(|said| said.get_ref().clone())
}

/// An id with the names it is known by.
type Entry = (String, Vec<String>);

fn entries<T>(list: &Option<Vec<Spanned<T>>>, entry: impl Fn(&T) -> Option<Entry>) -> Vec<Entry> {
    list.iter().flatten().filter_map(|one| entry(one.get_ref())).collect()
}

fn area(draft: &AreaDraft) -> Option<Entry> {
    // What is gained in a class is known by the class.
    let title = said(&draft.title).filter(|_| draft.class.is_none());
    Some((said(&draft.id)?, title.into_iter().collect()))
}

fn field(draft: &FieldDraft) -> Option<Entry> {
    Some((said(&draft.id)?, said(&draft.title).into_iter().collect()))
}

fn term(draft: &TermDraft) -> Option<Entry> {
    let aliases = draft.aliases.iter().flatten().map(|one| one.get_ref().clone());
    Some((said(&draft.id)?, said(&draft.title).into_iter().chain(aliases).collect()))
}

fn classes(draft: &VocabularyDraft) -> BTreeMap<(String, bool), String> {
    let areas = draft.area.iter().flatten().map(Spanned::get_ref);
    let of = |area: &AreaDraft| {
        let or_level = area.or_level.as_ref().is_some_and(|said| *said.get_ref());
        Some(((said(&area.class)?, or_level), said(&area.id)?))
    };
    areas.filter_map(of).collect()
}
