//! Experience that counts as college when a degree is not there.

use std::ops::Range;

use roles::kind::{EducationCredit, EducationError, EducationTerms};

use super::super::experience::{CREDIT_EXCEEDS_WHOLE, CREDIT_TWICE, NO_TIME};
use super::super::length::{Length, in_words};
use super::super::rate::{RateKeys, RateSpans};
use super::EducationCreditDraft;
use crate::check::Scope;
use crate::check::findings::{Findings, Thing};
use crate::draft::Spanned;
use crate::problem::{piece, problems};

problems! {
    CREDIT_FOR_LEVEL = "credit-for-level", Error {
        what: "Experience counts instead of a degree that no months of college are worth.",
        why: "A credit counts as months of college: 12 for some college, 24 for an associate's, 48 \
              for a bachelor's and 60 for a master's degree. A diploma of a school or a doctorate \
              is no number of them.",
        bad: [piece::role(r#"[[extra.requirement]]
id = "diploma"
kind = "education"
need = "preferred"
text = "You have a high school diploma, or have kept files instead."
degree = "high-school"
credit = [{ using = "filing", per = 12, gives = 12 }]"#)],
        good: [piece::role(r#"[[extra.requirement]]
id = "diploma"
kind = "education"
need = "preferred"
text = "You have an associate's degree, or have kept files instead."
degree = "associate"
credit = [{ using = "filing", per = 12, gives = 12 }]"#)],
    }
}

/// Where a credit says what.
pub(super) struct Spans {
    using: Range<usize>,
    rate: RateSpans,
}

pub(super) fn check(
    whole: &Thing,
    credit: &Spanned<EducationCreditDraft>,
    scope: &Scope<'_>,
    found: &mut Findings<'_>,
) -> Option<(Spans, EducationCredit)> {
    let thing = Thing::table(format!("a credit of {}", whole.name), credit);
    let EducationCreditDraft {
        using,
        per,
        gives,
        max_years: years,
        max_months: months,
        additional,
    } = credit.get_ref();
    let most = Length { keys: ["max_years", "max_months"], years, months };
    let rate = RateKeys { per, gives, most }.read(&thing, found);
    let name = found.required(&thing, using, "using = \"data-analysis\"")?;
    let using = scope.words.areas.resolve(name, found)?;
    let (spans, rate) = rate?;
    let additional = additional.as_ref().is_some_and(|said| *said.get_ref());
    let spans = Spans { using: name.span(), rate: spans };
    Some((spans, EducationCredit { using, rate, additional }))
}

/// Reports an error of the constructor at its place.
pub(super) fn report(
    error: EducationError,
    terms: &EducationTerms,
    spans: &[Spans],
    found: &mut Findings<'_>,
) {
    let problem = match error {
        EducationError::CreditForLevel(n) => CREDIT_FOR_LEVEL
            .at(
                found.at(spans[n].using.clone()),
                format!("no experience counts for the degree `{}`", terms.degree.word()),
            )
            .help(
                "take the credit out and say in `text` what counts instead, or put both into a \
                 group with `mode = \"any\"`",
            ),
        EducationError::EmptyCredit(n) => NO_TIME
            .at(found.at(spans[n].rate.gives.clone()), "this credit counts for no time")
            .help("write `per` and `gives` of at least 1, like `per = 12, gives = 12`"),
        EducationError::CreditExceedsDegree(n) => {
            let most = in_words(terms.credits[n].rate.max_months.unwrap_or_default());
            let whole = in_words(terms.degree.college().unwrap_or_default());
            CREDIT_EXCEEDS_WHOLE
                .at(
                    found.at(spans[n].rate.most.clone()),
                    format!("this credit counts for {most} of {whole} of college"),
                )
                .help("a credit counts for at most the degree: lower it")
        }
        EducationError::CreditTwice(n) => CREDIT_TWICE
            .at(found.at(spans[n].using.clone()), "another credit uses the same area before")
            .help("keep one of the two, with the rate that holds"),
    };
    found.add(problem);
}
