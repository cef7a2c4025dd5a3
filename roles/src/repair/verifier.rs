//! Trying a repair: apply it, judge again, and leave out what is not needed.

use super::{Action, Repair};
use crate::evaluate::{CompiledRole, EvaluationInput, is_met};
use crate::kind::Kind;
use crate::profile::Profile;
use crate::quantity::Months;
use crate::requirements::Node;
use crate::role::Role;
use crate::sorting::sort_by_key;
use crate::vocabulary::Vocabulary;

/// A role and a visitor's answers, against which repairs are tried.
#[derive(Clone, Copy)]
pub(super) struct Verifier<'a> {
    pub(super) role: &'a Role,
    pub(super) compiled: CompiledRole<'a>,
    pub(super) vocabulary: &'a Vocabulary,
    pub(super) profile: &'a Profile,
}

impl<'a> Verifier<'a> {
    /// The visitor's own answers.
    pub(super) fn input(&self) -> EvaluationInput<'a> {
        EvaluationInput { vocabulary: self.vocabulary, profile: self.profile, reviewed: &[] }
    }

    /// Whether a repair works: all that counts is met once it is done and every person
    /// it asks has agreed.
    pub(super) fn settles(&self, repair: &Repair) -> bool {
        let mut profile = self.profile.clone();
        let mut reviewed = Vec::new();
        for action in &repair.actions {
            match action {
                Action::Review(requirement) => reviewed.push(*requirement),
                _ => self.kind(*action).apply(*action, self.vocabulary, &mut profile),
            }
        }
        let input =
            EvaluationInput { vocabulary: self.vocabulary, profile: &profile, reviewed: &reviewed };
        // "Nothing to check" cannot be: only what is not met yet is tried.
        is_met(self.compiled, input)
    }

    /// The working repairs within a working draft in which nothing is needless. What is
    /// left depends on what is left out first, so both directions are tried.
    pub(super) fn minimise(&self, draft: &Repair) -> Vec<Repair> {
        let mut order = draft.actions.clone();
        sort_by_key(&mut order, |action| (!matches!(action, Action::Review(_)), action.months()));
        let forwards = self.without(draft, &order);
        let mut minimal = vec![forwards];
        if minimal[0].actions.len() < draft.actions.len() {
            order.reverse();
            minimal.push(self.without(draft, &order));
        }
        minimal
    }

    /// Removes what a working draft does not need, in a given order. One round is usually enough. If
    /// months belong to a part, removing an action can change the area they count for and make another
    /// action unnecessary, so the search is repeated.
    fn without(&self, draft: &Repair, order: &[Action]) -> Repair {
        let mut repair = draft.clone();
        order.iter().for_each(|action| self.leave_out(&mut repair, *action));
        (0..repair.actions.len()).for_each(|n| self.shorten(&mut repair, n));
        let of_a_part = |action: &Action| matches!(action, Action::Months { part: Some(_), .. });
        match repair != *draft && draft.actions.iter().any(of_a_part) {
            true => self.without(&repair, &repair.actions),
            false => repair,
        }
    }

    fn leave_out(&self, repair: &mut Repair, action: Action) {
        let Some(n) = repair.actions.iter().position(|other| *other == action) else { return };
        if self.is_the_only_way(repair, action) {
            return;
        }
        repair.actions.remove(n);
        if !self.settles(repair) {
            repair.actions.insert(n, action);
        }
    }

    /// Whether a repair cannot do without an action, as far as that is plain to see: what it
    /// gets is required by itself, and nothing else that the repair gets is of use there.
    /// Most actions are such, and need no verifier.
    fn is_the_only_way(&self, repair: &Repair, action: Action) -> bool {
        let alone = match action {
            Action::Get(_) => {
                let others = repair.actions.iter().filter(|other| **other != action);
                let mut others = others.map(|other| self.kind(*other));
                !others.any(|other| self.kind(action).may_be_met_by(other, self.vocabulary))
            }
            Action::Review(_) => true,
            Action::Months { .. } | Action::Using { .. } => false,
        };
        alone && self.compiled.requires(Node::Requirement(action.requirement()))
    }

    fn kind(&self, action: Action) -> &'a Kind {
        &self.role.requirements.all()[usize::from(action.requirement())].kind
    }

    /// Lowers the months of one action to the fewest with which the repair works.
    fn shorten(&self, repair: &mut Repair, n: usize) {
        let action = repair.actions[n];
        let months = action.months();
        if months == 0 {
            return;
        }
        let mut works_with = |months| {
            repair.actions[n] = action.with_months(months);
            self.settles(repair)
        };
        let (mut too_few, mut enough): (Months, Months) = (0, months);
        let mut guess = months - 1;
        while enough - too_few > 1 {
            if works_with(guess) {
                enough = guess;
            } else {
                too_few = guess;
            }
            guess = too_few + (enough - too_few) / 2;
        }
        repair.actions[n] = action.with_months(enough);
    }
}
