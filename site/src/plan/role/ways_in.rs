//! The ways in, in words: what to have, what to gain, what a person has to judge.

use ::words::{msg, say};
use roles::repair::Repair;
use roles::requirement::{Assess, Need};
use roles::requirements::Node;
use roles::role::Status;
use roles::words::Telling;
use roles::{Role, Vocabulary};

use crate::plan::words::sentence;

/// The ways into a role. What all of them need is said once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WaysIn {
    /// What differs from way to way, a sentence for each way.
    pub ways: Vec<String>,
    /// What every way needs besides.
    pub always: Vec<String>,
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
    let ways = roles::ways_in(role, words);
    let telling = Telling::of_ways_in(role, words);
    let mut ways: Vec<_> = ways.iter().map(|way| phrases(way, telling)).collect();
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
        ways: ways.iter().map(|way| in_one_sentence(way)).collect(),
        always: always.iter().map(|phrase| sentence(phrase)).collect(),
    }
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
