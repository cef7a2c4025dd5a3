//! Items to a tree of requirements: ways that are marked ("Either I ... Or
//! II ..."), then lists and what is nested in them, then single items.

use super::asking;
use super::draft::Draft;
use super::entry;
use super::item::{Item, Link};
use crate::clause::expression::{Expression, Term, combine};
use crate::clause::head::Join;
use crate::fact::{Kind, Node};
use crate::reading::{ReadLine, Span};
use crate::text::letter;
use crate::text::marker::Marker;

/// What the tree is read from.
pub(crate) struct Source<'a> {
    pub(crate) lines: &'a [ReadLine],
}

impl Source<'_> {
    pub(crate) fn text(&self, item: &Item) -> &str {
        let line = self.lines.get(item.line).map_or("", |read| read.line.text.as_str());
        line.get(item.range.clone()).unwrap_or_default()
    }

    pub(crate) fn span(&self, item: &Item) -> Span {
        Span { line: item.line, start: item.range.start, end: item.range.end }
    }
}

/// Reads the items of a class.
pub(crate) fn read(source: &Source<'_>, items: &[Item], draft: &mut Draft) -> Option<Node> {
    let Some(first) = items.iter().position(|item| item.route) else {
        return list(source, items, draft);
    };
    let mut all: Vec<Node> = list(source, &items[..first], draft).into_iter().collect();
    let mut ways = Vec::new();
    let mut start = first;
    while start < items.len() {
        let next = items[start + 1..].iter().position(|item| item.route);
        let end = next.map_or(items.len(), |n| start + 1 + n);
        draft.last_experience = None;
        ways.extend(list(source, &items[start..end], draft));
        start = end;
    }
    match ways.len() {
        0 => {}
        1 => all.append(&mut ways),
        _ => all.push(Node::Any(ways)),
    }
    joined(all)
}

fn joined(mut nodes: Vec<Node>) -> Option<Node> {
    if nodes.len() > 1 { Some(Node::All(nodes)) } else { nodes.pop() }
}

/// A list with everything nested in it.
pub(crate) fn list(source: &Source<'_>, items: &[Item], draft: &mut Draft) -> Option<Node> {
    let entries = entries(items);
    let mut read = Vec::new();
    for entry in &entries {
        let before = draft.facts.len();
        let node = entry::read(source, &items[entry.clone()], draft);
        let said = (before..draft.facts.len()).collect();
        read.push(Read { node, said, first: &items[entry.start], last: &items[entry.end - 1] });
    }
    let mut links = links(&read);
    let guessed = degrees_side_by_side(draft, &read, &mut links);
    examples_replace(source, &mut read);
    unread_ways(source, draft, &mut read, &links);
    let mut terms: Vec<Term> = Vec::new();
    let mut labels: Vec<&str> = Vec::new();
    for (one, link) in read.iter().zip(links) {
        let Some(node) = one.node.clone() else { continue };
        let join = if link == Link::Or { Join::Or } else { Join::And };
        let plain = one.first.marker == Marker::None && link == Link::None;
        let strength = if plain { 3 } else { 2 };
        labels.push(&one.first.label);
        terms.push(Term { node, join, strength, implied: false });
    }
    let node = resolve(draft, terms, &labels)?;
    if let (true, Node::Any(list)) = (guessed, &node) {
        draft.ask_grouping(&node, Node::All(list.clone()));
    }
    Some(node)
}

/// Lines without "or" that each name another degree: nobody asks for both.
fn degrees_side_by_side(draft: &Draft, read: &[Read<'_>], links: &mut [Link]) -> bool {
    let degree = |one: &Read<'_>| one.node.as_ref().and_then(|node| draft.degree(node));
    let mut guessed = false;
    for at in 1..read.len() {
        let (a, b) = (degree(&read[at - 1]), degree(&read[at]));
        let both = a.is_some() && b.is_some() && a != b;
        if both && links[at] == Link::None {
            links[at] = Link::Or;
            guessed = true;
        }
    }
    guessed
}

/// "Five years of combined education and experience. For example: ..." The ways
/// of the example say what the sentence above them means.
fn examples_replace(source: &Source<'_>, read: &mut [Read<'_>]) {
    for at in 1..read.len() {
        let lead = letter::lowercase(source.text(read[at].first));
        let example = lead.starts_with("for example") || lead.starts_with("examples");
        if example && read[at].node.is_some() {
            read[at - 1].node = None;
        }
    }
}

/// "Two years of work; or a letter of the guild": what was not understood is
/// a way to meet the minimum all the same.
fn unread_ways(source: &Source<'_>, draft: &mut Draft, read: &mut [Read<'_>], links: &[Link]) {
    if read.iter().all(|one| one.node.is_none()) {
        return;
    }
    for at in 0..read.len() {
        let next = links.get(at + 1).is_some_and(|link| *link == Link::Or);
        let linked = next || links[at] == Link::Or && at > 0;
        if let (None, true, [id]) = (&read[at].node, linked, read[at].said.as_slice()) {
            read[at].node = asking::about_way(draft, *id, source.text(read[at].first));
        }
    }
}

/// An entry of a list after it was read.
struct Read<'a> {
    node: Option<Node>,
    /// The facts that were read in it.
    said: Vec<usize>,
    first: &'a Item,
    last: &'a Item,
}

/// The link before each entry. In a list, "A; B; or C" is "A or B or C".
fn links(read: &[Read<'_>]) -> Vec<Link> {
    let mut links: Vec<Link> = Vec::new();
    for (at, one) in read.iter().enumerate() {
        let before =
            at.checked_sub(1).and_then(|n| read.get(n)).map_or(Link::None, |one| one.last.trail);
        links.push(if one.first.lead == Link::None { before } else { one.first.lead });
    }
    for at in (1..links.len().saturating_sub(1)).rev() {
        let listed =
            read[at].first.marker != Marker::None && read[at + 1].first.marker != Marker::None;
        let before = at.checked_sub(1).is_some_and(|n| read[n].first.marker != Marker::None);
        if links[at] == Link::None && listed && before {
            links[at] = links[at + 1];
        }
    }
    links
}

/// Puts the entries of a list together; asks where "and" and "or" are mixed.
fn resolve(draft: &mut Draft, mut terms: Vec<Term>, labels: &[&str]) -> Option<Node> {
    let linked =
        |join: Join| terms.iter().skip(1).any(|term| term.join == join && term.strength == 2);
    if !(linked(Join::Or) && linked(Join::And)) {
        return combine(terms).node;
    }
    // Alternatives under one label stand closer than what has another label.
    let mut by_label = false;
    for at in 1..terms.len() {
        let same = labels[at] == labels[at - 1];
        let other =
            |n: usize| n < terms.len() && terms[n].join == Join::And && labels[n] != labels[n - 1];
        let beside = other(at + 1) || at > 1 && other(at - 1);
        if terms[at].join == Join::Or && same && (!labels[at].is_empty() || beside) {
            terms[at].strength = 1;
            by_label = true;
        }
    }
    if by_label {
        return combine(terms).node;
    }
    if common_holding(draft, &terms) {
        terms[1].strength = 3;
        return combine(terms).node;
    }
    let held = |term: &&Term| draft.is_holding(&term.node) && term.join == Join::And;
    let last = terms.len() - terms.iter().skip(1).rev().take_while(held).count();
    if last < terms.len() && terms[1..last].iter().all(|term| term.join == Join::Or) {
        // What is held stands behind the ways and is common to them.
        for term in &mut terms[last..] {
            term.strength = 3;
        }
        return combine(terms).node;
    }
    let Expression { node, mixed } = combine(terms);
    if let (Some(node), Some(other)) = (&node, mixed) {
        draft.ask_grouping(node, other);
    }
    node
}

/// A license or status that stands first is common to what follows.
fn common_holding(draft: &Draft, terms: &[Term]) -> bool {
    let Node::Fact(first) = &terms[0].node else { return false };
    let holding = draft
        .facts
        .get(*first)
        .is_some_and(|fact| matches!(fact.kind, Kind::Credential(_) | Kind::Status(_)));
    holding && terms.len() > 2 && terms[1].join == Join::And
}

/// The stretches of items that belong together: one at this level and what is
/// nested below it.
fn entries(items: &[Item]) -> Vec<std::ops::Range<usize>> {
    let mut entries: Vec<std::ops::Range<usize>> = Vec::new();
    let mut start = 0;
    for at in 1..items.len() {
        if !nested(&items[start..at], &items[at]) {
            entries.push(start..at);
            start = at;
        }
    }
    if !items.is_empty() {
        entries.push(start..items.len());
    }
    entries
}

/// "A diploma, and" above "a) ...; or b) ...": the list belongs to the line.
fn leads_on(first: &Item, item: &Item) -> bool {
    let begins = matches!(item.marker, Marker::Letter('a' | 'A') | Marker::Number(1));
    begins && first.trail == Link::And
}

const FAR: usize = 100;

/// Whether an item belongs below the first of those before it.
fn nested(before: &[Item], item: &Item) -> bool {
    let (Some(first), Some(last)) = (before.first(), before.last()) else { return false };
    let style = std::mem::discriminant(&item.marker);
    let same = |other: &Item| std::mem::discriminant(&other.marker) == style;
    let cut = item.line == last.line && item.line == first.line && !first.range.is_empty();
    if cut || item.route {
        return false;
    }
    // Far enough back: a list without end must not take time without end.
    let recent = &before[before.len().saturating_sub(FAR).max(1)..];
    let inside = recent.iter().any(same);
    match item.marker {
        Marker::None if same(first) && !first.opens => false,
        Marker::None => {
            let opened = last.opens || inside && item.indent > first.indent;
            let deeper = item.indent > first.indent + 1 && !item.spaced;
            opened
                && (!item.spaced
                    || item.indent > first.indent
                    || !recent.iter().any(|one| one.marker != Marker::None))
                || deeper && inside
        }
        _ if same(first) => {
            item.indent > first.indent + 1 && !matches!(item.marker, Marker::Number(_))
        }
        _ if inside => true,
        Marker::Letter(_) => first.marker != Marker::None || first.opens || leads_on(first, item),
        Marker::Number(_) => {
            (first.opens || leads_on(first, item)) && first.marker == Marker::None
                || matches!(first.marker, Marker::Letter(_)) && last.opens
        }
        Marker::Bullet => first.opens || first.marker != Marker::None && item.indent > first.indent,
    }
}
