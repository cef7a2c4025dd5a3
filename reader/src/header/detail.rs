//! Facts as `key: value`, `key | value` of a table, or in front matter.

use crate::reading::{Found, ReadLine, Span, Sure};
use crate::section::Section;
use crate::text::letter;
use crate::text::line::Block;
use crate::text::part::{place, within};
use crate::text::pattern::any;
use crate::text::word::Words;

/// Keys as they are written, and the name they are kept under.
const KEYS: [(&str, &str); 52] = [
    ("close", "closes"),
    ("closing", "closes"),
    ("apply by", "closes"),
    ("application closing date", "closes"),
    ("open", "opens"),
    ("application opening date", "opens"),
    ("class code", "code"),
    ("job code", "code"),
    ("classification code", "code"),
    ("class code no", "code"),
    ("code", "code"),
    ("union/salary plan/grade", "union"),
    ("title", "title"),
    ("job title", "title"),
    ("position title", "title"),
    ("class title", "title"),
    ("position", "title"),
    ("salary", "salary"),
    ("salary range", "salary"),
    ("hiring salary range", "salary"),
    ("pay range", "salary"),
    ("annual salary", "salary"),
    ("closing date", "closes"),
    ("filing deadline", "closes"),
    ("application deadline", "closes"),
    ("final filing date", "closes"),
    ("closes", "closes"),
    ("deadline", "closes"),
    ("opens", "opens"),
    ("open date", "opens"),
    ("opening date", "opens"),
    ("date opened", "opens"),
    ("location", "location"),
    ("work location", "location"),
    ("job location", "location"),
    ("employer", "employer"),
    ("agency", "employer"),
    ("department", "department"),
    ("division", "division"),
    ("employment type", "employment type"),
    ("job type", "job type"),
    ("appointment type", "appointment"),
    ("job number", "job number"),
    ("union", "union"),
    ("bargaining unit", "union"),
    ("grade", "grade"),
    ("pay grade", "grade"),
    ("gs", "grade"),
    ("hours of work", "hours"),
    ("hours per week", "hours"),
    ("schematic code", "schematic code"),
    ("official title in usajobs", "series"),
];

/// Keys that are made of the same words in many orders.
const FORMS: [(&[&str], &str); 4] = [
    (
        &[
            "close|closes|closing ?date|dates|time|on $",
            "deadline $",
            "last|final ?filing day|date",
            "post|posted|open|apply until|by $",
            "close|closing date",
            "application|filing|posting|recruitment period|window $",
        ],
        "closes",
    ),
    (&["class|classification|title code|no|number ?no|number $", "job code ?no|number $"], "code"),
    (&["^ ?job ?occupational series $"], "series"),
    (&["posting|service|business|working|official|recruitment title $"], "title"),
];

/// The facts of the head, in order: name and value.
pub(crate) fn all(lines: &[ReadLine]) -> Vec<(String, Found<String>)> {
    let mut found = Vec::new();
    for (at, read) in lines.iter().enumerate() {
        if read.section == Section::Comment || read.section == Section::Questionnaire {
            continue;
        }
        let text = &read.line.text;
        let mark = if read.line.block == Block::Table { "|" } else { ":" };
        let text_start = text.len() - text.trim_start_matches(['|', ' ']).len();
        let Some(cut) = place(within(text, text_start..), mark).map(|n| n + text_start) else {
            let next = lines.get(at + 1);
            let table = read.line.block == Block::Table;
            let bare = name_of(text).filter(|_| table || next.is_some_and(is_value));
            if let (Some(name), Some(next)) = (bare, next) {
                push(&mut found, name, (at + 1, 0, next.line.text.len()), &next.line.text);
            }
            continue;
        };
        let Some(name) = name_of(within(text, text_start..cut)) else { continue };
        push(&mut found, name, (at, cut + mark.len(), text.len()), text);
    }
    found
}

/// Whether a line can be the value of the label above it.
fn is_value(read: &ReadLine) -> bool {
    let text = read.line.text.as_str();
    let short = text.split(' ').count() <= 8 && !text.ends_with(['.', ':', ';']);
    short && read.line.block == Block::Text && name_of(text).is_none()
}

fn name_of(key: &str) -> Option<&'static str> {
    let key = letter::lowercase(key.trim());
    let known = KEYS.iter().find(|(known, _)| *known == key).map(|(_, name)| *name);
    known.or_else(|| {
        let words = Words::of(&key);
        let fits = |(forms, _): &&(&[&str], &str)| any(&words, forms);
        FORMS.iter().find(fits).filter(|_| words.len() <= 6).map(|(_, name)| *name)
    })
}

fn push(
    found: &mut Vec<(String, Found<String>)>,
    name: &str,
    (line, start, end): (usize, usize, usize),
    text: &str,
) {
    let raw = within(text, start..end);
    let value = raw.trim_matches(|c: char| c.is_whitespace() || c == '|' || c == '"');
    if value.is_empty() || value == "--" || value.len() > 160 {
        return;
    }
    let span = Span { line, start: start + (raw.len() - raw.trim_start().len()), end };
    found.push((name.to_string(), Found { value: value.to_string(), span, sure: Sure::Certain }));
}

/// The first value of a name.
pub(crate) fn first<'a>(
    details: &'a [(String, Found<String>)],
    name: &str,
) -> Option<&'a Found<String>> {
    details.iter().find(|(known, _)| known == name).map(|(_, found)| found)
}
