//! Letters that look like others, and characters that nobody sees: what makes an address or a
//! name read as one thing and be another. Whether that is wrong is for the checks to say.

use unicode_normalization::UnicodeNormalization;
use unicode_security::skeleton;

/// The first character of a text that nobody sees, with its byte: a soft hyphen, a mark
/// without width, one that turns the direction of reading.
pub(crate) fn unseen(text: &str) -> Option<(usize, char)> {
    if text.is_ascii() {
        return None;
    }
    text.char_indices().find(|(_, c)| is_unseen(*c))
}

/// Whether nobody sees a character.
pub(crate) fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{115f}'
            | '\u{1160}'
            | '\u{17b4}'
            | '\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{3164}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

/// The first word of a text in our letters that holds letters of another alphabet in their
/// place: `Bоston` with a Cyrillic one, `oﬃce` with one letter for three. With what it looks
/// like.
pub(crate) fn mixed_word(text: &str) -> Option<(&str, String)> {
    if text.is_ascii() || !text.contains(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let mut words = text.split(|c: char| !c.is_alphanumeric());
    let word = words.find(|word| is_mixed(word) || looks_plain(word))?;
    Some((word, looks(word)))
}

/// Whether a word has our letters and look-alikes among them.
fn is_mixed(word: &str) -> bool {
    word.contains(|c: char| c.is_ascii_alphabetic()) && word.contains(is_look_alike)
}

/// Whether a word of other letters looks like one of ours.
fn looks_plain(word: &str) -> bool {
    word.contains(is_look_alike) && looks(word).is_ascii()
}

/// A word with our letters in place of those that look like them.
fn looks(word: &str) -> String {
    word.chars().map(looks_like).collect()
}

fn looks_like(c: char) -> String {
    if c.is_ascii() {
        return c.to_string();
    }
    let print: String = std::iter::once(c).nfkc().collect();
    if print.is_ascii() {
        return print;
    }
    let alike: String = skeleton(&print).collect();
    // The tables of Unicode take the capital I for the small l.
    if alike == "l" && c.is_uppercase() { "I".to_string() } else { alike }
}

/// A letter of an alphabet that shares shapes with ours, or one that stands for ours in print.
fn is_look_alike(c: char) -> bool {
    let print = || {
        let mut plain = std::iter::once(c).nfkc();
        plain.all(|c| c.is_ascii_alphabetic())
    };
    // Ordinals, as in `1º`, are written so on purpose.
    let ordinal = matches!(c, 'ª' | 'º');
    let shared = matches!(c, '\u{370}'..='\u{58f}' | '\u{13a0}'..='\u{13ff}');
    c.is_alphabetic() && !c.is_ascii() && !ordinal && (shared || print())
}

/// Why a web address leads elsewhere than it seems to.
pub(crate) fn misleading(address: &str) -> Option<String> {
    if let Some((_, c)) = unseen(address) {
        return Some(format!("it holds a character that nobody sees (U+{:04X})", u32::from(c)));
    }
    let plain = address.trim_start_matches(|c: char| c.is_whitespace() || c.is_control());
    let (scheme, rest) = plain.split_once("//").unwrap_or(("", ""));
    let web = ["http:", "https:", ""].iter().any(|known| scheme.eq_ignore_ascii_case(known));
    if !web {
        return None;
    }
    // A browser takes `\` for `/`, and so does this.
    let host = rest.split(['/', '?', '#', '\\']).next().unwrap_or_default();
    if let Some((_, host)) = host.rsplit_once('@') {
        return Some(format!("it leads to `{host}`, which stands after the `@`"));
    }
    if rest.starts_with('\\') || rest.contains('\\') {
        return Some("it holds a `\\`, which a browser takes for `/`".to_string());
    }
    let mut labels = host.split('.').filter(|label| !label.is_ascii());
    let label = labels.find(|label| is_mixed(label) || looks_plain(label))?;
    let looks = looks(label);
    Some(format!("`{label}` in it looks like `{looks}` and is written with other letters"))
}

#[cfg(test)]
mod tests {
    use super::{misleading, mixed_word, unseen};

    #[test]
    fn addresses_that_lead_elsewhere_are_told() {
        for (address, why) in [
            (
                "https://boston.gov@evil.example/",
                "it leads to `evil.example`, which stands after the `@`",
            ),
            ("//a@b", "it leads to `b`, which stands after the `@`"),
            ("https://a.example\\@evil.example", "it holds a `\\`, which a browser takes for `/`"),
            ("https://a\u{202e}b", "it holds a character that nobody sees (U+202E)"),
            ("mailto:a\u{200b}@b.example", "it holds a character that nobody sees (U+200B)"),
            (
                "https://b\u{43e}ston.gov",
                "`b\u{43e}ston` in it looks like `boston` and is written with other letters",
            ),
            (
                "https://\u{441}\u{43e}\u{43e}.example",
                "`\u{441}\u{43e}\u{43e}` in it looks like `coo` and is written with other letters",
            ),
        ] {
            assert_eq!(misleading(address).as_deref(), Some(why), "{address}");
        }
        for address in [
            "https://boston.gov/a@b",
            "https://münchen.example/straße?a=ö",
            "https://пример.example",
            "https://例え.example",
            "mailto:hr@boston.gov",
            "tel:+1",
            "../roles/",
        ] {
            assert_eq!(misleading(address), None, "{address}");
        }
    }

    #[test]
    fn words_of_two_alphabets_are_found() {
        let (word, looks) = mixed_word("City of B\u{43e}ston").unwrap();
        assert_eq!((word, looks.as_str()), ("B\u{43e}ston", "Boston"));
        for text in ["Señor", "Москва and Boston", "Tシャツ team", "β version", "сор", "sœur", "1º"]
        {
            assert_eq!(mixed_word(text), None, "{text}");
        }
        assert_eq!(mixed_word("o\u{fb03}ce work").unwrap().1, "office");
        assert_eq!(unseen("Data\u{ad}base"), Some((4, '\u{ad}')));
        assert_eq!(unseen("Datenbänke"), None);
    }
}
