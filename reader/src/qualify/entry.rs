//! One item with what is nested below it. "Any two of the following:" makes the
//! nested items a choice; nested items without amounts of their own are the
//! areas of the experience above them.

use super::asking;
use super::continued::{holding_before_appointment, part, resumed};
use super::cut;
use super::draft::{Clause, Draft};
use super::implied::{also_meets, combined};
use super::item::{Item, Link};
use super::tree::{Source, list};
use crate::clause::about::{About, of as about};
use crate::clause::condition::whole;
use crate::clause::{area, credit, early, expression, head, need};
use crate::fact::{Kind, Need, Node};
use crate::reading::Span;
use crate::section::Section;
use crate::text::part::within;
use crate::text::pattern::{any, has};
use crate::text::sentence;
use crate::text::word::Words;

/// Reads an item and what is nested below it.
pub(crate) fn read(source: &Source<'_>, items: &[Item], draft: &mut Draft) -> Option<Node> {
    let (first, rest) = items.split_first()?;
    let before = draft.facts.len();
    let own = sentences(source, first, draft);
    if rest.is_empty() {
        return own;
    }
    let text = source.text(first);
    let lead = Words::of(text);
    let chosen = area::at_least_of(&lead, 0, lead.len());
    if holds_requirements(source, rest) {
        return both(own, choice(source, rest, chosen, draft));
    }
    let took = attach_areas(source, rest, draft, before);
    if !took {
        for item in rest {
            own_statement(source, item, draft);
        }
    }
    own
}

fn both(a: Option<Node>, b: Option<Node>) -> Option<Node> {
    match (a, b) {
        (Some(a), Some(b)) => Some(Node::All(vec![a, b])),
        (a, b) => a.or(b),
    }
}

/// The nested items as a choice of so many.
fn choice(
    source: &Source<'_>,
    rest: &[Item],
    chosen: Option<u32>,
    draft: &mut Draft,
) -> Option<Node> {
    let alternatives: Vec<Item> = rest.iter().map(|item| alternative(item, chosen)).collect();
    let node = list(source, &alternatives, draft)?;
    let members = match node {
        Node::Any(members) | Node::All(members) if chosen.is_some() => members,
        other => return Some(other),
    };
    match chosen {
        Some(1) | None => Some(Node::Any(members)),
        Some(n) => Some(Node::AtLeast(n, members)),
    }
}

/// "one of the following:" says "or" for items that say nothing.
fn alternative(item: &Item, chosen: Option<u32>) -> Item {
    let silent = item.lead == Link::None && item.trail == Link::None;
    let lead = if chosen.is_some() && silent { Link::Or } else { item.lead };
    Item { lead, ..item.clone() }
}

/// Whether nested items hold amounts, degrees or licenses of their own.
fn holds_requirements(source: &Source<'_>, items: &[Item]) -> bool {
    let required = |text: &str| {
        let words = Words::of(text);
        let heads = || head::collect(&words).list;
        match about(&words, true) {
            About::Requirement => heads()
                .iter()
                .any(|head| !matches!(head.beginning, head::Beginning::Experience(None))),
            About::Condition => holds_amounts(&words),
            _ => false,
        }
    };
    items.iter().any(|item| {
        let text = source.text(item);
        sentence::split(text).into_iter().any(|range| required(within(text, range)))
    })
}

/// Gives the texts of nested items to the experience or course above them.
fn attach_areas(source: &Source<'_>, rest: &[Item], draft: &mut Draft, before: usize) -> bool {
    let mut texts: Vec<String> = Vec::new();
    for item in rest {
        let text = source.text(item);
        let first = sentence::split(text).into_iter().next().unwrap_or(0..text.len());
        texts.push(within(text, first.clone()).trim().to_string());
        let start = item.range.start;
        draft.explained.push(Span {
            line: item.line,
            start: start + first.start,
            end: start + first.end,
        });
        let after = Item { range: start + first.end..item.range.end, ..item.clone() };
        let known = draft.last_experience;
        sentences(source, &after, draft);
        draft.last_experience = known;
    }
    let course = draft.facts.iter_mut().skip(before).rev().find_map(|fact| match &mut fact.kind {
        Kind::Course(course) => Some(course),
        _ => None,
    });
    if let Some(course) = course {
        course.subject =
            [course.subject.as_str(), " ", &texts.join(", ")].concat().trim().to_string();
        return true;
    }
    let Some(experience) = draft.last_experience() else { return false };
    experience.areas.extend(texts);
    true
}

fn own_statement(source: &Source<'_>, item: &Item, draft: &mut Draft) {
    draft.push(whole(source.span(item), Kind::Statement, Need::Information));
}

/// Reads the sentences of one item.
fn sentences(source: &Source<'_>, item: &Item, draft: &mut Draft) -> Option<Node> {
    let text = source.text(item);
    let mut nodes: Vec<Node> = Vec::new();
    draft.begin(item.marker, &item.label);
    let note = item.label.starts_with("note") && item.section == Section::Qualifications;
    let section = if note { Section::Notes } else { item.section };
    for range in sentence::split(text) {
        for range in cut::apart(text, range) {
            let clause = Clause {
                words: Words::of(within(text, range.clone())),
                line: item.line,
                base: item.range.start + range.start,
                need: section_need(item.section),
            };
            let first = nodes.is_empty() && draft.last_experience.is_none();
            nodes.extend(one(&clause, draft, first, section));
        }
    }
    if nodes.len() > 1 { Some(Node::All(nodes)) } else { nodes.pop() }
}

fn section_need(section: Section) -> Option<Need> {
    match section {
        Section::Selective => Some(Need::SomePositions),
        Section::Preferred => Some(Need::Preferred(crate::fact::Strength::Normal)),
        _ => None,
    }
}

/// Reads one sentence; gives what it requires.
fn one(clause: &Clause<'_>, draft: &mut Draft, first: bool, section: Section) -> Option<Node> {
    let words = &clause.words;
    if section == Section::Notes {
        also_meets(clause, draft);
    }
    match about(words, first) {
        About::Credit => {
            for credit in credit::read(words) {
                asking::about_credit(clause, draft, &credit);
                draft.push_credit(clause, credit);
            }
            None
        }
        About::Early => {
            let kind = Kind::Early(early::read(words));
            draft.push(whole(clause.whole(), kind, Need::Information));
            holding_before_appointment(clause, draft)
        }
        About::Part if draft.last_experience.is_some() => {
            part(clause, draft);
            None
        }
        About::Reference => draft.entry_again(clause).or_else(|| {
            draft.push(whole(clause.whole(), Kind::Statement, Need::Information));
            None
        }),
        About::Equivalency => equivalency(clause, draft),
        About::Explanation => explanation(clause, draft, section),
        About::Condition if !holds_amounts(words) => {
            draft.push(whole(clause.whole(), Kind::Condition, need::of(words)));
            None
        }
        About::Part | About::Condition | About::Requirement => requirement(clause, draft, section),
    }
}

fn explanation(clause: &Clause<'_>, draft: &mut Draft, section: Section) -> Option<Node> {
    draft.push(whole(clause.whole(), Kind::Statement, Need::Information));
    if section != Section::Qualifications {
        return None;
    }
    let resumed = resumed(clause, draft);
    if resumed.is_none() {
        asking::about_explanation(clause, draft);
    }
    resumed
}

fn holds_amounts(words: &Words<'_>) -> bool {
    use head::Beginning::{Credential, Education, Experience, Status, Units};
    head::collect(words).list.iter().any(|head| match head.beginning {
        Experience(Some(_)) | Education(_) => true,
        Units(units) => units.count.is_some(),
        Credential | Status => head.start <= 2,
        _ => false,
    })
}

fn equivalency(clause: &Clause<'_>, draft: &mut Draft) -> Option<Node> {
    draft.push(whole(clause.whole(), Kind::Equivalency, Need::Information));
    // "A combination of the education in A and the experience in B" names no amounts of its own.
    let loose = has(&clause.words, "^ ?a|any|the combination of")
        && !any(&clause.words, &["equivalent|equal to", "such as", "totaling|totalling"]);
    let amounts = !loose && holds_amounts(&clause.words);
    if amounts { requirement(clause, draft, Section::Qualifications) } else { None }
}

fn requirement(clause: &Clause<'_>, draft: &mut Draft, section: Section) -> Option<Node> {
    let before = draft.facts.len();
    let read = expression::read(clause, draft);
    if draft.facts.len() == before {
        let need = clause.need.unwrap_or_else(|| need::of(&clause.words));
        draft.push(whole(clause.whole(), Kind::Statement, need));
    }
    if let (Some(node), Some(other)) = (&read.node, read.mixed) {
        draft.ask_grouping(node, other);
    }
    combined(clause, draft, before);
    if matches!(section, Section::Notes | Section::Conditions) {
        return read.node.filter(|node| draft.is_holding(node));
    }
    read.node
}
