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

/// The same in running text, word by word, where words of other languages stand too: only words
/// of two alphabets all of whose letters look like ours, and those in the letters of formulas,
/// which are used as a kind of print.
pub(crate) fn mixed_words(text: &str) -> impl Iterator<Item = (usize, &str, String)> {
    let is_print = |word: &str| {
        word.chars().count() > 1 && word.chars().all(|c| matches!(c, '\u{1d400}'..='\u{1d7ff}'))
    };
    let mut end = 0;
    text.split_inclusive(|c: char| !c.is_alphanumeric()).filter_map(move |part| {
        let start = end;
        end += part.len();
        let word = part.trim_end_matches(|c: char| !c.is_alphanumeric());
        let is_odd = !word.is_ascii() && (is_mixed(word) || is_print(word));
        let looks = is_odd.then(|| looks(word)).filter(|looks| looks.is_ascii())?;
        Some((start, word, looks))
    })
}

/// What a part of the name of a site looks like when it is written with other letters.
pub(crate) fn host_label(label: &str, is_turkic: bool) -> Option<String> {
    if label.is_ascii() {
        return None;
    }
    // Letters like the `i` without its dot belong to few languages.
    let rare = |c: char| matches!(c, 'ı' | 'ȷ' | '\u{250}'..='\u{2af}' | '\u{1d00}'..='\u{1d2b}');
    let is_rare = !is_turkic && label.contains(rare) && looks(label).is_ascii();
    (is_mixed(label) || looks_plain(label) || is_rare).then(|| looks(label))
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

/// What a character looks like.
pub(crate) fn looks_like(c: char) -> String {
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
    // Ordinals, as in `1º`, and raised letters are written so on purpose.
    let ordinal = matches!(c, 'ª' | 'º' | 'ⁱ' | 'ⁿ' | '\u{2b0}'..='\u{2ff}'
        | '\u{1d2c}'..='\u{1d6a}' | '\u{2090}'..='\u{209c}');
    let shared = matches!(c, '\u{370}'..='\u{58f}' | '\u{13a0}'..='\u{13ff}');
    c.is_alphabetic() && !c.is_ascii() && !ordinal && (shared || print())
}

#[cfg(test)]
mod tests {
    use super::{host_label, mixed_word, mixed_words, unseen};

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

    #[test]
    fn words_of_running_text_are_looked_at_one_by_one() {
        let found = |text| mixed_words(text).map(|(_, _, looks)| looks).collect::<Vec<_>>();
        assert_eq!(found("the c\u{456}ty of B\u{43e}ston"), ["city", "Boston"]);
        assert_eq!(found("o\u{fb03}ce, \u{1d41b}\u{1d428}\u{1d425}\u{1d41d}"), ["office", "bold"]);
        for text in [
            "10 μm",
            "5 kΩ",
            "x\u{207f}",
            "n\u{1d57}ʰ",
            "Δt",
            "Иван",
            "web-сайт",
            "PDFфайл",
            "naïve",
            "ﷲ",
        ] {
            assert!(found(text).is_empty(), "{text}: {:?}", found(text));
        }
    }

    #[test]
    fn letters_of_few_languages_are_none_of_ours_in_a_host() {
        assert_eq!(host_label("ıbm", false).as_deref(), Some("ibm"));
        assert_eq!(host_label("kadın", true), None);
        assert_eq!(host_label("münchen", false), None);
    }
}
