//! Footnotes: numbered in the order of their first mention, with a way back.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{OURS, Spanned};

/// Puts our markup in place of footnotes.
pub(super) fn number(events: Vec<Spanned<'_>>) -> Vec<Spanned<'_>> {
    let mut labels: Vec<String> = Vec::new();
    for (event, _) in &events {
        if let Event::FootnoteReference(label) | Event::Start(Tag::FootnoteDefinition(label)) =
            event
            && !labels.iter().any(|known| **known == **label)
        {
            labels.push(label.to_string());
        }
    }
    let number = |label: &str| labels.iter().position(|known| known == label).unwrap_or(0) + 1;
    let mut mentioned = Vec::new();
    let marked = events.into_iter().map(|(event, range)| match event {
        Event::FootnoteReference(label) => {
            let n = number(&label);
            let first = !mentioned.contains(&n);
            mentioned.push(n);
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
    format!("<sup><a href=\"#note-{n}\"{id} aria-label=\"Footnote {n}\">{n}</a></sup>")
}

fn definition(n: usize) -> String {
    format!(
        "<div class=\"footnote\" id=\"note-{n}\">\
         <a href=\"#note-{n}-back\" aria-label=\"Back to the mention of footnote {n}\">{n}</a> "
    )
}
