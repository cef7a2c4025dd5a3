//! Groups of requirements.

use roles::id::RequirementId;
use roles::requirements::{Group, Mode, Node, RequirementsError};
use roles::words::count;

use crate::draft::Spanned;
use crate::draft::group::{GroupDraft, ModeWord};
use crate::problem::{piece, problems};

use super::cycle;
use super::findings::{Findings, Thing, each};
use super::need;
use super::reference::Names;

const ONE_OF_TWO: &str = r#"[[extra.group]]
id = "either"
mode = "any"
members = ["experience", "degree"]
need = "required""#;

problems! {
    EMPTY_GROUP = "empty-group", Error {
        what: "A group has no members.",
        why: "A group says how many of several requirements are needed. Of none, none can be.",
        bad: [piece::role(
            "[[extra.group]]\nid = \"either\"\nmode = \"any\"\nmembers = []\nneed = \"required\"",
        )],
        good: [piece::role(ONE_OF_TWO)],
    }

    GROUP_NUMBER = "group-number", Error {
        what: "A group needs more members than it has, or has a number that means nothing.",
        why: "Nobody could meet three of two requirements. `n` belongs to `mode = \"at_least\"`.",
        bad: [piece::role(
            r#"[[extra.group]]
id = "either"
mode = "at_least"
n = 3
members = ["experience", "degree"]
need = "required""#,
        )],
        good: [piece::role(ONE_OF_TWO)],
    }

    MEMBER_TWICE = "member-twice", Error {
        what: "A group has one member twice.",
        why: "Meeting it would count twice. Another requirement was probably meant.",
        bad: [piece::role(
            r#"[[extra.group]]
id = "either"
mode = "any"
members = ["degree", "degree"]
need = "required""#,
        )],
        good: [piece::role(ONE_OF_TWO)],
    }

    GROUP_CYCLE = "group-cycle", Error {
        what: "Groups contain one another in a circle.",
        why: "Whether a group is met hangs on its members; none of them may hang on the group.",
        bad: [piece::role(
            r#"[[extra.group]]
id = "either"
mode = "any"
members = ["degree", "either"]
need = "required""#,
        )],
        good: [piece::role(ONE_OF_TWO)],
    }
}

/// A group, and whether everything it says was understood.
pub(super) fn check(
    id: RequirementId,
    draft: &Spanned<GroupDraft>,
    names: &Names<'_, Node>,
    found: &mut Findings<'_>,
) -> (Group, bool) {
    let said = draft.get_ref();
    let thing = thing(draft);
    let mode = mode(&thing, said, found);
    let written = each(&said.members);
    let members = written.iter().filter_map(|name| names.resolve(name, found));
    let members: Vec<_> = members.collect();
    let read = members.len() == written.len() && !found.is_left_out(&thing, "members");
    let sound = mode.is_some() && read;
    let need = need::need(&thing, &said.need, &said.strength, found);
    (Group { id, mode: mode.unwrap_or(Mode::All), members, need }, sound)
}

fn thing(draft: &Spanned<GroupDraft>) -> Thing {
    Thing::named("group", &draft.get_ref().id, draft)
}

fn mode(thing: &Thing, said: &GroupDraft, found: &mut Findings<'_>) -> Option<Mode> {
    let word = found.required(thing, &said.mode, "mode = \"any\"")?;
    if let (Some(n), ModeWord::All | ModeWord::Any) = (&said.n, word.get_ref()) {
        let message = format!("{} has a number `n` and does not count", thing.name);
        let problem = GROUP_NUMBER.at(found.of(n), message);
        found.add(problem.help("write `mode = \"at_least\"`, or take `n` out"));
    }
    match word.get_ref() {
        ModeWord::All => Some(Mode::All),
        ModeWord::Any => Some(Mode::Any),
        ModeWord::AtLeast => {
            found.required(thing, &said.n, "n = 2").map(|n| Mode::AtLeast(*n.get_ref()))
        }
    }
}

/// The groups of a role: as written, as read, and which of them were understood.
pub(super) struct GroupTable<'a> {
    pub(super) drafts: &'a [Spanned<GroupDraft>],
    pub(super) groups: &'a [Group],
    pub(super) sound: &'a [bool],
}

impl GroupTable<'_> {
    /// Reports what keeps groups from hanging together. Ids used twice have been
    /// reported where ids are declared.
    pub(super) fn report(&self, errors: &[RequirementsError], found: &mut Findings<'_>) {
        let mut on_cycle = Vec::new();
        for error in errors {
            match *error {
                RequirementsError::EmptyGroup(n) => self.empty(n.into(), found),
                RequirementsError::Number(n) => self.number(n.into(), found),
                RequirementsError::MemberTwice(n) => self.member_twice(n.into(), found),
                RequirementsError::GroupCycle(n) => on_cycle.push(usize::from(n)),
                RequirementsError::IdTwice(_)
                | RequirementsError::CreditCycle(_)
                | RequirementsError::TooMany
                | RequirementsError::Dangling(_) => {}
            }
        }
        for way in cycle::ways_around(on_cycle, |n| self.inner(n)) {
            self.cycle(&way, found);
        }
    }

    fn inner(&self, n: usize) -> Vec<usize> {
        let groups = self.groups[n].members.iter().filter_map(|member| match member {
            Node::Group(n) => Some(usize::from(*n)),
            Node::Requirement(_) => None,
        });
        groups.collect()
    }

    fn empty(&self, n: usize, found: &mut Findings<'_>) {
        if !self.sound[n] {
            return;
        }
        let thing = thing(&self.drafts[n]);
        let message = format!("{} has no members", thing.name);
        let problem = EMPTY_GROUP.at(found.place(&thing), message);
        let help = "name the requirements it holds, like `members = [\"degree\", \"experience\"]`";
        found.add(problem.help(help));
    }

    fn number(&self, n: usize, found: &mut Findings<'_>) {
        let Some(number) = self.drafts[n].get_ref().n.as_ref().filter(|_| self.sound[n]) else {
            return;
        };
        let members = self.groups[n].members.len();
        let name = thing(&self.drafts[n]).name;
        let all = count(members, "member", "members");
        let message = format!("{name} needs {} of its {all}", number.get_ref());
        let problem = GROUP_NUMBER.at(found.of(number), message);
        found.add(problem.help(format!("write a number from 1 to {members}")));
    }

    fn member_twice(&self, n: usize, found: &mut Findings<'_>) {
        let members = each(&self.drafts[n].get_ref().members);
        let earlier = |(k, name): &(usize, &Spanned<String>)| {
            members[..*k].iter().any(|other| other.get_ref() == name.get_ref())
        };
        for (_, name) in members.iter().enumerate().filter(earlier) {
            let group = thing(&self.drafts[n]).name;
            let message = format!("{group} holds `{}` twice", name.get_ref());
            let problem = MEMBER_TWICE.at(found.of(name), message);
            found.add(problem.help("take one of them out"));
        }
    }

    fn cycle(&self, way: &[usize], found: &mut Findings<'_>) {
        let names = cycle::in_words(way, |n| self.groups[n].id.as_str());
        let message = format!("groups contain one another in a circle: {names}");
        let places = way.iter().map(|n| found.place(&thing(&self.drafts[*n])));
        let places: Vec<_> = places.collect();
        let problem = GROUP_CYCLE
            .at(places[0].clone(), message)
            .help("take one of these names out of `members`: a group holds smaller ones");
        let related = places.into_iter().skip(1);
        found.add(related.fold(problem, |problem, place| problem.related(place, "part of it")));
    }
}
