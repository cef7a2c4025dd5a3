//! One checkable thing that a role asks for, or one line of its source kept whole.

use std::fmt;

use crate::id::RequirementId;
use crate::stored::stored;

pub use crate::kind::{
    Condition, Credit, Degree, Education, EducationTerms, Experience, ExperienceError,
    ExperienceTerms, Holding, HoldingKind, HoldingMode, Kind, NoTerms, Part, PartTerms, Rule,
};
pub use crate::quantity::{MOST_MONTHS, Months};

/// How much a role needs a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// A minimum: part of the verdict when it can be assessed.
    Required,
    /// A plus, more or less strongly.
    Preferred(Strength),
    /// The city may ask for it at entry; it does not say that it will.
    MayBeRequired,
    /// Asked for in some positions of the class, and not in others.
    SomePositions,
    /// Learned on the job.
    OnTheJob,
    /// Good to know.
    Info,
}

stored!(Need is
    0 = Required {}, 1 = Preferred { strength: 0 }, 2 = MayBeRequired {}, 3 = SomePositions {},
    4 = OnTheJob {}, 5 = Info {});

/// How strongly a plus is wished for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// "Desirable but not required", "a plus".
    Mild,
    /// "Preferred".
    Normal,
    /// "Strongly preferred", "highly desirable".
    Strong,
}

stored!(Strength is one of Mild, Normal, Strong);

/// Who can say whether a thing is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
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

stored!(Assess is one of Own, Later, Review, Condition, NotAssessed);

/// Lines of a list in the source document: the third line of `mq`, or lines 1 to 17 of
/// `selective`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct SourceLine {
    /// The list's short name.
    pub list: String,
    /// The first line's number, from 1.
    pub first: u16,
    /// The last line's number; that of the first where it is one line.
    pub last: u16,
}

impl SourceLine {
    /// One line.
    #[must_use]
    pub fn one(list: &str, number: u16) -> Self {
        Self { list: list.into(), first: number, last: number }
    }

    /// The numbers of its lines.
    pub fn numbers(&self) -> std::ops::RangeInclusive<u16> {
        self.first..=self.last
    }
}

impl fmt::Display for SourceLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.list, self.first)?;
        if self.last == self.first { Ok(()) } else { write!(f, "-{}", self.last) }
    }
}

/// One thing a role asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
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
    pub line: Option<SourceLine>,
    /// What it asks for.
    pub kind: Kind,
}

stored!(Requirement { id, need, assess, text, ask, help, kind; line: None });
