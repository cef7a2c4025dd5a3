//! A number that changes when the rules of a role change, and only then.
//!
//! It is taken of a text that says what judging reads, by names and in one order: neither
//! wording nor the order of lines or words is in it, nor any position.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::evaluate::{is_assessable, needed, needs_review};
use crate::fnv::fnv;
use crate::id::{AreaId, FieldId, TermId};
use crate::requirement::{Education, Experience, Holding, HoldingMode, Kind, Need, Requirement};
use crate::requirements::{Node, Requirements};
use crate::role::Role;
use crate::vocabulary::Vocabulary;

/// Tells versions of a role's rules apart; shown as eight hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RulesDigest(u32);

impl RulesDigest {
    /// The digest of a role's rules: its assessable lines and groups with their needs, and
    /// what the vocabulary counts for them. What answers and reviews say nothing of (an
    /// ability, a condition, a line kept whole) is no rule here.
    #[must_use]
    pub fn of(role: &Role, words: &Vocabulary) -> Self {
        Self(fnv(rules(role, words).as_bytes()))
    }

    /// Reads eight lower-case hexadecimal digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let is_digit = |b: u8| matches!(b, b'0'..=b'9' | b'a'..=b'f');
        if text.len() != 8 || !text.bytes().all(is_digit) {
            return None;
        }
        u32::from_str_radix(text, 16).ok().map(Self)
    }
}

impl fmt::Display for RulesDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08x}", self.0)
    }
}

/// One rule a line.
fn rules(role: &Role, words: &Vocabulary) -> String {
    let all = &role.requirements;
    let lines = all.all().iter().zip(0..).filter(|(line, _)| is_assessable(line));
    let lines = lines.map(|(line, n)| {
        let need = need(Node::Requirement(n), all);
        format!("{} {need} {}", line.id, test(line, all, words))
    });
    let groups = (0..).take(all.groups().len()).map(Node::Group);
    let groups = groups.filter(|group| counts(*group, all)).map(|node| group(node, all));
    sorted(lines.chain(groups), "\n")
}

/// A member's own need does not count.
fn need(node: Node, all: &Requirements) -> &'static str {
    match all.need(node) {
        _ if !all.roots().contains(&node) => "member",
        Need::Required => "required",
        Need::Preferred(_) => "preferred",
        Need::MayBeRequired => "may-be-required",
        Need::SomePositions => "some-positions",
        Need::OnTheJob => "on-the-job",
        Need::Info => "info",
    }
}

fn test(line: &Requirement, all: &Requirements, words: &Vocabulary) -> String {
    match &line.kind {
        _ if needs_review(line) => "review".into(),
        Kind::Experience(test) => experience(test, all, words),
        Kind::Education(test) => education(test, words),
        Kind::Holding(test) => holding(test, words),
        _ => String::new(),
    }
}

fn experience(test: &Experience, all: &Requirements, words: &Vocabulary) -> String {
    let parts = test.parts().iter();
    let parts = parts
        .filter_map(|part| part.in_area())
        .map(|(part, months)| format!("{months} of {}", area(part, words)));
    let credits = test.credits().iter();
    let credits = credits
        .filter_map(|credit| credit.when())
        .map(|(when, months)| (months, &all.all()[usize::from(when)]));
    let credits = credits.filter(|(_, when)| is_assessable(when));
    let credits = credits.map(|(months, when)| format!("{months} for {}", when.id));
    format!(
        "experience {} of {}; parts {}; credits {}; cap {:?}; in parts {}",
        test.months(),
        area(test.area(), words),
        sorted(parts, ","),
        sorted(credits, ","),
        test.cap(),
        test.credit_reduces_parts()
    )
}

fn education(test: &Education, words: &Vocabulary) -> String {
    let fields = test.fields().iter().map(|id| field(*id, words));
    format!(
        "education {}; fields {}; related {}; accredited {}; foreign {}",
        test.degree().word(),
        sorted(fields, ","),
        test.related_will_do(),
        test.has_to_be_accredited(),
        test.foreign_will_do()
    )
}

fn holding(test: &Holding, words: &Vocabulary) -> String {
    let level = test.level().map(|level| {
        let scale = &words.scales()[level.scale.index()].id;
        format!("{scale} {}", level.rank)
    });
    format!(
        "{} of {}; level {}; active {}",
        if test.mode() == HoldingMode::All { "all" } else { "any" },
        sorted(test.terms().iter().map(|id| term(*id, test, words)), ","),
        level.unwrap_or_default(),
        test.has_to_be_active()
    )
}

/// An area with all that counts for it.
fn area(id: AreaId, words: &Vocabulary) -> String {
    let includes = words.area(id).includes.iter();
    let includes = includes.map(|inner| words.area(*inner).id.clone());
    format!("{}({})", words.area(id).id, sorted(includes, " "))
}

/// A field with all that are kinds of it.
fn field(id: FieldId, words: &Vocabulary) -> String {
    let kinds = words.fields().iter().filter(|field| field.parents.contains(&id));
    format!("{}({})", words.field(id).id, sorted(kinds.map(|field| field.id.clone()), " "))
}

/// A term with all that would do as well.
fn term(id: TermId, test: &Holding, words: &Vocabulary) -> String {
    let similar = if test.similar_will_do() { words.similar(id) } else { &[] };
    let similar = similar.iter().map(|other| words.term(*other).id.clone());
    format!("{}({})", words.term(id).id, sorted(similar, " "))
}

fn group(node: Node, all: &Requirements) -> String {
    let members: Vec<Node> = members(node, all).filter(|member| counts(*member, all)).collect();
    let Node::Group(n) = node else { return String::new() };
    let mode = all.groups()[usize::from(n)].mode;
    let needed = needed(mode, u16::try_from(members.len()).unwrap_or(u16::MAX));
    let members = members.iter().map(|member| all.id(*member).to_string());
    format!("{} {} group {needed} of {}", all.id(node), need(node, all), sorted(members, ","))
}

/// Whether judging sees a node at all.
fn counts(node: Node, all: &Requirements) -> bool {
    match node {
        Node::Requirement(n) => is_assessable(&all.all()[usize::from(n)]),
        Node::Group(_) => members(node, all).any(|member| counts(member, all)),
    }
}

fn members(node: Node, all: &Requirements) -> impl Iterator<Item = Node> {
    let members: &[Node] = match node {
        Node::Group(n) => &all.groups()[usize::from(n)].members,
        Node::Requirement(_) => &[],
    };
    members.iter().copied()
}

fn sorted(items: impl Iterator<Item = String>, between: &str) -> String {
    let mut items: Vec<String> = items.collect();
    items.sort();
    items.join(between)
}
