//! Why an experience makes no sense, in words.

use std::ops::Range;

use roles::requirement::{ExperienceError, ExperienceTerms, Months, PartTerms};
use roles::words::count;

use super::super::length::in_words;
use super::credit::CreditSpans;
use super::part::PartSpans;
use super::problems::{
    CREDIT_EXCEEDS_WHOLE, CREDIT_TWICE, IMPOSSIBLE_PART, NO_TIME, PART_EXCEEDS_WHOLE, WITHIN_YEARS,
};
use crate::check::findings::Findings;
use crate::check::listed::LISTED_TWICE;
use crate::check::reference::DUPLICATE_ID;
use crate::diagnostic::Diagnostic;

/// Where the numbers of an experience stand.
pub(super) struct Spans {
    pub(super) whole: Range<usize>,
    pub(super) within_years: Range<usize>,
    pub(super) parts: Vec<PartSpans>,
    pub(super) credits: Vec<CreditSpans>,
}

/// An experience that the constructor refuses.
pub(super) struct Refused<'a> {
    pub(super) terms: &'a ExperienceTerms,
    pub(super) spans: &'a Spans,
}

impl Refused<'_> {
    /// An error of the constructor as a problem at its place.
    pub(super) fn problem(&self, error: ExperienceError, found: &Findings<'_>) -> Diagnostic {
        match error {
            ExperienceError::Months | ExperienceError::Hours | ExperienceError::WithinYears => {
                self.of_whole(error, found)
            }
            ExperienceError::EmptyPart(n)
            | ExperienceError::PartExceedsWhole(n)
            | ExperienceError::PartTwice(n)
            | ExperienceError::NoAreas(n)
            | ExperienceError::AreaTwice(n)
            | ExperienceError::AtLeast(n)
            | ExperienceError::SecondAtMost(n)
            | ExperienceError::AtMostOfWhole(n)
            | ExperienceError::AtMostWithinYears(n) => self.of_part(error, n, found),
            ExperienceError::EmptyCredit(n)
            | ExperienceError::CreditExceedsWhole(n)
            | ExperienceError::CreditUsing(n)
            | ExperienceError::CreditUsesOwnArea(n)
            | ExperienceError::CreditTwice(n) => self.of_credit(error, n, found),
        }
    }

    fn of_whole(&self, error: ExperienceError, found: &Findings<'_>) -> Diagnostic {
        let months = in_words(self.terms.months);
        if let (ExperienceError::WithinYears, Some(years)) = (error, self.terms.within_years) {
            let back = in_words(u16::from(years) * 12);
            let message = format!("this asks for {months} within the last {back}");
            let place = found.at(self.spans.within_years.clone());
            return WITHIN_YEARS
                .at(place, message)
                .help("raise `within_years`, or ask for less time")
                .related(found.at(self.spans.whole.clone()), "the time it asks for");
        }
        let amount =
            self.terms.hours.map_or(months, |hours| count(hours as usize, "hour", "hours"));
        NO_TIME
            .at(found.at(self.spans.whole.clone()), format!("{amount} is no length of experience"))
            .help("write from 1 month to 150 years, or `any_amount = true`")
    }

    fn of_part(&self, error: ExperienceError, n: usize, found: &Findings<'_>) -> Diagnostic {
        let (id, spans) = (&self.terms.parts[n].id, &self.spans.parts[n]);
        match error {
            ExperienceError::PartTwice(_) => DUPLICATE_ID
                .at(found.at(spans.id.clone()), format!("two parts have the id `{id}`"))
                .help("give one of them another id"),
            ExperienceError::PartExceedsWhole(_) => self.part_exceeds_whole(n, found),
            ExperienceError::AreaTwice(_) => LISTED_TWICE
                .at(found.at(spans.areas.clone()), format!("part `{id}` names an area twice"))
                .help("take one of them out"),
            ExperienceError::EmptyPart(_) => NO_TIME
                .at(found.at(spans.months.clone()), format!("part `{id}` asks for no time"))
                .help("write how much of the whole it is, like `years = 2`, or take it out"),
            _ => self.impossible_part(error, n, found),
        }
    }

    fn impossible_part(
        &self,
        error: ExperienceError,
        n: usize,
        found: &Findings<'_>,
    ) -> Diagnostic {
        let (part, spans) = (&self.terms.parts[n], &self.spans.parts[n]);
        let (span, what, help) = match error {
            ExperienceError::NoAreas(_) => (
                &spans.areas,
                "names no areas".to_string(),
                "name at least one `[[area]]` of content/vocabulary.toml",
            ),
            ExperienceError::SecondAtMost(_) => (
                &spans.months,
                "is the second that limits an area".to_string(),
                "limit one area only: that of which the source says most",
            ),
            ExperienceError::AtMostOfWhole(_) => (
                &spans.areas,
                "limits the area of the whole experience".to_string(),
                "name a narrower `[[area]]`, of which only so much counts",
            ),
            ExperienceError::AtMostWithinYears(_) => (
                &spans.months,
                "limits an area, and only the last years count".to_string(),
                "take `within_years` or the limit out, and say it in the text",
            ),
            _ => (
                &spans.at_least,
                format!(
                    "names {} areas, and asks for none of them or for more",
                    part.terms.areas().len()
                ),
                "write how many of the areas are needed, from 1 to their number",
            ),
        };
        let message = format!("part `{}` {what}", part.id);
        IMPOSSIBLE_PART.at(found.at(span.clone()), message).help(help)
    }

    fn part_exceeds_whole(&self, n: usize, found: &Findings<'_>) -> Diagnostic {
        let part = &self.terms.parts[n];
        let (months, whole) = (in_words(length(&part.terms)), in_words(self.terms.months));
        let message = format!("part `{}` asks for {months} of {whole}", part.id);
        PART_EXCEEDS_WHOLE
            .at(found.at(self.spans.parts[n].months.clone()), message)
            .help("a part is at most as long as its whole: lower the part or raise the whole")
            .related(found.at(self.spans.whole.clone()), "the whole")
    }

    fn of_credit(&self, error: ExperienceError, n: usize, found: &Findings<'_>) -> Diagnostic {
        let (credit, spans) = (&self.terms.credits[n], &self.spans.credits[n]);
        match error {
            ExperienceError::CreditExceedsWhole(_) => {
                let months = in_words(credit.most().unwrap_or_default());
                let message =
                    format!("this credit counts for {months} of {}", in_words(self.terms.months));
                CREDIT_EXCEEDS_WHOLE
                    .at(found.at(spans.most.clone()), message)
                    .help("a credit counts for at most the whole: lower it")
                    .related(found.at(self.spans.whole.clone()), "the whole")
            }
            ExperienceError::CreditUsesOwnArea(_) => CREDIT_TWICE
                .at(
                    found.at(spans.subject.clone()),
                    "this credit uses an area that the experience counts itself",
                )
                .help("name another `[[area]]`, or take the credit out"),
            ExperienceError::CreditTwice(_) => CREDIT_TWICE
                .at(found.at(spans.subject.clone()), "another credit uses the same before")
                .help("keep one of the two, with the rate that holds"),
            _ => NO_TIME
                .at(found.at(spans.gives.clone()), "this credit counts for no time")
                .help("write what it counts for, like `years = 2`, or take it out"),
        }
    }
}

/// The time that a part asks for or limits.
fn length(terms: &PartTerms) -> Months {
    match terms {
        PartTerms::InArea { months, .. }
        | PartTerms::OfAreas { months, .. }
        | PartTerms::AtMost { months, .. } => *months,
    }
}
