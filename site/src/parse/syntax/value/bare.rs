//! Values that are not TOML, at keys of which nobody knows what they accept.

use super::super::finding::Finding;
use super::super::line::Line;
use super::list;
use super::text::{quoted, unwrapped};
use crate::meant::day::{day, is_day};
use crate::meant::number::Wanted;
use crate::meant::{Meant, Number, flag};
use crate::parse::short::short;

/// A value without quotes that is neither a number, a date, `true` nor `false`.
pub(in super::super) fn bare(line: &Line<'_>) -> Option<Finding> {
    let raw = line.value_text()?;
    if raw.starts_with(['"', '\'', '[', '{']) {
        return list::in_list(line);
    }
    let finding = |message: String| Finding::new(line.value().unwrap_or_default(), message);
    if let Some(flag) = flag(raw) {
        let finding = finding(format!("`{raw}` is not a value"));
        return Some(
            finding.help(format!("write {}", line.example(flag))).fix(line.value()?, flag),
        );
    }
    if matches!(raw.to_ascii_lowercase().as_str(), "null" | "none" | "nil" | "n/a") {
        let help = "delete the line; a key that is absent is not stated";
        return Some(finding(format!("`{raw}` is not a value")).help(help));
    }
    if is_day(raw) {
        let help = match day(raw) {
            Meant::Value(day) => format!("write year, month and day: {}", line.example(&day)),
            Meant::Unsure(help) => help,
        };
        return Some(finding(format!("`{}` is not a valid date", short(raw))).help(help));
    }
    let text = raw.contains(char::is_alphabetic).then(|| quoted(&unwrapped(raw)))?;
    let help = format!("put it in quotes: {}", line.example(&text));
    Some(finding("text stands without quotes".to_string()).help(help).fix(line.value()?, text))
}

/// `$70,162`, `5 %`, `010`, `.5`.
pub(in super::super) fn number(line: &Line<'_>) -> Option<Finding> {
    let raw = line.value_text()?;
    let numeric = |c: char| c.is_ascii_digit() || ".,$€£% '+-_".contains(c);
    let digit = raw.contains(|c: char| c.is_ascii_digit());
    if raw.starts_with('\'') || !digit || !raw.chars().all(numeric) {
        return None;
    }
    let wanted = Wanted { whole: false, key: line.key().unwrap_or_default(), other: None };
    let quotes = line.example(&quoted(raw));
    let help = match crate::meant::number::number(raw, wanted) {
        Number::Here(Meant::Value(number)) => format!(
            "put it in quotes where text is accepted, {quotes}, or write digits only: {}",
            line.example(&number)
        ),
        _ => format!("put it in quotes where text is accepted, {quotes}, or write one number"),
    };
    let message = format!("`{}` is not a number as TOML writes it", short(raw));
    Some(Finding::new(line.value()?, message).help(help))
}
