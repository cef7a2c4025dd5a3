//! HTML as browsers paste it, as lines: blocks break lines, `li` becomes a
//! bullet, headings keep their level, rows of tables their cells.
//!
//! Not a parser of HTML: unclosed and unknown tags are taken as they come.

use super::clean;
use super::line::{Block, Line};
use super::marker::{self, Marker};
use crate::text::part::{place, within};

const BLOCKS: [&str; 24] = [
    "p",
    "div",
    "br",
    "li",
    "ul",
    "ol",
    "tr",
    "table",
    "section",
    "article",
    "dl",
    "dt",
    "dd",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "body",
    "html",
    "head",
    "blockquote",
    "hr",
];
const SILENT: [&str; 6] = ["script", "style", "nav", "footer", "noscript", "template"];

/// Whether a source is HTML rather than text that mentions a tag.
pub(crate) fn is_html(source: &str) -> bool {
    let mut tags = 0;
    for (at, _) in source.match_indices('<').take(400) {
        let (name, _) = tag(within(source, at..)).unwrap_or(("", 0));
        let name = name.trim_start_matches('/').to_ascii_lowercase();
        if BLOCKS.contains(&name.as_str()) || name == "!doctype" || name == "span" {
            tags += 1;
        }
        if tags == 4 {
            return true;
        }
    }
    false
}

/// The name of the tag that begins a text, and its length.
fn tag(rest: &str) -> Option<(&str, usize)> {
    let inside = rest.strip_prefix('<')?;
    let starts = inside.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!');
    if !starts {
        return None;
    }
    let near = inside.char_indices().nth(4000).map_or(inside, |(end, _)| within(inside, ..end));
    let end = if near.starts_with("!--") { place(near, "-->")? + 2 } else { near.find('>')? };
    let name = within(inside, ..end).split(|c: char| c.is_whitespace()).next().unwrap_or_default();
    let name = if name.len() > 1 { name.trim_end_matches('/') } else { name };
    Some((name, end + 2))
}

/// The lines of an HTML source.
pub(crate) fn lines(source: &str) -> Vec<Line> {
    let mut reader = Reader::default();
    let mut at = 0;
    while at < source.len() {
        let rest = within(source, at..);
        match rest.starts_with('<').then(|| tag(rest)).flatten() {
            Some((name, length)) => {
                reader.tag(&name.to_ascii_lowercase(), at);
                at += length;
                if let Some(silent) = SILENT.iter().find(|silent| name.eq_ignore_ascii_case(silent))
                {
                    at += closing(within(source, at..), silent);
                }
            }
            None => {
                let first = rest.chars().next().map_or(1, char::len_utf8);
                let found = within(rest, first..).find('<');
                let length = found.map_or(rest.len(), |n| n + first);
                reader.text(source, at..at + length);
                at += length;
            }
        }
    }
    reader.end(source.len());
    reader.lines
}

/// The bytes up to and with a closing tag; all if there is none.
fn closing(rest: &str, name: &str) -> usize {
    let mut at = 0;
    while let Some(found) = place(within(rest, at..), "</") {
        at += found + 2;
        let is_it = rest.get(at..at + name.len()).is_some_and(|end| end.eq_ignore_ascii_case(name));
        if is_it {
            return within(rest, at..).find('>').map_or(rest.len(), |end| at + end + 1);
        }
    }
    rest.len()
}

#[derive(Default)]
struct Reader {
    lines: Vec<Line>,
    line: Line,
    depth: usize,
    heading: Option<u8>,
    bold: usize,
    plain: bool,
    ordered: Vec<Option<u32>>,
}

impl Reader {
    fn text(&mut self, source: &str, range: std::ops::Range<usize>) {
        if self.line.text.is_empty() {
            self.line.source.start = range.start;
        }
        let before = self.line.text.len();
        let end = range.end;
        clean::read(source, range, &mut self.line);
        if self.line.text.len() > before {
            self.line.source.end = end;
            self.plain |= self.bold == 0;
        }
    }

    fn tag(&mut self, name: &str, at: usize) {
        let closes = name.starts_with('/');
        let bare = name.trim_start_matches('/');
        match bare {
            "b" | "strong" if closes => self.bold = self.bold.saturating_sub(1),
            "b" | "strong" => self.bold += 1,
            "td" | "th" if !closes && !self.line.text.is_empty() => {
                self.line.block = Block::Table;
                for c in " | ".chars() {
                    self.line.push(c, at);
                }
            }
            _ if BLOCKS.contains(&bare) => self.block(bare, closes, at),
            _ => {}
        }
    }

    fn block(&mut self, name: &str, closes: bool, at: usize) {
        self.end(at);
        match name {
            "ul" | "ol" if closes => {
                self.depth = self.depth.saturating_sub(1);
                self.ordered.pop();
            }
            "ul" | "ol" => {
                self.depth += 1;
                if self.ordered.len() < 64 {
                    self.ordered.push((name == "ol").then_some(0));
                }
            }
            "li" if !closes => {
                self.line.marker = match self.ordered.last_mut() {
                    Some(Some(number)) => {
                        *number += 1;
                        Marker::Number(*number)
                    }
                    _ => Marker::Bullet,
                };
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                let level = name.as_bytes().get(1).map(|digit| digit - b'0');
                self.heading = if closes { None } else { level };
            }
            _ => {}
        }
    }

    fn end(&mut self, _at: usize) {
        if self.line.text.trim().is_empty() {
            let marker = self.line.marker;
            self.line = Line { marker, ..Line::default() };
            return;
        }
        let mut line = std::mem::take(&mut self.line);
        line.trim_end();
        line.heading = self.heading;
        line.bold = !self.plain;
        line.indent = self.depth * 2;
        self.plain = false;
        if line.marker == Marker::None && line.heading.is_none() {
            let (marker, bytes) = marker::read(&line.text);
            line.marker = marker;
            if bytes > 0 {
                line.drop_front(bytes);
            }
        }
        self.lines.push(line);
    }
}
