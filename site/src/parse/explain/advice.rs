//! What to write in place of a value that does not fit its key.

use super::super::syntax::{Accepts, Kinds};
use super::super::value::{Found, Reason, Step, Wanted};
use super::{is_item, key};
use crate::meant::number::{self, number};
use crate::meant::{Meant, Number, Remarked, amount, day, flag};
use crate::nearest::{accepted, nearest};

/// Examples with longer values are cut.
const LONG: usize = 60;

/// A value as it stands in the file.
pub(super) struct Written<'a> {
    pub(super) path: &'a [Step],
    pub(super) raw: &'a str,
    pub(super) kinds: &'a Kinds,
}

/// What to write, for a person; and for a program, where it is known what was meant.
pub(super) struct Advice {
    pub(super) help: String,
    pub(super) value: Option<String>,
}

impl From<String> for Advice {
    fn from(help: String) -> Self {
        Self { help, value: None }
    }
}

impl Written<'_> {
    /// How to write what was probably meant.
    pub(super) fn advice(&self, reason: &Reason) -> Advice {
        match reason {
            Reason::WrongType(wanted, found) => self.of_type(wanted, *found),
            Reason::OutOfRange(_) => "write a number in this range".to_string().into(),
            Reason::NoDigits => number::example(self.wanted(false)).into(),
            Reason::UnknownWord(word, known) => {
                let list = accepted(word, known);
                let plain = |text: &str| text.trim().to_lowercase().replace([' ', '_'], "-");
                let same = known.iter().find(|known| plain(known) == plain(word));
                let help = match nearest(word, known) {
                    Some(near) => format!("write `\"{near}\"`; accepted are {list}"),
                    None => format!("write one of {list}"),
                };
                Advice { help, value: same.map(|same| format!("\"{same}\"")) }
            }
            Reason::Other(_) => "correct it, or delete the line".to_string().into(),
        }
    }

    fn of_type(&self, wanted: &Wanted, found: Found) -> Advice {
        let inner = self.raw.trim_matches(['"', '\'']).trim();
        let one_line = !self.raw.contains('\n');
        match (wanted, found) {
            (Wanted::Text, Found::Whole | Found::Decimal) => self.of_amount_or_text(),
            (Wanted::Text, Found::Date | Found::Bool) => self.in_quotes(self.raw),
            (Wanted::Text, Found::List) => match self.one_text() {
                Some(text) => self.known("take the brackets away", text),
                None => self.example(wanted).into(),
            },
            (Wanted::Whole(..), Found::Text | Found::Decimal) => self.of_number(inner, true),
            (Wanted::Number, Found::Text) => self.of_number(inner, false),
            (Wanted::Bool, Found::Text) => match flag(inner) {
                Some(flag) if flag == inner => self.known("write it without quotes", flag),
                Some(flag) => self.known("write it like this", flag),
                None => self.example(wanted).into(),
            },
            (Wanted::Other(noun), Found::Whole) if noun == "a date" => match day::day(self.raw) {
                Meant::Value(day) => self.known("write year, month and day", &day),
                Meant::Unsure(help) => help.into(),
            },
            (Wanted::List, Found::Text | Found::Table)
                if one_line && !self.raw.starts_with('[') =>
            {
                self.known("put it in brackets", &format!("[{}]", self.raw))
            }
            (Wanted::List, Found::Table) if self.raw.starts_with('[') => {
                let double = format!("[{}]", self.raw);
                Advice {
                    help: format!("put it in double brackets: `{double}`"),
                    value: Some(double),
                }
            }
            (Wanted::Table, Found::List) if self.raw.starts_with("[[") => {
                let single = self.raw.trim_start_matches('[').trim_end_matches(']');
                format!("put it in single brackets, once: `[{single}]`").into()
            }
            _ => self.example(wanted).into(),
        }
    }

    /// A value that is known: the words end with it.
    fn known(&self, help: &str, value: &str) -> Advice {
        let help = format!("{help}: `{}`", self.line(value));
        Advice { help, value: Some(value.to_string()) }
    }

    /// What a text is for is not known, so a person has to look at it.
    fn in_quotes(&self, text: &str) -> Advice {
        format!("put it in quotes: `{}`", self.line(&format!("\"{text}\""))).into()
    }

    /// `61.000` or `7` where text is wanted.
    fn of_amount_or_text(&self) -> Advice {
        let path = self.names();
        if self.kinds.at(&path) != Accepts::Amount {
            return self.in_quotes(self.raw);
        }
        match amount::amount(self.raw, key(self.path)) {
            Meant::Value(amount) => self.known("put it in quotes", &format!("\"{amount}\"")),
            Meant::Unsure(help) => help.into(),
        }
    }

    /// `"40 hours"` or `10.000` where a number is wanted.
    fn of_number(&self, inner: &str, whole: bool) -> Advice {
        let wanted = self.wanted(whole);
        match number(inner, wanted) {
            Number::Here(Meant::Value(plain)) if Remarked::read(inner).is_some() => {
                format!("write the number alone: `{}`", self.line(&plain)).into()
            }
            Number::Here(Meant::Value(plain)) if plain == inner => {
                self.known("write it without quotes", &plain)
            }
            Number::Here(Meant::Value(plain)) => {
                let in_words = !inner.contains(|c: char| c.is_ascii_digit());
                let help = if in_words { "write it in digits" } else { "write the number alone" };
                self.known(help, &plain)
            }
            Number::Here(Meant::Unsure(help)) => help.into(),
            Number::Other(number) => {
                let other = wanted.other.unwrap_or(wanted.key);
                format!("write `{other} = {number}` in place of it").into()
            }
        }
    }

    fn wanted(&self, whole: bool) -> number::Wanted<'_> {
        let other = self.kinds.other_unit(&self.names());
        number::Wanted { whole, key: key(self.path), other }
    }

    /// The one text of a list.
    fn one_text(&self) -> Option<&str> {
        let text = self.raw.strip_prefix('[')?.strip_suffix(']')?.trim();
        let inner = text.strip_prefix('"')?.strip_suffix('"')?;
        (!inner.contains(['"', '\\', '\n'])).then_some(text)
    }

    fn example(&self, wanted: &Wanted) -> String {
        match wanted {
            Wanted::Text => format!("write it like `{}`", self.line("\"…\"")),
            Wanted::Bool => "write `true` or `false`, without quotes".to_string(),
            Wanted::Whole(..) => number::example(self.wanted(true)),
            Wanted::Number => number::example(self.wanted(false)),
            Wanted::Word(words) => {
                format!("write one of {}, in quotes", accepted(self.raw, words))
            }
            Wanted::List => format!("write it like `{}`", self.line("[\"…\"]")),
            Wanted::Table => format!("write `{}` and its keys below", self.header()),
            Wanted::Other(_) => {
                "write year, month and day in digits, like `2026-11-22`".to_string()
            }
        }
    }

    fn line(&self, value: &str) -> String {
        match (is_item(self.path), value.contains('\n') || value.chars().count() > LONG) {
            (true, false) => value.to_string(),
            (true, true) => "\"…\"".to_string(),
            (false, false) => format!("{} = {value}", key(self.path)),
            (false, true) => format!("{} = …", key(self.path)),
        }
    }

    /// The header of a table at this place.
    fn header(&self) -> String {
        let name = self.names().join(".");
        if is_item(self.path) { format!("[[{name}]]") } else { format!("[{name}]") }
    }

    /// The keys from the top level to the value.
    fn names(&self) -> Vec<&str> {
        let names = self.path.iter().filter_map(|step| match step {
            Step::Key { name, .. } => Some(name.as_str()),
            Step::Item(_) => None,
        });
        names.collect()
    }
}
