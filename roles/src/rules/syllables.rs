//! How many syllables an English word has, near enough to tell hard texts from easy ones.

/// What each byte is in a word. A table, because every word of a site is looked at.
const KINDS: [Byte; 256] = {
    let mut kinds = [Byte::Other; 256];
    let mut n = 0;
    while n < 26 {
        let small = b'a' + n;
        let kind = if is_vowel(small) { Byte::Vowel } else { Byte::Consonant };
        kinds[small as usize] = kind;
        kinds[small.to_ascii_uppercase() as usize] = kind;
        n += 1;
    }
    kinds
};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Byte {
    Vowel,
    Consonant,
    Other,
}

/// At least one. Vowels that stand together count as one, so "experience" has three here.
pub(super) fn syllables(word: &str) -> usize {
    let mut groups = 0;
    let mut before = Byte::Consonant;
    for byte in word.bytes() {
        let kind = KINDS[usize::from(byte)];
        if kind != Byte::Other {
            groups += usize::from(kind == Byte::Vowel && before == Byte::Consonant);
            before = kind;
        }
    }
    (groups - usize::from(groups > 1 && has_silent_end(end(word)))).max(1)
}

/// The last letters, the very last first: enough to tell a silent end.
fn end(word: &str) -> [u8; 3] {
    let mut letters = word.bytes().rev().filter(u8::is_ascii_alphabetic);
    [(); 3].map(|()| letters.next().map_or(b'e', |letter| letter.to_ascii_lowercase()))
}

const fn is_vowel(letter: u8) -> bool {
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
