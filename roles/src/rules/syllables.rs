//! How many syllables an English word has, near enough to tell hard texts from easy ones.

/// At least one. Vowels that stand together count as one, so "experience" has three here.
pub(super) fn syllables(word: &str) -> usize {
    let mut groups = 0;
    let mut in_group = false;
    // The last letters, the very last first: enough to tell a silent end.
    let mut end = *b"eee";
    for letter in word.bytes().filter(u8::is_ascii_alphabetic) {
        let letter = letter.to_ascii_lowercase();
        let vowel = is_vowel(letter);
        groups += usize::from(vowel && !in_group);
        in_group = vowel;
        end = [letter, end[0], end[1]];
    }
    (groups - usize::from(groups > 1 && has_silent_end(end))).max(1)
}

fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

/// "Make", "makes" and "looked" end in an e that is not heard; "table" does not.
fn has_silent_end(end: [u8; 3]) -> bool {
    match end {
        [b'e', b'l', before] => is_vowel(before),
        [b'e', before, _] => !is_vowel(before),
        [b'd', b'e', before] => !matches!(before, b't' | b'd') && !is_vowel(before),
        [b's', b'e', before] => {
            !matches!(before, b's' | b'c' | b'g' | b'z' | b'x' | b'h') && !is_vowel(before)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::syllables;

    #[test]
    fn counts_what_is_heard() {
        for (word, count) in [
            ("a", 1),
            ("make", 1),
            ("makes", 1),
            ("looked", 1),
            ("wanted", 2),
            ("table", 2),
            ("city", 2),
            ("boxes", 2),
            ("government", 3),
            ("experience", 3),
            ("municipality", 6),
            ("42", 1),
            ("the", 1),
        ] {
            assert_eq!(syllables(word), count, "{word}");
        }
    }
}
