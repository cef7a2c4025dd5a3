//! `[extra]` of a role file.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::page::DateText;
use super::requirement::{GroupDraft, ListedDraft, RequirementDraft};
use super::{Said, Spanned};

/// Everything about a role that is ours.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct RoleExtra {
    pub status: Said<StatusWord>,
    pub kind: Said<RoleKindWord>,
    pub employer: Said<String>,
    pub department: Said<String>,
    pub team: Said<String>,
    pub terms: Said<TermsDraft>,
    pub classification: Said<ClassificationDraft>,
    pub reports_to: Said<PostDraft>,
    pub supervises: Option<Vec<Spanned<PostDraft>>>,
    pub source: Said<SourceDraft>,
    pub opening: Said<OpeningDraft>,
    pub requirement: Option<Vec<Spanned<RequirementDraft>>>,
    pub group: Option<Vec<Spanned<GroupDraft>>>,
    pub listed: Said<ListedDraft>,
    pub open_question: Option<Vec<Spanned<QuestionDraft>>>,
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

/// Pay, grade and hours.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct TermsDraft {
    pub as_stated: Said<String>,
    pub bargaining_unit: Said<String>,
    pub salary_plan: Said<String>,
    pub grade: Said<String>,
    pub salary_min: Said<String>,
    pub salary_max: Said<String>,
    pub salary_currency: Said<String>,
    pub salary_period: Said<PeriodWord>,
    pub hours_per_week: Said<f64>,
    pub appointment: Said<String>,
}

/// `salary_period`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PeriodWord {
    Year,
    Month,
    Week,
    Hour,
    NotStated,
}

/// Where a role stands in its employer's classification.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ClassificationDraft {
    pub code: Said<String>,
    pub job_family: Said<String>,
    pub service: Said<String>,
    pub group: Said<String>,
    pub series: Said<String>,
    pub published: Said<String>,
}

/// A post that is named.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct PostDraft {
    pub title: Said<String>,
    pub role: Said<String>,
}

/// Where the facts come from.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct SourceDraft {
    pub document: Said<String>,
    pub section: Said<String>,
    pub lines: Option<BTreeMap<String, Spanned<u16>>>,
}

/// A vacancy.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct OpeningDraft {
    pub opens: Said<DateText>,
    pub closes: Said<DateText>,
    pub apply_url: Said<String>,
    pub posting_id: Said<String>,
    pub location: Said<String>,
    pub direct_apply: Said<bool>,
}

/// A doubt for HR.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct QuestionDraft {
    pub id: Said<String>,
    pub about: Option<Vec<Spanned<String>>>,
    pub text: Said<String>,
}
