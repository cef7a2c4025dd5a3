//! What experience is in, in the words of the source, and how many of the named
//! areas are needed.

use crate::text::part::{before, holds};
use crate::text::pattern::{at, find};
use crate::text::word::Words;

const PLAIN: [&str; 14] = [
    "of",
    "full-time",
    "part-time",
    "paid",
    "full",
    "time",
    "the",
    "or",
    "more",
    "equivalent",
    "satisfactory",
    "verifiable",
    "a",
    "required",
];
const BEFORE: [&str; 13] = [
    "of which must be ",
    "which must be ",
    "of which ",
    "weeks) of ",
    "in ",
    "of ",
    "in the ",
    "with ",
    "as ",
    "at ",
    "within ",
    "working in ",
    "working ",
];

/// The words for the area between two words; `from` is the word after the amount.
pub(crate) fn text(words: &Words<'_>, from: usize, to: usize) -> String {
    let mut from = from;
    while from < to && PLAIN.contains(&words.text(from)) {
        from += 1;
    }
    let noun = (from..to).find(|word| words.text(*word) == "experience");
    let all = words.slice(from, to);
    let area = match noun {
        Some(noun) if noun == from => words.slice(noun + 1, to),
        Some(noun) if noun + 1 == to => words.slice(from, noun),
        _ => all,
    };
    trim(area).to_string()
}

/// Without a small word at the front and marks at the end.
fn trim(area: &str) -> &str {
    let area = before(before(area, "; and"), ", which must");
    let mut area = area.trim().trim_end_matches(['.', ';', ',', ':', '*']);
    for small in BEFORE {
        if small != "with " && small != "as " {
            area = area.strip_prefix(small).unwrap_or(area);
        }
    }
    for end in [", which", " which", ", including", " including", " and", " or", ", of"] {
        area = area.strip_suffix(end).unwrap_or(area);
    }
    for end in [" required", " is required"] {
        area = area.strip_suffix(end).unwrap_or(area);
    }
    area.trim()
}

/// "in two or more of the following areas": two.
pub(crate) fn at_least_of(words: &Words<'_>, from: usize, to: usize) -> Option<u32> {
    let forms = [
        "# or more of the|these ?following",
        "at least # of the|these ?following",
        "any # of the|these ?following",
        "# of the|these following",
        "# of these",
        "any|one or ?more of the|these following",
        "one or ?a|more ?combination of the following",
    ];
    (from..to).find_map(|start| {
        let form = forms.iter().find(|form| at(words, form, start).is_some_and(|end| end <= to))?;
        if holds(form, "combination") {
            return Some(1);
        }
        let number = (start..start + 3).find_map(|word| words.list.get(word)?.number);
        Some(number.map_or(1, |value| value / 100))
    })
}

/// The areas of a list on the same line: "the following areas: A, B, or C".
pub(crate) fn listed(words: &Words<'_>, from: usize, to: usize) -> Vec<String> {
    let Some(start) = (from..to).find(|at| words.gap(*at).contains(':')) else { return Vec::new() };
    let text = words.slice(start, to);
    let marks: &[char] = if text.contains(';') { &[';'] } else { &[',', ';'] };
    text.split(marks)
        .map(|part| without_link(part.trim()).to_string())
        .filter(|part| !part.is_empty())
        .collect()
}

fn without_link(part: &str) -> &str {
    let rest = part.strip_prefix("and ").unwrap_or(part);
    rest.strip_prefix("or ").unwrap_or(rest)
}

/// "within the last ten years": ten.
pub(crate) fn within_years(words: &Words<'_>) -> Option<u32> {
    let found = find(
        words,
        "within|in|during ?the last|past|preceding|previous|most ?recent # year|years",
    )?;
    words.list.get(found.end - 2).and_then(|word| word.number).map(|value| value / 100)
}
