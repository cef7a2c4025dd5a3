//! Splits a Markdown file at the fences of its front matter, where Zola splits it.

use std::ops::Range;

use super::short::short;
use crate::diagnostic::{Diagnostic, Edit, Place};
use crate::problem::{piece, problems};
use crate::sources::SourcePath;

problems! {
    EMPTY_FILE = "empty-file", Error {
        what: "A file under `content/` is empty.",
        why: "Each file begins with its facts between two lines of `+++`; without them there is \
              nothing to show.",
        bad: [piece::whole(piece::NOTE, "")],
        good: [piece::whole(piece::NOTE, piece::GOOD_NOTE)],
    }

    NO_FRONT_MATTER = "no-front-matter", Error {
        what: "A file begins with its text, not with its facts.",
        why: "The facts come first, between two lines of `+++`: at least the title of the page.",
        bad: [piece::whole(piece::NOTE, "A page of the site.\n")],
        good: [piece::whole(piece::NOTE, piece::GOOD_NOTE)],
    }

    YAML_FRONT_MATTER = "yaml-front-matter", Error {
        what: "The facts of a file stand between lines of `---`, which is another way to write \
               them.",
        why: "Only one way is read here: TOML, between two lines of `+++`, with `key = \"value\"`.",
        bad: [piece::whole(piece::NOTE, "---\ntitle: Note\n---\nA page of the site.\n")],
        good: [piece::whole(piece::NOTE, piece::GOOD_NOTE)],
    }

    UNCLOSED_FRONT_MATTER = "unclosed-front-matter", Error {
        what: "The facts of a file begin with `+++`, and no second `+++` ends them.",
        why: "Without the second line nobody can tell where the facts end and the text begins.",
        bad: [piece::whole(piece::NOTE, "+++\ntitle = \"Note\"\nA page of the site.\n")],
        good: [piece::whole(piece::NOTE, piece::GOOD_NOTE)],
    }
}

const FENCE: &str = "+++";
const YAML_FENCE: &str = "---";

/// Where the parts of a file are, in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Split {
    /// The first fence.
    pub(super) fence: Range<usize>,
    /// Between the fences.
    pub(super) front: Range<usize>,
    /// The byte after the second fence's line.
    pub(super) body: usize,
}

/// Finds the fences of a file whose content starts at a byte.
pub(super) fn split(path: &SourcePath, text: &str, start: usize) -> Result<Split, Box<Diagnostic>> {
    let start = start + blank(&text[start..]);
    if start == text.len() {
        return Err(Box::new(empty(path)));
    }
    let first = line_at(text, start);
    if text[first.clone()].trim_end_matches(['\r', '\n']) != FENCE {
        return Err(Box::new(no_fence(path, text, first)));
    }
    let fence = first.start..first.start + FENCE.len();
    let front = first.end;
    match second_fence(text, front) {
        Some(second) => Ok(Split { fence, front: front..second.start, body: second.end }),
        None => {
            Err(Box::new(near_fence(path, text, front).unwrap_or_else(|| unclosed(path, fence))))
        }
    }
}

/// Where the parts of a file are whose front matter is YAML: its text can be looked at.
pub(super) fn after_yaml(text: &str, start: usize) -> Option<Split> {
    let first = line_at(text, start + blank(&text[start..]));
    let is_fence = |line: &Range<usize>| text[line.clone()].trim_end() == YAML_FENCE;
    if !is_fence(&first) {
        return None;
    }
    let mut at = first.end;
    let lines = text[first.end..].split_inclusive('\n').map(|line| {
        at += line.len();
        at - line.len()..at
    });
    let second = lines.into_iter().find(is_fence)?;
    let fence = first.start..first.start + YAML_FENCE.len();
    Some(Split { fence, front: first.end..second.start, body: second.end })
}

/// How many bytes of white space a text begins with.
fn blank(text: &str) -> usize {
    text.len() - text.trim_ascii_start().len()
}

/// The first line from a byte on that holds a fence and nothing else.
fn second_fence(text: &str, mut from: usize) -> Option<Range<usize>> {
    while let Some(at) = text[from..].find(FENCE) {
        let at = from + at;
        let start = text[from..at].rfind('\n').map_or(from, |end| from + end + 1);
        let line = line_at(text, start);
        if text[line.clone()].trim() == FENCE {
            return Some(line);
        }
        from = line.end;
    }
    None
}

/// The bytes of the line that begins at a byte, with its end.
fn line_at(text: &str, start: usize) -> Range<usize> {
    let rest = &text[start..];
    start..start + rest.find('\n').map_or(rest.len(), |end| end + 1)
}

fn empty(path: &SourcePath) -> Diagnostic {
    EMPTY_FILE.at(Place::file(path), "the file is empty").help(
        "begin it with a line `+++`, a line `title = \"…\"` and another line `+++`, or delete it",
    )
}

fn no_fence(path: &SourcePath, text: &str, line: Range<usize>) -> Diagnostic {
    let shown = text[line.clone()].trim_end();
    let place = Place::span(path, line.start..line.start + shown.len());
    if shown == YAML_FENCE {
        return YAML_FRONT_MATTER.at(place, "the front matter is YAML").help(
            "write TOML: `+++` in place of both `---`, and `key = \"value\"` for `key: value`",
        );
    }
    let below = text[line.end..].lines().find(|line| !line.trim().is_empty());
    if shown != FENCE && is_like_fence(shown) && below.is_some_and(is_fact) {
        return NO_FRONT_MATTER
            .at(place, format!("`{shown}` does not begin the front matter"))
            .help("write `+++` alone on this line")
            .fix([Edit::new(line.start..line.start + shown.len(), FENCE)]);
    }
    if shown.starts_with(FENCE) {
        return NO_FRONT_MATTER
            .at(place, "something stands after `+++`")
            .help("leave `+++` alone on the first line, without spaces after it");
    }
    let mut lines = text[line.end..].lines();
    if lines.by_ref().any(|line| line.trim_end() == FENCE) && lines.next().is_some_and(is_fact) {
        return NO_FRONT_MATTER
            .at(place, "text stands before the front matter")
            .help("move it below the second `+++`, or delete it: the file begins with `+++`");
    }
    NO_FRONT_MATTER
        .at(place, "the front matter is missing")
        .help("put a line `+++`, a line `title = \"…\"` and another line `+++` before the text")
}

/// A line that was meant to end the front matter and does not: `++++`, `++`, `---`, `===`.
fn near_fence(path: &SourcePath, text: &str, from: usize) -> Option<Diagnostic> {
    let mut at = from;
    let mut above = "";
    let line = text[from..].split_inclusive('\n').find(|line| {
        at += line.len();
        let shown = line.trim();
        let plus = shown.starts_with(FENCE) || shown.ends_with(FENCE) && !shown.contains('=');
        // In text below the facts such a line is a heading, a rule or code.
        let other = is_like_fence(shown) && (shown.starts_with('-') || is_fact(above));
        if !shown.is_empty() {
            above = line.trim();
        }
        plus || other
    })?;
    let start = at - line.len() + line.len() - line.trim_start().len();
    let shown = line.trim();
    let span = start..start + shown.len();
    let message = format!("`{}` does not end the front matter", short(shown));
    let problem = UNCLOSED_FRONT_MATTER
        .at(Place::span(path, span.clone()), message)
        .help("write `+++` alone on this line");
    // Where words stand on the line as well, they belong somewhere.
    Some(if is_like_fence(shown) { problem.fix([Edit::new(span, FENCE)]) } else { problem })
}

/// Nothing but one of the signs that are taken for `+++`, at least twice.
fn is_like_fence(line: &str) -> bool {
    let mut signs = line.chars().filter(|c| *c != ' ');
    let Some(first) = signs.next() else { return false };
    let is_sign = |c: char| match first {
        '+' | '＋' => matches!(c, '+' | '＋'),
        '-' | '–' | '—' => matches!(c, '-' | '–' | '—'),
        '=' | '*' | '~' => c == first,
        _ => false,
    };
    let others: Vec<char> = signs.collect();
    let enough = if matches!(first, '+' | '＋' | '—') { 1 } else { 2 };
    is_sign(first) && others.len() >= enough && others.into_iter().all(is_sign)
}

/// Whether a line looks as facts do: `key = value`, a header, a remark, the end of a list.
fn is_fact(line: &str) -> bool {
    let key = line.split('=').next().filter(|key| key.len() < line.len()).map(str::trim);
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    let pair = key.is_some_and(|key| !key.is_empty() && key.chars().all(plain));
    pair || line.is_empty() || line.starts_with(['[', '#', ']']) || line.ends_with("\"\"\"")
}

fn unclosed(path: &SourcePath, fence: Range<usize>) -> Diagnostic {
    let place = Place::span(path, fence);
    UNCLOSED_FRONT_MATTER
        .at(place, "this front matter has no closing `+++` line")
        .help("put a second line `+++` after the last key, before the text")
}

#[cfg(test)]
mod tests {
    use super::split;
    use crate::sources::SourcePath;

    #[track_caller]
    fn check(text: &str, expected: Result<(&str, &str), &str>) {
        let found = split(&SourcePath::new("a.md"), text, 0);
        let found = found.as_ref().map_err(|problem| problem.code());
        assert_eq!(found.map(|s| (&text[s.front.clone()], &text[s.body..])), expected, "{text:?}");
    }

    #[test]
    fn splits_where_zola_splits() {
        check("+++\na = 1\n+++\nText\n", Ok(("a = 1\n", "Text\n")));
        check("\n \n+++\n+++", Ok(("", "")));
        check("+++\r\na = 1\r\n+++ \t\r\nText", Ok(("a = 1\r\n", "Text")));
        check("+++\na = '+++'\n  +++\n+++\n", Ok(("a = '+++'\n", "+++\n")));
    }

    #[test]
    fn says_which_fence_is_wrong() {
        check("", Err(super::EMPTY_FILE.code));
        check(" \n\r\n", Err(super::EMPTY_FILE.code));
        check("# Heading\n", Err(super::NO_FRONT_MATTER.code));
        check("Words\n+++\na = 1\n+++\n", Err(super::NO_FRONT_MATTER.code));
        check("+++ \na = 1\n+++\n", Err(super::NO_FRONT_MATTER.code));
        check("---\na: 1\n---\n", Err(super::YAML_FRONT_MATTER.code));
        check("+++\na = 1\n", Err(super::UNCLOSED_FRONT_MATTER.code));
        for fence in ["++++", "++", "---", "+ + +", "＋＋＋", "===", "***", "~~~", "– – –"]
        {
            let text = format!("+++\na = 1\n{fence}\nText");
            let problem = split(&SourcePath::new("a.md"), &text, 0).unwrap_err();
            assert_eq!(problem.place.span, Some((10, 10 + fence.len())), "{text:?}");
            assert_eq!(problem.fix.len(), 1, "{text:?}");
        }
    }

    #[test]
    fn an_opening_fence_of_other_signs_is_told() {
        for fence in ["++", "++++", "+ + +", "＋＋＋", "===", "~~~"] {
            let text = format!("{fence}\na = 1\n+++\nText");
            let problem = split(&SourcePath::new("a.md"), &text, 0).unwrap_err();
            assert_eq!(problem.place.span, Some((0, fence.len())), "{text:?}");
            assert_eq!(problem.fix.len(), 1, "{text:?}");
        }
    }

    #[test]
    fn signs_in_a_text_are_no_fence() {
        for text in ["+++\na = 1\nHead\n===\nText", "+++\na = 1\n\nText\n\n***\nText"] {
            let problem = split(&SourcePath::new("a.md"), text, 0).unwrap_err();
            assert_eq!(problem.place.span, Some((0, 3)), "{text:?}");
        }
        let problem = split(&SourcePath::new("a.md"), "***\nText\n", 0).unwrap_err();
        assert!(problem.fix.is_empty());
    }
}
