//! `[[extra.requirement]]`, `[[extra.group]]` and `[extra.listed]` of a role file.

use serde::Deserialize;

use super::described::described;
use super::{Said, Spanned};

described! {
/// A requirement; which keys make sense depends on `kind`.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct RequirementDraft {
    /// Its name in this file; links and ladders use it, so do not change it later.
    pub id: Said<String>,
    /// What sort of thing it is; it decides which keys below make sense.
    pub kind: Said<KindWord>,
    /// How much it is needed.
    pub need: Said<NeedWord>,
    /// How strongly it is wished for; only with `need = "preferred"`.
    pub strength: Said<StrengthWord>,
    /// Who can say whether it is there, when it is not the usual.
    pub assess: Said<AssessWord>,
    /// The line of the source that it covers: `mq 3`.
    pub line: Said<String>,
    /// The sentence that is shown, in plain language, to "you".
    pub text: Said<String>,
    /// The question a visitor is asked.
    pub ask: Said<String>,
    /// What helps to answer it.
    pub help: Said<String>,
    /// Experience: how many years.
    pub years: Said<f64>,
    /// Experience: how many months, in place of years.
    pub months: Said<u16>,
    /// Experience: `true` when the source gives no number.
    pub any_amount: Said<bool>,
    /// Experience: in what; an `[[area]]` of the vocabulary.
    pub area: Said<String>,
    /// Experience: an "of which", so many of the years in another area.
    pub part: Option<Vec<Spanned<PartDraft>>>,
    /// Experience: what can stand in for some of the years.
    pub credit: Option<Vec<Spanned<CreditDraft>>>,
    /// Experience: the most years that all credits together are worth.
    pub credit_max_years: Said<f64>,
    /// Experience: `true` when a credit also counts for the "of which".
    pub credit_reduces_parts: Said<bool>,
    /// Education: the lowest degree that will do.
    pub degree: Said<DegreeWord>,
    /// Education: the fields of study that count; left out when any will do.
    pub fields: Said<Vec<Spanned<String>>>,
    /// Education: `true` when the source says "or a related field".
    pub related_ok: Said<bool>,
    /// Education: `true` when the school has to be accredited.
    pub accredited: Said<bool>,
    /// Education: `true` when degrees of other countries count.
    pub foreign_ok: Said<bool>,
    /// Skill, knowledge, credential or membership: one of these is enough.
    pub any_of: Said<Vec<Spanned<String>>>,
    /// Skill, knowledge, credential or membership: all of these are needed.
    pub all_of: Said<Vec<Spanned<String>>>,
    /// Skill: `true` when another tool of the same family will do.
    pub or_similar: Said<bool>,
    /// Skill or knowledge: a word of the employer's scale.
    pub level: Said<String>,
    /// Credential or membership: `true` when it must not have run out.
    pub active: Said<bool>,
    /// Condition: what it is about.
    pub rule: Said<RuleWord>,
    /// Condition: the place it is about; a `[[place]]` of the vocabulary.
    pub place: Said<String>,
    /// Condition: by when, in words.
    pub by: Said<String>,
}
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

described! {
/// "Of which".
#[derive(Debug, Clone, Default, Deserialize)]
pub struct PartDraft {
    /// Its name in this file.
    pub id: Said<String>,
    /// How many years.
    pub years: Said<f64>,
    /// How many months, in place of years.
    pub months: Said<u16>,
    /// In what; an `[[area]]` of the vocabulary.
    pub area: Said<String>,
}

/// A substitution.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct CreditDraft {
    /// The requirement that stands in.
    pub when: Said<String>,
    /// How many years it is worth.
    pub years: Said<f64>,
    /// How many months it is worth, in place of years.
    pub months: Said<u16>,
}

/// Requirements of which some number is needed.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct GroupDraft {
    /// Its name in this file.
    pub id: Said<String>,
    /// How many members are needed: `all`, `any` one, or `at_least` so many.
    pub mode: Said<ModeWord>,
    /// How many; only with `mode = "at_least"`.
    pub n: Said<u16>,
    /// Requirements or other groups.
    pub members: Option<Vec<Spanned<String>>>,
    /// How much the whole group is needed.
    pub need: Said<NeedWord>,
    /// How strongly it is wished for; only with `need = "preferred"`.
    pub strength: Said<StrengthWord>,
}
}

/// `mode` of a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ModeWord {
    All,
    Any,
    AtLeast,
}

described! {
/// Long plain lists, one vocabulary id a line; a trailing `*` means "may be required at entry".
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ListedDraft {
    /// What one knows; a star behind a word means that it may be asked for at entry.
    pub knowledge: Option<Vec<Spanned<String>>>,
    /// What one can do.
    pub skills: Option<Vec<Spanned<String>>>,
    /// Abilities.
    pub abilities: Option<Vec<Spanned<String>>>,
    /// Competencies.
    pub competencies: Option<Vec<Spanned<String>>>,
}
}
