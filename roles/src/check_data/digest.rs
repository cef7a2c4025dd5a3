//! A number that changes when the rules of a role change, and only then.
//!
//! It is taken of a text that says what judging reads, by names and in one order: neither
//! wording nor the order of lines or words is in it, nor any position.

use std::fmt;

use crate::early::Early;
use crate::evaluate::{is_assessable, needed, needs_review};
use crate::fnv::fnv;
use crate::kind::sorted;
use crate::requirement::Need;
use crate::requirements::{Node, Requirements};
use crate::role::Role;
use crate::stored::{Reader, Stored};
use crate::vocabulary::Vocabulary;

/// Tells versions of a role's rules apart; shown as eight hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
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

impl Stored for RulesDigest {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.0.write(bytes);
    }

    fn read(reader: &mut Reader<'_>) -> Self {
        Self(u32::read(reader))
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
        let rules = if needs_review(line) { "review".into() } else { line.kind.rules(all, words) };
        format!("{} {need} {rules}", line.id)
    });
    let groups = (0..).take(all.groups().len()).map(Node::Group);
    let groups = groups.filter(|group| counts(*group, all)).map(|node| group(node, all));
    let early = role.early.iter().map(|early| self::early(early, all));
    sorted(lines.chain(groups).chain(early), "\n")
}

/// Who may apply early is a rule of the employer too.
fn early(early: &Early, all: &Requirements) -> String {
    let requirements = early.requirements.iter();
    let requirements = requirements.map(|n| all.all()[usize::from(*n)].id.to_string());
    let requirements = sorted(requirements, ",");
    format!("early {:?}; student {}; of {requirements}", early.short_months, early.student)
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
