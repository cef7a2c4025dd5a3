//! Words that stand in another language than the text around them: they are marked in the text
//! itself, so that a sentence can hold them anywhere. What draws the text makes elements of the
//! marks.

use std::borrow::Cow;

/// Stands before the language of such words.
pub const FOREIGN_LANGUAGE: char = '\u{e012}';
/// Stands between the language and the words.
pub const FOREIGN_WORDS: char = '\u{e013}';
/// Stands behind the words.
pub const FOREIGN_END: char = '\u{e011}';

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

/// A text as it stands inside of words that are marked with a language: its own marks interrupt
/// these.
#[cfg(feature = "tables")]
pub(crate) fn interrupted(text: &str, language: &str) -> String {
    if !may_be_marked(text) {
        return text.to_owned();
    }
    let mut inside = String::new();
    for (own, words) in pieces(text) {
        match own {
            Some(own) => {
                inside.push(FOREIGN_END);
                inside.push_str(&marked(words, Some(own)));
                inside.push(FOREIGN_LANGUAGE);
                inside.push_str(language);
                inside.push(FOREIGN_WORDS);
            }
            None => inside.push_str(words),
        }
    }
    inside
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
    if !may_be_marked(text) {
        return Cow::Borrowed(text);
    }
    let words = pieces(text).into_iter().map(|(_, words)| words);
    Cow::Owned(words.collect())
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
    }
}
