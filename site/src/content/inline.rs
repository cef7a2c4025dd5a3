//! Inline Markdown of a requirement's texts: links, emphasis and code.
//!
//! The model keeps the plain text. What is here is the same text as its author wrote it, kept
//! for the page of the role alone. What does not belong into such a text is found by `render`.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{Event, Parser, TagEnd};

use crate::draft::Said;

/// A text in which Markdown means something, as its author wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inline {
    /// Its Markdown.
    pub text: String,
    /// The bytes of the file that hold the value.
    pub span: Range<usize>,
    /// The byte of the file at which the text starts; none where the file writes it in
    /// another way, as with escapes.
    pub offset: Option<usize>,
}

impl Inline {
    /// The text of a value; none where it reads the same without Markdown.
    pub(crate) fn of(said: &Said<String>) -> Option<Self> {
        let said = said.as_ref()?;
        let (value, span) = (said.get_ref(), said.span());
        let text = value.trim();
        if !has_marks(text) {
            return None;
        }
        let before = value.len() - value.trim_start().len();
        // Two bytes more are the quotes: nothing is escaped.
        let offset = (span.len() == value.len() + 2).then(|| span.start + 1 + before);
        Some(Self { text: text.to_owned(), span, offset })
    }

    /// Its Markdown, of which only what stands inside a paragraph may be used.
    pub(crate) fn markdown(&self) -> Parser<'_> {
        Parser::new(&self.text)
    }
}

/// The words of a text without the marks of Markdown.
pub(crate) fn plain(text: &str) -> Cow<'_, str> {
    if !has_marks(text) {
        return text.into();
    }
    let mut plain = String::with_capacity(text.len());
    for event in Parser::new(text) {
        match event {
            Event::Text(words) | Event::Code(words) => plain.push_str(&words),
            Event::Html(words) | Event::InlineHtml(words) => plain.push_str(&words),
            Event::SoftBreak | Event::HardBreak => plain.push(' '),
            Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::Heading(_)) => plain.push(' '),
            _ => {}
        }
    }
    plain.truncate(plain.trim_end().len());
    plain.into()
}

/// Whether a text could mean something else as Markdown than it says.
fn has_marks(text: &str) -> bool {
    let is_mark =
        |byte: u8| matches!(byte, b'[' | b'<' | b'*' | b'_' | b'`' | b'\\' | b'&' | b'\n');
    let is_block = |start: char| matches!(start, '#' | '>' | '-' | '+' | '~' | '0'..='9');
    text.bytes().any(is_mark) || text.starts_with(is_block)
}

#[cfg(test)]
mod tests {
    use super::{Inline, plain};
    use crate::draft::Spanned;

    #[test]
    fn marks_are_no_part_of_the_plain_text() {
        for (text, words) in [
            ("You know [the *law*](@/law.md), **well**.", "You know the law, well."),
            ("Use `git` and <https://a.example>.", "Use git and https://a.example."),
            (
                "You know C[1] (and more), 2 * 3 & 4_5_6.",
                "You know C[1] (and more), 2 * 3 & 4_5_6.",
            ),
            ("10 years in AT&amp;T\nor \\*elsewhere\\*", "10 years in AT&T or *elsewhere*"),
            ("- one\n- two", "one two"),
            ("Plain.", "Plain."),
        ] {
            assert_eq!(plain(text), words, "{text}");
        }
    }

    #[test]
    fn a_text_without_escapes_knows_where_it_starts() {
        let said = |span, text: &str| Some(Spanned::new(span, text.to_owned()));
        let of = |said| Inline::of(&said).map(|inline| (inline.text, inline.offset));
        assert_eq!(of(said(10..18, " *you*")), Some(("*you*".into(), Some(12))));
        assert_eq!(of(said(10..22, " *you*")), Some(("*you*".into(), None)));
        assert_eq!(of(said(10..15, "you")), None);
    }
}
