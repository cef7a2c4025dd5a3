//! Substitutions: "... may be substituted for two years of the required
//! experience", "on a year-for-year basis", "30 semester units for one year".

use super::early::references;
use super::rate;
use crate::fact::{Credit, Quantity};
use crate::text::pattern::{Match, any, find, has};
use crate::text::word::Words;

/// The verb in the middle. What is counted stands before it, what it is
/// counted for after it.
const MIDDLES: [&str; 17] = [
    "substitut~ for",
    "substitut~",
    "may be used to satisfy|meet|fulfill",
    "can|will be used to satisfy|meet|fulfill",
    "may|can|will be counted|credited|applied toward|towards|as",
    "may|can|will be accepted .. as|for",
    "considered equivalent to",
    "may|can|will count .. as|toward|towards",
    "count|counts as",
    "can|may replace",
    "take|takes the place of",
    "stand|stands in for",
    "equals|equal",
    "being equivalent to",
    "in lieu of",
    "in place of",
    "is equivalent to",
];

/// Reads a sentence about substitutions: one, or two in opposite directions,
/// "... for experience, and experience for education, year for year".
pub(crate) fn read(words: &Words<'_>) -> Vec<Credit> {
    let Some(second) = second(words) else { return one(words) };
    let half = |from, to| one(&Words::of(words.slice(from, to)));
    let mut credits = half(0, second);
    credits.append(&mut half(second, words.len()));
    let stated = credits.last().map(|last| (last.per_months, last.gives_months, last.max_months));
    for credit in credits.iter_mut().filter(|_| rate::is_stated(words)) {
        let silent = credit.per_months.is_none() && credit.gives_months.is_none();
        if let (true, Some(stated)) = (silent, stated) {
            (credit.per_months, credit.gives_months, credit.max_months) = stated;
        }
    }
    credits
}

/// Where a second substitution begins after "and".
fn second(words: &Words<'_>) -> Option<usize> {
    let says = |at: &usize| words.text(*at).starts_with("substitut");
    let first = (0..words.len()).find(says)?;
    let again = (first + 1..words.len()).find(says)?;
    (first..again).find(|at| words.text(*at) == "and").map(|at| at + 1)
}

/// Reads one substitution; more than one credit where it counts for two things.
fn one(words: &Words<'_>) -> Vec<Credit> {
    let Some(middle) = MIDDLES.iter().find_map(|form| find(words, form)) else { return Vec::new() };
    let (before, after) = sides(words, middle);
    let what = quantity(words, before, true);
    let gives = gives(words, after);
    let (per_months, gives_months, max_months) = rate::amounts(words, before, after);
    let mut rates: Vec<_> =
        rate::basis(words).into_iter().map(|(per, gives)| (Some(per), Some(gives))).collect();
    let cap = || rate::before_basis(words, &rate::durations(words, after));
    let max_months = max_months.or_else(|| if rates.is_empty() { None } else { cap() });
    if rates.is_empty() {
        rates.push((per_months, gives_months));
    }
    let stated = rate::is_stated(words);
    let by_amounts = per_months.is_some() && !stated && !has(words, "units|credits");
    let note = words.slice(before.start, before.end).to_string();
    let requirement = references(words).first().copied();
    let both = [Quantity::Education, Quantity::Experience];
    let what_both = what == Quantity::Other && mentions_both(words, before);
    let list: Vec<(Quantity, Quantity)> = match gives {
        Some(one) => vec![(what, one)],
        None if what_both => vec![(both[0], both[1]), (both[1], both[0])],
        None => both.iter().map(|one| (what, *one)).collect(),
    };
    let make = |(what, gives): (Quantity, Quantity), (per_months, gives_months)| Credit {
        what,
        gives,
        per_months,
        gives_months,
        max_months,
        by_amounts,
        requirement,
        note: note.clone(),
    };
    list.iter().flat_map(|one| rates.iter().map(|rate| make(*one, *rate))).collect()
}

/// What stands on either side of the verb. "Candidates may substitute A for B"
/// has both after it.
fn sides(words: &Words<'_>, middle: Match) -> (Match, Match) {
    let active = matches!(words.text(middle.start), "substitute" | "substituting")
        && !matches!(words.text(middle.end - 1), "for")
        && any(
            &Words::of(words.slice(0, middle.start)),
            &["applicants|candidates|individuals|employees|you may|can|wishing"],
        );
    let end = words.len();
    if active {
        let split = (middle.end..end).find(|at| words.text(*at) == "for").unwrap_or(end);
        let split = (middle.end..end)
            .rev()
            .find(|at| {
                words.text(*at) == "for"
                    && matches!(words.text(at + 1), "the" | "up" | "required" | "some")
            })
            .unwrap_or(split);
        return (Match { start: middle.end, end: split }, Match { start: split, end });
    }
    let lieu = matches!(words.text(middle.start), "in") && middle.start == 0;
    if lieu {
        let comma = (middle.end..end).find(|at| words.broken(*at, &[','])).unwrap_or(end);
        return (Match { start: comma, end }, Match { start: middle.end, end: comma });
    }
    // "substituted on a year-for-year basis for the required education"
    let basis = matches!(words.text(middle.end), "on" | "at").then(|| {
        (middle.end..end).rev().find(|at| words.text(*at) == "for" && !words.broken(*at, &['-']))
    });
    let start = basis.flatten().unwrap_or(middle.end);
    (Match { start: 0, end: middle.start }, Match { start, end })
}

fn part<'a>(words: &Words<'a>, range: Match) -> Words<'a> {
    Words::of(words.slice(range.start, range.end))
}

/// What is counted: by the words that come first.
fn quantity(words: &Words<'_>, range: Match, _counted: bool) -> Quantity {
    let inner = part(words, range);
    let education = first_of(
        &inner,
        "degree|degrees|college|education|educational|graduation|units|university|doctorate|doctor|juris|masters|bachelors|graduate|diploma|academic",
    );
    let experience = first_of(&inner, "experience|service|employment|work");
    let course = first_of(
        &inner,
        "course|courses|coursework|training|academy|program|apprenticeship|internship",
    );
    let other = first_of(
        &inner,
        "certificate|certification|license|designation|registration|designations|credential",
    );
    if has(&inner, "combination of") {
        return Quantity::Other;
    }
    let graduate_work = has(&inner, "graduate ?level|school work|study|training|education");
    if graduate_work {
        return Quantity::Education;
    }
    let ranked = [
        (experience, Quantity::Experience),
        (education, Quantity::Education),
        (course, Quantity::Course),
        (other, Quantity::Other),
    ];
    let found = ranked.iter().filter_map(|(at, quantity)| at.map(|at| (at, *quantity)));
    let (at, quantity) = match found.min_by_key(|(at, _)| *at) {
        Some(first) => first,
        None => return Quantity::Other,
    };
    // "Possession of a ... designation" is neither, "completion of an academy" is.
    let certificate = other.is_some() && education.is_none() && at > 0;
    if certificate { Quantity::Other } else { quantity }
}

fn first_of(words: &Words<'_>, names: &str) -> Option<usize> {
    find(words, names).map(|found| found.start)
}

fn mentions_both(words: &Words<'_>, range: Match) -> bool {
    let inner = part(words, range);
    has(&inner, "education") && has(&inner, "experience")
}

/// What it is counted for; none: for both.
fn gives(words: &Words<'_>, range: Match) -> Option<Quantity> {
    let inner = part(words, range);
    let end = find(&inner, "on|at ?a ?the basis|rate|year-for-year")
        .map_or(inner.len(), |found| found.start);
    let inner = Words::of(inner.slice(0, end.max(1)));
    let experience = first_of(&inner, "experience|hours|month|months");
    let education = first_of(
        &inner,
        "education|educational|degree|college|graduation|diploma|schooling|bachelors|masters|units|coursework",
    );
    match (education, experience) {
        (Some(_), Some(_))
            if has(&inner, "education and|or|and/or ?the ?required ?general experience") =>
        {
            None
        }
        (Some(_), Some(_)) if has(&inner, "experience and|or|and/or ?the ?required education") => {
            None
        }
        (Some(a), Some(b)) => Some(if a < b { Quantity::Education } else { Quantity::Experience }),
        (Some(_), None) => Some(Quantity::Education),
        (None, Some(_)) => Some(Quantity::Experience),
        (None, None) if has(&inner, "requirements|qualifications") => None,
        (None, None)
            if inner.len() > 0
                && rate::durations(&inner, Match { start: 0, end: inner.len() }).is_empty() =>
        {
            Some(Quantity::Experience)
        }
        _ => Some(Quantity::Experience),
    }
}

#[cfg(test)]
mod tests {
    use super::{Words, read};

    fn check(text: &str) -> String {
        let show = |credit: &super::Credit| {
            let numbers = [credit.per_months, credit.gives_months, credit.max_months];
            let numbers: Vec<String> =
                numbers.iter().map(|one| one.map_or("-".into(), |n| n.to_string())).collect();
            format!("{:?}>{:?} {}", credit.what, credit.gives, numbers.join("/"))
        };
        read(&Words::of(text)).iter().map(show).collect::<Vec<_>>().join("; ")
    }

    #[test]
    fn substitutions_are_read_in_both_directions() {
        let table = [
            (
                "A degree in law may be substituted for two years of the required experience.",
                "Education>Experience -/24/-",
            ),
            (
                "Additional experience may be substituted for the education on a year-for-year basis.",
                "Experience>Education 12/12/-",
            ),
            (
                "College may be substituted on the basis of one year of education being equivalent to six months of experience.",
                "Education>Experience 12/6/-",
            ),
            (
                "Candidates may substitute military service on a year-for-year basis for the required education and experience.",
                "Experience>Education 12/12/-; Experience>Experience 12/12/-",
            ),
            (
                "A valid CXZ designation may be substituted for a maximum of one year of experience.",
                "Other>Experience -/12/12",
            ),
            (
                "Completion of the Guide Academy can be substituted for 3 months of the required experience.",
                "Course>Experience -/3/-",
            ),
        ];
        for (text, expected) in table {
            assert_eq!(check(text), expected, "{text}");
        }
    }
}
