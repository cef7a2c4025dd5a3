//! The class that experience has to be in: "as a Clerk", "in the class of",
//! "at the level of", "performing the duties of".

use crate::fact::Level;
use crate::text::letter;
use crate::text::part::holds;
use crate::text::pattern;
use crate::text::word::Words;

/// What stands before the name of a class, and whether its level counts too.
const FORMS: [(&str, bool); 20] = [
    (
        "level of responsibility ?equivalent|comparable|not ?less ?than ?to ?that ?of ?at ?least ?a ?an ?the",
        true,
    ),
    ("level equivalent|comparable to ?that ?of ?a ?an ?the", true),
    ("comparable|equivalent ?in|to ?responsibility|level ?to that of ?a ?an ?the", true),
    ("at ?or ?above ?the level of ?a ?an ?the ?class ?of", true),
    ("at a level ?of ?responsibility ?equivalent|comparable ?to", true),
    ("at ?the next lower", true),
    ("level ?not less than ?that ?of ?a ?an ?the", true),
    ("in ?a|the ?class|classes|position|positions of|as ?a ?an", false),
    ("in the class|classification ?of ?a ?an", false),
    ("?performing ?the duties of ?a ?an ?the", false),
    ("comparable ?in ?level ?of ?responsibility to ?that ?of ?a ?an ?the", true),
    ("class at the level of ?a ?an ?the", true),
    ("equivalent to ?that ?of ?a ?an ?the", true),
    ("as an exempt or contract", false),
    ("as ?a ?an ?the journey-level|journey|licensed|certified", false),
    ("as either ?a ?an", false),
    ("as ?a ?an ?the ?class ?of", false),
    ("in the position of ?a ?an", false),
    ("level of ?a ?an ?the", true),
    ("time in rank as ?a ?an", false),
];

const SMALL: [&str; 10] = ["of", "the", "and", "or", "to", "for", "in", "a", "an", "at"];
const NOT_CLASSES: [&str; 14] = [
    "city",
    "county",
    "state",
    "los",
    "california",
    "federal",
    "department",
    "u.s",
    "united",
    "iv",
    "registered",
    "public",
    "certified",
    "bureau",
];

/// The class named between two words.
pub(crate) fn find(words: &Words<'_>, from: usize, to: usize) -> Option<Level> {
    for start in from..to {
        // "tools such as Python" names no class.
        if words.text(start) == "as" && words.text(start.wrapping_sub(1)) == "such" {
            continue;
        }
        for (form, or_level) in FORMS {
            let Some(end) = pattern::at(words, form, start).filter(|end| *end <= to) else {
                continue;
            };
            if form.ends_with("next lower") {
                let class = words.slice(start + 1, (end + 1).min(to)).to_string();
                return Some(Level { class, or_level: true });
            }
            if let Some(last) = name_end(words, end, to) {
                let class = words.slice(end, last).trim_end_matches(',').to_string();
                let after = ["in a class", "at that level", "or in a", "at the level of"];
                let rest = letter::lowercase(words.slice(last, to.min(last + 14)));
                let or_level = or_level || after.iter().any(|sign| holds(&rest, sign));
                return Some(Level { class, or_level });
            }
        }
    }
    None
}

/// Where a name in capitals ends that begins at a word.
fn name_end(words: &Words<'_>, start: usize, to: usize) -> Option<usize> {
    words.list.get(start).filter(|word| word.capital)?;
    if start >= to
        || NOT_CLASSES.contains(&words.text(start))
        || words.broken(start, &[';', '.', ':'])
    {
        return None;
    }
    let mut last = start + 1;
    let mut at = start + 1;
    while at < to {
        let word = &words.list[at];
        if words.broken(at, &[';', '.', ':', '(']) {
            break;
        }
        let after_comma = words.broken(at, &[',']);
        if word.capital && (!after_comma || words.text(at) == "range" || last == at) {
            last = at + 1;
        } else if !(SMALL.contains(&words.text(at)) && next_capital(words, at, to)) {
            break;
        }
        at += 1;
    }
    Some(last)
}

fn next_capital(words: &Words<'_>, at: usize, to: usize) -> bool {
    let next = words.list.get(at + 1).filter(|_| at + 1 < to);
    next.is_some_and(|word| word.capital) && !matches!(words.text(at), "in" | "at" | "with")
}
