//! Kinds of characters, for text in English with names from elsewhere. Exact
//! for ASCII and Latin-1, rough beyond: the tables of Unicode are larger than
//! the whole reader.

/// A letter. Beyond Latin-1 everything but blanks, punctuation and symbols.
pub(crate) fn is_letter(c: char) -> bool {
    match c {
        '\0'..='\u{7f}' => c.is_ascii_alphabetic(),
        '\u{aa}' | '\u{b5}' | '\u{ba}' => true,
        '\u{80}'..='\u{bf}' | '\u{d7}' | '\u{f7}' => false,
        '\u{2000}'..='\u{2bff}' | '\u{3000}'..='\u{303f}' => false,
        '\u{e000}'..='\u{f8ff}' | '\u{fe00}'..='\u{fe0f}' | '\u{fff0}'..='\u{ffff}' => false,
        _ => c < '\u{1f000}',
    }
}

/// A letter or a digit.
pub(crate) fn is_word(c: char) -> bool {
    c.is_ascii_digit() || is_letter(c)
}

/// A capital letter.
pub(crate) fn is_capital(c: char) -> bool {
    c.is_ascii_uppercase() || matches!(c, '\u{c0}'..='\u{de}' if c != '\u{d7}')
}

/// A small letter.
pub(crate) fn is_small(c: char) -> bool {
    c.is_ascii_lowercase() || matches!(c, '\u{df}'..='\u{ff}' if c != '\u{f7}')
}

/// The small letter of a capital one.
pub(crate) fn small(c: char) -> char {
    match c {
        _ if c.is_ascii() => c.to_ascii_lowercase(),
        '\u{c0}'..='\u{de}' if c != '\u{d7}' => char::from(c as u8 + 32),
        _ => c,
    }
}

/// A text in small letters.
pub(crate) fn lowercase(text: &str) -> String {
    text.chars().map(small).collect()
}
