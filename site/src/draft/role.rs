//! `[extra]` of a role file.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::described::described;
use super::group::{GroupDraft, ListedDraft};
use super::one_or_many::OneOrMany;
use super::opening::OpeningDraft;
use super::{Said, Spanned};
use crate::requirement::RequirementDraft;

described! {
/// Everything about a role that is ours.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct RoleExtra {
    /// `described`: everything is said. `stub`: only the name is known. `archived`: kept for the
    /// record. Whether it is open follows from its openings; `open` may be written where there
    /// are some.
    pub status: Said<StatusWord>,
    /// `position`, or `class` for a class specification that many positions share.
    pub kind: Said<RoleKindWord>,
    /// Whose role it is, exactly as in `config.toml`.
    pub employer: Said<String>,
    /// The department.
    pub department: Said<String>,
    /// The team.
    pub team: Said<String>,
    /// Pay, grade and hours.
    pub terms: Said<TermsDraft>,
    /// Where it stands in the employer's classification.
    pub classification: Said<ClassificationDraft>,
    /// The post it reports to.
    pub reports_to: Said<PostDraft>,
    /// The posts it supervises.
    pub supervises: Option<Vec<Spanned<PostDraft>>>,
    /// Where the facts come from.
    pub source: Said<SourceDraft>,
    /// An opening, when there is one: there may be several.
    pub opening: Option<OneOrMany<Spanned<OpeningDraft>>>,
    /// What the work is called in lists of occupations.
    pub occupation: Said<OccupationDraft>,
    /// What the role asks for: one thing that can be checked on its own.
    pub requirement: Option<Vec<Spanned<RequirementDraft>>>,
    /// "one of these" or "two of these three": requirements of which some number is needed.
    pub group: Option<Vec<Spanned<GroupDraft>>>,
    /// Long plain lists, one word of the vocabulary for each line of the source.
    pub listed: Said<ListedDraft>,
    /// Who may apply although something is missing, by the employer's own rule.
    pub early: Said<EarlyDraft>,
    /// A doubt for HR, shown to visitors as an assumption.
    pub open_question: Option<Vec<Spanned<QuestionDraft>>>,
}
}

/// `status`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StatusWord {
    Described,
    Open,
    Stub,
    Archived,
}

/// `kind` of a role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RoleKindWord {
    Position,
    Class,
}

described! {
/// Pay, grade and hours.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct TermsDraft {
    /// What the source says, word for word.
    pub as_stated: Said<String>,
    /// The union.
    pub bargaining_unit: Said<String>,
    /// The salary plan; grades are compared only inside one.
    pub salary_plan: Said<String>,
    /// The grade in that plan.
    pub grade: Said<String>,
    /// The lowest pay, in quotation marks and without commas: `"61000.00"`.
    pub salary_min: Said<String>,
    /// The highest pay, written like the lowest.
    pub salary_max: Said<String>,
    /// The currency in three letters: `USD`.
    pub salary_currency: Said<String>,
    /// What the pay is for.
    pub salary_period: Said<PeriodWord>,
    /// Several ranges of pay: of steps, departments or shifts.
    pub range: Option<Vec<Spanned<PayRangeDraft>>>,
    /// Hours a week.
    pub hours_per_week: Said<f64>,
    /// How one is appointed.
    pub appointment: Said<String>,
}
}

/// `salary_period`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PeriodWord {
    Year,
    Month,
    Biweekly,
    Week,
    Hour,
    NotStated,
}

described! {
/// One of several ranges of pay.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct PayRangeDraft {
    /// What it is the pay of: a step, a department, a shift.
    pub label: Said<String>,
    /// The lowest pay, in quotation marks and without commas: `"61000.00"`.
    pub min: Said<String>,
    /// The highest pay, written like the lowest.
    pub max: Said<String>,
    /// What the pay is for, when it is not that of `salary_period`.
    pub period: Said<PeriodWord>,
}

/// Where a role stands in its employer's classification.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ClassificationDraft {
    /// The class code.
    pub code: Said<String>,
    /// The job family.
    pub job_family: Said<String>,
    /// The service.
    pub service: Said<String>,
    /// The group.
    pub group: Said<String>,
    /// The series.
    pub series: Said<String>,
    /// When it was published, as stated.
    pub published: Said<String>,
}

/// Codes of lists of occupations.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct OccupationDraft {
    /// The code of the Standard Occupational Classification: `15-2051`.
    pub soc: Said<String>,
    /// The code of the Occupational Information Network: `15-2051.01`.
    pub onet: Said<String>,
    /// The address of the occupation in the list of the European Union.
    pub esco: Said<String>,
}

/// A post that is named.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct PostDraft {
    /// The name of the post.
    pub title: Said<String>,
    /// The role, when it is on the site: the name of its file.
    pub role: Said<String>,
}

/// Where the facts come from.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct SourceDraft {
    /// The name of the document.
    pub document: Said<String>,
    /// The section in it.
    pub section: Said<String>,
    /// How many lines each of its lists has: `{ mq = 11 }`; each has to be covered.
    pub lines: Option<BTreeMap<String, Spanned<u16>>>,
}

/// Who may apply although something is missing.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct EarlyDraft {
    /// Anyone who is short by so many months of experience at most.
    pub short_months: Said<u16>,
    /// `true` when students may apply before they have the degree.
    pub student: Said<bool>,
    /// The requirements that may be missing; left out when it may be any.
    pub requirements: Option<Vec<Spanned<String>>>,
    /// The rule as the source has it, to "you".
    pub text: Said<String>,
}

/// A doubt for HR.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct QuestionDraft {
    /// Its name in this file; one is made where it is left out.
    pub id: Said<String>,
    /// The requirements it is about.
    pub about: Option<Vec<Spanned<String>>>,
    /// The doubt, and what the site assumes.
    pub text: Said<String>,
}
}
