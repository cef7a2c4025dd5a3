//! All requirements of one role and how they hang together.

use crate::id::RequirementId;
use crate::requirement::{Need, Requirement};
use crate::sorting::order;
use crate::stored::{Reader, Stored, stored};

mod edges;

use edges::Edges;

/// How many members of a group are needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Every member.
    All,
    /// One member.
    Any,
    /// At least so many members.
    AtLeast(u16),
}

stored!(Mode is 0 = All {}, 1 = Any {}, 2 = AtLeast { number: 0 });

/// A requirement or a group of the same role, by position.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Node {
    /// The requirement at a position of [`Requirements::all`].
    Requirement(u16),
    /// The group at a position of [`Requirements::groups`].
    Group(u16),
}

stored!(Node is 0 = Requirement { place: 0 }, 1 = Group { place: 0 });

/// Requirements of which some number is needed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Unique among the role's requirements and groups.
    pub id: RequirementId,
    /// How many members are needed.
    pub mode: Mode,
    /// At least one.
    pub members: Vec<Node>,
    /// How much the group is needed. A member's own need does not count again.
    pub need: Need,
}

stored!(Group { id, mode, members, need });

/// Why requirements do not hang together. Positions are those of the lists given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RequirementsError {
    /// More than positions can name.
    TooMany,
    /// An id that an earlier requirement or group has.
    IdTwice(Node),
    /// A group without members.
    EmptyGroup(u16),
    /// A group that needs none, or more members than it has.
    Number(u16),
    /// A group that holds one member twice.
    MemberTwice(u16),
    /// A group that contains itself, directly or through others.
    GroupCycle(u16),
    /// An experience whose credit depends on itself, directly or through others.
    CreditCycle(u16),
    /// A position that names nothing.
    Dangling(Node),
}

/// The requirements of a role: ids differ, groups and credits are acyclic,
/// every position names something.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Requirements {
    all: Vec<Requirement>,
    groups: Vec<Group>,
    roots: Vec<Node>,
}

/// The most requirements and groups that one role may have where they are read from
/// bytes, so that damaged bytes cannot nest them too deep to be judged.
const MOST_READ: usize = 1024;

impl Stored for Requirements {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.all.write(bytes);
        self.groups.write(bytes);
    }

    fn read(reader: &mut Reader<'_>) -> Self {
        let (all, groups) = <(Vec<Requirement>, Vec<Group>)>::read(reader);
        let read = (all.len() + groups.len() <= MOST_READ).then(|| Self::new(all, groups).ok());
        read.flatten().unwrap_or_else(|| {
            reader.damaged();
            Self::default()
        })
    }
}

impl Requirements {
    /// Requirements that hang together.
    ///
    /// # Errors
    /// Everything that does not.
    pub fn new(all: Vec<Requirement>, groups: Vec<Group>) -> Result<Self, Vec<RequirementsError>> {
        let edges = Edges::of(&all, &groups)?;
        let mut errors = ids_twice(&all, &groups);
        errors.extend(groups.iter().zip(0..).filter_map(|(group, n)| group_error(group, n)));
        errors.extend(edges.cycles());
        if !errors.is_empty() {
            return Err(errors);
        }
        let is_member = edges.among(groups.iter().flat_map(|group| &group.members));
        let is_root = |node: &Node| !is_member[edges.place(*node)];
        let roots = nodes(&all, &groups).filter(is_root).collect();
        Ok(Self { all, groups, roots })
    }

    /// Says the same requirements in other words: only texts may change.
    pub fn retell(&mut self, change: impl FnMut(&mut Requirement)) {
        self.all.iter_mut().for_each(change);
    }

    /// Every requirement, in the author's order.
    #[must_use]
    pub fn all(&self) -> &[Requirement] {
        &self.all
    }

    /// Every group, in the author's order.
    #[must_use]
    pub fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// The requirements and groups that are member of no group, requirements first.
    #[must_use]
    pub fn roots(&self) -> &[Node] {
        &self.roots
    }

    /// The id of a requirement or group of this role.
    #[must_use]
    pub fn id(&self, node: Node) -> &RequirementId {
        match node {
            Node::Requirement(n) => &self.all[usize::from(n)].id,
            Node::Group(n) => &self.groups[usize::from(n)].id,
        }
    }

    /// How much a requirement or group of this role is needed on its own.
    #[must_use]
    pub fn need(&self, node: Node) -> Need {
        match node {
            Node::Requirement(n) => self.all[usize::from(n)].need,
            Node::Group(n) => self.groups[usize::from(n)].need,
        }
    }

    /// The requirement or group with an id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<Node> {
        nodes(&self.all, &self.groups).find(|node| self.id(*node).as_str() == id)
    }
}

fn nodes(all: &[Requirement], groups: &[Group]) -> impl Iterator<Item = Node> + use<> {
    let requirements = (0..all.len()).map(|n| Node::Requirement(position(n)));
    requirements.chain((0..groups.len()).map(|n| Node::Group(position(n))))
}

fn position(n: usize) -> u16 {
    u16::try_from(n).unwrap_or(u16::MAX)
}

fn ids_twice(all: &[Requirement], groups: &[Group]) -> Vec<RequirementsError> {
    let ids = all.iter().map(|r| &r.id).chain(groups.iter().map(|g| &g.id));
    let ids: Vec<_> = ids.zip(nodes(all, groups)).collect();
    let sorted = order(ids.len(), &|one, other| ids[one].0 < ids[other].0);
    let twice = sorted.windows(2).filter(|pair| ids[pair[0]].0 == ids[pair[1]].0);
    twice.map(|pair| RequirementsError::IdTwice(ids[pair[1]].1)).collect()
}

fn group_error(group: &Group, n: u16) -> Option<RequirementsError> {
    let members = &group.members;
    let is_twice = (0..members.len()).any(|n| members[..n].contains(&members[n]));
    match group.mode {
        _ if group.members.is_empty() => Some(RequirementsError::EmptyGroup(n)),
        _ if is_twice => Some(RequirementsError::MemberTwice(n)),
        Mode::AtLeast(k) if k == 0 || usize::from(k) > group.members.len() => {
            Some(RequirementsError::Number(n))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kind::Kind;
    use crate::requirement::Assess;

    fn requirement(id: &str) -> Requirement {
        Requirement {
            id: RequirementId::new(id).unwrap(),
            need: Need::Required,
            assess: Assess::Later,
            text: id.into(),
            ask: None,
            help: None,
            line: None,
            kind: Kind::Ability,
        }
    }

    fn group(id: &str, mode: Mode, members: &[Node]) -> Group {
        let id = RequirementId::new(id).unwrap();
        Group { id, mode, members: members.to_vec(), need: Need::Required }
    }

    #[test]
    fn members_are_no_roots() {
        let all = vec![requirement("a"), requirement("b"), requirement("c")];
        let inner = group("inner", Mode::All, &[Node::Requirement(0), Node::Requirement(1)]);
        let outer = group("outer", Mode::Any, &[Node::Group(0), Node::Requirement(2)]);
        let requirements = Requirements::new(all, vec![inner, outer]).unwrap();
        assert_eq!(requirements.roots(), [Node::Group(1)]);
        assert_eq!(requirements.find("inner"), Some(Node::Group(0)));
    }

    #[test]
    fn what_does_not_hang_together_is_refused() {
        let check = |groups: Vec<Group>, error| {
            assert_eq!(Requirements::new(vec![requirement("a")], groups), Err(vec![error]));
        };
        let a = Node::Requirement(0);
        check(vec![group("g", Mode::All, &[])], RequirementsError::EmptyGroup(0));
        check(vec![group("g", Mode::AtLeast(2), &[a])], RequirementsError::Number(0));
        check(vec![group("g", Mode::All, &[a, a])], RequirementsError::MemberTwice(0));
        check(vec![group("a", Mode::All, &[a])], RequirementsError::IdTwice(Node::Group(0)));
        check(vec![group("g", Mode::All, &[Node::Group(0)])], RequirementsError::GroupCycle(0));
        let nothing = Node::Requirement(7);
        check(vec![group("g", Mode::All, &[nothing])], RequirementsError::Dangling(nothing));
    }
}
