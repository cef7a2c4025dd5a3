//! Steps by rule: the minimum of the higher role names the class of the lower one.

use crate::id::AreaId;
use crate::kind::{Experience, Kind};
use crate::requirement::{Need, Requirement};
use crate::requirements::{Node, Requirements};
use crate::role::Role;
use crate::vocabulary::{ClassName, Vocabulary};

/// What the higher role requires that is experience in the class of the lower one: alone, or
/// as one of several ways to meet its minimum.
#[must_use]
pub fn by_rule<'t>(from: &Role, to: &'t Role, words: &Vocabulary) -> Option<&'t Requirement> {
    let roots = to.requirements.roots().iter().copied();
    let required = roots.filter(|root| to.requirements.need(*root) == Need::Required);
    let mut all = required.flat_map(|root| within(root, &to.requirements));
    all.find(|requirement| match &requirement.kind {
        Kind::Experience(experience) => {
            areas(experience).any(|area| is_gained_in(area, from, to, words))
        }
        Kind::Education(_)
        | Kind::Course(_)
        | Kind::Holding(_)
        | Kind::Status(_)
        | Kind::Condition(_)
        | Kind::Ability
        | Kind::Equivalency
        | Kind::Statement
        | Kind::Note => false,
    })
}

/// A requirement, or those of a group and of the groups in it.
fn within(node: Node, requirements: &Requirements) -> Vec<&Requirement> {
    let mut found = Vec::new();
    let mut next = vec![node];
    while let Some(node) = next.pop() {
        match node {
            Node::Requirement(n) => found.extend(requirements.all().get(usize::from(n))),
            Node::Group(n) => {
                let group = requirements.groups().get(usize::from(n));
                next.extend(group.into_iter().flat_map(|group| group.members.iter().rev()));
            }
        }
    }
    found
}

fn areas(experience: &Experience) -> impl Iterator<Item = AreaId> {
    let parts = experience.parts().iter();
    let parts = parts.filter_map(|part| Some(part.in_area()?.0));
    std::iter::once(experience.area()).chain(parts)
}

/// Whether an area is the class of a role. Codes are those of one employer.
fn is_gained_in(area: AreaId, from: &Role, to: &Role, words: &Vocabulary) -> bool {
    let Some(class) = &words.area(area).class else { return false };
    match &class.class {
        ClassName::Role(id) => *id == from.id,
        ClassName::Code(code) => {
            let own = from.classification.as_ref().and_then(|own| own.code.as_ref());
            from.employer == to.employer && own == Some(code)
        }
    }
}
