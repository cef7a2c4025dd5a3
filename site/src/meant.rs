//! What people write for a number, an amount of money or a day, and what they mean by it.
//!
//! It knows no key and no file, and it never guesses: what can be read in two ways is not
//! read, and what is accepted is said.

pub(crate) mod amount;
pub(crate) mod day;
mod digits;
pub(crate) mod number;
pub(crate) mod remark;
mod words;

pub(crate) use number::Number;
pub(crate) use remark::Remarked;

/// What was meant by words in place of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Meant {
    /// Nothing but this.
    Value(String),
    /// It cannot be told: what to write, for a person to weigh.
    Unsure(String),
}

impl Meant {
    fn unsure<T>(help: impl Into<String>) -> Result<T, Self> {
        Err(Self::Unsure(help.into()))
    }
}

/// `true` or `false` for a word that says the same.
pub(crate) fn flag(word: &str) -> Option<&'static str> {
    match word.to_ascii_lowercase().as_str() {
        "true" | "yes" | "on" => Some("true"),
        "false" | "no" | "off" => Some("false"),
        _ => None,
    }
}

/// Digits, hyphens and spaces of other alphabets and of word processors as a keyboard makes them.
fn typed(text: &str) -> String {
    let typed = text.trim().chars().map(|c| match c {
        '０'..='９' => {
            char::from(b'0' + u8::try_from(c as u32 - '０' as u32).unwrap_or_default())
        }
        '‐' | '‑' | '‒' | '–' | '—' | '−' | '－' => '-',
        '．' => '.',
        '，' => ',',
        '’' => '\'',
        '／' | '⁄' => '/',
        c if c.is_whitespace() => ' ',
        c => c,
    });
    typed.collect()
}
