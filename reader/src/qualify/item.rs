//! Lines of the qualification part as items: each with its mark, its place in
//! nested lists, and the "and" or "or" before or after it.
//!
//! Where a page lost its lines ("... and Education: ..."), they are cut again.

use crate::text::letter;
use crate::text::part::within;
use std::ops::Range;

use crate::reading::ReadLine;
use crate::section::Section;
use crate::text::marker::Marker;
use crate::text::pattern;
use crate::text::word::Words;

/// What stands between two items.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Link {
    #[default]
    None,
    And,
    Or,
}

/// One item.
#[derive(Debug, Clone)]
pub(crate) struct Item {
    pub(crate) line: usize,
    pub(crate) range: Range<usize>,
    pub(crate) marker: Marker,
    pub(crate) indent: usize,
    pub(crate) section: Section,
    /// "Either I", "Or II": begins one of several ways.
    pub(crate) route: bool,
    /// "Education", "Experience": the word before the colon.
    pub(crate) label: String,
    /// Before it.
    pub(crate) lead: Link,
    /// After it.
    pub(crate) trail: Link,
    /// Whether it ends with a mark that lets the next one belong to it.
    pub(crate) opens: bool,
    /// Whether an empty line stands before it.
    pub(crate) spaced: bool,
}

const LABELS: &str = "education|experience|license|licenses|licensure|certification|training|registration|certificate|general|specialized|note|notes";

/// The items of some lines, given with their numbers.
pub(crate) fn items(lines: &[(usize, &ReadLine)]) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    let mut pending = Link::None;
    for (at, read) in lines {
        let words = Words::of(&read.line.text);
        let letter = letter_after_number(read, &words);
        for (index, mut piece) in cuts(&words).into_iter().enumerate() {
            if let (0, Some(letter)) = (index, letter) {
                // "2. a. Two years": an item without words, and its first letter.
                items.push(Item { lead: take(&mut pending), ..bare(*at, read) });
                piece.start = letter;
            }
            let mut item = item(*at, read, &words, &piece);
            if let (0, Some(_)) = (index, letter) {
                item.marker = Marker::Letter('a');
                item.indent += 4;
            }
            if index > 0 {
                item.marker = Marker::None;
                item.indent = 0;
            }
            if item.range.is_empty() && !item.route {
                pending = if item.lead == Link::None { item.trail } else { item.lead };
                continue;
            }
            if item.lead == Link::None {
                item.lead = pending;
            }
            pending = Link::None;
            if index > 0 && item.lead != Link::None {
                inherit(&mut item, items.last());
            }
            items.push(item);
        }
    }
    items
}

fn take(link: &mut Link) -> Link {
    std::mem::replace(link, Link::None)
}

/// The first word of "a. Two years" behind the number of an item.
fn letter_after_number(read: &ReadLine, words: &Words<'_>) -> Option<usize> {
    let marked = words.text(0) == "a" && words.gap(1).starts_with(['.', ')']);
    (marked && matches!(read.line.marker, Marker::Number(_))).then_some(1)
}

/// An item that says nothing itself.
fn bare(at: usize, read: &ReadLine) -> Item {
    Item {
        line: at,
        range: 0..0,
        marker: read.line.marker,
        indent: read.line.indent,
        section: read.section,
        route: false,
        label: String::new(),
        lead: Link::None,
        trail: Link::None,
        opens: true,
        spaced: read.line.spaced,
    }
}

/// A piece cut off within a line stands beside the piece before it.
fn inherit(item: &mut Item, before: Option<&Item>) {
    if let Some(before) = before {
        item.indent = before.indent;
    }
}

/// The words of a line at which items begin.
fn cuts(words: &Words<'_>) -> Vec<Range<usize>> {
    let mut starts = vec![0];
    for at in 1..words.len() {
        if begins(words, at) {
            starts.push(at);
        }
    }
    let ends = starts.iter().skip(1).copied().chain([words.len()]);
    starts.iter().copied().zip(ends).map(|(start, end)| start..end).collect()
}

fn begins(words: &Words<'_>, at: usize) -> bool {
    let capitals =
        |text: &str| words.text(at) == text && exact(words, at, &text.to_ascii_uppercase());
    if capitals("or") || capitals("and") {
        return mixed_case(words.source);
    }
    let route = pattern::at(words, "either|or i|ii|iii|iv|v|vi|vii", at)
        .filter(|_| words.list[at].capital || roman_in_capitals(words, at + 1));
    if route.is_some() {
        return true;
    }
    let labeled = |at: usize| {
        LABELS.split('|').any(|label| label == words.text(at)) && words.gap(at + 1).starts_with(':')
    };
    let word = words.text(at);
    if (word == "and" || word == "or") && labeled(at + 1) {
        return at > 6 || words.broken(at, &['.', ')', ';']);
    }
    let joined = matches!(words.text(at - 1), "and" | "or") && !words.broken(at, &[';', '.']);
    labeled(at) && words.list[at].capital && !joined && words.gap(at).contains(['.', ')', ';'])
}

fn exact(words: &Words<'_>, at: usize, text: &str) -> bool {
    let word = &words.list[at];
    words.source.get(word.start..word.end) == Some(text)
}

fn mixed_case(text: &str) -> bool {
    text.chars().filter(|c| letter::is_small(*c)).count() > 10
}

fn roman_in_capitals(words: &Words<'_>, at: usize) -> bool {
    words.list.get(at).is_some_and(|word| word.capital) && words.broken(at - 1, &['.', ')', ';'])
}

fn item(at: usize, read: &ReadLine, words: &Words<'_>, piece: &Range<usize>) -> Item {
    let mut piece = piece.clone();
    let (lead, route) = lead(words, &mut piece, read.heading);
    let trail = trail(words, &mut piece);
    let label = label(words, &mut piece);
    let start = words.list.get(piece.start).map_or(words.source.len(), |word| word.start);
    let start = start.min(words.source.len());
    let opened = start - usize::from(within(words.source, ..start).ends_with('('));
    let last =
        piece.end.checked_sub(1).and_then(|n| words.list.get(n)).map_or(opened, |word| word.end);
    let end = if piece.is_empty() { opened } else { closing(words, piece.end, last) };
    Item {
        line: at,
        range: opened..end,
        marker: read.line.marker,
        indent: read.line.indent,
        section: read.section,
        route,
        label,
        lead,
        trail,
        opens: within(words.source, last..).trim_start().starts_with(':')
            || words.source.trim_end().ends_with(':'),
        spaced: read.line.spaced,
    }
}

/// Takes "Either I", "Option 2", "or" off the front: the link, and whether it
/// begins one of several ways.
fn lead(words: &Words<'_>, piece: &mut Range<usize>, heading: bool) -> (Link, bool) {
    let either = "either|or ?pattern i|ii|iii|iv|v|vi|vii|viii";
    let numbered = "either|or ?pattern 1|2|3|4";
    let option = "option|pattern|path|alternative #|i|ii|iii|iv|v|vi|a|b|c|d|e";
    let marked = |end: &usize| *end == words.len() || words.broken(*end, &[':', '.', ')']);
    let way = pattern::at(words, either, piece.start)
        .or_else(|| pattern::at(words, numbered, piece.start).filter(marked))
        .or_else(|| {
            let end = pattern::at(words, option, piece.start)?;
            let whole = end == words.len();
            (heading || whole || words.broken(end, &[':', '–', '-'])).then_some(end)
        });
    if let Some(end) = way {
        piece.start = end.min(piece.end);
        return (Link::None, true);
    }
    let mut lead = Link::None;
    if matches!(words.text(piece.start), "or" | "and") {
        lead = link(words.text(piece.start));
        piece.start += 1;
        if words.text(piece.start) == "or" && words.broken(piece.start, &['/']) {
            (lead, piece.start) = (Link::Or, piece.start + 1);
        }
    }
    (lead, false)
}

/// With the marks that follow the last word of an item.
fn closing(words: &Words<'_>, next: usize, last: usize) -> usize {
    let gap = words.gap(next);
    let marks = gap.len() - gap.trim_start_matches(['.', ')', '"', '*', '\'', '%', '+']).len();
    last + marks
}

fn link(word: &str) -> Link {
    match word {
        "or" => Link::Or,
        "and" | "plus" => Link::And,
        _ => Link::None,
    }
}

/// Takes "; or" off the end.
fn trail(words: &Words<'_>, piece: &mut Range<usize>) -> Link {
    let mut trail = Link::None;
    while piece.end > piece.start {
        if words.text(piece.end - 1) == "either" {
            piece.end -= 1;
            continue;
        }
        let found = link(words.text(piece.end - 1));
        if found == Link::None || words.text(piece.end - 1) == "plus" {
            break;
        }
        trail = if trail == Link::Or { trail } else { found };
        piece.end -= 1;
    }
    trail
}

/// Takes "Education:" off the front.
fn label(words: &Words<'_>, piece: &mut Range<usize>) -> String {
    let most = 5.min(piece.len());
    for length in 1..=most {
        let next = piece.start + length;
        let colon = words.gap(next).trim_start().starts_with(':');
        let known =
            (piece.start..next).any(|at| LABELS.split('|').any(|label| label == words.text(at)));
        if colon && known && next <= piece.end {
            let label = letter::lowercase(words.slice(piece.start, next));
            piece.start = next;
            return label;
        }
    }
    String::new()
}
