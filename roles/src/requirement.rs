//! One checkable thing that a role asks for, or one line of its source kept whole.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::id::RequirementId;

mod condition;
mod education;
mod experience;
mod holding;

pub use condition::{Condition, Rule};
pub use education::{Degree, Education};
pub use experience::{
    Credit, Experience, ExperienceError, ExperienceTerms, MOST_MONTHS, Months, Part,
};
pub use holding::{Holding, HoldingKind, HoldingMode, NoTerms};

/// How much a role needs a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Need {
    /// A minimum: part of the verdict when it can be assessed.
    Required,
    /// A plus, more or less strongly.
    Preferred(Strength),
    /// The city may ask for it at entry; it does not say that it will.
    MayBeRequired,
    /// Learned on the job.
    OnTheJob,
    /// Good to know.
    Info,
}

/// How strongly a plus is wished for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Strength {
    /// "Desirable but not required", "a plus".
    Mild,
    /// "Preferred".
    Normal,
    /// "Strongly preferred", "highly desirable".
    Strong,
}

/// Who can say whether a thing is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Assess {
    /// The visitor's own answers.
    Own,
    /// The city, later.
    Later,
    /// Only a person.
    Review,
    /// A condition of the job, shown beside the verdict.
    Condition,
    /// Nobody: there is nothing to check.
    NotAssessed,
}

/// A line of a list in the source document: the third line of `mq`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct SourceLine {
    /// The list's short name.
    pub list: String,
    /// The line's number, from 1.
    pub number: u16,
}

impl fmt::Display for SourceLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.list, self.number)
    }
}

/// One thing a role asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Requirement {
    /// Stable: links, translations and ladders use it.
    pub id: RequirementId,
    /// How much it is needed.
    pub need: Need,
    /// Who can say whether it is there.
    pub assess: Assess,
    /// The sentence shown.
    pub text: String,
    /// The question put to the visitor.
    pub ask: Option<String>,
    /// What helps to answer.
    pub help: Option<String>,
    /// The source line it covers. No data file has it: checking does not show it.
    #[serde(skip)]
    pub line: Option<SourceLine>,
    /// What is checked.
    pub test: Test,
}

/// What a requirement checks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Test {
    /// Months of experience.
    Experience(Experience),
    /// A degree.
    Education(Education),
    /// Something to have: skill, knowledge, credential, membership.
    Holding(Holding),
    /// An ability the city looks at later.
    Ability,
    /// "Or an equivalent combination": only a person can say.
    Equivalency,
    /// A condition of the job.
    Condition(Condition),
    /// A line kept whole, with nothing to check.
    Statement,
    /// A remark.
    Note,
}
