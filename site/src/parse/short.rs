//! Words of an author repeated in a message: the beginning of long ones is enough.

const LONG: usize = 60;

/// A text of at most 60 characters.
pub(crate) fn short(text: &str) -> String {
    match text.char_indices().nth(LONG) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn long_words_are_cut_between_characters() {
        assert_eq!(short("title"), "title");
        assert_eq!(short(&"é".repeat(61)), format!("{}…", "é".repeat(60)));
    }
}
