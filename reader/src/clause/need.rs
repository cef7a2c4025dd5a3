//! How much a sentence asks for something, and until when.

use crate::fact::{Need, Strength};
use crate::text::pattern::{any, find, has};
use crate::text::word::Words;

const PREFERRED: [&str; 14] = [
    "great|nice|good|helpful|useful if|to",
    "would be ?a ?an great|nice|useful|helpful|beneficial|bonus|advantage|plus",
    "preferred",
    "desired|desirable",
    "preference",
    "a plus",
    "is helpful|advantageous|beneficial",
    "nice to have",
    "ideal|ideally",
    "an asset",
    "prefer|prefers",
    "strongly considered",
    "encouraged",
    "but not required",
];
const STRONG: [&str; 3] =
    ["highly|strongly|especially|particularly", "very desirable", "strong preference"];
const SOME: [&str; 18] = [
    "some|certain|many|most ?of ?the positions|position|assignments|jobs|classes may|require|requires|in",
    "may be required to possess|have|obtain|hold|operate|drive",
    "for positions requiring|with|in",
    "for|to some|certain|other positions|assignments",
    "individuals|employees|those|incumbents|positions required to use|drive|operate",
    "if required ?to",
    "depending on|upon ?the ?position|assignment",
    "when required|driving",
    "positions may require",
    "may require",
    "may be required ?for|as|at|by|in|of|prior",
    "license|licenses|certificate|certification may be required",
    "for all other positions",
    "where driving|applicable",
    "eligible to operate",
    "fill such|these|those positions",
    "for|to|such|these|those positions ?only",
    "for ?the .. salary|pay range|rate|step|grade|differential",
];
const LATER: [&str; 15] = [
    "within # month|months|year|years|days|weeks ?of|after|from|following",
    "within|during ?the ?first|a ?# ... probation|probationary",
    "prior to ?the completion|end of ?the ?probation|probationary",
    "by ?the end|completion of ?the ?probation|probationary",
    "within .. time period",
    "after appointment|hire|employment",
    "within # .. of hire|employment|appointment",
    "# days|months of hire|employment|appointment|hiring",
    "during employment",
    "must obtain and maintain",
    "as a condition of continued",
    "before completing probation",
    "upon completion of probation",
    "successfully complete ... probationary",
    "for permanent status|appointment",
];

/// How much a sentence asks for what it names.
pub(crate) fn of(words: &Words<'_>) -> Need {
    let plain = outside_parentheses(words.source);
    let words = &Words::of(&plain);
    if any(words, &PREFERRED) && !has(words, "preferred qualification") {
        let strong = any(words, &STRONG);
        let mild = has(words, "a plus") || has(words, "helpful");
        return Need::Preferred(match (strong, mild) {
            (true, _) => Strength::Strong,
            (_, true) => Strength::Mild,
            _ => Strength::Normal,
        });
    }
    if any(words, &SOME) {
        return Need::SomePositions;
    }
    if any(words, &LATER) { Need::Later } else { Need::Required }
}

/// A preference in parentheses is about a part of the sentence only.
fn outside_parentheses(text: &str) -> String {
    let aside = text.trim_start().starts_with('(');
    let mut depth = 0usize;
    let keep = |c: char| {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 || aside
    };
    let mut keep = keep;
    text.chars().filter(|c| keep(*c)).collect()
}

/// The words that say until when: "prior to appointment".
pub(crate) fn by(words: &Words<'_>) -> Option<String> {
    let forms = [
        "within # month|months|year|years|days|weeks ?of|after|from ?hire|appointment|employment|hiring|the ?date",
        "prior to|before ?the ?completion|end ?of ?the ?probation|appointment|hire|probationary",
        "by|at ?the ?time|end|close|completion of ?the ?hire|appointment|filing|probation|probationary",
        "upon hire|appointment",
        "as of the first day",
    ];
    let found = forms.iter().find_map(|form| find(words, form))?;
    Some(words.slice(found.start, found.end).to_string())
}
