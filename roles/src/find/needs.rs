//! What a role asks of experience and degrees, in one word each, for filtering.
//!
//! This is no judging: it reads the requirements without anybody's answers.

use super::facet::DegreeMention;
use crate::kind::Experience;
use crate::quantity::Months;
use crate::requirement::Need;
use crate::requirements::{Mode, Node, Requirements};

/// The longest experience that a required root asks for, before anything counts
/// towards it. "Any amount" states no length.
pub(super) fn months(requirements: &Requirements) -> Option<Months> {
    required(requirements).filter_map(|root| longest(requirements, root)).max()
}

/// What the requirements say of degrees.
pub(super) fn degree(requirements: &Requirements) -> DegreeMention {
    let all = requirements.all();
    if required(requirements).any(|root| !met_without_degree(requirements, root)) {
        return DegreeMention::Required;
    }
    let asked: Vec<u16> = (0..)
        .zip(all)
        .filter(|(_, requirement)| requirement.kind.asks_for_degree())
        .map(|(n, _)| n)
        .collect();
    let credited = all.iter().any(|one| one.kind.rests_on().any(|n| asked.contains(&n)));
    let is_way_in = |n: &u16| required(requirements).any(|root| holds(requirements, root, *n));
    match asked.is_empty() {
        true => DegreeMention::NotMentioned,
        false if credited || asked.iter().any(is_way_in) => DegreeMention::CountsTowardsYears,
        false => DegreeMention::Preferred,
    }
}

fn required(requirements: &Requirements) -> impl Iterator<Item = Node> {
    let roots = requirements.roots().iter().copied();
    roots.filter(|root| requirements.need(*root) == Need::Required)
}

fn longest(requirements: &Requirements, node: Node) -> Option<Months> {
    match node {
        Node::Requirement(n) => {
            let experience = requirements.all()[usize::from(n)].kind.as_experience();
            experience.map(Experience::months).filter(|months| *months > 1)
        }
        Node::Group(n) => {
            let members = &requirements.groups()[usize::from(n)].members;
            members.iter().filter_map(|member| longest(requirements, *member)).max()
        }
    }
}

/// Whether somebody who has everything but a degree meets a requirement on
/// their own answers.
fn met_without_degree(requirements: &Requirements, node: Node) -> bool {
    match node {
        Node::Requirement(n) => {
            let kind = &requirements.all()[usize::from(n)].kind;
            !kind.needs_degree() && !kind.needs_person()
        }
        Node::Group(n) => {
            let group = &requirements.groups()[usize::from(n)];
            let met = group.members.iter().filter(|m| met_without_degree(requirements, **m));
            match group.mode {
                Mode::All => met.count() == group.members.len(),
                Mode::Any => met.count() > 0,
                Mode::AtLeast(needed) => met.count() >= usize::from(needed),
            }
        }
    }
}

fn holds(requirements: &Requirements, node: Node, n: u16) -> bool {
    match node {
        Node::Requirement(own) => own == n,
        Node::Group(group) => {
            let members = &requirements.groups()[usize::from(group)].members;
            members.iter().any(|member| holds(requirements, *member, n))
        }
    }
}
