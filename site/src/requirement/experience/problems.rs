//! Why an experience makes no sense, in words.

use std::ops::Range;

use roles::requirement::{ExperienceError, ExperienceTerms, Months};

use crate::check::findings::Findings;
use crate::check::reference::DUPLICATE_ID;
use crate::diagnostic::Diagnostic;
use crate::problem::{piece, problems};

problems! {
    NO_TIME = "no-time", Error {
        what: "An experience, a part of it or a credit is no time at all.",
        why: "Everybody meets zero years. If the source gives no number, write `any_amount = true`.",
        bad: [piece::role(r#"[[extra.requirement]]
id = "filing"
kind = "experience"
need = "required"
text = "You have kept files for two years."
ask = "How long have you kept files?"
area = "filing"
years = 0"#)],
        good: [piece::role(r#"[[extra.requirement]]
id = "filing"
kind = "experience"
need = "required"
text = "You have kept files for two years."
ask = "How long have you kept files?"
area = "filing"
any_amount = true"#)],
    }

    PART_EXCEEDS_WHOLE = "part-exceeds-whole", Error {
        what: "A part of an experience is longer than the whole.",
        why: "A part is an \"of which\": of four years, two in management. It cannot be five.",
        bad: [piece::role(r#"[[extra.requirement]]
id = "filing"
kind = "experience"
need = "required"
text = "You have kept files for two years."
ask = "How long have you kept files?"
area = "filing"
years = 2
part = [{ id = "office", years = 3, area = "office-work" }]"#)],
        good: [piece::role(r#"[[extra.requirement]]
id = "filing"
kind = "experience"
need = "required"
text = "You have kept files for two years."
ask = "How long have you kept files?"
area = "filing"
years = 2
part = [{ id = "office", years = 1, area = "office-work" }]"#)],
    }

    CREDIT_EXCEEDS_WHOLE = "credit-exceeds-whole", Error {
        what: "A credit counts for more time than is asked for.",
        why: "A credit stands in for some of the years, at most for all of them.",
        bad: [piece::role(r#"[[extra.requirement]]
id = "filing"
kind = "experience"
need = "required"
text = "You have kept files for two years."
ask = "How long have you kept files?"
area = "filing"
years = 2
credit = [{ when = "degree", years = 3 }]"#)],
        good: [piece::role(r#"[[extra.requirement]]
id = "filing"
kind = "experience"
need = "required"
text = "You have kept files for two years."
ask = "How long have you kept files?"
area = "filing"
years = 2
credit = [{ when = "degree", years = 1 }]"#)],
    }
}

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
            DUPLICATE_ID
                .at(found.at(spans.parts[n].id.clone()), message)
                .help("give one of them another id")
        }
        ExperienceError::PartExceedsWhole(n) => {
            let part = &terms.parts[n];
            let (months, whole) =
                (in_words(part.in_area().map_or(0, |(_, months)| months)), in_words(terms.months));
            let message = format!("part `{}` asks for {months} of {whole}", part.id);
            PART_EXCEEDS_WHOLE
                .at(found.at(spans.parts[n].months.clone()), message)
                .help("a part is at most as long as its whole: lower the part or raise the whole")
                .related(found.at(spans.whole.clone()), "the whole")
        }
        ExperienceError::CreditExceedsWhole(n) => {
            let (months, whole) =
                (in_words(terms.credits[n].most().unwrap_or_default()), in_words(terms.months));
            let message = format!("this credit counts for {months} of {whole}");
            CREDIT_EXCEEDS_WHOLE
                .at(found.at(spans.credits[n].clone()), message)
                .help("a credit counts for at most the whole: lower it")
                .related(found.at(spans.whole.clone()), "the whole")
        }
        ExperienceError::Hours
        | ExperienceError::WithinYears
        | ExperienceError::NoAreas(_)
        | ExperienceError::AreaTwice(_)
        | ExperienceError::AtLeast(_)
        | ExperienceError::SecondAtMost(_)
        | ExperienceError::AtMostOfWhole(_)
        | ExperienceError::AtMostWithinYears(_)
        | ExperienceError::CreditUsing(_)
        | ExperienceError::CreditUsesOwnArea(_)
        | ExperienceError::CreditTwice(_)
        | ExperienceError::CreditAboveRate(_) => {
            unreachable!("no key of a draft says this yet: {error:?}")
        }
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
    NO_TIME.at(found.at(span.clone()), message).help(help)
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
