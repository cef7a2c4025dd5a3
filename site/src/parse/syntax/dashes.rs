//! Lists written as in Markdown: an item a line, behind a dash, a star or a dot.

use std::ops::Range;

use super::accepts::Accepts;
use super::finding::Finding;
use super::line::{Line, example};
use super::slot::Slot;
use super::value::{quoted, unwrapped};

/// List markers, each followed by white space.
const SIGNS: [char; 12] = ['-', '*', '+', '–', '—', '•', '·', '◦', '▪', '●', '‣', '∙'];

const MESSAGE: &str = "a list is not written with dashes";

/// A list longer than this many lines is probably another mistake.
const LONGEST: usize = 200;

/// `aliases =` or `aliases:`, and below it `- keeper`; also between brackets.
pub(super) fn below_key(line: &Line<'_>) -> Option<Finding> {
    let key = key(line.text)?;
    let below = line.start + line.text.len();
    let items = Items::read(line.source(below..line.end()), below, &key)?;
    Some(items.finding(line.start, &key, Slot::at(line, key.name, "").accepts))
}

/// An item of such a list, where the line with the key above it is right by itself: `aliases = [`.
pub(super) fn in_brackets(line: &Line<'_>) -> Option<Finding> {
    item(line.text)?;
    let mut start = line.start;
    let above = line.source(0..line.start).split_inclusive('\n').rev().take(LONGEST);
    let mut above = above.inspect(|text| start -= text.len());
    let first = above.find(|text| !text.trim().is_empty() && item(text).is_none())?;
    let key = key(first).filter(|key| key.is_open)?;
    let below = start + first.len();
    let items = Items::read(line.source(below..line.end()), below, &key)?;
    Some(items.finding(start, &key, Slot::at(line, key.name, "").accepts))
}

/// `- sql` below nothing that could be its key.
pub(super) fn alone(line: &Line<'_>) -> Option<Finding> {
    item(line.text)?;
    let key = Key { name: "key", is_open: false };
    let items = Items::read(line.source(line.start..line.end()), line.start, &key)?;
    let help = format!("write it in brackets: {}", example("key", &items.written()));
    let finding = Finding::new(line.span(), MESSAGE).help(help);
    Some(Finding { wrong: Some(line.start..items.end), ..finding })
}

/// The key above a list.
struct Key<'a> {
    name: &'a str,
    /// Whether a bracket follows.
    is_open: bool,
}

/// `aliases =`, `aliases:`, `aliases = [`.
fn key(line: &str) -> Option<Key<'_>> {
    let text = line.trim();
    let (text, is_open) = text.strip_suffix('[').map_or((text, false), |text| (text, true));
    let name = text.trim_end().strip_suffix(['=', ':'])?.trim_end_matches([':', ' ', '\t']);
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    (!name.is_empty() && name.chars().all(plain)).then_some(Key { name, is_open })
}

/// The text after the marker of a list item.
fn item(line: &str) -> Option<&str> {
    let text = line.trim();
    let rest = text.strip_prefix(SIGNS)?;
    rest.starts_with([' ', '\t', '\u{a0}']).then(|| rest.trim())
}

/// The items of a list.
struct Items<'a> {
    all: Vec<&'a str>,
    /// Where the first of them stands.
    first: Range<usize>,
    /// Where the last line of the list ends.
    end: usize,
}

impl<'a> Items<'a> {
    /// Those at the start of a text.
    fn read(text: &'a str, start: usize, key: &Key<'_>) -> Option<Self> {
        let mut items = Self { all: Vec::new(), first: 0..0, end: start };
        let mut at = start;
        let mut is_closed = !key.is_open;
        for line in text.split_inclusive('\n').take(LONGEST) {
            let begin = at + line.len() - line.trim_start().len();
            at += line.len();
            let shown = line.trim();
            match item(line) {
                Some(item) => {
                    items.all.push(item);
                    if items.all.len() == 1 {
                        items.first = begin..begin + shown.len();
                    }
                }
                None if shown.is_empty() => continue,
                None if key.is_open && shown.trim_end_matches(',') == "]" => is_closed = true,
                None => break,
            }
            items.end = begin + shown.len();
            if is_closed && key.is_open {
                break;
            }
        }
        (is_closed && !items.all.is_empty()).then_some(items)
    }

    /// The list as TOML writes it.
    fn written(&self) -> String {
        let items = self.all.iter().map(|item| quoted(&unwrapped(item.trim_end_matches(','))));
        format!("[{}]", items.collect::<Vec<_>>().join(", "))
    }

    /// Whether the items are texts and nothing else.
    fn are_texts(&self) -> bool {
        let is_text = |item: &&str| {
            !item.is_empty() && !item.starts_with(['{', '[', '#']) && !item.contains([':', '='])
        };
        self.all.iter().all(is_text)
    }

    fn finding(&self, start: usize, key: &Key<'_>, accepts: Accepts) -> Finding {
        let finding = Finding::new(self.first.clone(), MESSAGE);
        let finding = Finding { wrong: Some(start..self.end), ..finding };
        let is_list = matches!(accepts, Accepts::List | Accepts::Other);
        if !is_list {
            return finding.help(format!("write {} after `=`", accepts.noun()));
        }
        if !self.are_texts() {
            return finding.help(format!(
                "write it in brackets, each item in quotes or braces: {}",
                example(key.name, "[…]")
            ));
        }
        let written = self.written();
        let help = format!("write it in brackets: {}", example(key.name, &written));
        finding.help(help).fix(start..self.end, format!("{} = {written}", key.name))
    }
}
