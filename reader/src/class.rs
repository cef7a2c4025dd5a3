//! The classes of a source: usually one; several where a table or headings of
//! the qualification part name them.

use crate::fact::{Fact, Kind, Need, Node};
use crate::header::date::Date;
use crate::header::series::Row;
use crate::header::{closing, detail, pay, series, title};
use crate::qualify::draft::{Clause, Draft};
use crate::qualify::item;
use crate::qualify::tree::{self, Source};
use crate::question::Question;
use crate::reading::{Class, Closing, Found, Pay, ReadLine, Span, Sure};
use crate::section::Section;
use crate::standing;
use crate::text::clean;
use crate::text::line::Line;
use crate::text::part::within;
use crate::text::pattern::{find, has};
use crate::text::word::Words;

type Details = [(String, Found<String>)];

/// All classes of a source.
pub(crate) fn all(lines: &[ReadLine], details: &Details, rows: &[Row]) -> Vec<Class> {
    let title = title::find(lines, details).unwrap_or(Found {
        value: String::new(),
        span: Span::default(),
        sure: Sure::Assumed,
    });
    let code = code(details, lines, &title);
    let shared = Shared {
        closes: closing::find(lines, details),
        opens: closing::opens(details),
        pay: pay::all(lines),
        details,
    };
    let stretches = if rows.len() < 2 { series::stretches(lines) } else { Vec::new() };
    if !stretches.is_empty() {
        return stretches.into_iter().map(|stretch| position(lines, stretch)).collect();
    }
    if rows.len() < 2 {
        let (title, code) = match rows.first() {
            Some(row) => (row.title.clone(), Some(row.code.clone())),
            None => (title, code),
        };
        let everything = stretch(lines, |_| true);
        return vec![class(lines, &shared, (title, code), (&everything, &[]))];
    }
    let mut classes: Vec<Class> = Vec::new();
    let mut entry: Vec<Fact> = Vec::new();
    for row in rows {
        let own = own_lines(lines, rows, row);
        let head = (row.title.clone(), Some(row.code.clone()));
        let one = class(lines, &shared, head, (&own, &entry));
        if entry.is_empty() {
            entry = education(&one);
        }
        classes.push(one);
    }
    classes
}

/// One of several positions: only its own lines say anything about it.
fn position(lines: &[ReadLine], (title, range): series::Stretch) -> Class {
    let mut own: Vec<ReadLine> = lines.to_vec();
    for (at, read) in own.iter_mut().enumerate() {
        if !range.contains(&at) {
            (read.section, read.heading) = (Section::Comment, false);
            read.line.text.clear();
        }
    }
    let details = detail::all(&own);
    let shared = Shared {
        closes: closing::find(&own, &details),
        opens: closing::opens(&details),
        pay: pay::all(&own),
        details: &details,
    };
    let code = detail::first(&details, "code").cloned();
    let kept: Vec<usize> = range.collect();
    class(&own, &shared, (title, code), (&kept, &[]))
}

/// What the entry level asks for by way of education, with what counts for it.
fn education(class: &Class) -> Vec<Fact> {
    let is = |fact: &&Fact| match &fact.kind {
        Kind::Education(_) => fact.need == Need::Required,
        Kind::Credit(credit) => credit.gives == crate::fact::Quantity::Education,
        _ => false,
    };
    class.facts.iter().filter(is).cloned().collect()
}

/// The class code: stated, in brackets after a title, or a federal series.
fn code(details: &Details, lines: &[ReadLine], title: &Found<String>) -> Option<Found<String>> {
    let valid = |text: &str| text.len() <= 12 && text.chars().any(|c| c.is_ascii_digit());
    if let Some(stated) = detail::first(details, "code").filter(|stated| valid(&stated.value)) {
        return Some(stated.clone());
    }
    let near = lines.iter().enumerate().take(title.span.line + 12);
    near.filter(|(_, read)| read.section != Section::Comment)
        .find_map(|(at, read)| {
            let text = &read.line.text;
            let open = text.rfind('(')?;
            let inside = within(text, open + 1..).trim_end_matches([')', ' ']);
            let digits =
                (3..=6).contains(&inside.len()) && inside.chars().all(|c| c.is_ascii_digit());
            let span = Span { line: at, start: open + 1, end: open + 1 + inside.len() };
            (digits && at < 3).then(|| Found {
                value: inside.to_string(),
                span,
                sure: Sure::Certain,
            })
        })
        .or_else(|| detail::first(details, "series").and_then(leading_code))
        .or_else(|| named_code(lines, title))
}

/// "Class Code 3354", without a colon, near the title.
fn named_code(lines: &[ReadLine], title: &Found<String>) -> Option<Found<String>> {
    lines.iter().enumerate().take(title.span.line + 12).find_map(|(line, read)| {
        let words = Words::of(&read.line.text);
        let form = "class|classification|title code|no|number ?no|number";
        let word = words.list.get(find(&words, form)?.end)?;
        let value = within(&read.line.text, word.start..word.end).to_string();
        let digits = value.len() <= 8 && value.contains(|c: char| c.is_ascii_digit());
        let span = Span { line, start: word.start, end: word.end };
        digits.then_some(Found { value, span, sure: Sure::Certain })
    })
}

fn leading_code(found: &Found<String>) -> Option<Found<String>> {
    let first = found.value.split(' ').next()?;
    let is = first.len() == 4 && first.chars().all(|c| c.is_ascii_digit());
    is.then(|| Found { value: first.to_string(), ..found.clone() })
}

/// The lines of the qualification part that a test lets through.
fn stretch(lines: &[ReadLine], keep: impl Fn(usize) -> bool) -> Vec<usize> {
    (0..lines.len()).filter(|at| keep(*at)).collect()
}

/// The lines for one class of several: those before any class is named, and
/// those below its own name.
fn own_lines(lines: &[ReadLine], rows: &[Row], row: &Row) -> Vec<usize> {
    let mut current: Option<&str> = None;
    let mut kept = Vec::new();
    for (at, read) in lines.iter().enumerate() {
        let inside = matches!(read.section, Section::Qualifications | Section::Notes);
        if !inside {
            current = None;
        }
        let name = read.line.text.trim_end_matches(':');
        let named = rows.iter().any(|row| row.title.value.eq_ignore_ascii_case(name));
        if inside && (read.heading || named) {
            if let Some(named) = rows.iter().find(|row| row.title.value.eq_ignore_ascii_case(name))
            {
                current = Some(&named.title.value);
                continue;
            }
            if has(&Words::of(name), "^ all|both|each ?class levels|classes|level|class $") {
                current = None;
            }
        }
        if current.is_none_or(|name| name == row.title.value) {
            kept.push(at);
        }
    }
    kept
}

/// What all classes of a source have in common.
struct Shared<'a> {
    closes: Option<Found<Closing>>,
    opens: Option<Found<Date>>,
    pay: Vec<Found<Pay>>,
    details: &'a Details,
}

type Head = (Found<String>, Option<Found<String>>);

fn class(
    lines: &[ReadLine],
    shared: &Shared<'_>,
    head: Head,
    (own, entry): (&[usize], &[Fact]),
) -> Class {
    let mut draft = Draft { entry: entry.to_vec(), ..Draft::default() };
    let mut nodes = stated(lines, own, &mut draft);
    nodes.extend(standing::read(lines, own, &mut draft));
    let (title, code) = head;
    let requirement = draft.tidy(nodes);
    Class {
        title,
        code,
        closes: shared.closes.clone(),
        opens: shared.opens.clone(),
        pay: shared.pay.clone(),
        details: shared.details.to_vec(),
        facts: draft.facts,
        requirement,
        questions: draft.questions,
        lines: own.to_vec(),
        explained: draft.explained,
    }
}

/// What the parts of a posting say that are about qualifications.
fn stated(lines: &[ReadLine], own: &[usize], draft: &mut Draft) -> Vec<Node> {
    let source = Source { lines };
    let pick = |wanted: &[Section]| -> Vec<(usize, &ReadLine)> {
        let chosen = own.iter().filter_map(|at| lines.get(*at).map(|read| (*at, read)));
        chosen.filter(|(_, read)| wanted.contains(&read.section) && is_said(read)).collect()
    };
    let mut nodes: Vec<Node> = Vec::new();
    for part in [
        &[Section::Qualifications][..],
        &[Section::Notes],
        &[Section::Selective],
        &[Section::Preferred],
    ] {
        draft.last_experience = None;
        let items = item::items(&pick(part));
        nodes.extend(tree::read(&source, &items, draft));
    }
    nodes
}

/// One requirement, read by itself.
#[derive(Debug, Clone)]
pub struct Requirement {
    /// What it says; spans are of its text.
    pub facts: Vec<Fact>,
    /// How the facts belong together.
    pub requirement: Node,
    /// What is doubtful.
    pub questions: Vec<Question>,
}

/// Reads the text of one requirement, such as the sentence of a role file.
pub fn requirement(text: &str) -> Requirement {
    let mut line = Line::default();
    clean::read(text, 0..text.len(), &mut line);
    line.trim_end();
    line.source = 0..text.len();
    let section = Section::Qualifications;
    let lines = [ReadLine { line, section, heading: false, sure: Sure::Certain }];
    let mut draft = Draft::default();
    let items = item::items(&[(0, &lines[0])]);
    let node = tree::read(&Source { lines: &lines }, &items, &mut draft);
    let requirement = draft.tidy(node.into_iter().collect());
    Requirement { facts: draft.facts, requirement, questions: draft.questions }
}

/// Whether a line of the part says something: no heading, but "Either I".
fn is_said(read: &ReadLine) -> bool {
    let words = Words::of(&read.line.text);
    let chooses = || has(&words, "one|any|either|two of|from the|these ?following $");
    !read.heading || crate::section::opens_route(&words) || chooses()
}

/// A sentence of a line as a clause.
pub(crate) fn clause<'a>(line: usize, text: &'a str, range: std::ops::Range<usize>) -> Clause<'a> {
    let words = Words::of(within(text, range.clone()));
    Clause { words, line, base: range.start, need: None }
}
