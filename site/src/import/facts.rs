//! From the facts of a class to requirements, each line of the source once: what the reader
//! understood with its keys, everything else as a statement in the source's words.

use std::collections::{BTreeMap, BTreeSet};

use reader::fact::{Course, Education, Experience, Fact, Kind as FactKind, Need, Node, Unit};
use reader::reading::{Class, Reading, Sure};
use reader::vocabulary::Sort;

use super::credit;
use super::experience;
use super::lists::{Lists, marked, rest, usual_need};
use super::names::Names;
use super::requirement::{UNREAD, Written};
use super::text::{clean, list, quoted};
use super::titles::Titles;
use super::words::Words;

/// What a class asks for.
pub(super) struct Asked<'a> {
    pub(super) reading: &'a Reading,
    pub(super) class: &'a Class,
    pub(super) titles: &'a Titles,
    pub(super) words: &'a mut Words,
    pub(super) lists: Lists,
    pub(super) names: Names,
    /// The names of the requirements of facts.
    pub(super) by_fact: BTreeMap<usize, String>,
    pub(super) written: Vec<Written>,
    /// What was assumed beyond the questions of the reader: a text and what it is about.
    pub(super) assumed: Vec<(String, Vec<String>)>,
}

/// The requirements of a class.
pub(super) fn requirements<'a>(
    (reading, class): (&'a Reading, &'a Class),
    titles: &'a Titles,
    words: &'a mut Words,
) -> Asked<'a> {
    let mut asked = Asked {
        reading,
        class,
        titles,
        words,
        lists: Lists::of(reading, class),
        names: Names::default(),
        by_fact: BTreeMap::new(),
        written: Vec::new(),
        assumed: Vec::new(),
    };
    let needed = needed(&class.requirement);
    let lines: BTreeSet<usize> = class.facts.iter().map(|fact| fact.span.line).collect();
    let lines: BTreeSet<usize> =
        lines.into_iter().chain(asked.lists.names.keys().copied()).collect();
    for at in lines {
        asked.line(at, &needed);
    }
    credit::add(&mut asked);
    asked
}

/// The facts of a requirement.
fn needed(node: &Node) -> BTreeSet<usize> {
    match node {
        Node::Fact(at) => BTreeSet::from([*at]),
        Node::All(list) | Node::Any(list) | Node::AtLeast(_, list) => {
            list.iter().flat_map(needed).collect()
        }
    }
}

impl Asked<'_> {
    /// Everything that a line says, in its order.
    fn line(&mut self, at: usize, needed: &BTreeSet<usize>) {
        let Some(read) = self.reading.lines.get(at) else { return };
        let text = read.line.text.as_str();
        let facts = self.class.facts.iter().enumerate();
        let facts: Vec<(usize, &Fact)> = facts.filter(|(_, fact)| fact.span.line == at).collect();
        let spans: Vec<_> =
            facts.iter().map(|(_, fact)| (fact.span.start, fact.span.end)).collect();
        let mut parts = self.of_facts(&facts, needed);
        let line = self.lists.names.get(&at).cloned();
        if line.is_some() {
            for (start, end) in rest(text, &spans) {
                let words = &text[start..end];
                let next = parts.iter_mut().find(|(at, _)| *at == end);
                match next.filter(|_| !words.trim_end().ends_with(['.', ';', '!', '?'])) {
                    // The beginning of a sentence that the fact is the rest of.
                    Some((_, fact)) => fact.words = format!("{words}{}", fact.words),
                    None => parts.push((start, self.unread(words, usual_need(read.section)))),
                }
            }
            if parts.is_empty() {
                parts.push((0, self.unread(text, usual_need(read.section))));
            }
        }
        parts.sort_by_key(|(start, _)| *start);
        let place = line.clone().unwrap_or_else(|| format!("line {}", at + 1));
        for (n, (_, mut written)) in parts.into_iter().enumerate() {
            written.line.clone_from(&line);
            written.comment = (n == 0).then(|| clean(&format!("{place}: {}", marked(read))));
            self.written.push(written);
        }
    }

    /// The facts of a line, each once, with the byte at which it begins.
    fn of_facts(
        &mut self,
        facts: &[(usize, &Fact)],
        needed: &BTreeSet<usize>,
    ) -> Vec<(usize, Written)> {
        let mut parts: Vec<(usize, Written)> = Vec::new();
        for (id, fact) in facts {
            let written = self.fact(fact, needed.contains(id));
            let known = |old: &&(usize, Written)| {
                let (start, old) = old;
                *start == fact.span.start && old.words == written.words && old.keys == written.keys
            };
            let same = parts.iter().find(known).map(|(_, old)| old.id.clone());
            self.by_fact.insert(*id, same.clone().unwrap_or_else(|| written.id.clone()));
            if same.is_none() {
                parts.push((fact.span.start, written));
            }
        }
        parts
    }

    /// Words that nobody understood.
    fn unread(&mut self, words: &str, need: Need) -> Written {
        let lower = words.trim_start().to_lowercase();
        let starts = ["ability", "able", "knowledge", "skill", "demonstrated", "proficien"];
        let ability = starts.iter().any(|start| lower.starts_with(start));
        let kind = if ability { "ability" } else { "statement" };
        Written {
            id: self.names.take(kind),
            kind,
            need: Some(need),
            words: words.to_string(),
            help: (!ability).then(|| UNREAD.to_string()),
            ..Written::default()
        }
    }

    /// A fact as a requirement.
    fn fact(&mut self, fact: &Fact, needed: bool) -> Written {
        let words = self.reading.text(fact.span).to_string();
        if matches!(fact.kind, FactKind::Status(_)) && is_residency(&words) {
            // Where one lives is a condition of being hired, and no answer settles it.
            return self.condition(fact.need, &words);
        }
        let claimed = needed || matches!(fact.need, Need::Preferred(_) | Need::SomePositions);
        let read = if claimed { self.read(fact) } else { None };
        let Some((kind, keys)) = read else { return self.unclaimed(fact, &words) };
        let later = fact.need == Need::Later && kind == "credential";
        Written {
            id: self.names.take(kind_name(kind)),
            kind,
            need: Some(if later { Need::Required } else { fact.need }),
            words,
            keys,
            ..Written::default()
        }
    }

    /// What is asked for without a test: conditions, what only a person can judge, and what
    /// is said beside the minimum.
    fn unclaimed(&mut self, fact: &Fact, words: &str) -> Written {
        let asks = matches!(fact.need, Need::Preferred(_) | Need::SomePositions);
        let plain =
            matches!(fact.kind, FactKind::Statement | FactKind::Condition | FactKind::Equivalency);
        let need = if asks || plain { fact.need } else { Need::Information };
        match fact.kind {
            FactKind::Equivalency => Written {
                id: self.names.take("equivalency"),
                kind: "equivalency",
                need: Some(Need::Required),
                words: words.to_string(),
                ..Written::default()
            },
            FactKind::Condition => self.condition(need, words),
            FactKind::Credit(_) | FactKind::Early(_) => {
                Written { help: None, ..self.unread(words, Need::Information) }
            }
            _ => {
                let help = fact.sure == Sure::Unread;
                let unread = self.unread(words, need);
                Written { help: unread.help.clone().filter(|_| help), ..unread }
            }
        }
    }

    /// The kind of a fact and its keys; none where the format has none for it.
    fn read(&mut self, fact: &Fact) -> Option<(&'static str, Vec<String>)> {
        match &fact.kind {
            FactKind::Experience(one) => self.experience(one),
            FactKind::Education(one) => Some(("education", self.education(one))),
            FactKind::Course(one) => Some(("course", self.course(one))),
            FactKind::Credential(names) => {
                let ids = names.iter().map(|name| self.words.id(Sort::Credential, name));
                let ids: BTreeSet<String> = ids.collect();
                let by = fact.by.iter().map(|by| format!("by = {}", quoted(&clean(by))));
                let any = format!("any_of = {}", list(&ids.into_iter().collect::<Vec<_>>()));
                (!names.is_empty()).then(|| ("credential", [any].into_iter().chain(by).collect()))
            }
            FactKind::Status(name) => {
                let id = self.words.id(Sort::Status, name);
                Some(("status", vec![format!("any_of = {}", list(&[id]))]))
            }
            FactKind::Credit(_)
            | FactKind::Early(_)
            | FactKind::Equivalency
            | FactKind::Condition
            | FactKind::Statement => None,
        }
    }

    fn experience(&mut self, one: &Experience) -> Option<(&'static str, Vec<String>)> {
        let area = self.area(one);
        experience::keys(one, &area, self.words).map(|keys| ("experience", keys))
    }

    /// The area that an experience is in.
    pub(super) fn area(&mut self, one: &Experience) -> String {
        match &one.class {
            Some(level) => {
                let class = self.titles.class(&level.class);
                self.words.class(&class, level)
            }
            None => self.words.id(Sort::Area, &one.area),
        }
    }

    pub(super) fn education(&mut self, one: &Education) -> Vec<String> {
        let mut keys = vec![format!("degree = \"{}\"", one.degree.name())];
        let ids = one.fields.iter().filter(|field| !field.trim().is_empty());
        let ids: BTreeSet<String> = ids.map(|field| self.words.id(Sort::Field, field)).collect();
        if !ids.is_empty() {
            keys.push(format!("fields = {}", list(&ids.into_iter().collect::<Vec<_>>())));
        }
        if one.related_ok {
            keys.push("related_ok = true".to_string());
        }
        if one.accredited {
            keys.push("accredited = true".to_string());
        }
        keys
    }

    pub(super) fn course(&mut self, one: &Course) -> Vec<String> {
        let id = self.words.id(Sort::Course, &one.subject);
        let mut keys = vec![format!("any_of = {}", list(&[id]))];
        let unit = match one.unit {
            Unit::Semester | Unit::Unstated => "semester",
            Unit::Quarter => "quarter",
            Unit::Hours => "hours",
            Unit::Courses => return keys,
        };
        if let Some(units) = one.units.and_then(|n| u16::try_from(n).ok()).filter(|n| *n > 0) {
            keys.push(format!("units = {units}"));
            keys.push(format!("unit = \"{unit}\""));
        }
        keys
    }

    /// A condition of the work or of being hired.
    fn condition(&mut self, need: Need, words: &str) -> Written {
        let lower = words.to_lowercase();
        let rules = [
            ("physical", ["physical", "lift", "stand for", "climb"]),
            ("hours", ["overtime", "weekend", "shift", "hours"]),
            ("equipment", ["equipment", "uniform", "tools", "vehicle"]),
            ("residency", ["reside", "residency", "resident", "live in"]),
            ("work-setting", ["weather", "outdoor", "travel", "remote"]),
        ];
        let rule = rules.iter().find(|(_, signs)| signs.iter().any(|sign| lower.contains(sign)));
        let rule = rule.map_or("policy", |(rule, _)| rule);
        let mut keys = vec![format!("rule = \"{rule}\"")];
        if let Some(place) = self.words.place_in(words).filter(|_| rule == "residency") {
            keys.push(format!("place = {}", quoted(place)));
        }
        let (id, words) = (self.names.take(rule), words.to_string());
        Written { id, kind: "condition", need: Some(need), words, keys, ..Written::default() }
    }
}

fn is_residency(words: &str) -> bool {
    let words = words.to_lowercase();
    ["reside", "residen", "live in", "live within"].iter().any(|sign| words.contains(sign))
}

/// The name of a requirement of a kind.
fn kind_name(kind: &str) -> &str {
    match kind {
        "education" => "degree",
        other => other,
    }
}
