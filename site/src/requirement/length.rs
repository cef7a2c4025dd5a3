//! Lengths of time as authors write them: years, halves allowed, or months.

use roles::requirement::{MOST_MONTHS, Months};

use crate::diagnostic::Diagnostic;
use crate::draft::{Said, Spanned};

use crate::check::findings::{Findings, Thing};

const UNEVEN_YEARS: &str = "uneven-years";
const TWO_LENGTHS: &str = "two-lengths";

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
    found.add(Diagnostic::error(UNEVEN_YEARS, found.of(years), message).help(help));
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
            let problem = Diagnostic::error(TWO_LENGTHS, found.of(months), message);
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
