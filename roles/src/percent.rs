//! Bytes as text for a page, and text of links that was escaped on its way. What reads as text
//! stays as it is, so that it compresses well beside the same sentences of the page; the rest,
//! and what means something in a page, is written as `%` and two digits.

const DIGITS: &[u8; 16] = b"0123456789abcdef";

pub(crate) fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 4);
    for chunk in bytes.utf8_chunks() {
        let mut rest = chunk.valid();
        while !rest.is_empty() {
            let (plain, after) = rest.split_at(length_of_plain(rest));
            let (letter, after) = after.split_at(after.ceil_char_boundary(1));
            text.push_str(plain);
            escape(letter.as_bytes(), &mut text);
            rest = after;
        }
        escape(chunk.invalid(), &mut text);
    }
    if text.starts_with(' ') {
        text.replace_range(..1, "%20");
    }
    if text.ends_with(' ') {
        text.truncate(text.len() - 1);
        text.push_str("%20");
    }
    text
}

/// The bytes; none where a `%` begins none.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        (bytes, rest) = match (first, after) {
            (b'%', [high, low, after @ ..]) => {
                (and(bytes, digit(*high)? << 4 | digit(*low)?), after)
            }
            (b'%', _) => return None,
            _ => (and(bytes, *first), after),
        };
    }
    Some(bytes)
}

/// How many bytes of a text are plain letters that it begins with.
fn length_of_plain(text: &str) -> usize {
    let mut end = 0;
    loop {
        // Nearly all letters are of one byte.
        end += text.as_bytes()[end..].iter().take_while(|byte| is_plain_byte(**byte)).count();
        match text[end..].chars().next() {
            Some(letter) if is_plain(letter) => end += letter.len_utf8(),
            _ => return end,
        }
    }
}

fn is_plain_byte(byte: u8) -> bool {
    matches!(byte, b' '..=b'~') && !matches!(byte, b'<' | b'>' | b'&' | b'%')
}

/// Letters that mean nothing in a page and that nobody tidies away.
fn is_plain(letter: char) -> bool {
    match letter {
        // Of these a page takes away those that mark words in another language.
        '\u{feff}' | '\u{e000}'..='\u{f8ff}' => false,
        '\0'..='\x7f' => u8::try_from(letter).is_ok_and(is_plain_byte),
        _ => !letter.is_control() && !letter.is_whitespace(),
    }
}

fn escape(bytes: &[u8], text: &mut String) {
    for byte in bytes {
        text.push('%');
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
}

fn and(mut bytes: Vec<u8>, byte: u8) -> Vec<u8> {
    bytes.push(byte);
    bytes
}

fn digit(letter: u8) -> Option<u8> {
    char::from(letter).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::{decode, encode};
    use proptest::prelude::*;

    #[test]
    fn what_reads_stays_readable() {
        assert_eq!(encode("you’re \"in\"".as_bytes()), "you’re \"in\"");
        assert_eq!(encode(b"</script>\0\xff%&\n"), "%3c/script%3e%00%ff%25%26%0a");
        assert_eq!(encode("\u{e012}en".as_bytes()), "%ee%80%92en");
        assert_eq!(encode(b" a b "), "%20a b%20");
        assert_eq!(encode(b" "), "%20");
    }

    #[test]
    fn half_a_byte_is_none() {
        for text in ["%", "%4", "%zz", "a%é"] {
            assert_eq!(decode(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn bytes_come_back(bytes in any::<Vec<u8>>()) {
            let text = encode(&bytes);
            prop_assert_eq!(text.trim(), &text);
            prop_assert!(!text.contains(['<', '>', '&']) && !text.contains(char::is_control));
            prop_assert_eq!(decode(&text), Some(bytes));
        }

        #[test]
        fn any_text_is_read(text in any::<String>()) {
            let _ = decode(&text);
        }
    }
}
