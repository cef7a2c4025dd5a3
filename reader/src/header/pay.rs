//! Ranges of pay: "$60,489 to $88,468", "$19.00 - $30.00 HOUR", flat rates.
//!
//! Budgets, bonuses and limits of a pay system are amounts too, but no pay.

use crate::reading::{Found, Pay, Period, ReadLine, Span, Sure};
use crate::section::Section;
use crate::text::letter;
use crate::text::part::{before, within};
use crate::text::pattern::any;
use crate::text::word::Words;

/// What a line has to say for its ranges to be pay, outside of the part about pay.
const ABOUT_PAY: [&str; 6] = [
    "salary|salaries|compensation|wage|wages|pay",
    "annually|hourly|monthly|biweekly",
    "per|an hour|year|month|annum",
    "hiring range",
    "starting at|rate",
    "stipend",
];
/// What makes an amount something else.
const ELSE: [&str; 10] = [
    "bonus",
    "budget",
    "biennium",
    "insurance|reimbursement|tuition|deductible|allowance",
    "maximum salary available",
    "is this acceptable",
    "million|billion",
    "contracts|project~",
    "differential|premium",
    "fee|fees",
];

/// Every range of pay that the lines state, each once.
pub(crate) fn all(lines: &[ReadLine]) -> Vec<Found<Pay>> {
    let mut found: Vec<Found<Pay>> = Vec::new();
    let mut notes = false;
    for (at, read) in lines.iter().enumerate() {
        notes = if read.heading { is_note(&read.line.text) } else { notes };
        let skipped = [Section::Comment, Section::Questionnaire];
        let text = &read.line.text;
        if skipped.contains(&read.section) || !text.contains(['$', '£', '€']) {
            continue;
        }
        let words = Words::of(text);
        let labeled = is_labeled(text.split(['$', '£', '€']).next().unwrap_or_default());
        let named = any(&words, &ABOUT_PAY) || labeled || leads(read, at);
        let terms = matches!(read.section, Section::Terms | Section::Details) && !notes;
        // "$18 to $21 an hour + a premium at night": what is paid comes first.
        let first = before(before(text, " + "), ", plus ");
        if any(&Words::of(first), &ELSE) || !(named || terms) {
            continue;
        }
        let period = period(&words).or_else(|| headed(lines, at));
        for pay in in_line(at, text, period, terms && !notes) {
            let known = |old: &Found<Pay>| {
                let (old, new) = (&old.value, &pay.value);
                let period =
                    old.period == new.period || old.period.is_none() || new.period.is_none();
                let end =
                    new.min == new.max && (close(&old.min, &new.min) || close(&old.max, &new.min));
                period && (end || close(&old.min, &new.min) && close(&old.max, &new.max))
            };
            match found.iter_mut().find(|old| known(old)) {
                Some(old) => old.value.period = old.value.period.or(pay.value.period),
                None => found.push(pay),
            }
        }
    }
    found
}

/// Whether a short line, or one near the title, begins with an amount.
fn leads(read: &ReadLine, at: usize) -> bool {
    let short = read.line.text.split(' ').count() <= 6;
    let near = at < 12 && read.section == Section::Other;
    (near || short) && read.line.text.starts_with(['$', '£', '€'])
}

fn is_note(text: &str) -> bool {
    letter::lowercase(text).trim_start().starts_with("note")
}

/// Whether two amounts differ in their cents only.
fn close(a: &str, b: &str) -> bool {
    a.strip_suffix(".00").unwrap_or(a) == b.strip_suffix(".00").unwrap_or(b)
}

/// The ranges of one line; flat rates only where the line is about nothing else.
fn in_line(at: usize, text: &str, period: Option<Period>, flat: bool) -> Vec<Found<Pay>> {
    let amounts = amounts(text);
    let mut found = Vec::new();
    let mut index = 0;
    while let Some((range, min)) = amounts.get(index) {
        let next = amounts.get(index + 1);
        let joined = next.filter(|(other, _)| is_range(within(text, range.end..other.start)));
        let (end, max) = joined.map_or((range.end, min), |(other, max)| (other.end, max));
        index += if joined.is_some() { 2 } else { 1 };
        let rate =
            flat || is_rate(within(text, range.end..)) || is_labeled(within(text, ..range.start));
        let known =
            found.iter().any(|old: &Found<Pay>| old.value.min == *min || old.value.max == *min);
        if joined.is_none() && (!rate || known) {
            continue;
        }
        let span = Span { line: at, start: range.start, end };
        let label = label(text, range.start);
        let period = by_size(min).or(period);
        let value = Pay { min: min.clone(), max: max.clone(), period, label };
        found.push(Found { value, span, sure: Sure::Certain });
    }
    found
}

/// "... an hour", "/hr", "annually": right after an amount.
fn is_rate(after: &str) -> bool {
    let after = letter::lowercase(after);
    let after = after.trim_start();
    let forms = [
        "per ", "an hour", "a year", "/h", "/y", "/m", "hourly", "annually", "monthly", "biweekly",
    ];
    forms.iter().any(|form| after.starts_with(form))
}

/// "Hourly rate: ", "Starting salary: " right before an amount.
fn is_labeled(before: &str) -> bool {
    let label = before.trim_end().strip_suffix(':').unwrap_or_default();
    let words = Words::of(label);
    words.len() <= 5 && any(&words, &["salary|wage|wages|pay|compensation|rate"])
}

/// Whether what stands between two amounts makes them one range.
fn is_range(between: &str) -> bool {
    let words = letter::lowercase(between.trim());
    ["-", "–", "—", "to", "through", "and up to", "up to"].contains(&words.as_str())
        || words.starts_with("and the maximum")
        || (words.ends_with(" to") || words.ends_with(" -") || words.ends_with('–'))
            && words.len() < 24
}

fn amounts(text: &str) -> Vec<(std::ops::Range<usize>, String)> {
    let mut found = Vec::new();
    for (at, sign) in text.match_indices(['$', '£', '€']) {
        let rest = within(text, at + sign.len()..).trim_start();
        let start = text.len() - rest.len();
        let length = rest.find(|c: char| !c.is_ascii_digit() && c != ',' && c != '.');
        let digits = within(rest, ..length.unwrap_or(rest.len())).trim_end_matches([',', '.']);
        if digits.starts_with(|c: char| c.is_ascii_digit()) {
            let plain: String = digits.chars().filter(|c| *c != ',').collect();
            found.push((at..start + digits.len(), plain));
        }
    }
    found
}

/// What stands before the colon, or the words that name a department.
fn label(text: &str, at: usize) -> String {
    let before = within(text, ..at);
    if let Some(cut) = before.find(':').filter(|cut| *cut < 50) {
        return within(before, ..cut).trim().to_string();
    }
    let words = Words::of(before);
    let inside = crate::text::pattern::find(&words, "in the department|bureau");
    inside.map_or(String::new(), |found| {
        words.slice(found.end - 1, words.len().min(found.end + 5)).to_string()
    })
}

fn period(words: &Words<'_>) -> Option<Period> {
    let table = [
        ("hour|hourly", Period::Hour),
        ("biweekly|bi-weekly", Period::Biweekly),
        ("month|monthly|mo", Period::Month),
        ("week|weekly", Period::Week),
        ("year|annual|annually|yearly|annum", Period::Year),
    ];
    table.iter().find(|(name, _)| any(words, &[name])).map(|(_, period)| *period)
}

/// Nobody is paid fifteen thousand a month or eighty a year.
fn by_size(amount: &str) -> Option<Period> {
    let whole: u32 = amount.split('.').next()?.parse().ok()?;
    match whole {
        15_000.. => Some(Period::Year),
        0..=150 => Some(Period::Hour),
        _ => None,
    }
}

/// The period of the nearest heading above.
fn headed(lines: &[ReadLine], at: usize) -> Option<Period> {
    lines[..at]
        .iter()
        .rev()
        .take(6)
        .find(|read| read.heading)
        .and_then(|read| period(&Words::of(&read.line.text)))
}
