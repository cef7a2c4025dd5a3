//! What stands beside a verdict and never in it: conditions, wishes, what the city
//! looks at later or may ask for at entry, and what the site assumes.

use crate::assessment::Assessment;
use crate::evaluate::Outcome;
use crate::kind::Holding;
use crate::relevance::{Relevance, relevances};
use crate::requirements::Node;
use crate::vocabulary::Vocabulary;

/// One line beside a verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResultNote<'a> {
    /// The requirement's, term's or question's.
    pub id: &'a str,
    /// The sentence or the title.
    pub text: &'a str,
    /// Where answers or a person can say.
    pub outcome: Option<Outcome>,
    /// By when it has to be there, where that is not yet when one applies.
    pub by: Option<&'a str>,
}

/// Everything beside a verdict, by kind, in the order in which it is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResultNotes<'a> {
    /// Conditions of the job.
    pub conditions: Vec<ResultNote<'a>>,
    /// Wishes.
    pub preferred: Vec<ResultNote<'a>>,
    /// What the city looks at later.
    pub later: Vec<ResultNote<'a>>,
    /// What the city may ask for at entry.
    pub may_be_required: Vec<ResultNote<'a>>,
    /// What some positions of the class ask for.
    pub some_positions: Vec<ResultNote<'a>>,
    /// What the site assumes of the role until somebody settles it.
    pub assumptions: Vec<ResultNote<'a>>,
}

impl<'a> ResultNotes<'a> {
    /// The lines of a role, without its long lists: a [`crate::CheckData`] has no words for
    /// those.
    #[must_use]
    pub fn lines(assessment: &Assessment<'a>) -> Self {
        Self {
            conditions: lines(assessment, Relevance::Condition),
            preferred: lines(assessment, Relevance::Preferred),
            later: lines(assessment, Relevance::Later),
            may_be_required: lines(assessment, Relevance::MayBeRequired),
            some_positions: lines(assessment, Relevance::SomePositions),
            assumptions: assumptions(assessment),
        }
    }

    /// The lines of a role and its long lists.
    #[must_use]
    pub fn of(assessment: &Assessment<'a>, words: &'a Vocabulary) -> Self {
        let mut beside = Self::lines(assessment);
        beside.later.extend(listed(assessment, words, false));
        beside.may_be_required.extend(listed(assessment, words, true));
        beside
    }
}

/// The requirements of a role that bear on its result in one way.
fn lines<'a>(assessment: &Assessment<'a>, relevance: Relevance) -> Vec<ResultNote<'a>> {
    let requirements = &assessment.role.requirements;
    let relevances = relevances(requirements);
    let all = requirements.all().iter().zip(0..).zip(relevances);
    let those = all.filter(|(_, own)| *own == relevance);
    those
        .map(|((requirement, n), _)| ResultNote {
            id: requirement.id.as_str(),
            text: &requirement.text,
            outcome: assessment.evaluation.outcome(Node::Requirement(n)),
            by: requirement.kind.as_holding().and_then(Holding::deadline),
        })
        .collect()
}

/// The entries of a role's long lists: those that may be asked for at entry, or the others.
fn listed<'a>(
    assessment: &Assessment<'a>,
    words: &'a Vocabulary,
    may_be_required: bool,
) -> Vec<ResultNote<'a>> {
    let listed = assessment.role.listed.iter();
    let those = listed.filter(|entry| entry.may_be_required == may_be_required);
    let terms = those.map(|entry| words.term(entry.term));
    terms
        .map(|term| ResultNote { id: &term.id, text: &term.title, outcome: None, by: None })
        .collect()
}

fn assumptions<'a>(assessment: &Assessment<'a>) -> Vec<ResultNote<'a>> {
    let questions = assessment.role.open_questions.iter();
    questions
        .map(|q| ResultNote { id: q.id.as_str(), text: &q.text, outcome: None, by: None })
        .collect()
}
