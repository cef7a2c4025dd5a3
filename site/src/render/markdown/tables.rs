//! Tables: alignment as classes, because the policy of the pages allows no style
//! attributes, and a frame in which a wide table scrolls by itself.

use ::words::{msg, say};
use pulldown_cmark::{Alignment, Event, Tag, TagEnd};

use super::{OURS, Spanned};

/// Puts our markup in place of tables and their cells.
pub(super) fn without_styles(events: Vec<Spanned<'_>>) -> Vec<Spanned<'_>> {
    let mut table = Table::default();
    let mut out = Vec::with_capacity(events.len());
    for (event, range) in events {
        match table.markup(&event) {
            Some(html) => out.push((Event::InlineHtml(html.into()), OURS)),
            None => out.push((event, range)),
        }
    }
    out
}

#[derive(Default)]
struct Table {
    alignments: Vec<Alignment>,
    head: bool,
    column: usize,
}

impl Table {
    fn markup(&mut self, event: &Event<'_>) -> Option<String> {
        let html = match event {
            Event::Start(Tag::Table(alignments)) => {
                self.alignments.clone_from(alignments);
                let label = maud::html! { (say(msg::Table)) }.into_string();
                return Some(format!(
                    "<div class=\"table\" role=\"region\" aria-label=\"{label}\" tabindex=\"0\"><table>"
                ));
            }
            Event::End(TagEnd::Table) => "</tbody></table></div>\n",
            Event::Start(Tag::TableHead) => {
                (self.head, self.column) = (true, 0);
                "<thead><tr>"
            }
            Event::End(TagEnd::TableHead) => {
                self.head = false;
                "</tr></thead><tbody>\n"
            }
            Event::Start(Tag::TableRow) => {
                self.column = 0;
                "<tr>"
            }
            Event::End(TagEnd::TableRow) => "</tr>\n",
            Event::Start(Tag::TableCell) => return Some(self.cell()),
            Event::End(TagEnd::TableCell) => {
                self.column += 1;
                if self.head { "</th>" } else { "</td>" }
            }
            _ => return None,
        };
        Some(html.to_owned())
    }

    fn cell(&self) -> String {
        let tag = if self.head { "th scope=\"col\"" } else { "td" };
        let class = match self.alignments.get(self.column) {
            Some(Alignment::Center) => " class=\"centre\"",
            Some(Alignment::Right) => " class=\"right\"",
            _ => "",
        };
        format!("<{tag}{class}>")
    }
}
