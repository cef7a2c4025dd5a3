//! From a source to its lines: plain text and Markdown here, HTML by
//! [`super::html`]. Wrapped lines are joined, comments and front matter told
//! from text. Empty lines are left out; everything else is kept.

use crate::text::letter;
use crate::text::part::{holds, within};
use std::ops::Range;

use super::line::{Block, Line};
use super::marker::{self, Marker};
use super::{clean, html};

/// All lines of a source that say something.
pub(crate) fn lines(source: &str) -> Vec<Line> {
    if html::is_html(source) {
        return html::lines(source);
    }
    join(physical(source))
}

/// The lines as they stand in the source.
fn physical(source: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut state = State::default();
    let mut spaced = false;
    for range in ranges(source) {
        let raw = within(source, range.clone());
        if raw.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}').is_empty() {
            spaced = true;
            continue;
        }
        let block = state.block(raw, lines.is_empty());
        let mut line = read(source, range, block);
        line.spaced = spaced;
        spaced = false;
        lines.push(line);
    }
    lines
}

fn ranges(source: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let is_break = |c: char| matches!(c, '\n' | '\r' | '\u{c}' | '\u{b}' | '\u{2028}' | '\u{2029}');
    let mut start = 0;
    source.split(is_break).map(move |part| {
        let begin = start;
        let end = begin + part.len();
        let width = within(source, end..).chars().next().map_or(0, char::len_utf8);
        start = end + width;
        begin..end
    })
}

/// What the lines so far have opened.
#[derive(Default)]
struct State {
    front: bool,
    comment: bool,
}

impl State {
    fn block(&mut self, raw: &str, first: bool) -> Block {
        let text = raw.trim();
        if (text == "---" || text == "+++") && (first || self.front) {
            self.front = !self.front && first;
            return Block::Comment;
        }
        if self.front {
            return if text.starts_with('#') { Block::Comment } else { Block::FrontMatter };
        }
        if self.comment || text.starts_with("{%") || text.starts_with("<!--") {
            let opens = text.starts_with("{% comment") || text.starts_with("<!--");
            let closes = holds(text, "endcomment") || holds(text, "-->");
            self.comment = (self.comment || opens) && !closes;
            let whole = !text.starts_with("{%") || text.ends_with("%}") || self.comment;
            return if whole { Block::Comment } else { Block::Text };
        }
        let bar = text.starts_with('|') || text.ends_with('|') || text.contains(" | ");
        if bar { Block::Table } else { Block::Text }
    }
}

/// One line of the source: heading, marker and text apart.
fn read(source: &str, range: Range<usize>, block: Block) -> Line {
    let raw = within(source, range.clone());
    let body = raw.trim();
    let mut line = Line { block, source: range.clone(), ..Line::default() };
    line.indent = raw.chars().take_while(|c| c.is_whitespace()).map(width).sum();
    line.bold = is_bold(body);
    clean::read(source, range, &mut line);
    line.trim_end();
    if block == Block::Text {
        mark_heading(&mut line);
    }
    if line.heading.is_none() && block != Block::Comment {
        let (marker, bytes) = marker::read(&line.text);
        line.marker = marker;
        if bytes > 0 {
            line.drop_front(bytes);
        }
    }
    line
}

fn width(c: char) -> usize {
    if c == '\t' { 4 } else { 1 }
}

fn is_bold(body: &str) -> bool {
    let inner =
        body.strip_prefix("**").and_then(|rest| rest.trim_end_matches(':').strip_suffix("**"));
    inner.is_some_and(|inner| !holds(inner, "**"))
}

/// "## Duties", "=== DUTIES ===".
fn mark_heading(line: &mut Line) {
    let level = line.text.len() - line.text.trim_start_matches('#').len();
    if (1..=6).contains(&level) && within(&line.text, level..).starts_with(' ') {
        line.heading = u8::try_from(level).ok();
        line.drop_front(level);
    } else if line.text.starts_with("===") && line.text.ends_with("===") && line.text.len() > 8 {
        line.heading = Some(2);
        let bytes = line.text.len() - line.text.trim_start_matches('=').len();
        line.drop_front(bytes);
        let kept = line.text.trim_end_matches('=').trim_end().len();
        line.text.truncate(kept);
    }
}

/// Joins lines that were one before somebody wrapped them.
fn join(lines: Vec<Line>) -> Vec<Line> {
    let mut joined: Vec<Line> = Vec::new();
    let mut widest = 0;
    for line in lines {
        let continues = joined.last().is_some_and(|last| continues(last, &line, widest));
        if continues {
            widest = widest.max(line.text.len());
            if let Some(last) = joined.last_mut() {
                last.append(&line);
            }
        } else {
            widest = line.text.len();
            joined.push(line);
        }
    }
    joined
}

fn continues(last: &Line, line: &Line, widest: usize) -> bool {
    let plain = last.block == line.block && matches!(line.block, Block::Text | Block::FrontMatter);
    if !plain || line.spaced || line.marker != Marker::None {
        return false;
    }
    if last.heading.is_some() || line.heading.is_some() || last.bold || line.bold {
        return false;
    }
    if line.block == Block::FrontMatter {
        return line.indent > last.indent && !holds(&line.text, ": ");
    }
    let open = !last.text.ends_with(['.', ':', ';', '!', '?', ')']);
    let lower = line.text.starts_with(|c: char| letter::is_small(c) || c == '(');
    let small = matches!(line.text.as_str(), "or" | "and" | "and/or");
    let ends = last.text.rsplit(' ').next().unwrap_or_default();
    let shouted = matches!(ends, "for" | "of") && capitals(&line.text) && !capitals(&last.text);
    let hanging =
        ["through", "to", "until", "of", "the", "from", "by", "a", "in", "with", "for", "as"];
    if hanging.contains(&ends) && last.text.len() > 30 && last.marker == line.marker && !shouted {
        return true;
    }
    let full = (55..=110).contains(&widest);
    if lower && !small && (last.text.len() >= 40 || last.marker != Marker::None) {
        return !last.text.ends_with([':', ';']);
    }
    full && open && widest >= 60 && ends_at_margin(last, line, widest)
}

/// Whether a text of several letters has no small one.
fn capitals(text: &str) -> bool {
    text.len() > 3 && !text.contains(letter::is_small)
}

/// Whether the first word of the next line would not have fitted on the last.
fn ends_at_margin(last: &Line, line: &Line, widest: usize) -> bool {
    let tail = last.text.len() % (widest + 1).max(1);
    let first = line.text.split(' ').next().unwrap_or_default();
    let capitals = !line.text.chars().any(letter::is_small);
    let ends = last.text.rsplit(' ').next().unwrap_or_default();
    let connected = ends.ends_with(',') || ends.starts_with(letter::is_small);
    !capitals && connected && tail + 1 + first.len() > 66 && last.text.len() <= widest * 3
}
