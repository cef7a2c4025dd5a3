//! What visitors are asked about themselves, in a few steps, for the roles in view: degrees
//! once, jobs once, and lists of things to check, in groups.
//!
//! Deliberately about asking only: what an answer comes to is evaluated elsewhere, and how a
//! step looks is the business of `widget`. What can change nothing for the roles in view is not
//! asked; what matters for the most roles comes first; what no minimum turns on comes last, in
//! a group of its own.

use crate::id::{PlaceId, ScaleId};
use crate::kind::Rule;
use crate::quantity::Quantity;
use crate::question::{Question, of_line};
use crate::requirement::Requirement;
use crate::role::Role;
use crate::stored::stored;
use crate::vocabulary::Vocabulary;

mod collect;
mod settle;

pub use settle::{answer, is_settled, level, set_level, set_yes, settle};

use collect::Wanted;

/// A step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum StepKind {
    /// Which kinds of work one looks for.
    Interests,
    /// Degrees, college and courses.
    Education,
    /// Jobs, or totals of experience.
    Jobs,
    /// Tools.
    Tools,
    /// Skills and knowledge.
    Skills,
    /// Licenses, memberships and statuses.
    Credentials,
    /// Conditions of jobs that one can meet.
    Conditions,
    /// What the answers come to.
    Result,
}

stored!(StepKind is one of
    Interests, Education, Jobs, Tools, Skills, Credentials, Conditions, Result);

impl StepKind {
    /// All, in the order in which they are asked.
    pub const ALL: [Self; 8] = [
        Self::Interests,
        Self::Education,
        Self::Jobs,
        Self::Tools,
        Self::Skills,
        Self::Credentials,
        Self::Conditions,
        Self::Result,
    ];

    /// Its word in addresses and names.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Interests => "interests",
            Self::Education => "education",
            Self::Jobs => "jobs",
            Self::Tools => "tools",
            Self::Skills => "skills",
            Self::Credentials => "credentials",
            Self::Conditions => "conditions",
            Self::Result => "result",
        }
    }
}

/// One thing to check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Something to have, without a level, or so many units of a course.
    pub question: Question,
    /// The scales on which roles ask for more than the lowest level.
    pub scales: Vec<ScaleId>,
}

/// What a group holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum GroupTitle {
    /// What a kind of work asks for: a position in the domains of the vocabulary.
    Domain(usize),
    /// What the roles in view require, where they are of one kind of work.
    Required,
    /// What no minimum turns on: preferred, or perhaps asked for at entry.
    Extra,
}

/// Things to check under one title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The title.
    pub title: GroupTitle,
    /// At least one thing, what matters for the most roles first.
    pub items: Vec<Item>,
}

/// Everything that a step asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Which one it is.
    pub kind: StepKind,
    /// Whether it asks for degrees.
    pub degrees: bool,
    /// What it asks in time: college, or kinds of experience.
    pub quantities: Vec<Quantity>,
    /// What there is to check.
    pub groups: Vec<Group>,
    /// Where one would have to live.
    pub places: Vec<PlaceId>,
}

/// The steps for the roles in view. Those with nothing to ask are left out; the result stays.
/// One is asked for interests where that was offered.
#[must_use]
pub fn profile_steps(roles: &[&Role], vocabulary: &Vocabulary, interests: bool) -> Vec<Step> {
    let wanted = Wanted::by(roles, vocabulary);
    let steps = StepKind::ALL.into_iter().map(|kind| wanted.step(kind));
    let asks = |step: &Step| match step.kind {
        StepKind::Interests => interests,
        StepKind::Result => true,
        _ => step.asks(),
    };
    steps.filter(asks).collect()
}

impl Step {
    /// A step of which it is not known yet what it asks.
    #[must_use]
    pub fn unknown(kind: StepKind) -> Self {
        let (quantities, groups, places) = (Vec::new(), Vec::new(), Vec::new());
        Self { kind, degrees: false, quantities, groups, places }
    }

    fn asks(&self) -> bool {
        self.degrees
            || !self.quantities.is_empty()
            || !self.groups.is_empty()
            || !self.places.is_empty()
    }
}

/// The step in which a line is asked about; none where nobody is asked.
#[must_use]
pub fn step_of_line(line: &Requirement, vocabulary: &Vocabulary) -> Option<StepKind> {
    let first = of_line(line).into_iter().next()?;
    Some(collect::step_of(first, vocabulary))
}

/// The places in which roles want one to live, each once.
#[must_use]
pub fn places(roles: &[&Role]) -> Vec<PlaceId> {
    let mut places = Vec::new();
    for requirement in roles.iter().flat_map(|role| role.requirements.all()) {
        if let Some(condition) = requirement.kind.as_condition()
            && condition.rule == Rule::Residency
            && let Some(place) = condition.place
            && !places.contains(&place)
        {
            places.push(place);
        }
    }
    places
}

#[cfg(test)]
mod tests;
