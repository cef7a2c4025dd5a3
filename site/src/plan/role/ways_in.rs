//! The ways in, in words: what to have, what to gain, what a person has to judge.

use ::words::{msg, say};
use roles::quantity::Months;
use roles::repair::{Action, Repair};
use roles::requirement::{Assess, Need};
use roles::requirements::Node;
use roles::role::Status;
use roles::words::Telling;
use roles::{Role, Vocabulary};

use crate::plan::words::sentence;

/// The ways into a role. What all of them need is said once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WaysIn {
    /// What differs from way to way.
    pub ways: Vec<Way>,
    /// What every way needs besides.
    pub always: Vec<String>,
}

/// A way in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// What it needs, as a sentence.
    pub text: String,
    /// The experience it needs, to scale; none where ways do not differ by time alone.
    pub bar: Option<Bar>,
}

/// The experience that a role requires: what of it a way needs, and what takes its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bar {
    /// The months of experience that the way needs.
    pub work: Months,
    /// The months that something else takes the place of.
    pub other: Months,
}

/// Whether the page of a role lists ways in: something that is required can be checked.
pub(in crate::plan) fn has_ways_in(role: &Role) -> bool {
    let all = &role.requirements;
    let checked = |assess| matches!(assess, Assess::Own | Assess::Review);
    let required = all.roots().iter().any(|node| match node {
        Node::Requirement(n) => {
            let requirement = &all.all()[usize::from(*n)];
            requirement.need == Need::Required && checked(requirement.assess)
        }
        Node::Group(_) => all.need(*node) == Need::Required,
    });
    role.status != Status::Stub && required
}

/// The ways in, in words.
pub(super) fn ways_in(role: &Role, words: &Vocabulary) -> WaysIn {
    let repairs = roles::ways_in(role, words);
    let bars = bars(role, &repairs);
    let telling = Telling::of_ways_in(role, words);
    let mut ways: Vec<_> = repairs.iter().map(|way| phrases(way, telling)).collect();
    let mut always = Vec::new();
    if let [first, others @ ..] = ways.as_slice()
        && !others.is_empty()
    {
        let common = first.iter().filter(|phrase| others.iter().all(|way| way.contains(phrase)));
        always = common.cloned().collect();
    }
    for way in &mut ways {
        way.retain(|phrase| !always.contains(phrase));
    }
    WaysIn {
        ways: ways
            .iter()
            .zip(bars)
            .map(|(way, bar)| Way { text: in_one_sentence(way), bar })
            .collect(),
        always: always.iter().map(|phrase| sentence(phrase)).collect(),
    }
}

/// The bars of some ways: of the longest experience that the role requires by itself.
fn bars(role: &Role, ways: &[Repair]) -> Vec<Option<Bar>> {
    let all = &role.requirements;
    let own = all.roots().iter().filter_map(|node| match node {
        Node::Requirement(n) => Some((*n, &all.all()[usize::from(*n)])),
        Node::Group(_) => None,
    });
    let required = own.filter(|(_, one)| one.need == Need::Required && one.assess == Assess::Own);
    let months = |(n, one): (u16, &roles::Requirement)| {
        Some((one.kind.as_experience()?.months(), std::cmp::Reverse(n)))
    };
    let Some((whole, std::cmp::Reverse(longest))) = required.filter_map(months).max() else {
        return vec![None; ways.len()];
    };
    let bar = |way: &Repair| {
        let own = way.actions().iter().filter_map(|action| match action {
            Action::Months { requirement, months, .. } if *requirement == longest => Some(*months),
            _ => None,
        });
        let work = own.sum::<Months>().min(whole);
        Bar { work, other: whole - work }
    };
    ways.iter().map(|way| (whole >= 12).then(|| bar(way))).collect()
}

fn in_one_sentence(phrases: &[String]) -> String {
    let has_commas = phrases.iter().any(|phrase| phrase.contains(','));
    let way = match phrases {
        [most @ .., last] if !most.is_empty() && has_commas => {
            say(msg::AllOfMore { most: &most.join(&say(msg::AllOfSeparator)), last })
        }
        [most @ .., last] if !most.is_empty() => {
            say(msg::WayList { most: &most.join(&say(msg::ListSeparator)), last })
        }
        phrases => phrases.concat(),
    };
    say(msg::WaySentence { way: &sentence(&way) })
}

/// What a way needs, in the order of the requirements; an experience and its parts are one.
fn phrases(way: &Repair, telling: Telling<'_>) -> Vec<String> {
    let by_requirement = way.actions().chunk_by(|a, b| a.requirement() == b.requirement());
    by_requirement.map(|actions| telling.together(actions)).collect()
}
