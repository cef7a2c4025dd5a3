//! `[[extra.requirement]]`, `[[extra.group]]` and `[extra.listed]` of a role file.

use serde::Deserialize;

use super::{Said, Spanned};

/// A requirement; which keys make sense depends on `kind`.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct RequirementDraft {
    pub id: Said<String>,
    pub kind: Said<KindWord>,
    pub need: Said<NeedWord>,
    pub strength: Said<StrengthWord>,
    pub assess: Said<AssessWord>,
    pub line: Said<String>,
    pub text: Said<String>,
    pub ask: Said<String>,
    pub help: Said<String>,
    pub years: Said<f64>,
    pub months: Said<u16>,
    pub any_amount: Said<bool>,
    pub area: Said<String>,
    pub part: Option<Vec<Spanned<PartDraft>>>,
    pub credit: Option<Vec<Spanned<CreditDraft>>>,
    pub credit_max_years: Said<f64>,
    pub credit_reduces_parts: Said<bool>,
    pub degree: Said<DegreeWord>,
    pub fields: Said<Vec<Spanned<String>>>,
    pub related_ok: Said<bool>,
    pub accredited: Said<bool>,
    pub foreign_ok: Said<bool>,
    pub any_of: Said<Vec<Spanned<String>>>,
    pub all_of: Said<Vec<Spanned<String>>>,
    pub or_similar: Said<bool>,
    pub level: Said<String>,
    pub active: Said<bool>,
    pub rule: Said<RuleWord>,
    pub place: Said<String>,
    pub by: Said<String>,
}

/// `kind` of a requirement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KindWord {
    Experience,
    Education,
    Skill,
    Knowledge,
    Credential,
    Membership,
    Ability,
    Equivalency,
    Condition,
    Statement,
    Note,
}

/// `need`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NeedWord {
    Required,
    Preferred,
    MayBeRequired,
    OnTheJob,
    Info,
}

/// `strength` of a preference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StrengthWord {
    Mild,
    Normal,
    Strong,
}

/// `assess`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AssessWord {
    #[serde(rename = "self")]
    Own,
    Later,
    Review,
    Condition,
    None,
}

/// `degree`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DegreeWord {
    HighSchool,
    SomeCollege,
    Associate,
    Bachelor,
    Master,
    Doctorate,
}

/// `rule` of a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RuleWord {
    Residency,
    WorkSetting,
    Equipment,
    Physical,
    Policy,
    Hours,
}

/// "Of which".
#[derive(Debug, Clone, Default, Deserialize)]
pub struct PartDraft {
    pub id: Said<String>,
    pub years: Said<f64>,
    pub months: Said<u16>,
    pub area: Said<String>,
}

/// A substitution.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct CreditDraft {
    pub when: Said<String>,
    pub years: Said<f64>,
    pub months: Said<u16>,
}

/// Requirements of which some number is needed.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct GroupDraft {
    pub id: Said<String>,
    pub mode: Said<ModeWord>,
    pub n: Said<u16>,
    pub members: Option<Vec<Spanned<String>>>,
    pub need: Said<NeedWord>,
    pub strength: Said<StrengthWord>,
}

/// `mode` of a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ModeWord {
    All,
    Any,
    AtLeast,
}

/// Long plain lists, one vocabulary id a line; a trailing `*` means "may be required at entry".
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ListedDraft {
    pub knowledge: Option<Vec<Spanned<String>>>,
    pub skills: Option<Vec<Spanned<String>>>,
    pub abilities: Option<Vec<Spanned<String>>>,
    pub competencies: Option<Vec<Spanned<String>>>,
}
