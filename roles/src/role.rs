//! A role: a position or a class of positions that a city describes.

use crate::amount::Amount;
use crate::date::Date;
use crate::early::Early;
use crate::id::{DomainId, LevelId, QuestionId, RequirementId, RoleId, TermId};
use crate::opening::Opening;
use crate::requirement::SourceLine;
use crate::requirements::Requirements;
use crate::stored::stored;

/// Everything a role file says, except its prose. `None` means "not stated".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Role {
    /// The name of its file.
    pub id: RoleId,
    /// The last part of its address; the id unless the author chose another.
    pub slug: String,
    /// Its name.
    pub title: String,
    /// At most 160 characters.
    pub description: String,
    /// The language of its name and description, where that is not the one of the site.
    pub language: Option<String>,
    /// Its place in lists, the lowest first; then by title.
    pub weight: u32,
    /// When the text was first published.
    pub published: Option<Date>,
    /// When the text was last changed.
    pub updated: Option<Date>,
    /// The domains it is listed under.
    pub domains: Vec<DomainId>,
    /// The levels it is listed under.
    pub levels: Vec<LevelId>,
    /// Whether it is described, open, a stub or archived on the day of the build.
    pub status: Status,
    /// A position or a class of positions.
    pub kind: RoleKind,
    /// Whose role it is.
    pub employer: String,
    /// The department.
    pub department: Option<String>,
    /// The team.
    pub team: Option<String>,
    /// Pay, grade and hours.
    pub terms: Terms,
    /// Where it stands in the employer's classification.
    pub classification: Option<Classification>,
    /// Whom it reports to.
    pub reports_to: Option<Post>,
    /// Whom it supervises.
    pub supervises: Vec<Post>,
    /// What the work is called in lists of occupations.
    pub occupation: Occupation,
    /// Where its facts come from.
    pub source: Option<Source>,
    /// Its openings, in the order of its file; those that have closed stay.
    pub openings: Vec<Opening>,
    /// What it asks for.
    pub requirements: Requirements,
    /// Long plain lists of skills, abilities and the like.
    pub listed: Vec<Listed>,
    /// Doubts for HR, shown as assumptions.
    pub open_questions: Vec<OpenQuestion>,
    /// Who may apply although something is missing, by the employer's rule.
    pub early: Option<Early>,
}

/// What can be done with a role today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Described; no vacancy.
    Described,
    /// An opening is announced, and one cannot apply yet.
    Upcoming,
    /// There is an opening.
    Open,
    /// Known by name only: "not written yet".
    Stub,
    /// Kept for the record.
    Archived,
}

stored!(Status is one of Described, Upcoming, Open, Stub, Archived);

/// One position, or a class specification that many positions share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RoleKind {
    /// A position.
    Position,
    /// A class specification.
    Class,
}

/// Pay, grade, hours: as the source states them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Terms {
    /// The source's own words.
    pub as_stated: Option<String>,
    /// The union.
    pub bargaining_unit: Option<String>,
    /// The salary plan; grades are compared only inside one.
    pub salary_plan: Option<String>,
    /// The grade in that plan.
    pub grade: Option<String>,
    /// The lowest pay.
    pub salary_min: Option<Amount>,
    /// The highest pay.
    pub salary_max: Option<Amount>,
    /// The currency, ISO 4217.
    pub salary_currency: Option<String>,
    /// What the pay is for.
    pub salary_period: Option<Period>,
    /// The ranges of pay, where there are several: of steps, departments, shifts.
    pub ranges: Vec<PayRange>,
    /// Hours a week, in hundredths.
    pub hours_per_week: Option<u16>,
    /// How one is appointed.
    pub appointment: Option<String>,
}

/// One of several ranges of pay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PayRange {
    /// What it is the pay of: "Water and Power".
    pub label: String,
    /// The lowest pay.
    pub min: Option<Amount>,
    /// The highest pay.
    pub max: Option<Amount>,
    /// What the pay is for; that of the terms where it is not said.
    pub period: Option<Period>,
}

/// What pay is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Period {
    /// A year's work.
    Year,
    /// A month's work.
    Month,
    /// Two weeks' work.
    Biweekly,
    /// A week's work.
    Week,
    /// An hour's work.
    Hour,
    /// The source gives pay and does not say for what.
    NotStated,
}

/// Where a role stands in its employer's classification.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Classification {
    /// The class code.
    pub code: Option<String>,
    /// The job family.
    pub job_family: Option<String>,
    /// The service.
    pub service: Option<String>,
    /// The group.
    pub group: Option<String>,
    /// The series.
    pub series: Option<String>,
    /// When it was published, as stated.
    pub published: Option<String>,
}

/// Codes of lists of occupations.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Occupation {
    /// Of the Standard Occupational Classification.
    pub soc: Option<String>,
    /// Of O*NET.
    pub onet: Option<String>,
    /// The address in ESCO.
    pub esco: Option<String>,
}

/// A post that is named, on the site or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Post {
    /// Its name.
    pub title: String,
    /// The role, when it is on the site.
    pub role: Option<RoleId>,
}

/// Where the facts come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The document's name.
    pub document: String,
    /// The section in it.
    pub section: Option<String>,
    /// How many lines each of its lists has.
    pub lines: Vec<(String, u16)>,
}

/// One entry of a long plain list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The term.
    pub term: TermId,
    /// Whether the city may require it at entry.
    pub may_be_required: bool,
    /// The list and the line in it.
    pub line: SourceLine,
}

/// A doubt that HR has to settle; until then the site assumes something and says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenQuestion {
    /// Unique within the role.
    pub id: QuestionId,
    /// The requirements it is about.
    pub about: Vec<RequirementId>,
    /// The doubt and the assumption.
    pub text: String,
}

stored!(OpenQuestion { id, about, text });

impl Role {
    /// Its name in a text of the site: marked where it has a language of its own.
    #[must_use]
    pub fn named(&self) -> String {
        words::marked(&self.title, self.language.as_deref())
    }

    /// Its description in a text of the site, marked likewise.
    #[must_use]
    pub fn summary(&self) -> String {
        words::marked(&self.description, self.language.as_deref())
    }

    /// Whether visitors can check themselves against it.
    #[must_use]
    pub fn is_checkable(&self) -> bool {
        self.status != Status::Stub && !self.requirements.all().is_empty()
    }

    /// Whether both are graded by one salary plan of one employer; only then do their
    /// grades compare.
    #[must_use]
    pub fn shares_salary_plan(&self, other: &Self) -> bool {
        self.employer == other.employer
            && self.terms.salary_plan.is_some()
            && self.terms.salary_plan == other.terms.salary_plan
    }

    /// The requirement with an id.
    #[must_use]
    pub fn requirement(&self, id: &str) -> Option<&crate::Requirement> {
        self.requirements.all().iter().find(|r| r.id.as_str() == id)
    }
}
