//! Lines whose key, or what stands in its place, is wrong.

use toml::de::DeTable;
use toml_parser::lexer::TokenKind;

use super::accepts::Accepts;
use super::finding::Finding;
use super::line::{Line, example};
use super::reason::Reason;
use super::slot::Slot;
use super::token::span;
use super::value;
use crate::meant::remark;

/// What a version control system leaves in a file. Nothing else can be said of such a text.
pub(super) fn conflict(source: &str) -> Option<Finding> {
    let begins = |line: &str| line.starts_with("<<<<<<< ") || line.starts_with(">>>>>>> ");
    let mut at = 0;
    let line = source.split_inclusive('\n').find(|line| {
        at += line.len();
        begins(line)
    })?;
    let start = at - line.len();
    let help = "keep one of the two versions, and delete the lines that begin with `<<<<<<<`, \
                `=======` and `>>>>>>>`";
    let span = start..start + line.trim_end().len();
    Some(Finding::new(span, "an unsettled merge conflict stands here").help(help))
}

/// `// a remark`, `; a remark`, `-- a remark`, `/* a remark */` on a line of its own.
pub(super) fn remark(line: &Line<'_>) -> Option<Finding> {
    let text = line.text.trim();
    let (mark, _) = remark::mark(text).filter(|(mark, _)| *mark != "(")?;
    let words = remark::remark(text)?;
    if text.starts_with("---") || line.text.contains(" = ") && mark == "--" {
        return None;
    }
    let at = line.span().start;
    let finding = Finding::new(at..at + mark.len(), format!("`{mark}` does not begin a remark"));
    let written = format!("# {words}");
    Some(finding.help("begin a remark with `#`").fix(line.span(), written.trim_end()))
}

/// A remark over more lines than these has no end.
const LONGEST: usize = 100;

/// `<!-- a remark -->`, on one line or several.
pub(super) fn comment_of_html(line: &Line<'_>) -> Option<Finding> {
    let start = line.text.find("<!--").filter(|at| line.text[..*at].trim().is_empty())?;
    let mut at = line.start + line.text.len();
    let mut lines = vec![(line.start + start..at, &line.text[start + 4..])];
    for below in line.below().take(LONGEST) {
        if lines.last().is_some_and(|(_, text)| text.contains("-->")) {
            break;
        }
        let from = at + below.begin;
        at = from + below.text.len();
        lines.push((from..at, below.text));
    }
    let (last, end) = lines.last_mut()?;
    let close = end.find("-->")?;
    let after = end[close + 3..].trim().is_empty();
    *end = &end[..close];
    let wrong = line.start..last.end;
    let finding = Finding::new(line.start + start..line.start + start + 4, "this remark is HTML")
        .help("begin each line of a remark with `#`");
    let mut finding = Finding { wrong: Some(wrong), ..finding };
    if after {
        finding.fix = lines
            .into_iter()
            .map(|(span, text)| (span, format!("# {}", text.trim()).trim_end().to_string()))
            .collect();
    }
    Some(finding)
}

/// `title: Data Engineer`.
pub(super) fn colon(line: &Line<'_>) -> Option<Finding> {
    let colon = line.text.find(':')?;
    let key = line.text[..colon].trim();
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    if key.is_empty() || !key.chars().all(plain) {
        return None;
    }
    // `key := value` is written in some languages.
    let raw = line.text[colon + 1..].trim();
    let raw = raw.strip_prefix('=').unwrap_or(raw).trim_start();
    let at = line.start + colon;
    let end = line.start + line.text.trim_end().len();
    let finding = Finding::new(at..at + 1, format!("`{key}` is followed by a colon"));
    let of_kind = if is_value(raw) { None } else { value::of_kind(&Slot::at(line, key, raw)) };
    let (value, sure) = match of_kind {
        Some(Finding { fix, help, .. }) => match fix.into_iter().next() {
            Some((_, value)) => (value, true),
            None => return Some(finding.help(format!("write `=` in its place; {help}"))),
        },
        None if is_value(raw) => (raw.to_string(), true),
        None => (format!("\"{raw}\""), !(raw.is_empty() || raw.contains(['"', '\\', '#']))),
    };
    let help = format!("write `=` in its place: {}", example(key, &value));
    let finding = finding.help(help);
    Some(if sure { finding.fix(at..end, format!(" = {value}")) } else { finding })
}

/// `lines = { mq: 3 }`, `credit = [{ when: "degree", years: 2 }]`.
pub(super) fn colon_in_table(line: &Line<'_>) -> Option<Finding> {
    let braces = line.value_text()?.trim_start_matches(['[', ' ']).starts_with('{');
    let mut colons = line.value_tokens().iter().filter_map(|token| {
        let key = line.token(token).strip_suffix(':')?;
        (token.kind() == TokenKind::Atom && !key.is_empty()).then(|| (key, span(token).end - 1))
    });
    let (key, at) = colons.next().filter(|_| braces)?;
    let finding = Finding::new(at..at + 1, format!("`{key}` is followed by a colon"))
        .help(format!("write `=` in its place: `{key} = …`"))
        .fix(at..at + 1, " =");
    Some(colons.fold(finding, |finding, (_, at)| finding.fix(at..at + 1, " =")))
}

fn is_value(text: &str) -> bool {
    text.starts_with(['"', '\'', '[', '{'])
        || matches!(text, "true" | "false")
        || (!text.is_empty() && text.bytes().all(|b| b.is_ascii_digit() || b == b'.'))
}

/// `extra]`.
pub(super) fn open_header(line: &Line<'_>) -> Option<Finding> {
    let text = line.text.trim();
    let name = text.trim_end_matches(']');
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    if name == text || name.is_empty() || !name.chars().all(plain) {
        return None;
    }
    let brackets = text.len() - name.len();
    let opening = "[".repeat(brackets);
    Some(
        Finding::new(line.span(), "this header lacks its opening bracket")
            .help(format!("write `{opening}{text}`"))
            .fix(line.span(), format!("{opening}{text}")),
    )
}

/// `title =`, or a line of words alone.
pub(super) fn without_value(line: &Line<'_>) -> Option<Finding> {
    let equals = line.tokens.iter().any(|token| token.kind() == TokenKind::Equals);
    let empty = line.tokens.last().is_some_and(|token| token.kind() == TokenKind::Equals);
    if let (true, Some(key)) = (empty, line.key()) {
        let help = match Slot::accepts_at(line) {
            Accepts::Text | Accepts::Other => {
                format!("write {}, or delete the line", example(key, "\"…\""))
            }
            accepts => format!("write {} after `=`, or delete the line", accepts.noun()),
        };
        return Some(Finding::new(line.span(), format!("`{key}` has no value")).help(help));
    }
    let header = line.text.trim_start().starts_with('[');
    if equals || header || line.reason != Reason::NoEquals {
        return None;
    }
    let help = "write `key = \"…\"`; text of several lines stands between `\"\"\"` and `\"\"\"`, \
                a remark after `#`, and the page's text after the second `+++`";
    Some(Finding::new(line.span(), "this line is no `key = value`").help(help))
}

/// `salary min = "1"`, `köln = 1`, `= 1`.
pub(super) fn with_spaces(line: &Line<'_>) -> Option<Finding> {
    let first = line.tokens.first()?;
    if first.kind() == TokenKind::Equals {
        let finding = Finding::new(span(first), "a key is missing before `=`");
        return Some(finding.help("write `key = value`, or delete the line"));
    }
    let key = line.key()?;
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    if key.chars().all(plain) || key.starts_with(['"', '\'', '[', '{']) {
        return None;
    }
    let at = line.span().start;
    let mended: String = key.chars().map(|c| if plain(c) { c } else { '_' }).collect();
    Some(
        Finding::new(at..at + key.len(), format!("`{key}` cannot be a key"))
            .help(format!("write it without spaces and signs, such as `{mended}`")),
    )
}

/// `title == "Data Engineer"`.
pub(super) fn twice_equals(line: &Line<'_>) -> Option<Finding> {
    let n = line.tokens.iter().position(|token| token.kind() == TokenKind::Equals)?;
    let second = line.tokens.get(n + 1).filter(|token| token.kind() == TokenKind::Equals)?;
    let finding = Finding::new(span(second), "`=` stands here twice");
    Some(finding.help("delete one of the two").fix(span(second), ""))
}

/// `hours_per_week => 40`.
pub(super) fn arrow(line: &Line<'_>) -> Option<Finding> {
    let first = line.value_tokens().first()?;
    let before = line.source(line.start..span(first).start);
    let arrow = line.token(first) == ">" && before.ends_with('=');
    arrow.then(|| {
        Finding::new(span(first), "an arrow stands between key and value")
            .help("write `=` in its place")
            .fix(span(first), "")
    })
}

/// `hours_per_week 40`, `hours_per_week – 40`, `hours_per_week ＝ 40`: a key that is known and a
/// value, and no `=` between them.
pub(super) fn without_equals(line: &Line<'_>) -> Option<Finding> {
    let text = line.text.trim();
    let (key, rest) = text.split_once([' ', '\t'])?;
    let sign = |c: char| matches!(c, '–' | '—' | '-' | '＝' | '→' | ' ');
    let raw = rest.trim_start_matches(sign);
    let is_known = Slot::at(line, key, raw).accepts != Accepts::Other;
    if line.key().is_some() || !is_known || DeTable::parse(&format!("x = {raw}")).is_err() {
        return None;
    }
    let written = format!("{key} = {raw}");
    let help = format!("write {}", example(key, raw));
    let finding = Finding::new(line.span(), format!("`=` is missing after `{key}`")).help(help);
    Some(finding.fix(line.span(), written))
}
