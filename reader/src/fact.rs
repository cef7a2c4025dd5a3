//! What a sentence of the qualification part says, as data.
//!
//! Facts are in the words of the source; vocabulary entries are proposed
//! separately ([`crate::vocabulary`]).

use crate::reading::{Span, Sure};

/// How much something is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Need {
    /// Without it nobody is hired.
    #[default]
    Required,
    /// A plus.
    Preferred(Strength),
    /// For some of the positions only.
    SomePositions,
    /// After being hired, by a date.
    Later,
    /// To be known; nothing to show.
    Information,
}

/// How much something is preferred.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// "A plus".
    Mild,
    /// "Preferred".
    Normal,
    /// "Highly", "especially desired".
    Strong,
}

/// One thing that the source says.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// The words it was read from.
    pub span: Span,
    /// How much it is asked for.
    pub need: Need,
    /// How sure the reading is.
    pub sure: Sure,
    /// Until when it has to be there: "within six months of hire".
    pub by: Option<String>,
    /// What it is.
    pub kind: Kind,
}

/// What a fact is about.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// Time spent at some work.
    Experience(Experience),
    /// A degree or school.
    Education(Education),
    /// Courses or units.
    Course(Course),
    /// A license, certificate, membership; one of several names is enough.
    Credential(Vec<String>),
    /// Being employed somewhere, registered, a resident.
    Status(String),
    /// One thing counted in place of another.
    Credit(Credit),
    /// Who may apply before everything is there.
    Early(Early),
    /// "or an equivalent combination of ...".
    Equivalency,
    /// A condition of the work or of being hired.
    Condition,
    /// A sentence that only a person can judge.
    Statement,
}

/// An amount of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Amount {
    /// Some, without a number.
    #[default]
    Any,
    /// Months.
    Months(u32),
    /// Hours.
    Hours(u32),
}

/// Time spent at some work.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Experience {
    /// How much.
    pub amount: Amount,
    /// In what, in the words of the source.
    pub area: String,
    /// Of which.
    pub parts: Vec<Part>,
    /// The class it has to be in.
    pub class: Option<Level>,
    /// Only the last years count.
    pub within_years: Option<u32>,
    /// At least so many of the areas.
    pub at_least_of: Option<u32>,
    /// The areas of a list.
    pub areas: Vec<String>,
}

/// Part of an experience.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// How much of it.
    pub amount: Amount,
    /// In what.
    pub area: String,
    /// Whether it is an upper limit.
    pub at_most: bool,
    /// The words it was read from.
    pub span: Span,
}

/// A class that experience has to be in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Level {
    /// Its name.
    pub class: String,
    /// Whether work at its level counts too.
    pub or_level: bool,
}

/// Degrees, from the lowest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Degree {
    /// Eighth grade.
    Elementary,
    /// A diploma or an equivalency certificate.
    HighSchool,
    /// Some college.
    SomeCollege,
    /// Two years.
    Associate,
    /// Four years.
    Bachelor,
    /// A graduate degree.
    Master,
    /// A doctorate, also in law and medicine.
    Doctorate,
}

/// A degree or school.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Education {
    /// The level.
    pub degree: Degree,
    /// Fields, in the words of the source; none is any.
    pub fields: Vec<String>,
    /// Whether a related field counts.
    pub related_ok: bool,
    /// Whether the school has to be accredited.
    pub accredited: bool,
}

/// Courses or units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    /// How many.
    pub units: Option<u32>,
    /// Of what.
    pub unit: Unit,
    /// In what.
    pub subject: String,
}

/// What courses are counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Unit {
    /// Semester units or hours.
    Semester,
    /// Quarter units or hours.
    Quarter,
    /// Hours of training.
    Hours,
    /// Whole courses.
    Courses,
    /// Not said.
    #[default]
    Unstated,
}

/// What is counted, or what it is counted for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Quantity {
    /// Degrees, college, graduate study.
    Education,
    /// Time at work.
    Experience,
    /// Courses and training.
    Course,
    /// Anything else: a certificate, a designation.
    Other,
}

/// One thing counted in place of another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credit {
    /// What is counted.
    pub what: Quantity,
    /// What for.
    pub gives: Quantity,
    /// For every so many months of it; none for a fixed amount.
    pub per_months: Option<u32>,
    /// So many months are given.
    pub gives_months: Option<u32>,
    /// At most.
    pub max_months: Option<u32>,
    /// Whether the rate was read from two amounts: "two years of college for
    /// one year".
    pub by_amounts: bool,
    /// Which numbered requirement it is for.
    pub requirement: Option<u32>,
    /// What is counted, in the words of the source.
    pub note: String,
}

/// Who may apply before everything is there.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Early {
    /// So many months may be missing.
    pub short_months: Option<u32>,
    /// Students and those about to graduate.
    pub student: bool,
    /// The numbered requirements it is for; none: all.
    pub requirements: Vec<u32>,
}

/// How required facts belong together. Leaves are indices of facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// One fact.
    Fact(usize),
    /// All of them.
    All(Vec<Node>),
    /// One of them.
    Any(Vec<Node>),
    /// At least so many of them.
    AtLeast(u32, Vec<Node>),
}
