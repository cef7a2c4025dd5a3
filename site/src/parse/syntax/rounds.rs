//! Finds the mistakes of a text in rounds.
//!
//! A mistake hides others: the crate `toml` gives up, or takes what follows for
//! something else. So the lines that are explained are blanked and the rest is read
//! again, until it is without errors.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::de::{DeTable, Error};

use super::accepts::Kinds;
use super::finding::Finding;
use super::line::Line;
use super::reason::Reasons;
use super::token::Tokens;
use super::{bracket, dashes, duplicate, escape, key, quote, value};

/// After so many rounds the rest is left for the next time.
const ENOUGH: usize = 20;

/// The ways to go wrong that are known by sight, the surest first.
const MISTAKES: [fn(&Line<'_>) -> Option<Finding>; 27] = [
    key::comment_of_html,
    key::remark,
    quote::curly,
    value::unseen,
    dashes::below_key,
    dashes::in_brackets,
    key::colon,
    key::colon_in_table,
    key::arrow,
    value::remark,
    value::typed,
    key::open_header,
    dashes::alone,
    key::without_equals,
    quote::quote_inside,
    quote::over_lines,
    quote::unclosed,
    key::without_value,
    key::with_spaces,
    key::twice_equals,
    escape::escape,
    quote::control,
    value::several,
    value::dots,
    value::comma,
    value::bare,
    value::number,
];

/// What is wrong with a text.
pub(super) struct Found {
    /// In the order of their places.
    pub(super) findings: Vec<Finding>,
    /// The text with the wrong lines blanked, byte for byte; none when one of them was
    /// a header, or when there is no end of mistakes.
    pub(super) rest: Option<String>,
}

/// One finding for each line that has an error of its own.
pub(super) fn all(source: &str, kinds: &Kinds) -> Found {
    if let Some(finding) = key::conflict(source) {
        return Found { findings: vec![finding], rest: None };
    }
    let mut text = source.to_string();
    let mut lines: BTreeMap<usize, Finding> = BTreeMap::new();
    let mut header = false;
    for _ in 0..ENOUGH {
        let tokens = Tokens::of(&text);
        let (table, errors) = DeTable::parse_recoverable(&text);
        if errors.is_empty() {
            let rest = (!header).then_some(text);
            return Found { findings: lines.into_values().collect(), rest };
        }
        let round = round(&tokens, table.get_ref(), &errors, kinds);
        let mut wrong: Vec<Range<usize>> = round.iter().map(|(_, wrong)| wrong.clone()).collect();
        for wrong in wrong.iter_mut().filter(|wrong| is_header(&text[(*wrong).clone()])) {
            header = true;
            wrong.end = next_header(&text, wrong.end);
        }
        for (finding, wrong) in round {
            lines.entry(wrong.start).or_insert(finding);
        }
        let blanked = blanked(&text, &wrong);
        if blanked == text {
            break;
        }
        text = blanked;
    }
    Found { findings: lines.into_values().collect(), rest: None }
}

/// Whether a wrong line was probably meant as a header: then what table the lines below
/// it belong to is not known.
fn is_header(line: &str) -> bool {
    let line = line.trim();
    line.starts_with('[') || (line.ends_with(']') && !line.contains('='))
}

/// Where the next header begins, or the end: the lines before it belong to the header above them, and
/// if that one is wrong nothing is known of them.
fn next_header(text: &str, from: usize) -> usize {
    let below = text.get(from..).unwrap_or_default();
    let mut at = from;
    for line in below.split_inclusive('\n') {
        if line.trim_start().starts_with('[') {
            return at;
        }
        at += line.len();
    }
    at
}

/// The findings of one round, each with the bytes that it explains.
fn round(
    tokens: &Tokens<'_>,
    table: &DeTable<'_>,
    errors: &[Error],
    kinds: &Kinds,
) -> Vec<(Finding, Range<usize>)> {
    let reasons = Reasons::of(tokens);
    let open = bracket::left_open(tokens);
    let echoes = open.first().map_or(usize::MAX, |found| found.from);
    let mut lines: BTreeMap<usize, (Finding, Range<usize>)> = BTreeMap::new();
    let mut errors: Vec<(Range<usize>, &Error)> =
        errors.iter().map(|error| (error.span().unwrap_or_default(), error)).collect();
    errors.sort_by_key(|(span, _)| (span.start, span.end));
    let mut below_wrong_header = 0;
    for (span, error) in errors {
        if span.start < below_wrong_header {
            continue;
        }
        let reason = reasons.at(&span);
        let line = Line::at(tokens, span, reason, kinds);
        let explained = lines.range(..=line.start).next_back();
        let explained = explained
            .is_some_and(|(start, (_, wrong))| *start == line.start || wrong.contains(&line.start));
        if line.error.start < echoes && !explained {
            let finding = explain(&line, table).unwrap_or_else(|| other(&line, error));
            let wrong = finding.wrong.clone();
            let wrong = wrong.unwrap_or_else(|| tokens.lines_of(line.error.start));
            if is_header(tokens.source.get(wrong.clone()).unwrap_or_default()) {
                below_wrong_header = next_header(tokens.source, wrong.end);
            }
            lines.insert(line.start, (finding, wrong));
        }
    }
    for found in open {
        lines.entry(found.wrong.start).or_insert((found.finding, found.wrong));
    }
    lines.into_values().collect()
}

/// The text with stretches of it turned into spaces; line ends stay.
fn blanked(text: &str, stretches: &[Range<usize>]) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for stretch in stretches {
        for byte in &mut bytes[stretch.clone()] {
            if !matches!(*byte, b'\n' | b'\r') {
                *byte = b' ';
            }
        }
    }
    String::from_utf8(bytes).expect("whole lines were turned into spaces")
}

fn explain(line: &Line<'_>, table: &DeTable<'_>) -> Option<Finding> {
    duplicate::key(line, table).or_else(|| MISTAKES.iter().find_map(|mistake| mistake(line)))
}

/// A mistake not known by sight.
fn other(line: &Line<'_>, error: &Error) -> Finding {
    Finding::new(line.error.clone(), format!("this is not TOML: {}", error.message()))
        .help("write each line as `key = value`, text in straight quotes, lists in brackets")
}
