//! At which rate a substitution counts, and up to how much.

use super::duration::{self, Duration};
use crate::fact::Amount;
use crate::text::pattern::{self, Match, find, has};
use crate::text::word::Words;

const EACH: &str = "for ?each|every ?additional|full|full-time|such ?qualifying year|month";
const RATES: [&str; 7] = [
    "year-for-year|year-to-year|month-for-month|one-for-one|year-per-year",
    "year for year",
    "one for one",
    "on a ?one one-to-one|1:1",
    "one to one",
    "each|every ?additional|full|full-time|such ?qualifying year|month",
    "for each year",
];

/// Whether the sentence says a rate in words.
pub(crate) fn is_stated(words: &Words<'_>) -> bool {
    RATES.iter().any(|form| has(words, form)) || has(words, "basis|rate")
}

pub(crate) fn durations(words: &Words<'_>, range: Match) -> Vec<Duration> {
    let mut found: Vec<Duration> = Vec::new();
    for at in range.start..range.end {
        if found.last().is_some_and(|last| at < last.end) {
            continue;
        }
        let one = share(words, at).or_else(|| duration::at(words, at));
        found.extend(one.filter(|one| one.amount != Amount::Any && one.start < range.end));
    }
    found
}

/// "two of the four years": two.
fn share(words: &Words<'_>, at: usize) -> Option<Duration> {
    let end = pattern::at(words, "# of the|these|those ?required # year|years", at)?;
    let years = words.list.get(at)?.number?;
    Some(Duration { start: at, end, amount: Amount::Months(years * 12 / 100), to: None })
}

fn months(duration: &Duration) -> Option<u32> {
    match duration.amount {
        Amount::Months(months) => Some(months),
        _ => None,
    }
}

/// For every so many months, so many, at most so many.
pub(crate) fn amounts(
    words: &Words<'_>,
    before: Match,
    after: Match,
) -> (Option<u32>, Option<u32>, Option<u32>) {
    let (cap_at, cap) = cap(words);
    let given = durations(words, after);
    let first = given.iter().find_map(months);
    let before_cap = cap_at.is_none_or(|cap| given.first().is_some_and(|one| one.end <= cap));
    if has(words, "two-for-one|two-to-one") {
        return (Some(24), Some(12), cap);
    }
    if has(words, EACH) {
        // "Two years may be substituted for each year": 24 months for 12.
        let per = durations(words, before).iter().find_map(months);
        let gives = first.filter(|_| before_cap && !has(words, "for each"));
        return (Some(per.unwrap_or(12)), Some(gives.unwrap_or(12)), cap);
    }
    if RATES.iter().any(|form| has(words, form)) {
        return (Some(12), Some(12), cap.or_else(|| before_basis(words, &given)));
    }
    if first.is_some() && has(words, UNITS) {
        return (Some(12), first, cap.filter(|cap| Some(*cap) != first));
    }
    // "Two years of college may be substituted for one year": a rate of its own.
    let counted = durations(words, before).iter().find_map(months);
    if let (Some(per), Some(gives), true) = (counted, first, before_cap) {
        return (Some(per), Some(gives), cap);
    }
    (None, first, cap)
}

const UNITS: &str = "# semester|quarter|college ?or ?# ?quarter ?units|credits|hours ... # year";
const CAPS: [&str; 4] = [
    "maximum of ?up ?to #",
    "up to ?a ?maximum ?of #",
    "not ?to exceed|exceeding #",
    "no|not more than #",
];

/// "for two years of the experience on a year-for-year basis": two years at most.
pub(crate) fn before_basis(words: &Words<'_>, given: &[Duration]) -> Option<u32> {
    let basis = find(words, "on|at ?a ?the basis|rate|year-for-year|month-for-month")?;
    given.iter().find(|one| one.end <= basis.start).and_then(months)
}

/// "up to a maximum of two years": where it stands, and the months.
fn cap(words: &Words<'_>) -> (Option<usize>, Option<u32>) {
    let Some(found) = CAPS.iter().find_map(|form| find(words, form)) else { return (None, None) };
    let after = Match { start: found.start, end: words.len() };
    (Some(found.start), durations(words, after).first().and_then(months))
}

/// "on the basis of one year of education being equivalent to six months":
/// every pair of amounts that is named.
pub(crate) fn basis(words: &Words<'_>) -> Vec<(u32, u32)> {
    let Some(found) = find(words, "basis|rate of") else { return Vec::new() };
    let list = durations(words, Match { start: found.end, end: words.len() });
    if has(words, UNITS) {
        // "on the basis of 30 semester units for one year": a year of college.
        return list.iter().find_map(months).map(|gives| (12, gives)).into_iter().collect();
    }
    let pair = |two: &[Duration]| Some((months(two.first()?)?, months(two.get(1)?)?));
    list.chunks(2).filter_map(pair).collect()
}
