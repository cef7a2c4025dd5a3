//! How each requirement bears on a result: it counts for the verdict, or it stands
//! beside it.
//!
//! A member of a group bears as the group does, because its own need does not count.

use crate::evaluate::is_assessable;
use crate::requirement::{Assess, Need, Requirement};
use crate::requirements::{Node, Requirements};

/// How a requirement bears on a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Relevance {
    /// The verdict is about it.
    Counts,
    /// A condition of the job.
    Condition,
    /// A plus.
    Preferred,
    /// The city may ask for it at entry.
    MayBeRequired,
    /// Some positions of the class ask for it.
    SomePositions,
    /// An ability that the city looks at later.
    Later,
    /// It bears on nothing: learned on the job, good to know, a line kept whole.
    Nothing,
}

/// How each requirement of a role bears, in the author's order.
#[must_use]
pub fn relevances(requirements: &Requirements) -> Vec<Relevance> {
    let needs = needs(requirements);
    let all = requirements.all().iter().zip(needs);
    all.map(|(requirement, need)| relevance(requirement, need)).collect()
}

fn relevance(requirement: &Requirement, need: Need) -> Relevance {
    let is_condition = requirement.kind.is_condition();
    let is_later = requirement.kind.is_ability() || requirement.assess == Assess::Later;
    match need {
        _ if is_condition => Relevance::Condition,
        Need::SomePositions => Relevance::SomePositions,
        Need::Preferred(_) => Relevance::Preferred,
        _ if requirement.assess == Assess::Condition => Relevance::Condition,
        Need::Required if is_assessable(requirement) => Relevance::Counts,
        Need::MayBeRequired => Relevance::MayBeRequired,
        _ if is_later => Relevance::Later,
        _ => Relevance::Nothing,
    }
}

/// The need of the root that each requirement stands under; of several, the strongest.
fn needs(requirements: &Requirements) -> Vec<Need> {
    let mut needs: Vec<Option<Need>> = vec![None; requirements.all().len()];
    for root in requirements.roots() {
        let need = requirements.need(*root);
        let mut next = vec![*root];
        while let Some(node) = next.pop() {
            match node {
                Node::Group(n) => next.extend(&requirements.groups()[usize::from(n)].members),
                Node::Requirement(n) => {
                    let known = &mut needs[usize::from(n)];
                    *known = Some(known.map_or(need, |known| known.min(need)));
                }
            }
        }
    }
    let own = requirements.all().iter().zip(needs);
    own.map(|(requirement, need)| need.unwrap_or(requirement.need)).collect()
}
