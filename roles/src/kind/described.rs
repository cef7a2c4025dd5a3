//! What the rules about good descriptions have to know of a kind.

use super::{Degree, Kind};

impl Kind {
    /// Its word in files.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Experience(_) => "experience",
            Self::Education(_) => "education",
            Self::Course(_) => "course",
            Self::Holding(own) => own.kind().name(),
            Self::Status(_) => "status",
            Self::Condition(_) => "condition",
            Self::Ability => "ability",
            Self::Equivalency => "equivalency",
            Self::Statement => "statement",
            Self::Note => "note",
        }
    }

    /// Whether it is a condition of the job.
    #[must_use]
    pub fn is_condition(&self) -> bool {
        self.sort() == Sort::Condition
    }

    /// Whether it is an ability the city looks at later.
    #[must_use]
    pub fn is_ability(&self) -> bool {
        self.sort() == Sort::Ability
    }

    /// Whether it is a line that is kept whole, with nothing to check.
    #[must_use]
    pub fn is_kept_line(&self) -> bool {
        matches!(self.sort(), Sort::Statement | Sort::Note)
    }

    /// Whether nothing but its words tells it from others of its kind.
    pub(crate) fn is_only_told_by_words(&self) -> bool {
        matches!(self.sort(), Sort::Ability | Sort::Statement)
    }

    /// Whether its sentence should name one thing: degrees and combinations have their own
    /// words, and lines that are kept keep theirs.
    pub(crate) fn names_one_thing(&self) -> bool {
        matches!(self.sort(), Sort::Ability | Sort::Experience | Sort::Course | Sort::Named)
    }

    /// Whether it asks for a degree in the sense in which visitors look for one: a school
    /// diploma is none.
    pub(crate) fn asks_for_degree(&self) -> bool {
        self.as_education().is_some_and(|own| own.degree() >= Degree::Associate)
    }

    /// Whether it asks for a degree in whose place nothing else will do.
    pub(crate) fn needs_degree(&self) -> bool {
        let own = self.as_education().filter(|_| self.asks_for_degree());
        own.is_some_and(|own| own.credits().is_empty())
    }

    /// Whether a student gets it by studying.
    pub(crate) fn is_studied(&self) -> bool {
        matches!(self.sort(), Sort::Education | Sort::Course)
    }

    fn sort(&self) -> Sort {
        match self {
            Self::Experience(_) => Sort::Experience,
            Self::Education(_) => Sort::Education,
            Self::Course(_) => Sort::Course,
            Self::Holding(_) | Self::Status(_) => Sort::Named,
            Self::Condition(_) => Sort::Condition,
            Self::Ability => Sort::Ability,
            Self::Equivalency => Sort::Equivalency,
            Self::Statement => Sort::Statement,
            Self::Note => Sort::Note,
        }
    }
}

/// Kinds as far as those rules tell them apart.
#[derive(PartialEq, Eq)]
enum Sort {
    Experience,
    Education,
    Course,
    /// What names terms of the vocabulary.
    Named,
    Condition,
    Ability,
    Equivalency,
    Statement,
    Note,
}
