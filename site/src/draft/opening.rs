//! `[[extra.opening]]` of a role file.

use serde::Deserialize;

use super::described::described;
use super::page::DateText;
use super::role::PeriodWord;
use super::{Said, Spanned};

described! {
/// An opening: from when until when, where and how one can apply.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct OpeningDraft {
    /// Its name in this file; needed where there are several. Links and feeds use it.
    pub id: Said<String>,
    /// From when one can apply: a day, which counts from its beginning, or a day with a time,
    /// like `2026-12-01T09:00:00`, by the clock of the employer's `timezone`.
    pub opens: Said<DateText>,
    /// Until when one can apply: a day, which counts to its end, or a day with a time.
    pub closes: Said<DateText>,
    /// `true` when it stays open until somebody is found.
    pub until_filled: Said<bool>,
    /// After how many applications it closes.
    pub max_applications: Said<u32>,
    /// How many people are wanted.
    pub posts: Said<u32>,
    /// Where the work is: places of the vocabulary.
    pub places: Option<Vec<Spanned<String>>>,
    /// Where the work is, in words, when it is no place of the vocabulary.
    pub location: Said<String>,
    /// Whether one can work from elsewhere.
    pub remote: Said<RemoteWord>,
    /// Where those who work from elsewhere may live: countries in two letters or states.
    pub applicants_from: Option<Vec<Spanned<String>>>,
    /// What kind of employment it is; without it, the hours of the week tell.
    pub employment_type: Said<EmploymentWord>,
    /// The lowest pay, when it is not that of the role; written like there.
    pub salary_min: Said<String>,
    /// The highest pay, when it is not that of the role.
    pub salary_max: Said<String>,
    /// The currency of that pay.
    pub salary_currency: Said<String>,
    /// What that pay is for.
    pub salary_period: Said<PeriodWord>,
    /// Hours a week, when they are not those of the role.
    pub hours_per_week: Said<f64>,
    /// Where to apply on the web: a whole address.
    pub apply_url: Said<String>,
    /// `true` when one can apply at that address without going elsewhere first.
    pub direct_apply: Said<bool>,
    /// Where to apply by email.
    pub apply_email: Said<String>,
    /// Where to send an application by mail: the address in one line.
    pub apply_by_mail: Said<String>,
    /// Where to bring an application: the address and the hours in one line.
    pub apply_in_person: Said<String>,
    /// The posting's number.
    pub posting_id: Said<String>,
    /// Whom to ask.
    pub contact: Said<ContactDraft>,
    /// Something that takes place around it, such as an information session.
    pub event: Option<Vec<Spanned<EventDraft>>>,
}

/// Whom to ask about an opening.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ContactDraft {
    /// A name or an office.
    pub name: Said<String>,
    /// An email address.
    pub email: Said<String>,
    /// A telephone number.
    pub phone: Said<String>,
}

/// Something that takes place around an opening.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct EventDraft {
    /// What it is.
    pub title: Said<String>,
    /// When it begins: a day with a time.
    pub starts: Said<DateText>,
    /// When it ends.
    pub ends: Said<DateText>,
    /// Where it is; a `[[place]]` of the vocabulary.
    pub place: Said<String>,
    /// Where it is on the web: a whole address.
    pub url: Said<String>,
    /// What to know of it.
    pub text: Said<String>,
}
}

/// `remote`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RemoteWord {
    No,
    Hybrid,
    Yes,
}

/// `employment_type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EmploymentWord {
    FullTime,
    PartTime,
    Temporary,
    Contractor,
    Intern,
    Volunteer,
    PerDiem,
    Other,
}
