//! What a requirement asks for: one kind of thing, each in a folder of its own.
//!
//! Every `match` on [`Kind`] stands in this folder and names all kinds, so that a new kind
//! does not compile before everything is said of it.
#![deny(clippy::wildcard_enum_match_arm)]

mod compare;
mod compiled;
pub mod condition;
pub mod course;
mod described;
mod digest;
pub mod education;
pub mod experience;
pub mod holding;
mod integrity;
mod overlap;
mod question;
mod rate;
mod repair;
pub mod status;
pub(crate) mod words;

pub use condition::{Condition, Rule};
pub use course::{Course, CourseError, Unit, Units};
pub use education::{Degree, Education, EducationCredit, EducationError, EducationTerms};
pub use experience::{Credit, Experience, ExperienceError, ExperienceTerms, Part, PartTerms};
pub use holding::{Holding, HoldingKind, HoldingMode, NoTerms};
pub use rate::Rate;
pub use status::Status;

pub(crate) use compiled::{CompiledKind, Pools};
pub(crate) use digest::sorted;

use crate::id::TermId;
use crate::requirement::Assess;
use crate::stored::stored;

/// What a requirement asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
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

stored!(Kind is
    0 = Experience { own: 0 }, 1 = Education { own: 0 }, 2 = Course { own: 0 },
    3 = Holding { own: 0 }, 4 = Status { own: 0 }, 5 = Condition { own: 0 }, 6 = Ability {},
    7 = Equivalency {}, 8 = Statement {}, 9 = Note {});

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

    /// Whether answers, or a person who reads them, can say if it is there.
    #[must_use]
    pub fn is_assessable(&self) -> bool {
        match self {
            Self::Experience(_)
            | Self::Education(_)
            | Self::Course(_)
            | Self::Holding(_)
            | Self::Status(_)
            | Self::Equivalency => true,
            Self::Condition(_) | Self::Ability | Self::Statement | Self::Note => false,
        }
    }

    /// Whether only a person can say if it is there.
    #[must_use]
    pub fn needs_person(&self) -> bool {
        match self {
            Self::Equivalency => true,
            Self::Experience(_)
            | Self::Education(_)
            | Self::Course(_)
            | Self::Holding(_)
            | Self::Status(_)
            | Self::Condition(_)
            | Self::Ability
            | Self::Statement
            | Self::Note => false,
        }
    }

    /// The experience, where it is one.
    #[must_use]
    pub fn as_experience(&self) -> Option<&Experience> {
        if let Self::Experience(own) = self { Some(own) } else { None }
    }

    /// The degree that is asked for, where it is one.
    #[must_use]
    pub fn as_education(&self) -> Option<&Education> {
        if let Self::Education(own) = self { Some(own) } else { None }
    }

    /// What there is to have, where it is that.
    #[must_use]
    pub fn as_holding(&self) -> Option<&Holding> {
        if let Self::Holding(own) = self { Some(own) } else { None }
    }

    /// The condition, where it is one.
    #[must_use]
    pub fn as_condition(&self) -> Option<&Condition> {
        if let Self::Condition(own) = self { Some(own) } else { None }
    }

    /// By when it has to be so, where its author says that in words of their own.
    pub fn by_mut(&mut self) -> Option<&mut String> {
        match self {
            Self::Condition(own) => own.by.as_mut(),
            Self::Experience(_)
            | Self::Education(_)
            | Self::Course(_)
            | Self::Holding(_)
            | Self::Status(_)
            | Self::Ability
            | Self::Equivalency
            | Self::Statement
            | Self::Note => None,
        }
    }

    /// The terms that it names: things to have, courses, statuses.
    #[must_use]
    pub fn named_terms(&self) -> &[TermId] {
        match self {
            Self::Course(own) => own.terms(),
            Self::Holding(own) => own.terms(),
            Self::Status(own) => own.terms(),
            Self::Experience(_)
            | Self::Education(_)
            | Self::Condition(_)
            | Self::Ability
            | Self::Equivalency
            | Self::Statement
            | Self::Note => &[],
        }
    }

    /// The requirements of the same role, by position, on whose outcomes its own rests.
    pub fn rests_on(&self) -> impl Iterator<Item = u16> {
        let credits = self.as_experience().map(Experience::credits).unwrap_or_default();
        credits.iter().filter_map(Credit::earned_by)
    }
}
