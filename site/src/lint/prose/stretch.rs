//! Running text as it stands in the lines of the Markdown: of paragraphs, and of items of lists
//! that hold no paragraph. What Markdown took for markup is looked at elsewhere.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::Marked;

/// Lines of text that Markdown puts into one paragraph.
pub(super) struct Stretch {
    /// Its lines, as bytes of the Markdown, without what stands before and behind their words.
    pub(super) lines: Vec<Range<usize>>,
    /// Of a text that begins an item: what kind of list it is.
    pub(super) item: Option<List>,
    /// Whether nothing stands before its lines: it is in no quote, and in no list.
    pub(super) is_plain: bool,
}

/// A kind of list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum List {
    Dots,
    Numbers,
}

/// All of them, in order.
pub(super) fn stretches(marked: &Marked<'_>) -> Vec<Stretch> {
    let mut lists = Vec::new();
    let mut found = Vec::new();
    let mut events = marked.events.iter().peekable();
    let mut begins_item = false;
    while let Some((event, range)) = events.next() {
        let item = lists.last().copied().filter(|_| begins_item);
        match event {
            Event::Start(Tag::List(first)) => {
                lists.push(if first.is_some() { List::Numbers } else { List::Dots });
            }
            Event::End(TagEnd::List(_)) => {
                lists.pop();
            }
            Event::Start(Tag::Paragraph) => found.push(stretch(marked, range, item)),
            _ if item.is_some() && is_inline(event) => {
                let mut end = range.end;
                while let Some((_, range)) = events.next_if(|(event, _)| is_inline(event)) {
                    end = end.max(range.end);
                }
                found.push(stretch(marked, &(range.start..end), item));
            }
            _ => {}
        }
        begins_item = matches!(event, Event::Start(Tag::Item));
    }
    found
}

fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Text(_) | Event::Code(_) | Event::SoftBreak | Event::HardBreak => true,
        Event::InlineHtml(_) | Event::FootnoteReference(_) => true,
        Event::Start(tag) => super::super::blocks::is_inline(tag),
        Event::End(end) => super::super::blocks::is_inline_end(*end),
        _ => false,
    }
}

fn stretch(marked: &Marked<'_>, range: &Range<usize>, item: Option<List>) -> Stretch {
    let mut at = range.start;
    let lines = marked.text(range).split_inclusive('\n').map(|line| {
        // A quote has its sign before each of its lines.
        let words = line.trim_start_matches([' ', '\t', '>']);
        let start = at + line.len() - words.len();
        at += line.len();
        start..start + words.trim_end().len()
    });
    let lines = lines.filter(|line| !line.is_empty()).collect();
    let is_plain = range.start == 0 || marked.text(&(range.start - 1..range.start)) == "\n";
    Stretch { lines, item, is_plain }
}

#[cfg(test)]
mod tests {
    use super::super::Marked;
    use super::{List, stretches};
    use crate::draft::Body;

    #[test]
    fn lines_of_paragraphs_and_items_are_found() {
        let text = "One\ntwo *three*\n\n> a\n> b\n\n- c\n  d\n  1. e\n\n| f |\n|---|\n";
        let body = Body { text: text.into(), ..Body::default() };
        let marked = Marked::new(&body);
        let found = stretches(&marked).into_iter();
        let found = found.map(|stretch| {
            let lines: Vec<_> = stretch.lines.iter().map(|line| marked.text(line)).collect();
            (lines.join("/"), stretch.item, stretch.is_plain)
        });
        assert_eq!(
            found.collect::<Vec<_>>(),
            [
                ("One/two *three*".to_string(), None, true),
                ("a/b".to_string(), None, false),
                ("c/d".to_string(), Some(List::Dots), false),
                ("e".to_string(), Some(List::Numbers), false),
            ]
        );
    }
}
