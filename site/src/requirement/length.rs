//! Lengths of time as authors write them: years, halves allowed, or months.

use roles::requirement::{MOST_MONTHS, Months};

use crate::check::findings::{Findings, Thing};
use crate::draft::{Said, Spanned};
use crate::problem::{piece, problems};

problems! {
    pub(super) TWO_LENGTHS = "two-lengths", Error {
        what: "One experience has two lengths of time.",
        why: "`years`, `months`, `hours` and `any_amount` say the same thing in several ways. \
              Only one can hold.",
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
        what: "This number of years does not come out to whole months.",
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
text = "You have kept files for 16 months."
ask = "How long have you kept files?"
area = "filing"
months = 16"#)],
    }
}

/// A length of time that stands at one of two keys.
pub(super) struct Length<'d> {
    /// The key that takes years, and the one that takes months.
    pub(super) keys: [&'static str; 2],
    pub(super) years: &'d Said<f64>,
    pub(super) months: &'d Said<u16>,
}

impl Length<'_> {
    /// Whether either is there.
    pub(super) fn is_given(&self) -> bool {
        self.years.is_some() || self.months.is_some()
    }

    /// The months, which have to be said.
    pub(super) fn required(
        &self,
        thing: &Thing,
        found: &mut Findings<'_>,
    ) -> Option<Spanned<Months>> {
        let [years, months] = self.keys;
        if !self.is_given() && !found.is_left_out(thing, months) {
            found.required(thing, self.years, &format!("{years} = 2"));
        }
        self.given(thing, found)
    }

    /// The months, where they are said and make sense.
    pub(super) fn given(&self, thing: &Thing, found: &mut Findings<'_>) -> Option<Spanned<Months>> {
        match (self.years, self.months) {
            (Some(_), Some(months)) => {
                let [years_key, months_key] = self.keys;
                let message = format!("{} has both `{years_key}` and `{months_key}`", thing.name);
                found.add(TWO_LENGTHS.at(found.of(months), message).help("keep one of them"));
                None
            }
            (None, months) => months.clone(),
            (Some(years), None) => {
                let months = months_of(years, self.keys[0], found)?;
                Some(Spanned::new(years.span(), months))
            }
        }
    }
}

/// Years as months, when they come to whole months.
fn months_of(years: &Spanned<f64>, key: &str, found: &mut Findings<'_>) -> Option<Months> {
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
    let help = format!(
        "write whole or half years, like `{key} = 1.5`, or `{}`",
        key.replace("years", "months")
    );
    found.add(UNEVEN_YEARS.at(found.of(years), message).help(help));
    None
}

/// A time as messages tell it: `18 months`, `2 years`.
pub(super) fn in_words(months: Months) -> String {
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
