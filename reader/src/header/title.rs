//! The title of a posting. The line above the class code, the first heading or
//! the first line that is no banner ("City of ...", "Campus interviews only").

use super::date;
use super::detail::first;
use crate::reading::{Found, ReadLine, Span, Sure};
use crate::section::Section;
use crate::section::lexicon::of_whole_line;
use crate::text::letter;
use crate::text::line::Block;
use crate::text::marker::Marker;
use crate::text::part::{holds, within};
use crate::text::pattern::any;
use crate::text::word::Words;

const BANNERS: [&str; 19] = [
    "^ ?the city|county|state|town|department|office|bureau|university|commonwealth of",
    "interviews only",
    "job|career|employment ?class announcement|opportunity|opportunities|bulletin|posting|openings",
    "equal ?employment opportunity employer",
    "^ posting|requisition|competition|vacancy|reference",
    "invites applications",
    "^ revised|amended|corrected|updated",
    "open competitive|open-competitive|to|until",
    "^ home|jobs|menu|search|apply $",
    "^ skip to",
    "examination|recruitment $",
    "examination|recruitment #|no|number|for|notice",
    "^ now hiring|open",
    "personnel|human department|board|resources $",
    "human resources department|division|office",
    "^ job details|description",
    "^ basic information",
    "pursuant to",
    "date|class code",
];

/// The title, and how sure it is.
pub(crate) fn find(
    lines: &[ReadLine],
    details: &[(String, Found<String>)],
) -> Option<Found<String>> {
    if let Some(stated) = first(details, "title").filter(|stated| !holds(&stated.value, "{{")) {
        return Some(Found { value: plain(&stated.value), ..stated.clone() });
    }
    above_code(lines, details).or_else(|| marked(lines)).or_else(|| leading(lines))
}

/// The lines just above the one with the class code.
fn above_code(lines: &[ReadLine], details: &[(String, Found<String>)]) -> Option<Found<String>> {
    let code = first(details, "code")?.span.line;
    let above = lines.get(..code)?;
    let last = above.iter().rposition(could_be)?;
    if code - last > 4 || above[last].line.heading.is_some_and(|level| level > 1) {
        return None;
    }
    let long = last.checked_sub(1).filter(|before| {
        let (a, b) = (&above[*before].line, &above[last].line);
        could_be(&above[*before]) && is_capitals(&a.text) && is_capitals(&b.text) && !b.spaced
    });
    match long {
        Some(first) => {
            let text = [&above[first].line.text, " ", &above[last].line.text].concat();
            let span = Span { line: last, start: 0, end: above[last].line.text.len() };
            Some(Found { value: plain(&text), span, sure: Sure::Assumed })
        }
        None => Some(found(above, last)),
    }
}

/// The first heading that is marked as the title.
fn marked(lines: &[ReadLine]) -> Option<Found<String>> {
    let at =
        lines.iter().position(|read| read.line.heading == Some(1) && is_title(&read.line.text))?;
    Some(found(lines, at))
}

fn leading(lines: &[ReadLine]) -> Option<Found<String>> {
    let at = lines.iter().position(could_be)?;
    Some(found(lines, at))
}

fn found(lines: &[ReadLine], at: usize) -> Found<String> {
    let text = &lines[at].line.text;
    let span = Span { line: at, start: 0, end: text.len() };
    Found { value: plain(text), span, sure: Sure::Certain }
}

fn could_be(read: &ReadLine) -> bool {
    let block = read.line.block == Block::Text && read.section != Section::Comment;
    let item = read.line.marker != Marker::None || holds(&read.line.text, ": ");
    block && !item && !read.line.text.starts_with('(') && is_title(&read.line.text)
}

fn is_title(text: &str) -> bool {
    let words = Words::of(text);
    let count = words.len();
    let placeholder = holds(text, "{{") || count == 0;
    let said =
        text.ends_with('.') || of_whole_line(&words).is_some() || !date::all(text).is_empty();
    !placeholder && !said && count <= 16 && !text.contains('$') && !any(&words, &BANNERS)
}

fn is_capitals(text: &str) -> bool {
    !text.chars().any(letter::is_small)
}

/// Without what is not part of the name: a code at the end, a label before it.
fn plain(text: &str) -> String {
    let mut text = text.trim().trim_end_matches([':', '*']).trim();
    if let Some((name, code)) = text.rsplit_once(' ')
        && code.len() == 4
        && code.bytes().all(|byte| byte.is_ascii_digit())
        && !code.starts_with("20")
    {
        text = name.trim_end();
    }
    if let Some(open) = text.rfind('(') {
        let inside = within(text, open + 1..).trim_end_matches(')');
        if text.ends_with(')') && !inside.is_empty() && inside.chars().all(|c| c.is_ascii_digit()) {
            text = within(text, ..open).trim_end();
        }
    }
    for label in [
        "Job Title:",
        "Role:",
        "Role Guidance:",
        "SFIA Role Guidance:",
        "Job Description:",
        "Position:",
    ] {
        text = text.strip_prefix(label).unwrap_or(text).trim_start();
    }
    text.to_string()
}
