//! The next best question: the one whose answer tells most about the roles in view.

use crate::evaluate::{CompiledRole, CompiledRoles, EvaluationInput, Outcome, Reason, counted};
use crate::profile::Profile;
use crate::question::Question;
use crate::role::Role;
use crate::vocabulary::Vocabulary;

mod asked;
mod extremes;

use asked::questions;
use extremes::{Extreme, answer};

/// A question to ask next, and what it settles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NextQuestion {
    /// The question.
    pub question: Question,
    /// How many lines or groups that count it settles something in, over all roles.
    pub roots: usize,
    /// In how many roles it does.
    pub roles: usize,
}

/// The unanswered question whose best or worst answer changes the outcomes of the most
/// roots, reasons included; of equals, the one that comes first in the roles. None when
/// no question can change anything.
///
/// Where no single answer changes a root ("two of these three", none answered), it is
/// the question at which a root changes when one after the other is answered at worst.
/// So it is never one that can change nothing, and while there is an unanswered reason
/// there is a question.
///
/// Its time grows with the number of roles: over a long list, there is
/// [`next_question_in_order`].
#[must_use]
pub fn next_question<'r>(
    roles: impl IntoIterator<Item = &'r Role>,
    vocabulary: &Vocabulary,
    profile: &Profile,
) -> Option<NextQuestion> {
    next_question_besides(roles, vocabulary, profile, &[])
}

/// The same, when some questions were put and left without an answer: it is none of those.
fn next_question_besides<'r>(
    roles: impl IntoIterator<Item = &'r Role>,
    vocabulary: &Vocabulary,
    profile: &Profile,
    skipped: &[Question],
) -> Option<NextQuestion> {
    let (mut alone, mut together) = (Ranking::default(), Ranking::default());
    for role in roles {
        let compiled = CompiledRoles::of([role]);
        let inquiry = Inquiry::into(role, compiled.role(0), vocabulary, profile);
        let Some(mut inquiry) = inquiry else { continue };
        inquiry.questions.retain(|question| !skipped.contains(question));
        inquiry.rank_alone(&mut alone);
        if alone.is_empty() {
            inquiry.rank_together(&mut together);
        }
    }
    alone.first().or_else(|| together.first())
}

/// The same over a long list of roles in groups, those that matter most first: the question
/// for the first group that has any, so that none is left while one could change a result
/// anywhere.
#[must_use]
pub fn next_question_in_order<'g, 'r: 'g>(
    groups: impl IntoIterator<Item = &'g [&'r Role]>,
    vocabulary: &Vocabulary,
    profile: &Profile,
    skipped: &[Question],
) -> Option<NextQuestion> {
    groups.into_iter().find_map(|group| {
        next_question_besides(group.iter().copied(), vocabulary, profile, skipped)
    })
}

/// What turns on each question, and which question came first.
#[derive(Default)]
struct Ranking(Vec<(Question, Rank)>);

struct Rank {
    roots: usize,
    roles: usize,
    order: usize,
}

impl Ranking {
    /// Adds the roots of one role that turn on a question.
    fn add(&mut self, question: Question, roots: usize) {
        if roots > 0 {
            let order = self.0.len();
            let found = self.0.iter().position(|(known, _)| *known == question);
            if found.is_none() {
                self.0.push((question, Rank { roots: 0, roles: 0, order }));
            }
            let (_, rank) = &mut self.0[found.unwrap_or(order)];
            rank.roots += roots;
            rank.roles += 1;
        }
    }

    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn first(&self) -> Option<NextQuestion> {
        let best = self.0.iter().min_by_key(|(_, rank)| (usize::MAX - rank.roots, rank.order));
        let (question, Rank { roots, roles, .. }) = best?;
        Some(NextQuestion { question: *question, roots: *roots, roles: *roles })
    }
}

/// One role that an answer could still change something in.
struct Inquiry<'a> {
    role: &'a Role,
    compiled: CompiledRole<'a>,
    vocabulary: &'a Vocabulary,
    profile: &'a Profile,
    questions: Vec<Question>,
    outcomes: Vec<Outcome>,
}

impl<'a> Inquiry<'a> {
    fn into(
        role: &'a Role,
        compiled: CompiledRole<'a>,
        vocabulary: &'a Vocabulary,
        profile: &'a Profile,
    ) -> Option<Self> {
        let outcomes = counted(compiled, EvaluationInput { vocabulary, profile, reviewed: &[] });
        let unanswered = |outcome: &Outcome| matches!(outcome, Outcome::Unknown(reasons) if reasons.contains(Reason::Unanswered));
        if !outcomes.iter().any(unanswered) {
            return None;
        }
        let questions = questions(role, vocabulary, profile);
        Some(Self { role, compiled, vocabulary, profile, questions, outcomes })
    }

    fn rank_alone(&self, ranking: &mut Ranking) {
        for question in &self.questions {
            let [best, worst] = [Extreme::Best, Extreme::Worst].map(|extreme| {
                let mut answered = self.profile.clone();
                self.answer(*question, extreme, &mut answered);
                self.changed(&answered)
            });
            let either = best.into_iter().zip(worst).filter(|(best, worst)| *best || *worst);
            ranking.add(*question, either.count());
        }
    }

    fn rank_together(&self, ranking: &mut Ranking) {
        let mut answered = self.profile.clone();
        let mut before = 0;
        for question in &self.questions {
            self.answer(*question, Extreme::Worst, &mut answered);
            let changed = self.changed(&answered).into_iter().filter(|changed| *changed).count();
            ranking.add(*question, changed.saturating_sub(before));
            before = changed;
        }
    }

    fn answer(&self, question: Question, extreme: Extreme, answered: &mut Profile) {
        answer((question, extreme), self.role, self.vocabulary, answered);
    }

    /// For each root that counts, whether some answers change its outcome.
    fn changed(&self, profile: &Profile) -> Vec<bool> {
        let input = EvaluationInput { vocabulary: self.vocabulary, profile, reviewed: &[] };
        let after = counted(self.compiled, input);
        after.iter().zip(&self.outcomes).map(|(after, before)| after != before).collect()
    }
}
