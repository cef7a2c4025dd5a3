//! Exactly what is missing for a role on the way that is the least work, each thing alone.

use crate::assessment::Assessment;
use crate::effort::easiest;
use crate::evaluate::Standing;
use crate::id::TermId;
use crate::kind::{Holding, HoldingMode, Kind};
use crate::profile::{Answer, Profile};
use crate::repair::Action;
use crate::requirements::Node;
use crate::vocabulary::Vocabulary;
use crate::words::Telling;

/// What kind of thing is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MissingKind {
    /// To be learned or got.
    Thing,
    /// Time.
    Time,
    /// A degree.
    Degree,
    /// A person decides.
    Review,
}

/// One thing that is missing, or that the answers leave open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// What kind of thing it is.
    pub kind: MissingKind,
    /// What it is, as a noun phrase.
    pub text: String,
    /// Whether the answers do not say.
    pub is_open: bool,
    /// The requirement it is about, by position.
    pub requirement: u16,
}

/// What is missing, or open, in the order of the role's requirements.
#[must_use]
pub fn missing(
    assessment: &Assessment<'_>,
    vocabulary: &Vocabulary,
    profile: &Profile,
) -> Vec<Missing> {
    let Some(repair) = easiest(assessment, profile) else { return Vec::new() };
    let telling = Telling::of_repairs(assessment.role, vocabulary);
    let mut all = Vec::new();
    for actions in repair.actions().chunk_by(|a, b| a.requirement() == b.requirement()) {
        let requirement = actions[0].requirement();
        let kind = &assessment.role.requirements.all()[usize::from(requirement)].kind;
        let outcome = assessment.evaluation.outcome(Node::Requirement(requirement));
        let is_open = outcome.is_none_or(|found| found.standing() == Standing::Unknown);
        match several(actions, kind) {
            Some(holding) => all.extend(missing_terms(holding, profile).into_iter().map(|term| {
                let said = profile.implied_answer(term, holding.level());
                Missing {
                    kind: MissingKind::Thing,
                    text: crate::words::holding(&holding.only(vec![term]), vocabulary),
                    is_open: said != Some(Answer::No),
                    requirement,
                }
            })),
            None => all.push(Missing {
                kind: kind_of(actions, kind),
                text: telling.together(actions),
                is_open,
                requirement,
            }),
        }
    }
    all
}

/// A list of which all are needed, each of which can be missing alone.
fn several<'k>(actions: &[Action], kind: &'k Kind) -> Option<&'k Holding> {
    let is_got = matches!(actions, [Action::Get(_)]);
    kind.as_holding().filter(|holding| is_got && holding.mode() == HoldingMode::All)
}

fn kind_of(actions: &[Action], kind: &Kind) -> MissingKind {
    match actions.first() {
        Some(Action::Review(_)) => MissingKind::Review,
        Some(Action::Months { .. } | Action::Using { .. }) => MissingKind::Time,
        Some(Action::Get(_)) | None => match kind.as_education() {
            Some(_) => MissingKind::Degree,
            None => MissingKind::Thing,
        },
    }
}

/// The things of a list that the answers do not show.
pub(crate) fn missing_terms(holding: &Holding, profile: &Profile) -> Vec<TermId> {
    let is_there = |term| profile.implied_answer(term, holding.level()) == Some(Answer::Yes);
    holding.terms().iter().copied().filter(|term| !is_there(*term)).collect()
}
