//! Characters that act on a terminal or cannot be seen, made visible.

/// A text whose every character can be seen.
pub(crate) fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        push(&mut shown, character);
    }
    shown
}

/// A line of a file: the same, but tabs stay, since they are expanded later.
pub(super) fn visible_line(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        if character == '\t' { shown.push('\t') } else { push(&mut shown, character) }
    }
    shown
}

fn push(shown: &mut String, character: char) {
    match character {
        '\0'..='\x1f' => shown.push(picture(character as u32)),
        '\x7f' => shown.push('␡'),
        _ if is_unseen(character) => shown.push_str(&format!("<U+{:04X}>", character as u32)),
        _ => shown.push(character),
    }
}

/// Unicode has a picture of every ASCII control character.
fn picture(code: u32) -> char {
    char::from_u32(0x2400 + code).expect("there are 32 pictures from U+2400 on")
}

/// Control characters beyond ASCII, what changes the direction of text, what has no width.
pub(super) fn is_unseen(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{61c}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
                | '\u{e0000}'..='\u{e007f}'
        )
}

#[cfg(test)]
mod tests {
    use super::{visible, visible_line};

    #[test]
    fn what_acts_is_shown() {
        assert_eq!(visible("a\x1b[31m\tb\r\n\x7f"), "a␛[31m␉b␍␊␡");
        assert_eq!(visible("\u{9b}\u{202e}é“日”"), "<U+009B><U+202E>é“日”");
        assert_eq!(visible_line("a\tb\0"), "a\tb␀");
    }
}
