//! The running text of Markdown, block by block, and where each word of it stands.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::draft::Body;

/// Markdown as the rules look at it.
pub(super) struct Marked<'a> {
    /// Its parts in order, with their bytes in the text.
    pub(super) events: Vec<(Event<'a>, Range<usize>)>,
    /// Its paragraphs, headings, items and cells.
    pub(super) blocks: Vec<Block>,
    body: &'a Body,
}

/// A piece of running text without its markup.
#[derive(Debug, Default)]
pub(super) struct Block {
    /// The text.
    pub(super) text: String,
    /// From bytes of the text on, the bytes of the Markdown they come from.
    pieces: Vec<(usize, Range<usize>)>,
}

impl<'a> Marked<'a> {
    pub(super) fn new(body: &'a Body) -> Self {
        let events: Vec<_> = body.markdown().into_offset_iter().collect();
        let blocks = blocks(&events);
        Self { events, blocks, body }
    }

    /// The text of some bytes.
    pub(super) fn text(&self, range: &Range<usize>) -> &str {
        &self.body.text[range.clone()]
    }

    /// Bytes of the text as bytes of the file.
    pub(super) fn of_file(&self, range: &Range<usize>) -> Range<usize> {
        self.body.offset + range.start..self.body.offset + range.end
    }

    /// Bytes of a block as bytes of the file.
    pub(super) fn in_file(&self, block: usize, at: &Range<usize>) -> Range<usize> {
        self.of_file(&self.blocks[block].in_markdown(at))
    }
}

impl Block {
    fn push(&mut self, text: &str, range: &Range<usize>) {
        self.pieces.push((self.text.len(), range.clone()));
        self.text.push_str(text);
    }

    fn in_markdown(&self, at: &Range<usize>) -> Range<usize> {
        let piece = |byte: usize| {
            let n = self.pieces.partition_point(|(start, _)| *start <= byte).saturating_sub(1);
            let end = self.pieces.get(n + 1).map_or(self.text.len(), |(start, _)| *start);
            let (start, range) = &self.pieces[n];
            (range, byte - start, end - start == range.len())
        };
        let (first, from, exact) = piece(at.start);
        let start = if exact { first.start + from } else { first.start };
        let (last, to, exact) = piece(at.end.saturating_sub(1));
        let end = if exact { last.start + to + 1 } else { last.end };
        start..end.max(start)
    }
}

fn blocks(events: &[(Event<'_>, Range<usize>)]) -> Vec<Block> {
    let mut blocks = vec![Block::default()];
    let mut silent = false;
    for (event, range) in events {
        let block = blocks.last_mut().expect("there is a block from the start");
        match event {
            Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock) => silent = true,
            Event::End(TagEnd::CodeBlock | TagEnd::HtmlBlock) => silent = false,
            Event::Text(text) if !silent => block.push(text, range),
            Event::SoftBreak | Event::HardBreak => block.push(" ", range),
            // Code is no running text; a mark keeps the words around it apart.
            Event::Code(_) => block.push("·", range),
            Event::Start(tag) if !is_inline(tag) => blocks.push(Block::default()),
            Event::End(end) if !is_inline_end(*end) => blocks.push(Block::default()),
            _ => {}
        }
    }
    blocks.retain(|block| !block.pieces.is_empty());
    blocks
}

pub(super) fn is_inline(tag: &Tag<'_>) -> bool {
    matches!(
        tag,
        Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. }
    )
}

pub(super) fn is_inline_end(end: TagEnd) -> bool {
    matches!(
        end,
        TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image
    )
}

#[cfg(test)]
mod tests {
    use super::Marked;
    use crate::draft::Body;

    #[track_caller]
    fn check(markdown: &str, expected: &[&str]) {
        let body = Body { text: markdown.into(), offset: 100, ..Body::default() };
        let marked = Marked::new(&body);
        let texts: Vec<_> = marked.blocks.iter().map(|block| block.text.as_str()).collect();
        assert_eq!(texts, expected);
    }

    #[test]
    fn markup_is_left_out() {
        check(
            "# Head\n\nSome *good*\nwords, `code` and [more](@/x.md).\n",
            &["Head", "Some good words, · and more."],
        );
        check(
            "- one\n- two\n\n```\ncode\n```\n\n| a | b |\n|---|---|\n| c | d |\n",
            &["one", "two", "a", "b", "c", "d"],
        );
        check("", &[]);
    }

    #[test]
    fn words_are_found_again() {
        let body = Body {
            text: "Some *good* &amp; \\[old\\]\nwords".into(),
            offset: 100,
            ..Body::default()
        };
        let marked = Marked::new(&body);
        let text = &marked.blocks[0].text;
        assert_eq!(text, "Some good & [old] words");
        for word in ["good", "old", "words", "Some good"] {
            let at = text.find(word).expect("a word of the text");
            let range = marked.in_file(0, &(at..at + word.len()));
            let found = &body.text[range.start - 100..range.end - 100];
            assert_eq!(found.replace('*', ""), word);
        }
    }
}
