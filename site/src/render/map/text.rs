//! How wide text is, and where it breaks. Which font a visitor has is not known, so this
//! reckons with a wide one, and with the wide spacing that some visitors set to read more
//! easily: words in a drawing cannot flow anew. There is no text layout here.

/// What wide spacing adds to each letter, and besides to each space, in thousandths of the
/// font size: what pages have to bear by WCAG 2.2, criterion 1.4.12.
const LETTER_SPACING: i32 = 120;
const WORD_SPACING: i32 = 160;

/// How wide a text is with wide spacing, in thousandths of its font size.
fn width(text: &str) -> i32 {
    text.chars().map(spaced).sum()
}

fn spaced(letter: char) -> i32 {
    width_of(letter) + LETTER_SPACING + if letter == ' ' { WORD_SPACING } else { 0 }
}

fn width_of(letter: char) -> i32 {
    match letter {
        'i' | 'j' | 'l' | '.' | ',' | '\'' | '’' | ':' | ';' | '|' | '!' => 320,
        ' ' | 'f' | 'r' | 't' | 'I' | '(' | ')' | '-' | '/' => 400,
        'm' | 'w' | 'M' | 'W' | '@' | '%' => 960,
        'A'..='Z' => 740,
        _ if letter.is_ascii() || letter.is_alphabetic() && letter < '\u{1100}' => 610,
        _ => 1_000,
    }
}

/// A text in lines that are at most so wide at a font size. A word that is too long for
/// a line alone is cut.
pub(super) fn lines(text: &str, size: i32, most: i32) -> Vec<String> {
    let room = most * 1_000 / size;
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut taken = 0;
    for word in text.split_whitespace() {
        let mut rest = word;
        let mut wide = width(rest);
        if !line.is_empty() {
            if taken + spaced(' ') + wide <= room {
                line.push(' ');
                line.push_str(rest);
                taken += spaced(' ') + wide;
                continue;
            }
            lines.push(std::mem::take(&mut line));
        }
        while wide > room {
            let cut = cut(rest, room);
            lines.push(rest[..cut].to_owned());
            rest = &rest[cut..];
            wide = width(rest);
        }
        line.push_str(rest);
        taken = wide;
    }
    lines.extend(Some(line).filter(|line| !line.is_empty()));
    lines
}

/// The byte at which a word leaves its line; after one letter at least.
fn cut(word: &str, room: i32) -> usize {
    let mut wide = 0;
    let ends = word.char_indices().find(|(_, letter)| {
        wide += spaced(*letter);
        wide > room
    });
    let first = word.chars().next().map_or(0, char::len_utf8);
    ends.map_or(word.len(), |(at, _)| at.max(first))
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn text_breaks_between_words() {
        let told = lines("Director of Performance Management", 15, 150);
        assert_eq!(told, ["Director of", "Performance", "Management"]);
        assert!(lines("", 15, 150).is_empty());
    }

    #[test]
    fn long_words_are_cut() {
        assert_eq!(lines("an äöüäöüäöü", 10, 30), ["an", "äöüä", "öüäö", "ü"]);
        assert_eq!(lines("漢字", 10, 1), ["漢", "字"]);
    }
}
