//! The dependencies between the requirements of a role, and the check for cycles.

use super::{Group, Node, RequirementsError, position};
use crate::requirement::Requirement;

/// Dependencies: groups on their members, experiences on the requirements that earn their credits.
pub(super) struct Edges {
    /// Requirements first, then groups.
    to: Vec<Vec<Node>>,
    /// How many of them are requirements.
    requirements: usize,
}

impl Edges {
    pub(super) fn of(
        all: &[Requirement],
        groups: &[Group],
    ) -> Result<Self, Vec<RequirementsError>> {
        if all.len().max(groups.len()) > usize::from(u16::MAX) {
            return Err(vec![RequirementsError::TooMany]);
        }
        let earned = |one: &Requirement| one.kind.rests_on().map(Node::Requirement).collect();
        let mut to: Vec<Vec<Node>> = all.iter().map(earned).collect();
        to.extend(groups.iter().map(|group| group.members.clone()));
        let known = |node: &Node| match *node {
            Node::Requirement(n) => usize::from(n) < all.len(),
            Node::Group(n) => usize::from(n) < groups.len(),
        };
        let dangling = to.iter().flatten().filter(|node| !known(node));
        let errors: Vec<_> = dangling.map(|node| RequirementsError::Dangling(*node)).collect();
        if errors.is_empty() { Ok(Self { to, requirements: all.len() }) } else { Err(errors) }
    }

    /// The position among requirements and groups together.
    pub(super) fn place(&self, node: Node) -> usize {
        match node {
            Node::Requirement(n) => usize::from(n),
            Node::Group(n) => self.requirements + usize::from(n),
        }
    }

    /// Of each place, whether it is among some nodes.
    pub(super) fn among<'n>(&self, nodes: impl Iterator<Item = &'n Node>) -> Vec<bool> {
        let mut among = vec![false; self.to.len()];
        nodes.for_each(|node| among[self.place(*node)] = true);
        among
    }

    pub(super) fn cycles(&self) -> Vec<RequirementsError> {
        // Of each place, from where it was seen last.
        let mut seen = vec![usize::MAX; self.to.len()];
        let on_cycle = (0..self.to.len()).filter(|place| self.reaches_itself(*place, &mut seen));
        on_cycle
            .map(|place| match place.checked_sub(self.requirements) {
                None => RequirementsError::CreditCycle(position(place)),
                Some(n) => RequirementsError::GroupCycle(position(n)),
            })
            .collect()
    }

    fn reaches_itself(&self, start: usize, seen: &mut [usize]) -> bool {
        let mut next = vec![start];
        while let Some(place) = next.pop() {
            for node in &self.to[place] {
                let place = self.place(*node);
                if place == start {
                    return true;
                }
                if std::mem::replace(&mut seen[place], start) != start {
                    next.push(place);
                }
            }
        }
        false
    }
}
