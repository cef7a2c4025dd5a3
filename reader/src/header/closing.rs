//! Until when applications are taken: a key of the head, or the part about the
//! deadline. Dates of tests, revisions and information sessions are others.

use super::date::{self, Date};
use super::detail::first;
use crate::reading::{Closing, Found, ReadLine, Span, Sure};
use crate::section::Section;
use crate::text::part::{holds, within};
use crate::text::pattern::{any, has};
use crate::text::word::Words;

const DEADLINE: [&str; 14] = [
    "must|may|can|will ?only be received|submitted|postmarked|filed|accepted",
    "applications|application will|may .. accepted",
    "accepted from|until|through",
    "deadline|closes|closing",
    "^ close",
    "submit|send|forward ... by",
    "apply ?on ?or by|before|through|until",
    "applications|materials ?are due",
    "filing period",
    "received|submitted .. by",
    "no later than",
    "final filing",
    "applications|recruitment|position|posting|job ?period ?is close|open|ends|end",
    "last day|date .. apply|applying|filing|applications|submit",
];
const ELSEWHERE: [&str; 4] =
    ["interview~ ... held", "test ... held", "kept on file", "anticipated that"];

/// The end of the time for applications.
pub(crate) fn find(
    lines: &[ReadLine],
    details: &[(String, Found<String>)],
) -> Option<Found<Closing>> {
    let stated = first(details, "closes").and_then(|stated| {
        let value = of_value(&stated.value, day_first(lines))?;
        Some(Found { value, span: stated.span, sure: Sure::Certain })
    });
    stated.or_else(|| dated(lines)).or_else(|| open(lines))
}

/// The first day of the time for applications.
pub(crate) fn opens(details: &[(String, Found<String>)]) -> Option<Found<Date>> {
    let stated = first(details, "opens")?;
    let (_, value) = date::all(&stated.value).into_iter().next()?;
    Some(Found { value, span: stated.span, sure: Sure::Certain })
}

/// Where money is pounds, "09/03/2025" is in March.
fn day_first(lines: &[ReadLine]) -> bool {
    lines.iter().any(|read| read.line.text.contains('£'))
}

fn of_value(text: &str, day_first: bool) -> Option<Closing> {
    let words = Words::of(text);
    if has(&words, "^ ?open until|till filled") {
        // What follows is when somebody looks for the first time.
        return Some(Closing::UntilFilled);
    }
    let mut dates = date::in_order(text, day_first).into_iter();
    // "March 1 to March 15", "extended to March 15": the last.
    let span =
        any(&words, &["to|through|extended|until"]) || holds(text, " – ") || holds(text, " - ");
    if let Some((_, date)) = if span { dates.next_back() } else { dates.next() } {
        return Some(Closing::On(date));
    }
    if any(&words, &["until|till filled"]) {
        return Some(Closing::UntilFilled);
    }
    has(&words, "continuous|continuously|ongoing").then_some(Closing::Continuous)
}

/// A date in a sentence about the deadline.
fn dated(lines: &[ReadLine]) -> Option<Found<Closing>> {
    let skipped = [Section::Comment, Section::Questionnaire, Section::Selection, Section::Duties];
    let sections = [Section::Apply, Section::Other, Section::Terms, Section::Notes];
    for section in sections {
        for (at, read) in lines.iter().enumerate() {
            if read.section != section || skipped.contains(&read.section) {
                continue;
            }
            for range in crate::text::sentence::split(&read.line.text) {
                let text = within(&read.line.text, range.clone());
                let Some(found) = in_sentence(text, day_first(lines)) else { continue };
                let span = Span {
                    line: at,
                    start: range.start + found.0.start,
                    end: range.start + found.0.end,
                };
                return Some(Found { value: Closing::On(found.1), span, sure: Sure::Certain });
            }
        }
    }
    None
}

/// The last date of a sentence about the deadline: "from ... to ...".
fn in_sentence(text: &str, day_first: bool) -> Option<(std::ops::Range<usize>, Date)> {
    if !text.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let words = Words::of(text);
    let early =
        has(&words, "until filled") && has(&words, "first|full|initial consideration|review");
    let filled =
        early || has(&words, "from ... until|till ?the ?position|positions|vacancy ?is|are filled");
    if filled || !any(&words, &DEADLINE) || any(&words, &ELSEWHERE) {
        return None;
    }
    date::in_order(text, day_first).into_iter().next_back()
}

/// "Open until filled", in any line.
fn open(lines: &[ReadLine]) -> Option<Found<Closing>> {
    lines.iter().enumerate().find_map(|(at, read)| {
        let skipped = matches!(read.section, Section::Comment | Section::Questionnaire);
        let said = ["filled", "FILLED", "Filled"].iter().any(|one| holds(&read.line.text, one));
        if skipped || !said {
            return None;
        }
        let words = Words::of(&read.line.text);
        let filled = any(
            &words,
            &[
                "open until|till ?position ?is filled",
                "until|till ?the ?all positions|position|vacancy ?is ?are filled",
            ],
        );
        let span = Span { line: at, start: 0, end: read.line.text.len() };
        filled.then_some(Found { value: Closing::UntilFilled, span, sure: Sure::Certain })
    })
}
