//! Why an experience makes no sense, in words.

use std::ops::Range;

use roles::requirement::{ExperienceError, ExperienceTerms, Months};

use crate::diagnostic::Diagnostic;

use super::super::super::findings::Findings;

const NO_TIME: &str = "no-time";
const PART_EXCEEDS_WHOLE: &str = "part-exceeds-whole";
const CREDIT_EXCEEDS_WHOLE: &str = "credit-exceeds-whole";
const DUPLICATE_ID: &str = "duplicate-id";

/// Where the numbers of an experience stand.
pub(super) struct Spans {
    pub(super) whole: Range<usize>,
    pub(super) parts: Vec<PartSpans>,
    pub(super) credits: Vec<Range<usize>>,
}

/// Where a part of an experience is named and how long it is.
pub(super) struct PartSpans {
    pub(super) id: Range<usize>,
    pub(super) months: Range<usize>,
}

/// An error of the constructor as a problem at its place.
pub(super) fn problem(
    error: ExperienceError,
    terms: &ExperienceTerms,
    spans: &Spans,
    found: &Findings<'_>,
) -> Diagnostic {
    match error {
        ExperienceError::Months
        | ExperienceError::EmptyPart(_)
        | ExperienceError::EmptyCredit(_) => no_time(error, terms, spans, found),
        ExperienceError::PartTwice(n) => {
            let message = format!("two parts have the id `{}`", terms.parts[n].id);
            Diagnostic::error(DUPLICATE_ID, found.at(spans.parts[n].id.clone()), message)
                .help("give one of them another id")
        }
        ExperienceError::PartExceedsWhole(n) => {
            let part = &terms.parts[n];
            let (months, whole) =
                (in_words(part.in_area().map_or(0, |(_, months)| months)), in_words(terms.months));
            let message = format!("part `{}` asks for {months} of {whole}", part.id);
            Diagnostic::error(PART_EXCEEDS_WHOLE, found.at(spans.parts[n].months.clone()), message)
                .help("a part is at most as long as its whole: lower the part or raise the whole")
                .related(found.at(spans.whole.clone()), "the whole")
        }
        ExperienceError::CreditExceedsWhole(n) => {
            let (months, whole) =
                (in_words(terms.credits[n].most().unwrap_or_default()), in_words(terms.months));
            let message = format!("this credit counts for {months} of {whole}");
            Diagnostic::error(CREDIT_EXCEEDS_WHOLE, found.at(spans.credits[n].clone()), message)
                .help("a credit counts for at most the whole: lower it")
                .related(found.at(spans.whole.clone()), "the whole")
        }
        // No key of a draft says anything else yet.
        _ => unreachable!("{error:?}"),
    }
}

fn no_time(
    error: ExperienceError,
    terms: &ExperienceTerms,
    spans: &Spans,
    found: &Findings<'_>,
) -> Diagnostic {
    let (span, message, help) = match error {
        ExperienceError::EmptyPart(n) => (
            &spans.parts[n].months,
            format!("part `{}` asks for no time", terms.parts[n].id),
            "write how much of the whole it is, like `years = 2`, or take it out",
        ),
        ExperienceError::EmptyCredit(n) => (
            &spans.credits[n],
            "this credit counts for no time".into(),
            "write what it counts for, like `years = 2`, or take it out",
        ),
        _ => (
            &spans.whole,
            format!("{} is no length of experience", in_words(terms.months)),
            "write from 1 month to 150 years, or `any_amount = true`",
        ),
    };
    Diagnostic::error(NO_TIME, found.at(span.clone()), message).help(help)
}

fn in_words(months: Months) -> String {
    let count = |n: u16, unit: &str| format!("{n} {unit}{}", if n == 1 { "" } else { "s" });
    if months > 0 && months.is_multiple_of(12) {
        count(months / 12, "year")
    } else {
        count(months, "month")
    }
}

#[cfg(test)]
mod tests {
    use super::in_words;

    #[test]
    fn months_are_years_where_they_are_whole() {
        let words = [0, 1, 12, 18, 24].map(in_words);
        assert_eq!(words, ["0 months", "1 month", "1 year", "18 months", "2 years"]);
    }
}
