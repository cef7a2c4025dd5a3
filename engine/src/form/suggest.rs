//! Words that fields suggest: those of the vocabulary, and what else of the site can be named.

use std::collections::{BTreeMap, BTreeSet};

use roles::Catalog;
use roles::vocabulary::TermKind;
use studio::message::{Field, Form, Group};

/// Names the list of each field that takes words, and gives the lists.
pub(crate) fn suggest(form: &mut Form, catalog: Option<&Catalog>) {
    let mut names: Vec<_> = form.route.iter().flat_map(names).collect();
    let mut known = BTreeSet::new();
    names.retain(|(id, _)| known.insert(id.clone()));
    for group in &mut form.groups {
        let kind = group.name.rsplit(": ").next().unwrap_or_default().to_owned();
        of_group(group, &kind);
    }
    form.words = catalog.map(lists).unwrap_or_default();
    form.words.insert("requirement".into(), names);
}

fn names(station: &studio::message::Station) -> Vec<(String, String)> {
    let own = (station.id.clone(), station.title.clone());
    std::iter::once(own).chain(station.members.iter().flat_map(names)).collect()
}

fn of_group(group: &mut Group, kind: &str) {
    for field in &mut group.fields {
        field.words = list(field, kind).to_owned();
    }
    for list in &mut group.lists {
        list.entries.iter_mut().for_each(|entry| of_group(entry, kind));
    }
}

/// The list of words that a field takes.
fn list<'k>(field: &Field, kind: &'k str) -> &'k str {
    let steps: Vec<&str> = field.path.iter().map(String::as_str).collect();
    match steps.as_slice() {
        ["taxonomies", "domain"] => "domain",
        ["taxonomies", "level"] => "level",
        ["extra", "employer"] => "employer",
        [.., "area" | "of"] => "area",
        [.., "credit", _, "using"] => "quantity",
        [.., "credit", _, "when"] | [.., "about" | "requirements"] => "requirement",
        [.., "fields"] => "field",
        [.., "place" | "places" | "applicants_from"] => "place",
        [.., "reports_to", "role"] | [.., "supervises", _, "role"] => "role",
        ["extra", "requirement", _, "level"] => "scale",
        ["extra", "requirement", _, "any_of" | "all_of"] => kind,
        _ => "",
    }
}

fn lists(catalog: &Catalog) -> BTreeMap<String, Vec<(String, String)>> {
    let words = catalog.vocabulary();
    let mut lists: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    let mut add = |list: &str, id: &str, title: &str| {
        lists.entry(list.to_owned()).or_default().push((id.to_owned(), title.to_owned()));
    };
    words.domains().iter().for_each(|one| add("domain", one.id.as_str(), &one.title));
    words.levels().iter().for_each(|one| add("level", one.id.as_str(), &one.title));
    add("quantity", "college", "college");
    for one in words.areas() {
        add("area", &one.id, &one.title);
        add("quantity", &one.id, &one.title);
    }
    words.fields().iter().for_each(|one| add("field", &one.id, &one.title));
    words.places().iter().for_each(|one| add("place", &one.id, &one.title));
    for word in words.scales().iter().flat_map(|scale| &scale.levels) {
        add("scale", word, word);
    }
    for one in words.terms() {
        for kind in kinds(one.kind) {
            add(kind, &one.id, &one.title);
        }
    }
    catalog.policy().employers.iter().for_each(|one| add("employer", &one.name, &one.name));
    catalog.roles().iter().for_each(|one| add("role", one.id.as_str(), &one.title));
    lists
}

/// The kinds of requirements that a term can stand in.
fn kinds(kind: TermKind) -> &'static [&'static str] {
    match kind {
        TermKind::Tool | TermKind::Skill | TermKind::Knowledge => &["skill", "knowledge"],
        TermKind::Credential => &["credential"],
        TermKind::Organization => &["membership"],
        TermKind::Course => &["course"],
        TermKind::Status => &["status"],
        TermKind::Ability | TermKind::Competency => &[],
    }
}
