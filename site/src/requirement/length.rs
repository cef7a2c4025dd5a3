//! Lengths of time as authors write them: years, halves allowed, or months.

use roles::requirement::{MOST_MONTHS, Months};

use crate::check::findings::{Findings, Thing};
use crate::draft::{Said, Spanned};
use crate::problem::{piece, problems};

problems! {
    pub(super) TWO_LENGTHS = "two-lengths", Error {
        what: "One experience has two lengths of time.",
        why: "`years`, `months` and `any_amount` say the same thing in three ways. Only one can \
              hold.",
        bad: [piece::role(r#"[[extra.requirement]]
id = "filing"
kind = "experience"
need = "required"
text = "You have kept files for two years."
ask = "How long have you kept files?"
area = "filing"
years = 2
months = 24"#)],
        good: [piece::role(r#"[[extra.requirement]]
id = "filing"
kind = "experience"
need = "required"
text = "You have kept files for two years."
ask = "How long have you kept files?"
area = "filing"
years = 2"#)],
    }

    UNEVEN_YEARS = "uneven-years", Error {
        what: "A number of years comes to no whole number of months.",
        why: "Experience is counted in months. Write `months` where years do not fit.",
        bad: [piece::role(r#"[[extra.requirement]]
id = "filing"
kind = "experience"
need = "required"
text = "You have kept files for two years."
ask = "How long have you kept files?"
area = "filing"
years = 1.33"#)],
        good: [piece::role(r#"[[extra.requirement]]
id = "filing"
kind = "experience"
need = "required"
text = "You have kept files for two years."
ask = "How long have you kept files?"
area = "filing"
months = 16"#)],
    }
}

/// Years as months, when they come to whole months.
pub(super) fn months_of(years: &Spanned<f64>, found: &mut Findings<'_>) -> Option<Months> {
    let months = years.get_ref() * 12.0;
    let whole = months.is_finite() && months.fract().abs() < f64::EPSILON;
    if whole && (0.0..=f64::from(MOST_MONTHS)).contains(&months) {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "whole and in range, as just checked"
        )]
        return Some(months as Months);
    }
    let message =
        format!("{} years are no whole number of months up to 150 years", years.get_ref());
    let help = "write whole or half years, like `years = 1.5`, or `months`";
    found.add(UNEVEN_YEARS.at(found.of(years), message).help(help));
    None
}

/// The one length that is given, in years or in months.
pub(super) fn one_length(
    thing: &Thing,
    years: &Said<f64>,
    months: &Said<u16>,
    found: &mut Findings<'_>,
) -> Option<Spanned<Months>> {
    match (years, months) {
        (Some(_), Some(months)) => {
            let message = format!("{} has both `years` and `months`", thing.name);
            let problem = TWO_LENGTHS.at(found.of(months), message);
            found.add(problem.help("keep one of them"));
            None
        }
        (None, Some(months)) => Some(months.clone()),
        (years, None) => {
            let years = found.required(thing, years, "years = 2")?;
            Some(Spanned::new(years.span(), months_of(years, found)?))
        }
    }
}
