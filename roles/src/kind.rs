//! What a requirement asks for: one kind of thing, each in a folder of its own.
//!
//! Every `match` on [`Kind`] stands in this folder and names all kinds, so that a new kind
//! does not compile before everything is said of it.
#![deny(clippy::wildcard_enum_match_arm)]

use serde::{Deserialize, Serialize};

pub mod condition;
pub mod course;
pub mod education;
pub mod experience;
pub mod holding;
mod rate;
pub mod status;

pub use condition::{Condition, Rule};
pub use course::{Course, CourseError, Unit, Units};
pub use education::{Degree, Education, EducationCredit, EducationError, EducationTerms};
pub use experience::{Credit, Experience, ExperienceError, ExperienceTerms, Part, PartTerms};
pub use holding::{Holding, HoldingKind, HoldingMode, NoTerms};
pub use rate::Rate;
pub use status::Status;

use crate::requirement::Assess;

/// What a requirement asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// Months of experience.
    Experience(Experience),
    /// A degree.
    Education(Education),
    /// Courses in some subjects.
    Course(Course),
    /// Something to have: skill, knowledge, credential, membership.
    Holding(Holding),
    /// Something to be: employed there, registered, a student.
    Status(Status),
    /// A condition of the job.
    Condition(Condition),
    /// An ability the city looks at later.
    Ability,
    /// "Or an equivalent combination": only a person can say.
    Equivalency,
    /// A line kept whole, with nothing to check.
    Statement,
    /// A remark.
    Note,
}

impl Kind {
    /// Who can say whether it is there, unless the author says otherwise.
    #[must_use]
    pub fn default_assess(&self) -> Assess {
        match self {
            Self::Holding(holding) if holding.deadline().is_some() => Assess::Condition,
            Self::Experience(_)
            | Self::Education(_)
            | Self::Course(_)
            | Self::Holding(_)
            | Self::Status(_) => Assess::Own,
            Self::Condition(_) => Assess::Condition,
            Self::Ability => Assess::Later,
            Self::Equivalency => Assess::Review,
            Self::Statement | Self::Note => Assess::NotAssessed,
        }
    }
}
