//! Links of headings to themselves, where a site wants them (`insert_anchor_links` of Zola).
//!
//! Anchors are given elsewhere (`headings`); a heading without one gets no link.

use ::words::{msg, say};
use maud::html;
use pulldown_cmark::{Event, Tag, TagEnd};

use super::headings::words_from;
use super::{OURS, Spanned};
use crate::draft::AnchorLinks;

/// A heading with its anchor.
struct Heading {
    anchor: String,
    words: String,
    /// Links cannot stand in links.
    holds_link: bool,
}

impl Heading {
    /// The one that starts at a position.
    fn at(events: &[Spanned<'_>], n: usize) -> Option<Self> {
        let Event::Start(Tag::Heading { id: Some(id), .. }) = &events[n].0 else { return None };
        let inside = events[n..].iter().map(|(event, _)| event);
        let mut inside = inside.take_while(|e| !matches!(e, Event::End(TagEnd::Heading(_))));
        let is_link = |event: &Event<'_>| {
            matches!(event, Event::Start(Tag::Link { .. }) | Event::FootnoteReference(_))
        };
        let holds_link = inside.any(is_link);
        Some(Self { anchor: id.to_string(), words: words_from(events, n), holds_link })
    }

    fn place(&self, wanted: AnchorLinks) -> AnchorLinks {
        match wanted {
            AnchorLinks::Heading if self.holds_link => AnchorLinks::Right,
            wanted => wanted,
        }
    }

    fn link(&self) -> String {
        let label = say(msg::HeadingLink { heading: &self.words });
        let link = html! {
            a.heading-link href={ "#" (self.anchor) } aria-label=(label) { "#" }
        };
        link.into_string()
    }

    fn start(&self) -> String {
        let link = html! { a.heading-link href={ "#" (self.anchor) } {} }.into_string();
        link.strip_suffix("</a>").unwrap_or(&link).to_owned()
    }
}

/// Puts the links into headings.
pub(super) fn insert(events: Vec<Spanned<'_>>, wanted: AnchorLinks) -> Vec<Spanned<'_>> {
    if wanted == AnchorLinks::None {
        return events;
    }
    let headings: Vec<_> = (0..events.len()).map(|n| Heading::at(&events, n)).collect();
    let mut current: Option<Heading> = None;
    let mut all = Vec::with_capacity(events.len());
    for (event, heading) in events.into_iter().zip(headings) {
        current = heading.or(current);
        let own = current.as_ref().map(|own| (own, own.place(wanted)));
        match (&event.0, own) {
            (Event::Start(Tag::Heading { .. }), Some((own, AnchorLinks::Left))) => {
                all.extend([event, ours(own.link() + " ")]);
            }
            (Event::Start(Tag::Heading { .. }), Some((own, AnchorLinks::Heading))) => {
                all.extend([event, ours(own.start())]);
            }
            (Event::End(TagEnd::Heading(_)), Some((own, place))) => {
                let end = match place {
                    AnchorLinks::Right => Some(format!(" {}", own.link())),
                    AnchorLinks::Heading => Some("</a>".to_owned()),
                    AnchorLinks::Left | AnchorLinks::None => None,
                };
                all.extend(end.map(ours));
                all.push(event);
                current = None;
            }
            _ => all.push(event),
        }
    }
    all
}

fn ours(html: String) -> Spanned<'static> {
    (Event::InlineHtml(html.into()), OURS)
}
