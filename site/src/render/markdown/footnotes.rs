//! Footnotes: numbered in the order of their first mention, with a way back.

use ::words::{msg, say};
use std::collections::{BTreeMap, BTreeSet};

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{OURS, Spanned};

/// Puts our markup in place of footnotes.
pub(super) fn number(events: Vec<Spanned<'_>>) -> Vec<Spanned<'_>> {
    let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
    for (event, _) in &events {
        if let Event::FootnoteReference(label) | Event::Start(Tag::FootnoteDefinition(label)) =
            event
            && !numbers.contains_key(&**label)
        {
            numbers.insert(label.to_string(), numbers.len() + 1);
        }
    }
    let number = |label: &str| numbers.get(label).copied().unwrap_or(1);
    let mut mentioned = BTreeSet::new();
    let marked = events.into_iter().map(|(event, range)| match event {
        Event::FootnoteReference(label) => {
            let n = number(&label);
            let first = mentioned.insert(n);
            (Event::InlineHtml(reference(n, first).into()), OURS)
        }
        Event::Start(Tag::FootnoteDefinition(label)) => {
            (Event::InlineHtml(definition(number(&label)).into()), OURS)
        }
        Event::End(TagEnd::FootnoteDefinition) => (Event::InlineHtml("</div>\n".into()), OURS),
        other => (other, range),
    });
    marked.collect()
}

fn reference(n: usize, first: bool) -> String {
    let id = if first { format!(" id=\"note-{n}-back\"") } else { String::new() };
    let label = escaped(&say(msg::FootnoteTo { number: n }));
    format!("<sup><a href=\"#note-{n}\"{id} aria-label=\"{label}\">{n}</a></sup>")
}

fn definition(n: usize) -> String {
    let label = escaped(&say(msg::FootnoteBack { number: n }));
    format!(
        "<div class=\"footnote\" id=\"note-{n}\">\
         <a href=\"#note-{n}-back\" aria-label=\"{label}\">{n}</a> "
    )
}

/// A text as the value of an attribute.
fn escaped(text: &str) -> String {
    maud::html! { (text) }.into_string()
}
