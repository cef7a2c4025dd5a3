//! Anchors of headings: those that Zola gives, where a heading is written in Latin letters.
//!
//! Deliberately no transliteration of other scripts, whose tables would weigh more than the
//! rest of Markdown in a browser: their letters stay as they are.

use std::borrow::Cow;

use roles::find::plain_latin;

/// The anchor of a heading: its letters and digits in lower case, and one hyphen between them
/// for everything else.
pub(crate) fn anchor(words: &str) -> String {
    let mut anchor = String::with_capacity(words.len());
    let mut between = false;
    for letter in words.chars() {
        for plain in plain(letter).chars() {
            if plain.is_alphanumeric() {
                if between && !anchor.is_empty() {
                    anchor.push('-');
                }
                between = false;
                anchor.extend(plain.to_lowercase());
            } else {
                between = true;
            }
        }
    }
    anchor
}

/// What a letter or sign is read as, as the library of Zola has it.
fn plain(letter: char) -> Cow<'static, str> {
    match letter {
        '\0'..='\x7f' => Cow::Owned(letter.to_string()),
        '\u{80}'..='\u{9f}' | '\u{ad}' | '\u{300}'..='\u{362}' => "".into(),
        '\u{200c}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' => "".into(),
        _ => match sign(letter).or_else(|| plain_latin(letter)) {
            Some(plain) => plain.into(),
            None => Cow::Owned(letter.to_string()),
        },
    }
}

/// Signs that are read as letters or digits, and letters that searching reads in another way.
fn sign(letter: char) -> Option<&'static str> {
    Some(match letter {
        '¢' => "c/",
        '£' => "ps",
        '¥' => "y=",
        '€' => "eur",
        '§' => "ss",
        '¶' => "p",
        '©' => "(c)",
        '®' => "(r)",
        '™' => "tm",
        '№' => "no",
        'ª' => "a",
        'º' => "o",
        '°' => "deg",
        'µ' => "u",
        '×' => "x",
        '¹' => "1",
        '²' => "2",
        '³' => "3",
        '¼' => "1/4",
        '½' => "1/2",
        '¾' => "3/4",
        'Ŋ' | 'ŋ' => "ng",
        'ŉ' => "'n",
        'Ə' | 'ə' | 'ǝ' => "@",
        'Ǝ' => "3",
        'Ǆ' | 'ǅ' | 'ǆ' | 'Ǳ' | 'ǲ' | 'ǳ' => "dz",
        'Ǉ' | 'ǈ' | 'ǉ' => "lj",
        'Ǌ' | 'ǋ' | 'ǌ' => "nj",
        'Ʒ' | 'Ǯ' | 'ǯ' => "zh",
        'Ɯ' => "w",
        'Ʊ' => "y",
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::anchor;

    /// Each letter between two others, so that signs show as hyphens.
    fn check(letters: impl Iterator<Item = char>) {
        for letter in letters {
            let heading = format!("a{letter}b");
            assert_eq!(anchor(&heading), slug::slugify(&heading), "{letter} {:x}", letter as u32);
        }
    }

    #[test]
    fn latin_letters_and_usual_signs_have_zolas_anchors() {
        check('\0'..='\u{17f}');
        check('\u{1c4}'..='\u{1dc}');
        check('\u{1de}'..='\u{1ed}');
        check('\u{218}'..='\u{21b}');
        check('\u{1e00}'..='\u{1e9b}');
        check('\u{1ea0}'..='\u{1ef9}');
        check('\u{2010}'..='\u{2029}');
        check('\u{300}'..='\u{362}');
        check("€™№≥→•†".chars());
    }

    #[test]
    fn headings_have_zolas_anchors() {
        for heading in [
            "What’s *new*, in 2026?",
            "  --test_-_cool",
            "Æúű--cool?",
            "Ñandú & Łódź – “Straße”",
            "user@example.com",
            "C++, C# and .NET",
            "½ day: 20 °C © 2026",
            "…",
            "",
        ] {
            assert_eq!(anchor(heading), slug::slugify(heading), "{heading}");
        }
    }

    #[test]
    fn other_scripts_keep_their_letters() {
        assert_eq!(anchor("Оплата труда"), "оплата-труда");
        assert_eq!(anchor("給与 (2026)"), "給与-2026");
    }
}
