//! Pages that are no postings: error pages, notices about cookies, positions
//! that were filled. Each is refused with its reason.

use crate::reading::{Class, ReadLine};
use crate::section::Section;
use crate::text::pattern::has;
use crate::text::word::Words;

/// Why a source is no posting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// No text.
    Empty,
    /// "404", "page not found".
    ErrorPage,
    /// A notice about cookies or scripts, or a form to sign in.
    Notice,
    /// "This position has been filled".
    Closed,
    /// Text, but neither duties nor requirements nor a head.
    NoPosting,
}

impl Refusal {
    /// The reason in a sentence.
    pub fn reason(self) -> &'static str {
        match self {
            Refusal::Empty => "there is no text in it",
            Refusal::ErrorPage => "it is an error page",
            Refusal::Notice => "it is a notice about cookies, scripts or signing in",
            Refusal::Closed => "it says that the position is filled or no longer open",
            Refusal::NoPosting => "it has neither duties nor requirements",
        }
    }
}

const SIGNS: [(&str, Refusal); 19] = [
    ("404", Refusal::ErrorPage),
    ("page ?you ?requested ?was|is|could|cannot|not not|be found", Refusal::ErrorPage),
    ("page not found", Refusal::ErrorPage),
    ("internal server error", Refusal::ErrorPage),
    ("service|temporarily unavailable", Refusal::ErrorPage),
    ("access denied|forbidden", Refusal::ErrorPage),
    ("bad gateway", Refusal::ErrorPage),
    ("something went wrong", Refusal::ErrorPage),
    ("enable|requires javascript", Refusal::Notice),
    ("javascript is disabled|required", Refusal::Notice),
    ("uses|use|using|accept cookies", Refusal::Notice),
    ("sign|log in to", Refusal::Notice),
    ("verify you are human", Refusal::Notice),
    ("position|job|vacancy|posting|opening has ?already been filled", Refusal::Closed),
    ("position|job|vacancy is ?now filled|closed", Refusal::Closed),
    ("no longer accepting|available|open|active", Refusal::Closed),
    ("posting|job|vacancy has|is expired|closed", Refusal::Closed),
    ("job .. could not be found", Refusal::Closed),
    ("no jobs|openings|vacancies|positions found|available", Refusal::Closed),
];

/// Says why a source is no posting, if it is none.
pub(crate) fn of(lines: &[ReadLine], class: Option<&Class>) -> Option<Refusal> {
    let Some(class) = class.filter(|_| !lines.is_empty()) else { return Some(Refusal::Empty) };
    let told = |section: Section| lines.iter().any(|read| read.section == section && !read.heading);
    let known = [Section::Qualifications, Section::Duties, Section::Knowledge, Section::Preferred];
    let parts = known.iter().filter(|section| told(**section)).count();
    let headed = class.closes.is_some()
        || class.opens.is_some()
        || !class.pay.is_empty()
        || class.code.is_some();
    let required = !class.routes().iter().all(Vec::is_empty);
    let length: usize = lines.iter().map(|read| read.line.text.len()).sum();
    if required || parts >= 2 || (headed && length > 150) {
        return None;
    }
    let signs = lines.iter().take(60).filter_map(|read| {
        let words = Words::of(&read.line.text);
        SIGNS.iter().rev().find(|(form, _)| has(&words, form)).map(|(_, refusal)| *refusal)
    });
    // That it is filled says more than that there are cookies.
    let rank = |refusal: &Refusal| match refusal {
        Refusal::Closed => 2,
        Refusal::ErrorPage => 1,
        _ => 0,
    };
    match signs.max_by_key(rank) {
        Some(refusal) => Some(refusal),
        None if parts == 0 || length < 120 => Some(Refusal::NoPosting),
        None => None,
    }
}
