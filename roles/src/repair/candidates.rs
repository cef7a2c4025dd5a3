//! Candidates for repairs: for every root that is not met, the ways to meet it, and
//! for all of them together, the ways to combine those.
//!
//! A role with many groups has more combinations than anyone can list, so only the
//! nearest are carried on at each step. Candidates are drafts: whether one works is
//! for the verifier to say.

use super::shortlist::drafts;
use super::verifier::Verifier;
use super::{Action, Repair};
use crate::evaluate::{Evaluation, Outcome, evaluate_compiled, needed, needs_review};
use crate::profile::Profile;
use crate::quantity::{Months, Quantity};
use crate::requirement::Requirement;
use crate::requirements::{Node, Requirements};
use crate::vocabulary::Vocabulary;

/// How many candidates are carried on.
pub(crate) const BEAM: usize = 32;

pub(crate) struct Candidates<'a> {
    verifier: Verifier<'a>,
    pub(crate) evaluation: Evaluation,
}

impl<'a> Candidates<'a> {
    pub(super) fn of(verifier: &Verifier<'a>) -> Self {
        let evaluation =
            evaluate_compiled(verifier.compiled, &verifier.role.requirements, verifier.input());
        Self { verifier: *verifier, evaluation }
    }

    /// Ways to meet everything that counts.
    pub(super) fn for_all_roots(&self) -> Vec<Repair> {
        let counted = self.evaluation.counted(&self.verifier.role.requirements);
        let open = counted.filter(|(_, outcome)| !matches!(outcome, Outcome::Met(_)));
        let ways: Vec<_> = open.map(|(root, _)| self.ways(root)).collect();
        let all = ways.len();
        choose(&ways, all)
    }

    /// Ways to meet a requirement or group that is not met.
    pub(crate) fn ways(&self, node: Node) -> Vec<Repair> {
        match node {
            Node::Requirement(n) => self.ways_of_requirement(n),
            Node::Group(n) => self.ways_of_group(n),
        }
    }

    fn ways_of_requirement(&self, n: u16) -> Vec<Repair> {
        let requirement = self.requirement(n);
        if needs_review(requirement) {
            vec![Repair::of(Action::Review(n))]
        } else {
            requirement.kind.ways(n, self)
        }
    }

    fn ways_of_group(&self, n: u16) -> Vec<Repair> {
        let group = &self.verifier.role.requirements.groups()[usize::from(n)];
        let outcomes =
            group.members.iter().map(|member| (*member, self.evaluation.outcome(*member)));
        let (mut members, mut met, mut ways) = (0_u16, 0_u16, Vec::new());
        for (member, outcome) in outcomes {
            members += u16::from(outcome.is_some());
            match outcome {
                None => {}
                Some(Outcome::Met(_)) => met += 1,
                Some(_) => ways.push(self.ways(member)),
            }
        }
        let needed = needed(group.mode, members).saturating_sub(met);
        choose(&ways, usize::from(needed))
    }

    /// The months of a quantity that the visitor certainly has.
    pub(crate) fn have(&self, quantity: Quantity) -> Months {
        self.profile().effective_months(quantity, self.vocabulary()).low()
    }

    pub(crate) fn profile(&self) -> &'a Profile {
        self.verifier.profile
    }

    pub(crate) fn vocabulary(&self) -> &'a Vocabulary {
        self.verifier.vocabulary
    }

    pub(crate) fn requirements(&self) -> &'a Requirements {
        &self.verifier.role.requirements
    }

    fn requirement(&self, n: u16) -> &'a Requirement {
        &self.verifier.role.requirements.all()[usize::from(n)]
    }
}

/// Ways to do so many of some things, each of which can be done in several ways.
pub(crate) fn choose(things: &[Vec<Repair>], count: usize) -> Vec<Repair> {
    let mut chosen: Vec<Vec<Repair>> = vec![Vec::new(); count + 1];
    chosen[0].push(Repair::default());
    for (n, ways) in things.iter().enumerate() {
        let left = things.len() - n - 1;
        for so_far in (0..count.min(n + 1)).rev() {
            let can_be_left_out = so_far + left >= count;
            let base = if can_be_left_out {
                chosen[so_far].clone()
            } else {
                std::mem::take(&mut chosen[so_far])
            };
            let more = combine(base, ways);
            let next = &mut chosen[so_far + 1];
            let others = std::mem::replace(next, more);
            if !others.is_empty() {
                next.extend(others);
                *next = drafts(std::mem::take(next), BEAM);
            }
        }
    }
    chosen.pop().unwrap_or_default()
}

/// Each of some repairs with each of some more. Both lists have the nearest first, so a
/// pair far down both cannot be among the nearest.
pub(crate) fn combine(mut base: Vec<Repair>, more: &[Repair]) -> Vec<Repair> {
    if let [only] = more {
        base.iter_mut().for_each(|repair| repair.join(only));
        return base;
    }
    let mut both = Vec::new();
    for (i, one) in base.iter().enumerate() {
        for (_, other) in more.iter().enumerate().take_while(|(j, _)| (i + 1) * (j + 1) <= BEAM) {
            let mut joined = one.clone();
            joined.join(other);
            both.push(joined);
        }
    }
    drafts(both, BEAM)
}
