//! Words of a text, folded: without case, diacritics and punctuation, so that
//! what is typed finds what is written.
//!
//! The tables cover Latin letters; the standard library's cover every script
//! and would weigh more than the rest of the search in the visitor's module.
//! Greek and Cyrillic lose their case, other scripts stay as they are.

use std::ops::Range;

use super::stretch;

mod latin;

pub use latin::plain_latin;

/// A word of a text and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Token {
    /// The bytes of the text.
    pub(crate) at: Range<usize>,
    /// The word, folded.
    pub(crate) word: String,
}

/// The words of a text, in order.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut open: Option<Token> = None;
    for (start, letter) in text.char_indices() {
        let end = start + letter.len_utf8();
        if is_word_alone(letter) {
            tokens.extend(open.take());
            tokens.push(Token { at: start..end, word: letter.to_string() });
        } else if belongs_to_word(letter, open.is_some()) {
            let token = open.get_or_insert(Token { at: start..end, word: String::new() });
            token.at.end = end;
            fold(letter, &mut token.word);
        } else if !(open.is_some() && is_inside(letter, stretch(text, end..text.len()))) {
            tokens.extend(open.take());
        }
    }
    tokens.extend(open);
    tokens
}

/// Calls with each word of a text, folded. One buffer serves them all: an index of very
/// many roles asks for millions.
pub(crate) fn for_each_word(text: &str, mut call: impl FnMut(&str)) {
    let mut word = String::new();
    let mut open = false;
    let mut rest = text;
    loop {
        // Nearly all letters are plain ones.
        let plain = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
        let (letters, after) = rest.split_at(plain);
        let from = word.len();
        word.push_str(letters);
        word[from..].make_ascii_lowercase();
        open |= plain > 0;
        let mut after = after.chars();
        let next = after.next();
        rest = after.as_str();
        let alone = next.filter(|letter| is_word_alone(*letter));
        match next {
            Some(letter) if alone.is_none() && belongs_to_word(letter, open) => {
                open = true;
                fold(letter, &mut word);
            }
            Some(mark) if open && is_inside(mark, rest) => {}
            _ if open => {
                call(&word);
                word.clear();
                open = false;
            }
            _ => {}
        }
        if let Some(letter) = alone {
            call(letter.encode_utf8(&mut [0; 4]));
        }
        if next.is_none() {
            return;
        }
    }
}

/// A text folded as a whole, its words parted by single spaces.
pub(crate) fn folded(text: &str) -> String {
    let words: Vec<String> = tokens(text).into_iter().map(|token| token.word).collect();
    words.join(" ")
}

/// `+` and `#` count inside and after a word only: C++, C#.
fn belongs_to_word(letter: char, inside: bool) -> bool {
    match letter {
        'a'..='z' | 'A'..='Z' | '0'..='9' => true,
        '+' | '#' => inside,
        '\u{0}'..='\u{7f}' => false,
        '\u{80}'..='\u{bf}' | '×' | '÷' => false,
        '\u{300}'..='\u{36f}' => inside,
        '\u{2000}'..='\u{206f}' | '\u{2190}'..='\u{2bff}' | '\u{3000}'..='\u{303f}' => false,
        '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff0}'..='\u{ffff}' => false,
        _ => true,
    }
}

/// Whether a letter is of a script that puts no spaces between words. Each of its letters is
/// looked for alone: where words end there takes a dictionary.
fn is_word_alone(letter: char) -> bool {
    matches!(letter, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3134f}')
}

/// Whether a mark between two letters joins them: bachelor's is one word.
fn is_inside(mark: char, rest: &str) -> bool {
    matches!(mark, '\'' | '’') && rest.starts_with(|next| belongs_to_word(next, false))
}

fn fold(letter: char, word: &mut String) {
    match letter {
        '\u{300}'..='\u{36f}' => {}
        'Α'..='Ρ' | 'Σ'..='Ω' | 'А'..='Я' => word.extend(shifted(letter, 32)),
        'Ѐ'..='Џ' => word.extend(shifted(letter, 80)),
        '！'..='～' => {
            let wide = char::from_u32(u32::from(letter) - 0xfee0);
            word.extend(wide.map(|letter| letter.to_ascii_lowercase()));
        }
        _ => match plain_latin(letter) {
            Some(base) => word.push_str(base),
            None => word.push(letter.to_ascii_lowercase()),
        },
    }
}

/// A folded word whose Cyrillic letters are Latin ones, where it has letters of both scripts:
/// keyboards mix them, and they look alike.
pub(super) fn one_script(word: &str) -> String {
    if word.is_ascii() || !word.contains(|letter: char| letter.is_ascii_lowercase()) {
        return word.to_owned();
    }
    let latin = |letter: char| match CYRILLIC.chars().position(|own| own == letter) {
        Some(n) => LATIN.as_bytes().get(n).copied().map_or(letter, char::from),
        None => letter,
    };
    word.chars().map(latin).collect()
}

/// Cyrillic letters, and Latin ones that look like them.
const CYRILLIC: &str = "аеорсухіјѕ";
const LATIN: &str = "aeopcyxijs";

fn shifted(letter: char, by: u32) -> Option<char> {
    char::from_u32(u32::from(letter) + by)
}

#[cfg(test)]
mod tests {
    use super::{folded, for_each_word, tokens};

    #[test]
    fn case_diacritics_and_punctuation_fold_away() {
        for (text, expected) in [
            ("Data Engineer", "data engineer"),
            ("数据分析师 SQL", "数 据 分 析 师 sql"),
            ("  C++, C# & R; .NET (node.js)", "c++ c# r net node js"),
            ("a bachelor’s or master's degree’", "a bachelors or masters degree"),
            ("Čapek, Łódź — Ñandú Việt Ångström", "capek lodz nandu viet angstrom"),
            ("Œuvre Straße ÆTHER Þing ŞIRKET", "oeuvre strasse aether thing sirket"),
            ("cafe\u{301}", "cafe"),
            ("ΑΘΗΝΑ Київ", "αθηνα київ"),
            ("日本語 データ", "日 本 語 デ ー タ"),
            ("+ # ’ ' … 3–5", "3 5"),
        ] {
            assert_eq!(folded(text), expected, "{text}");
            let mut words = Vec::new();
            for_each_word(text, |word| words.push(word.to_owned()));
            assert_eq!(words.join(" "), expected, "{text}");
        }
    }

    #[test]
    fn words_know_where_they_stand() {
        let text = "Élan, the bachelor’s";
        let found: Vec<_> = tokens(text).into_iter().map(|t| &text[t.at]).collect();
        assert_eq!(found, ["Élan", "the", "bachelor’s"]);
    }

    #[test]
    fn latin_letters_lose_their_case_as_the_standard_library_has_it() {
        for letter in ('\u{c0}'..='\u{24f}').chain('\u{1e00}'..='\u{1eff}') {
            let lower: String = letter.to_lowercase().collect();
            if letter.is_alphabetic() && folded(&lower).is_ascii() {
                assert_eq!(folded(&letter.to_string()), folded(&lower), "{letter}");
            }
        }
    }
}
