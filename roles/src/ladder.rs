//! Career ladders: rungs, the steps between them, and what each step rests on.

use crate::id::{LadderId, RoleId};

mod rule;
mod step_problem;

pub use rule::named_by_minimum;
pub use step_problem::{StepProblem, step_problems};

/// A ladder, rungs from the lowest to the highest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ladder {
    /// The name of its file.
    pub id: LadderId,
    /// The last part of its address.
    pub slug: String,
    /// Its name.
    pub title: String,
    /// At most 160 characters.
    pub description: String,
    /// Its place among ladders, the lowest first; then by title.
    pub weight: u32,
    rungs: Vec<RoleId>,
    steps: Vec<Step>,
}

/// A step from one rung to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The rung below.
    pub from: RoleId,
    /// The rung above, or beside.
    pub to: RoleId,
    /// What sort of step it is.
    pub kind: StepKind,
    /// How sure it is.
    pub confidence: Confidence,
    /// What it rests on; at least one thing.
    pub evidence: Vec<Evidence>,
}

/// What sort of step it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum StepKind {
    /// Up the same ladder.
    StepUp,
    /// Over to another line of work.
    CrossOver,
    /// To a role of another city.
    OtherCity,
}

/// How sure a step is, the surest last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Our reading.
    Inferred,
    /// Two or more kinds of evidence agree.
    Supported,
    /// The source names both in a reporting relation.
    Named,
    /// The higher role's minimum names the lower.
    Rule,
}

impl Confidence {
    /// The kind of evidence without which a step is not as sure as this.
    #[must_use]
    pub fn rests_on(self) -> Option<EvidenceKind> {
        match self {
            Self::Rule => Some(EvidenceKind::Minimum),
            Self::Named => Some(EvidenceKind::ReportingLine),
            Self::Supported | Self::Inferred => None,
        }
    }
}

/// One thing that a step rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// What sort of thing.
    pub kind: EvidenceKind,
    /// In whose description it stands.
    pub role: RoleId,
    /// Where in the source, as `mq 1`.
    pub line: Option<String>,
    /// What it says, in our words.
    pub note: String,
}

/// What sort of thing a step rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum EvidenceKind {
    /// A minimum that names the other role.
    Minimum,
    /// A reporting line.
    ReportingLine,
    /// Grades of one salary plan.
    Grade,
    /// Duties that carry over.
    Duties,
    /// Requirements that build on one another.
    Requirements,
    /// The titles themselves.
    Title,
}

/// The head of a ladder file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LadderHead {
    /// The name of its file.
    pub id: LadderId,
    /// The last part of its address.
    pub slug: String,
    /// Its name.
    pub title: String,
    /// At most 160 characters.
    pub description: String,
    /// Its place among ladders.
    pub weight: u32,
}

/// Why rungs and steps make no ladder. Positions are those of the lists given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LadderError {
    /// A role that is an earlier rung already.
    RungTwice(usize),
    /// A step from a role that is no rung.
    FromNoRung(usize),
    /// A step to a role that is no rung.
    ToNoRung(usize),
    /// A step that rests on nothing.
    NoEvidence(usize),
    /// A step said to be supported by fewer than two kinds of evidence.
    SupportedByOne(usize),
    /// A step whose sureness rests on a kind of evidence that it does not have.
    Lacks(usize, EvidenceKind),
    /// A step that an earlier one repeats.
    StepTwice(usize),
    /// A step by which one comes back to where one was.
    Cycle(usize),
}

impl Ladder {
    /// A ladder whose steps join its rungs, rest on evidence and lead nowhere twice.
    ///
    /// # Errors
    /// Everything that makes it no ladder.
    pub fn new(
        head: LadderHead,
        rungs: Vec<RoleId>,
        steps: Vec<Step>,
    ) -> Result<Self, Vec<LadderError>> {
        let twice = (0..rungs.len()).filter(|n| rungs[..*n].contains(&rungs[*n]));
        let mut errors: Vec<_> = twice.map(LadderError::RungTwice).collect();
        for n in 0..steps.len() {
            errors.extend(step_errors(&rungs, &steps, n));
        }
        if !errors.is_empty() {
            return Err(errors);
        }
        let LadderHead { id, slug, title, description, weight } = head;
        Ok(Self { id, slug, title, description, weight, rungs, steps })
    }

    /// Says the same steps in other words: only the notes of evidence may change.
    pub fn retell(&mut self, change: impl FnMut(&mut Step)) {
        self.steps.iter_mut().for_each(change);
    }

    /// The rungs, from the lowest to the highest.
    #[must_use]
    pub fn rungs(&self) -> &[RoleId] {
        &self.rungs
    }

    /// The steps, in the author's order.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }
}

fn step_errors(rungs: &[RoleId], steps: &[Step], n: usize) -> Vec<LadderError> {
    let step = &steps[n];
    let mut errors = Vec::new();
    let mut push_if = |bad: bool, error| {
        if bad {
            errors.push(error);
        }
    };
    push_if(!rungs.contains(&step.from), LadderError::FromNoRung(n));
    push_if(!rungs.contains(&step.to), LadderError::ToNoRung(n));
    push_if(step.evidence.is_empty(), LadderError::NoEvidence(n));
    let mut kinds: Vec<_> = step.evidence.iter().map(|e| e.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let supported = step.confidence == Confidence::Supported;
    push_if(supported && kinds.len() == 1, LadderError::SupportedByOne(n));
    if let Some(kind) = step.confidence.rests_on() {
        push_if(!kinds.is_empty() && !kinds.contains(&kind), LadderError::Lacks(n, kind));
    }
    let same = |other: &Step| other.from == step.from && other.to == step.to;
    push_if(steps[..n].iter().any(same), LadderError::StepTwice(n));
    push_if(leads_back(&steps[..=n]), LadderError::Cycle(n));
    errors
}

/// Whether the last step leads to a rung from which its own start can be reached.
fn leads_back(steps: &[Step]) -> bool {
    let Some(last) = steps.last() else { return false };
    let mut seen = Vec::new();
    let mut next = vec![&last.to];
    while let Some(role) = next.pop() {
        if *role == last.from {
            return true;
        }
        if !seen.contains(&role) {
            seen.push(role);
            next.extend(steps.iter().filter(|s| s.from == *role).map(|s| &s.to));
        }
    }
    false
}
