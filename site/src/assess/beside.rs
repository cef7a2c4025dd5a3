//! What stands beside a verdict and never in it: conditions, wishes, what the city
//! looks at later or may ask for at entry, and what the site assumes.

use roles::bearing::{Bearing, bearings};
use roles::judge::Outcome;
use roles::requirements::Node;
use roles::{Assessment, Vocabulary};

/// One line beside a verdict.
pub(super) struct Aside<'a> {
    /// The requirement's, term's or question's.
    pub(super) id: &'a str,
    /// The sentence or the title.
    pub(super) text: &'a str,
    /// Where answers or a person can say.
    pub(super) outcome: Option<Outcome>,
}

/// The requirements of a role that bear on its result in one way.
pub(super) fn lines<'a>(assessment: &Assessment<'a>, bearing: Bearing) -> Vec<Aside<'a>> {
    let requirements = &assessment.role.requirements;
    let bearings = bearings(requirements);
    let all = requirements.all().iter().zip(0..).zip(bearings);
    let those = all.filter(|(_, own)| *own == bearing);
    those
        .map(|((requirement, n), _)| Aside {
            id: requirement.id.as_str(),
            text: &requirement.text,
            outcome: assessment.judgement.outcome(Node::Requirement(n)),
        })
        .collect()
}

/// The entries of a role's long lists: those that may be asked for at entry, or the others.
pub(super) fn listed<'a>(
    assessment: &Assessment<'a>,
    words: &'a Vocabulary,
    may_be_required: bool,
) -> Vec<Aside<'a>> {
    let listed = assessment.role.listed.iter();
    let those = listed.filter(|entry| entry.may_be_required == may_be_required);
    let terms = those.map(|entry| words.term(entry.term));
    terms.map(|term| Aside { id: &term.id, text: &term.title, outcome: None }).collect()
}

/// What the site assumes of a role until somebody settles it.
pub(super) fn assumptions<'a>(assessment: &Assessment<'a>) -> Vec<Aside<'a>> {
    let questions = assessment.role.open_questions.iter();
    questions.map(|q| Aside { id: q.id.as_str(), text: &q.text, outcome: None }).collect()
}

/// Everything beside a verdict, by kind, in the order in which it is told.
pub(super) struct Beside<'a> {
    pub(super) conditions: Vec<Aside<'a>>,
    pub(super) preferred: Vec<Aside<'a>>,
    pub(super) later: Vec<Aside<'a>>,
    pub(super) may_be_required: Vec<Aside<'a>>,
    pub(super) assumptions: Vec<Aside<'a>>,
}

impl<'a> Beside<'a> {
    pub(super) fn of(assessment: &Assessment<'a>, words: &'a Vocabulary) -> Self {
        let with = |mut lines: Vec<Aside<'a>>, more: Vec<Aside<'a>>| {
            lines.extend(more);
            lines
        };
        Self {
            conditions: lines(assessment, Bearing::Condition),
            preferred: lines(assessment, Bearing::Preferred),
            later: with(lines(assessment, Bearing::Later), listed(assessment, words, false)),
            may_be_required: with(
                lines(assessment, Bearing::MayBeRequired),
                listed(assessment, words, true),
            ),
            assumptions: assumptions(assessment),
        }
    }
}
