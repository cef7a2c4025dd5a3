//! Values that are not TOML, at keys of which it is known what they accept.

use super::super::accepts::Accepts;
use super::super::finding::Finding;
use super::super::line::Line;
use super::super::slot::Slot;
use super::list;
use super::text::{quoted, text, unwrapped};
use crate::meant::amount::amount;
use crate::meant::day::day;
use crate::meant::number::Wanted;
use crate::meant::number::number;
use crate::meant::{Meant, Number, Remarked, flag};
use crate::nearest::{accepted, nearest};
use crate::parse::short::short;

/// A value that begins with no quote and no bracket.
pub(in super::super) fn typed(line: &Line<'_>) -> Option<Finding> {
    let slot = Slot::of(line)?;
    if super::is_ended(line, &slot) || slot.raw.starts_with(['"', '\'', '[']) {
        return None;
    }
    if slot.raw.starts_with('{') {
        return list::of_words(&slot).filter(|_| slot.accepts == Accepts::List);
    }
    if is_absent(&slot) {
        let message = format!("`{}` is not a value", slot.raw);
        let help = "delete the line; a key that is absent is not stated";
        return Some(slot.finding(message, help)).filter(|_| slot.whole_line);
    }
    if slot.accepts == Accepts::Text { Some(text(line, &slot)) } else { of_kind(&slot) }
}

/// A value of a kind that is no text; none where nobody knows the kind.
pub(in super::super) fn of_kind(slot: &Slot<'_>) -> Option<Finding> {
    match slot.accepts {
        Accepts::Whole | Accepts::Number => Some(of_number(slot)),
        Accepts::Amount => Some(of_amount(slot)),
        Accepts::Date => Some(of_day(slot)),
        Accepts::Flag => Some(of_flag(slot)),
        Accepts::Words(words) => Some(of_word(slot, words)),
        Accepts::List => list::of_words(slot),
        Accepts::Text | Accepts::Other => None,
    }
}

/// Whether the word says that there is nothing to state, and the key has no word for that.
fn is_absent(slot: &Slot<'_>) -> bool {
    let word = slot.raw.to_ascii_lowercase();
    let vague = match slot.accepts {
        Accepts::Words(words) if words.contains(&"not-stated") => return false,
        Accepts::Words(_) | Accepts::Text => false,
        _ => true,
    };
    matches!(word.as_str(), "null" | "none" | "nil" | "n/a" | "?")
        || vague && matches!(word.as_str(), "tbd" | "tba" | "unknown" | "-" | "–")
}

/// The value with the words behind it as a remark, where a remark can stand.
fn with_remark(slot: &Slot<'_>, value: &str) -> String {
    let remarked = Remarked::read(slot.raw).filter(|_| slot.whole_line);
    remarked.map_or_else(|| value.to_string(), |remarked| remarked.written(value))
}

fn of_number(slot: &Slot<'_>) -> Finding {
    let whole = slot.accepts == Accepts::Whole;
    let raw = short(slot.raw);
    let not_toml = format!("`{raw}` is not a number as TOML writes it");
    match number(slot.raw, Wanted { whole, key: slot.key, other: slot.other }) {
        // Behind an entry of an inline table no remark can stand.
        Number::Here(Meant::Value(_)) if !slot.whole_line && Remarked::read(slot.raw).is_some() => {
            slot.finding(not_toml, "write one number in digits and nothing else")
        }
        Number::Here(Meant::Value(number)) => {
            let begins = slot.raw.starts_with(|c: char| c.is_ascii_digit());
            let words = slot.raw.contains(char::is_alphabetic);
            let (message, help) = match (begins, words) {
                (true, true) => {
                    (format!("`{raw}` is more than a number"), "write the number alone")
                }
                (false, true) => (not_toml, "write it in digits"),
                _ if number.contains('.') && !slot.raw.contains('.') => {
                    (not_toml, "write a point in place of the comma")
                }
                (_, false) => (not_toml, "write digits only"),
            };
            slot.mended(message, help, &with_remark(slot, &number))
        }
        Number::Here(Meant::Unsure(help)) => slot.finding(not_toml, help),
        Number::Other(number) => {
            let other = slot.other.unwrap_or(slot.key);
            let message = format!("`{raw}` does not fit `{}`", slot.key);
            slot.finding(message, format!("write `{other} = {number}` in place of this line"))
        }
    }
}

fn of_amount(slot: &Slot<'_>) -> Finding {
    let message = format!("`{}` is not a number as TOML writes it", short(slot.raw));
    match amount(slot.raw, slot.key) {
        Meant::Value(amount) => {
            let value = with_remark(slot, &format!("\"{amount}\""));
            let words = slot.raw.contains(char::is_alphabetic);
            let help = if words { "write it in digits, and in quotes" } else { "put it in quotes" };
            slot.mended(message, help, &value)
        }
        Meant::Unsure(help) => slot.finding(message, help),
    }
}

fn of_day(slot: &Slot<'_>) -> Finding {
    let message = format!("`{}` is not a valid date", short(slot.raw));
    let lower = slot.raw.to_lowercase();
    if lower.contains(':') || lower.ends_with("am") || lower.ends_with("pm") {
        let help = "write a day, or a day and a time from 00:00 to 23:59 behind a `T`, like \
                    `2026-11-22T20:00:00`";
        return slot.finding(message, help);
    }
    let written = Remarked::read(slot.raw).filter(|_| slot.whole_line);
    match day(written.map_or(slot.raw, |written| written.value)) {
        Meant::Value(day) => {
            let in_words = slot.raw.contains(char::is_alphabetic);
            let help = if in_words {
                "write year, month and day in digits"
            } else {
                "write year, month and day"
            };
            slot.mended(message, help, &with_remark(slot, &day))
        }
        Meant::Unsure(help) => slot.finding(message, help),
    }
}

fn of_flag(slot: &Slot<'_>) -> Finding {
    let message = format!("`{}` is not a value", short(slot.raw));
    match flag(slot.raw) {
        Some(flag) => {
            slot.mended(message, "write", flag).help(format!("write {}", slot.example(flag)))
        }
        None => slot.finding(message, "write `true` or `false`, without quotes"),
    }
}

fn of_word(slot: &Slot<'_>, words: &'static [&'static str]) -> Finding {
    let word = unwrapped(slot.raw);
    let plain = |text: &str| text.to_lowercase().replace([' ', '_'], "-");
    if let Some(same) = words.iter().find(|known| plain(known) == plain(&word)) {
        return slot.mended("text stands without quotes", "put it in quotes", &quoted(same));
    }
    let message = format!("`{}` does not accept `{}`", slot.key, short(&word));
    let list = accepted(&word, words);
    slot.finding(
        message,
        match nearest(&word, words) {
            Some(near) => format!("write `\"{near}\"`, in quotes; accepted are {list}"),
            None => format!("write one of {list}, in quotes"),
        },
    )
}
