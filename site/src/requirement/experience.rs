//! Experience: how long, in what, of which parts, and what counts instead.

use std::ops::Range;

use roles::kind::experience::months_of_hours;
use roles::requirement::{Experience, ExperienceTerms, Months};
use serde::Deserialize;

use super::length::{Length, TWO_LENGTHS, in_words};
use crate::check::Scope;
use crate::check::findings::{Findings, Thing, each};
use crate::draft::described::described;
use crate::draft::{Said, Spanned};
use crate::problem::{piece, problems};

mod credit;
mod facts;
mod part;
mod problems;
mod refused;

pub(super) use facts::facts;
pub(super) use problems::{CREDIT_EXCEEDS_WHOLE, CREDIT_TWICE, NO_TIME};
use refused::{Refused, Spans};

problems! {
    below: [credit::ALL, part::ALL, problems::ALL];

    CAP_WITHOUT_CREDIT = "cap-without-credit", Error {
        what: "`credit_max_years` or `credit_max_months` limits credits, and there are none.",
        why: "The limit would do nothing. A `credit` is missing, or the limit is too much.",
        bad: [piece::role(r#"[[extra.requirement]]
id = "filing"
kind = "experience"
need = "required"
text = "You have kept files for two years."
ask = "How long have you kept files?"
area = "filing"
years = 2
credit_max_years = 1"#)],
        good: [piece::role(r#"[[extra.requirement]]
id = "filing"
kind = "experience"
need = "required"
text = "You have kept files for two years."
ask = "How long have you kept files?"
area = "filing"
years = 2
credit = [{ when = "degree", years = 1 }]
credit_max_years = 1"#)],
    }
}

described! {
/// The keys of an experience.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ExperienceDraft {
    /// How many years.
    pub years: Said<f64>,
    /// How many months, in place of years.
    pub months: Said<u16>,
    /// How many hours, in place of years; 2,080 are a year of full-time work.
    pub hours: Said<u32>,
    /// `true` when the source gives no number.
    pub any_amount: Said<bool>,
    /// In what; an `[[area]]` of the vocabulary.
    pub area: Said<String>,
    /// Only so many years back count.
    pub within_years: Said<u8>,
    /// An "of which", so many of the years in another area.
    pub part: Option<Vec<Spanned<PartDraft>>>,
    /// What counts instead of some of the time.
    pub credit: Option<Vec<Spanned<CreditDraft>>>,
    /// The most years that all credits together are worth.
    pub credit_max_years: Said<f64>,
    /// The same in months, in place of years.
    pub credit_max_months: Said<u16>,
    /// `true` when a credit also counts for the "of which".
    pub credit_reduces_parts: Said<bool>,
}

/// "Of which": so much in an area, in some of several areas, or at most so much of one.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct PartDraft {
    /// Its name in this file.
    pub id: Said<String>,
    /// How many years.
    pub years: Said<f64>,
    /// How many months, in place of years.
    pub months: Said<u16>,
    /// In what; an `[[area]]` of the vocabulary.
    pub area: Said<String>,
    /// In some of these areas, in place of `area`; any amount in each, or `months` in each.
    pub of: Said<Vec<Spanned<String>>>,
    /// In how many of them.
    pub at_least: Said<u16>,
    /// At most so many years in `area` count.
    pub at_most_years: Said<f64>,
    /// At most so many months in `area` count.
    pub at_most_months: Said<u16>,
}

/// What counts instead of some of the time: a requirement that is met, or so much of
/// something else.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct CreditDraft {
    /// The requirement that counts instead.
    pub when: Said<String>,
    /// With `when`: how many years it is worth.
    pub years: Said<f64>,
    /// With `when`: how many months it is worth, in place of years.
    pub months: Said<u16>,
    /// In place of `when`: another `[[area]]` of the vocabulary, or `college`.
    pub using: Said<String>,
    /// With `using`: so many months of it ...
    pub per: Said<u16>,
    /// With `using`: ... count for so many.
    pub gives: Said<u16>,
    /// With `using`: the most years that it is worth.
    pub max_years: Said<f64>,
    /// With `using`: the most months that it is worth, in place of years.
    pub max_months: Said<u16>,
}
}

/// The experience a requirement asks for.
pub(crate) fn check(
    thing: &Thing,
    said: &ExperienceDraft,
    scope: &Scope<'_>,
    found: &mut Findings<'_>,
) -> Option<Experience> {
    let whole = whole(thing, said, found);
    let area = found.required(thing, &said.area, "area = \"data-analysis\"");
    let area = area.and_then(|name| scope.words.areas.resolve(name, found));
    let parts = each(&said.part).iter();
    let (part_spans, parts) =
        parts.filter_map(|part| part::check(thing, part, scope, found)).unzip();
    let credits = each(&said.credit).iter();
    let (credit_spans, credits) =
        credits.filter_map(|credit| credit::check(thing, credit, scope, found)).unzip();
    let cap = cap(thing, said, found);
    let (span, months, hours) = whole?;
    report_cap(cap.as_ref(), (&span, months), found);
    let spans = Spans {
        whole: span,
        within_years: said.within_years.as_ref().map(Spanned::span).unwrap_or_default(),
        parts: part_spans,
        credits: credit_spans,
    };
    let terms = ExperienceTerms {
        area: area?,
        months,
        hours,
        within_years: said.within_years.as_ref().map(|years| *years.get_ref()),
        parts,
        credits,
        cap: cap.map(|cap| *cap.get_ref()),
        credit_reduces_parts: said.credit_reduces_parts.as_ref().is_some_and(|b| *b.get_ref()),
    };
    let refused = |errors: Vec<_>| {
        let refused = Refused { terms: &terms, spans: &spans };
        errors.into_iter().for_each(|error| found.add(refused.problem(error, found)));
    };
    Experience::new(terms.clone()).map_err(refused).ok()
}

/// Where the threshold stands, its months, and its hours if that is what it is in.
type Whole = (Range<usize>, Months, Option<u32>);

/// The threshold; any amount at all is one month.
fn whole(thing: &Thing, said: &ExperienceDraft, found: &mut Findings<'_>) -> Option<Whole> {
    let ExperienceDraft { years, months, hours, any_amount, .. } = said;
    let any = any_amount.as_ref().filter(|any| *any.get_ref());
    let lengths = [
        ("years", years.as_ref().map(Spanned::span)),
        ("months", months.as_ref().map(Spanned::span)),
        ("hours", hours.as_ref().map(Spanned::span)),
    ];
    let given = lengths.into_iter().filter_map(|(key, span)| Some((key, span?)));
    match (given.collect::<Vec<_>>().as_slice(), any) {
        ([], Some(any)) => Some((any.span(), 1, None)),
        ([(_, length), ..], Some(_)) => {
            let message = format!("{} asks for any amount and for a length of time", thing.name);
            let problem = TWO_LENGTHS.at(found.at(length.clone()), message);
            found.add(problem.help("keep one of `years`, `months` and `any_amount = true`"));
            None
        }
        ([(one, _), (other, span), ..], None) => {
            let message = format!("{} has both `{one}` and `{other}`", thing.name);
            found.add(TWO_LENGTHS.at(found.at(span.clone()), message).help("keep one of them"));
            None
        }
        (_, None) => match hours {
            Some(hours) => {
                let number = *hours.get_ref();
                Some((hours.span(), months_of_hours(number), Some(number)))
            }
            None if ["hours", "any_amount"].iter().any(|key| found.is_left_out(thing, key)) => None,
            None => {
                let months = Length { keys: ["years", "months"], years, months };
                let months = months.required(thing, found)?;
                Some((months.span(), *months.get_ref(), None))
            }
        },
    }
}

fn cap(thing: &Thing, said: &ExperienceDraft, found: &mut Findings<'_>) -> Option<Spanned<Months>> {
    let ExperienceDraft { credit_max_years: years, credit_max_months: months, .. } = said;
    let keys = ["credit_max_years", "credit_max_months"];
    let cap = Length { keys, years, months };
    if !cap.is_given() {
        return None;
    }
    let cap = cap.given(thing, found)?;
    if each(&said.credit).is_empty() && !found.is_left_out(thing, "credit") {
        let key = if said.credit_max_years.is_some() { keys[0] } else { keys[1] };
        let message = format!("`{key}` caps credits, and there is none");
        let problem = CAP_WITHOUT_CREDIT.at(found.of(&cap), message);
        found.add(problem.help("take it out, or say what counts instead with `credit`"));
    }
    Some(cap)
}

/// Reports a cap that leaves nothing of the credits, or does not bound them.
fn report_cap(
    cap: Option<&Spanned<Months>>,
    (span, months): (&Range<usize>, Months),
    found: &mut Findings<'_>,
) {
    let Some(cap) = cap else { return };
    let most = *cap.get_ref();
    if most == 0 {
        let message = "all credits together count for no time";
        let help = "write the most that they count for, or take the credits out";
        found.add(NO_TIME.at(found.of(cap), message).help(help));
    } else if most > months {
        let (most, whole) = (in_words(most), in_words(months));
        let message = format!("all credits together count for {most} of {whole}");
        let problem = CREDIT_EXCEEDS_WHOLE.at(found.of(cap), message);
        let problem = problem.help("credits count for at most the whole: lower it");
        found.add(problem.related(found.at(span.clone()), "the whole"));
    }
}
