//! Words that stand in another language than the text around them: they are marked in the text
//! itself, so that a sentence can hold them anywhere. What draws the text makes elements of the
//! marks.

use std::borrow::Cow;

use super::{FOREIGN_END, FOREIGN_START};

/// Stands before the language of such words.
pub const FOREIGN_LANGUAGE: char = '\u{e012}';
/// Stands between the language and the words, which end with [`FOREIGN_END`].
pub const FOREIGN_WORDS: char = '\u{e013}';

/// The words, marked where they have a language of their own.
#[must_use]
pub fn marked(words: &str, language: Option<&str>) -> String {
    let mut text = String::new();
    if let Some(language) = language {
        text.push(FOREIGN_LANGUAGE);
        text.push_str(language);
        text.push(FOREIGN_WORDS);
    }
    text.push_str(words);
    if language.is_some() {
        text.push(FOREIGN_END);
    }
    text
}

/// A marked text in pieces, each with its language where that is another one.
#[must_use]
pub fn pieces(text: &str) -> Vec<(Option<&str>, &str)> {
    let mut pieces = Vec::new();
    let mut all = text.split(FOREIGN_LANGUAGE);
    pieces.extend(all.next().map(|own| (None, own)));
    for piece in all {
        let Some((language, rest)) = piece.split_once(FOREIGN_WORDS) else { continue };
        let (words, own) = rest.split_once(FOREIGN_END).unwrap_or((rest, ""));
        pieces.extend([(Some(language), words), (None, own)]);
    }
    pieces.retain(|(_, text)| !text.is_empty());
    pieces
}

/// The mark that a text begins with, if it does, and the words behind it.
#[must_use]
pub fn split_mark(text: &str) -> (&str, &str) {
    let marked = text.strip_prefix(FOREIGN_LANGUAGE);
    let words = marked.and_then(|marked| marked.split_once(FOREIGN_WORDS));
    // What cuts a text at a wrong place is told by 7 kB of code, which a module need not carry.
    let cut = words.and_then(|(_, words)| text.split_at_checked(text.len() - words.len()));
    cut.unwrap_or(("", text))
}

/// Whether a text may hold marks: all of them begin with a byte that few letters begin with. It is
/// asked of every page.
#[must_use]
pub fn may_be_marked(text: &str) -> bool {
    text.as_bytes().contains(&0xee)
}

/// A marked text without its marks, for places where no element can be.
#[must_use]
pub fn unmarked(text: &str) -> Cow<'_, str> {
    let is_mark = |c: char| [FOREIGN_START, FOREIGN_END, FOREIGN_LANGUAGE].contains(&c);
    if !may_be_marked(text) {
        return Cow::Borrowed(text);
    }
    let words = pieces(text).into_iter().map(|(_, words)| words);
    Cow::Owned(words.collect::<String>().replace(is_mark, ""))
}

#[cfg(test)]
mod tests {
    use super::{marked, pieces, split_mark, unmarked};

    #[test]
    fn a_sentence_is_cut_at_its_marks() {
        let [clerk, pilot] = ["Clerk", "Pilot"].map(|title| marked(title, Some("en")));
        let said = format!("De {clerk} a {pilot}");
        let expected = [(None, "De "), (Some("en"), "Clerk"), (None, " a "), (Some("en"), "Pilot")];
        assert_eq!(pieces(&said), expected);
        assert_eq!(pieces("De Clerk"), [(None, "De Clerk")]);
        assert_eq!(marked("Clerk", None), "Clerk");
        assert!(pieces("").is_empty());
        assert_eq!(split_mark(&marked("Clerk", Some("en"))).1, "Clerk\u{e011}");
        assert_eq!(split_mark(&said), ("", &*said));
        assert_eq!(unmarked(&said), "De Clerk a Pilot");
        assert_eq!(unmarked("\u{e010}To Clerk\u{e011}."), "To Clerk.");
    }
}
