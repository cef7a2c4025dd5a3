//! Keys and values: words in quotes, whole numbers, pairs of them, yes and no.

use super::line::BLANK;
use crate::requirement::Months;

/// A value that the file can hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Scalar {
    Bool(bool),
    Whole(Months),
    Pair(Months, Months),
    Text(String),
    /// Something in the place of a value, up to a comment.
    Other,
}

impl Scalar {
    pub(super) fn text(&self) -> Option<String> {
        match self {
            Self::Text(text) => Some(text.clone()),
            _ => None,
        }
    }

    pub(super) fn is_word(&self, word: &str) -> bool {
        matches!(self, Self::Text(text) if text == word)
    }
}

/// The key that a line begins with, and what follows.
pub(super) fn key(line: &str) -> Option<(String, &str)> {
    if line.starts_with(['"', '\'']) {
        return text(line);
    }
    let is_bare = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let end = line.find(|c: char| !is_bare(c)).unwrap_or(line.len());
    (end > 0).then(|| (line[..end].to_owned(), &line[end..]))
}

/// The value that a text begins with, and what follows.
pub(super) fn value(line: &str) -> Option<(Scalar, &str)> {
    if line.starts_with(['"', '\'']) {
        let (text, rest) = text(line)?;
        return Some((Scalar::Text(text), rest));
    }
    if let Some(found) = pair(line) {
        return Some(found);
    }
    let end = line.find('#').unwrap_or(line.len());
    let (word, rest) = line.split_at(end);
    let word = word.trim_end_matches(BLANK);
    let value = match word {
        "" => return None,
        "true" => Scalar::Bool(true),
        "false" => Scalar::Bool(false),
        _ => whole(word).map_or(Scalar::Other, Scalar::Whole),
    };
    Some((value, rest))
}

/// A text in quotes of either kind.
fn text(line: &str) -> Option<(String, &str)> {
    let mut characters = line.char_indices();
    let (_, quote) = characters.next()?;
    let mut text = String::new();
    while let Some((at, character)) = characters.next() {
        match character {
            _ if character == quote => return Some((text, &line[at + 1..])),
            '\\' if quote == '"' => text.push(escaped(&mut characters)?),
            _ if character != '\t' && character.is_ascii_control() => return None,
            _ => text.push(character),
        }
    }
    None
}

fn escaped(characters: &mut std::str::CharIndices<'_>) -> Option<char> {
    let digits = match characters.next()?.1 {
        'b' => return Some('\u{8}'),
        't' => return Some('\t'),
        'n' => return Some('\n'),
        'f' => return Some('\u{c}'),
        'r' => return Some('\r'),
        same @ ('"' | '\\') => return Some(same),
        'u' => 4,
        'U' => 8,
        _ => return None,
    };
    let mut code = 0_u32;
    for _ in 0..digits {
        code = code.checked_mul(16)?.checked_add(characters.next()?.1.to_digit(16)?)?;
    }
    char::from_u32(code)
}

/// `[0, 12]`.
fn pair(line: &str) -> Option<(Scalar, &str)> {
    let (inner, rest) = line.strip_prefix('[')?.split_once(']')?;
    let (low, high) = inner.split_once(',')?;
    let number = |text: &str| whole(text.trim_matches(BLANK));
    Some((Scalar::Pair(number(low)?, number(high)?), rest))
}

/// A whole number as TOML and people write it: digits, no zero before others.
fn whole(text: &str) -> Option<Months> {
    let is_plain =
        text.bytes().all(|b| b.is_ascii_digit()) && (text.len() == 1 || !text.starts_with('0'));
    if is_plain { text.parse().ok() } else { None }
}
