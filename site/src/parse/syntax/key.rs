//! Lines whose key, or what stands in its place, is wrong.

use toml_parser::lexer::TokenKind;

use super::finding::Finding;
use super::line::{Line, example};
use super::reason::Reason;
use super::token::span;

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
    let raw = line.text[colon + 1..].trim();
    let value = if is_value(raw) { raw.to_string() } else { format!("\"{raw}\"") };
    let at = line.start + colon;
    let help = format!("write `=` in its place: {}", example(key, &value));
    let finding = Finding::new(at..at + 1, format!("`{key}` is followed by a colon")).help(help);
    let sure = is_value(raw) || !(raw.is_empty() || raw.contains(['"', '\\', '#']));
    let end = line.start + line.text.trim_end().len();
    Some(if sure { finding.fix(at..end, format!(" = {value}")) } else { finding })
}

/// `lines = { mq: 3 }`.
pub(super) fn colon_in_table(line: &Line<'_>) -> Option<Finding> {
    let braces = line.value_text()?.starts_with('{');
    let atom = line.value_tokens().iter().find(|token| line.token(token).ends_with(':'))?;
    let at = span(atom).end - 1;
    let key = line.token(atom).trim_end_matches(':');
    braces.then(|| {
        Finding::new(at..at + 1, format!("`{key}` is followed by a colon"))
            .help(format!("write `=` in its place: `{key} = …`"))
            .fix(at..at + 1, " =")
    })
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

/// `- sql`.
pub(super) fn list_item(line: &Line<'_>) -> Option<Finding> {
    let item = line.text.trim().strip_prefix("- ").or(line.text.trim().strip_prefix("* "))?;
    let item = item.trim().trim_matches(['"', '\'']);
    Some(
        Finding::new(line.span(), "a list is not written with dashes").help(format!(
            "write it in brackets: {}",
            example("key", &format!("[\"{item}\", \"…\"]"))
        )),
    )
}

/// `title =`, or a line of words alone.
pub(super) fn without_value(line: &Line<'_>) -> Option<Finding> {
    let equals = line.tokens.iter().any(|token| token.kind() == TokenKind::Equals);
    let empty = line.tokens.last().is_some_and(|token| token.kind() == TokenKind::Equals);
    if let (true, Some(key)) = (empty, line.key()) {
        let help = format!("write {}, or delete the line", example(key, "\"…\""));
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
