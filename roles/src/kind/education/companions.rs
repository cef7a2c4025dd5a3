//! The experiences that a role requires besides a degree. Where other experience has to come
//! on top of those to substitute for the degree, what they need is taken from it first.

use crate::evaluate::{is_assessable, needs_review};
use crate::id::AreaId;
use crate::kind::Experience;
use crate::quantity::Months;
use crate::requirement::Need;
use crate::requirements::{Mode, Node, Requirements};
use crate::vocabulary::Vocabulary;

/// An experience that is required in the same way as a degree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Companion {
    area: AreaId,
    months: Months,
    /// The area of the whole, where this is a part of one; else its own.
    whole: AreaId,
}

/// What is required besides the requirement at a position: under the other required roots,
/// and under the other members of every group around it that needs more than one member. Of
/// alternatives among those all are taken to be needed: which one a visitor uses is not known.
pub(super) fn companions(all: &Requirements, n: u16) -> Vec<Companion> {
    let mut beside = Vec::new();
    let mut around = vec![Node::Requirement(n)];
    let mut seen = around.clone();
    while let Some(node) = around.pop() {
        for (group, position) in all.groups().iter().zip(0..) {
            if group.members.contains(&node) && !seen.contains(&Node::Group(position)) {
                if needs_several(group.mode) {
                    beside.extend(group.members.iter().copied().filter(|other| *other != node));
                }
                around.push(Node::Group(position));
                seen.push(Node::Group(position));
            }
        }
    }
    let roots = all.roots().iter().copied();
    beside.extend(roots.filter(|root| all.need(*root) == Need::Required));
    beside.retain(|node| !seen.contains(node));
    experiences(all, beside)
}

fn needs_several(mode: Mode) -> bool {
    match mode {
        Mode::All => true,
        Mode::Any => false,
        Mode::AtLeast(n) => n > 1,
    }
}

fn experiences(all: &Requirements, mut next: Vec<Node>) -> Vec<Companion> {
    let mut seen = Vec::new();
    while let Some(node) = next.pop() {
        if seen.contains(&node) {
            continue;
        }
        seen.push(node);
        if let Node::Group(n) = node {
            next.extend(&all.groups()[usize::from(n)].members);
        }
    }
    let mut found = Vec::new();
    for node in seen {
        let Node::Requirement(n) = node else { continue };
        let requirement = &all.all()[usize::from(n)];
        if is_assessable(requirement) && !needs_review(requirement) {
            let experience = requirement.kind.as_experience();
            found.extend(experience.into_iter().flat_map(of_experience));
        }
    }
    found
}

fn of_experience(experience: &Experience) -> impl Iterator<Item = Companion> {
    let whole = experience.area();
    let parts = experience.parts().iter().filter_map(|part| part.in_area());
    let all = parts.chain([(whole, experience.months())]);
    all.map(move |(area, months)| Companion { area, months, whole })
}

/// The fewest months that meet all companions whose areas may have months in common with an
/// area: one that is included in another is met by the same months.
pub(super) fn taken(companions: &[Companion], using: AreaId, vocabulary: &Vocabulary) -> Months {
    let concerned = companions.iter().filter(|own| {
        let is_counted_as_whole = own.area != own.whole && vocabulary.overlap(own.whole, using);
        vocabulary.overlap(own.area, using) && !is_counted_as_whole
    });
    let mut needed: Vec<Companion> = Vec::new();
    for companion in concerned {
        match needed.iter_mut().find(|known| known.area == companion.area) {
            Some(known) => known.months = known.months.max(companion.months),
            None => needed.push(*companion),
        }
    }
    outermost(&needed, vocabulary)
}

/// Each area that no other one includes needs its own months, and at least those of what it
/// includes.
fn outermost(needed: &[Companion], vocabulary: &Vocabulary) -> Months {
    let includes = |outer: &Companion, inner: &Companion| {
        vocabulary.area(outer.area).includes.contains(&inner.area)
    };
    let outer = needed.iter().filter(|own| !needed.iter().any(|other| includes(other, own)));
    outer.fold(0, |sum: Months, own| {
        let inner: Vec<_> = needed.iter().copied().filter(|other| includes(own, other)).collect();
        sum.saturating_add(own.months.max(outermost(&inner, vocabulary)))
    })
}
