//! The fields of study of a degree: "in economics, statistics, or a related
//! field", "with major work in ...". Fields after "preferably" are not asked for.

use crate::text::part::holds;
use crate::text::pattern;
use crate::text::word::Words;

/// Fields, and whether a related one counts.
#[derive(Debug, Default)]
pub(crate) struct Fields {
    pub(crate) names: Vec<String>,
    pub(crate) related_ok: bool,
}

const OPENINGS: [&str; 10] = [
    "with ?a ?an major|major ?course ?work|coursework|study|studies in",
    "with ?a ?an major|majors|specialization|emphasis|concentration|degree|coursework ?work ?in",
    "majoring|specializing in",
    "and major work in",
    "in ?a ?one ?of ?the ?following",
    "in|of",
    "with any major",
    "preferably",
    "major in",
    "degree in",
];
const STOPS: [&str; 22] = [
    "from|issued",
    "with",
    "plus",
    "and # year|years|month|months",
    "required",
    "is required",
    "providing",
    "preferred",
    "and ?at ?least ?a ?minimum ?of # ",
    "which|that",
    "as well",
    "supplemented|accompanied|followed|combined|together",
    "including",
    "preferably",
    "highly",
    "desired",
    "may",
    "but",
    "must",
    "is",
    "are",
    "such as",
];
const RELATED: [&str; 9] = [
    "related",
    "closely related",
    "similar",
    "equivalent field",
    "relevant",
    "other ?related field",
    "allied",
    "comparable field",
    "appropriate field",
];

/// The fields named between two words.
pub(crate) fn find(words: &Words<'_>, from: usize, to: usize) -> Fields {
    let mut fields = Fields::default();
    let Some(start) = opening(words, from, to) else { return fields };
    let mut end = start;
    while end < to && !stops(words, end, start) {
        end += 1;
    }
    for part in parts(words, start, end) {
        let inner = Words::of(&part);
        let related = pattern::any(&inner, &RELATED);
        let general = related
            && (pattern::has(
                &inner,
                "field|fields|area|areas|discipline|disciplines|major|subject|study",
            ) || inner.len() <= 2);
        let specific = pattern::has(&inner, "closely related to");
        if general && !specific {
            fields.related_ok = true;
        } else if inner.len() > 0
            && !pattern::any(&inner, &["^ any ?major|field ?field $", "equivalent degree $"])
        {
            fields.names.push(part);
        }
    }
    fields
}

/// The first word of the fields.
fn opening(words: &Words<'_>, from: usize, to: usize) -> Option<usize> {
    for at in from..to {
        if words.broken(at, &[';', '(']) && at > from {
            return None;
        }
        for form in OPENINGS {
            let Some(end) = pattern::at(words, form, at).filter(|end| *end <= to) else { continue };
            if form == "preferably" || form == "with any major" {
                return None;
            }
            let after_degree = at <= from + 1 || !matches!(words.text(at), "in" | "of");
            let place = matches!(
                words.text(end),
                "the" | "california" | "this" | "accordance" | "addition" | "which"
            );
            if (after_degree || near_school(words, at)) && !place {
                return Some(end);
            }
        }
    }
    None
}

fn near_school(words: &Words<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).map_or("", |n| words.text(n));
    words.text(at) == "in"
        && matches!(
            before,
            "university"
                | "college"
                | "institution"
                | "degree"
                | "work"
                | "major"
                | "arts"
                | "science"
                | "school"
                | "higher"
        )
}

fn stops(words: &Words<'_>, at: usize, start: usize) -> bool {
    if pattern::at(words, "or ?a ?an ?any ?other ?equivalent combination", at).is_some() {
        return true;
    }
    let equivalent = pattern::at(words, "or ?its equivalent", at).is_some();
    if equivalent
        && !matches!(words.text(at + 2), "field" | "discipline" | "major" | "degree" | "area")
    {
        return true;
    }
    let goes_on =
        pattern::at(words, "or ?a ?an ?closely ?other related|similar|equivalent", at).is_some();
    if goes_on && words.broken(at, &[';', ',']) {
        return false;
    }
    if at > start && (words.broken(at, &[';', '(', '*', '–', ':']) || holds(words.gap(at), ". "))
    {
        return true;
    }
    let cut = STOPS.iter().any(|stop| pattern::at(words, stop.trim_end(), at).is_some());
    // "that is closely related" belongs to the field.
    cut && at > start && !matches!(words.text(at + 1), "related")
}

/// The fields between commas and "or".
fn parts(words: &Words<'_>, start: usize, end: usize) -> Vec<String> {
    let mut parts = Vec::new();
    let mut from = start;
    for at in start..=end {
        let joint = matches!(words.text(at), "or" | "and/or") && at < end;
        let cut = at == end || joint || (at > from && words.broken(at, &[',']));
        if !cut {
            continue;
        }
        let text = words.slice(from, at).trim();
        let text = ["and ", "or ", "a ", "an ", "the ", "either "]
            .iter()
            .fold(text, |text, small| text.strip_prefix(small).unwrap_or(text));
        if at > from && !text.is_empty() {
            parts.push(text.to_string());
        }
        from = if joint { at + 1 } else { at };
    }
    parts
}
