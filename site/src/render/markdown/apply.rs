//! The sections of a role that say how to apply and by which steps people are chosen: their
//! headings have the anchors `apply` and `selection`. They have places of their own on the
//! page, wherever they stand in the file.

use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};

use super::{Spanned, Text, Writer, headings};
use crate::problem::{piece, problems};

problems! {
    APPLY_TWICE = "apply-twice", Error {
        what: "A role has two sections on how to apply.",
        why: "The section with the anchor `apply` has one place on the page. Visitors would find \
              the second one somewhere else, or not at all.",
        bad: [piece::prose(
            "You file papers.\n\n## How to apply {#apply}\n\nSend a letter.\n\n## Apply\n\nCall us.\n",
        )],
        good: [piece::prose(
            "You file papers.\n\n## How to apply {#apply}\n\nSend a letter or call us.\n",
        )],
    }

    APPLY_EMPTY = "apply-empty", Error {
        what: "The section on how to apply says nothing.",
        why: "Visitors who want to apply would find a heading with nothing below it.",
        bad: [piece::prose("You file papers.\n\n## How to apply {#apply}\n\n## Your day\n\nIt is quiet.\n")],
        good: [piece::prose(
            "You file papers.\n\n## How to apply {#apply}\n\nSend a letter.\n\n## Your day\n\nIt is quiet.\n",
        )],
    }
}

/// The anchor of the heading on how to apply.
pub(super) const APPLY: &str = "apply";
/// The anchor of the heading on the steps of selection.
pub(super) const SELECTION: &str = "selection";

/// A section that has a place of its own.
#[derive(Debug)]
pub(in crate::render) struct Apart {
    /// Its anchor.
    pub(in crate::render) anchor: &'static str,
    /// The words of its heading.
    pub(in crate::render) title: String,
    /// Its heading and what stands below it.
    pub(in crate::render) html: String,
}

/// Reports a section that is empty, and a second one.
pub(super) fn check(writer: &mut Writer<'_>, events: &[Spanned<'_>]) {
    let is_own = |n: &usize| headings::wanted(events, *n).is_some_and(|anchor| anchor == APPLY);
    let mut own = (0..events.len()).filter(is_own);
    let Some(first) = own.next() else { return };
    for second in own {
        let message = "this is a second section on how to apply";
        let found = APPLY_TWICE
            .at(writer.place(&events[second].1), message)
            .help("put both under one heading, or give this one another anchor, like `{#steps}`")
            .related(writer.place(&events[first].1), "the first one");
        writer.text.found.push(found);
    }
    let plain: Vec<Event<'_>> = events.iter().map(|(event, _)| event.clone()).collect();
    let inside = &plain[first..end(&plain, first)];
    if !says_something(inside) {
        let message = "this section on how to apply is empty";
        let help = "say how to apply and what to send, or take the heading out";
        writer.text.found.push(APPLY_EMPTY.at(writer.place(&events[first].1), message).help(help));
    }
}

/// Whether there are words that are not in a heading.
fn says_something(events: &[Event<'_>]) -> bool {
    let mut in_heading = false;
    events.iter().any(|event| {
        match event {
            Event::Start(Tag::Heading { .. }) => in_heading = true,
            Event::End(TagEnd::Heading(_)) => in_heading = false,
            _ => {}
        }
        !in_heading && matches!(event, Event::Text(_) | Event::Code(_))
    })
}

impl Text {
    /// Takes the section with an anchor out of its place.
    pub(super) fn take_apart(
        &mut self,
        anchor: &'static str,
        events: &mut Vec<Event<'_>>,
    ) -> Option<Apart> {
        let mut depth = 0_usize;
        let start = events.iter().position(|event| match event {
            Event::Start(Tag::Heading { id: Some(id), .. }) if depth == 0 => {
                depth += 1;
                **id == *anchor
            }
            Event::Start(_) => {
                depth += 1;
                false
            }
            Event::End(_) => {
                depth = depth.saturating_sub(1);
                false
            }
            _ => false,
        });
        let start = start?;
        let mut own: Vec<Event<'_>> = events.drain(start..end(events, start)).collect();
        let title = title(&own);
        raise(&mut own);
        self.headings.retain(|(other, _)| other != anchor);
        let mut html = String::new();
        pulldown_cmark::html::push_html(&mut html, own.into_iter());
        Some(Apart { anchor, title, html })
    }
}

/// Where the section ends whose heading is at a position: at the next one that is as high.
fn end(events: &[Event<'_>], start: usize) -> usize {
    let Event::Start(Tag::Heading { level: own, .. }) = &events[start] else { return start };
    let mut depth = 0_usize;
    for (n, event) in events.iter().enumerate().skip(start) {
        match event {
            Event::Start(Tag::Heading { level, .. }) if depth == 0 && n > start && level <= own => {
                return n;
            }
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    events.len()
}

fn title(events: &[Event<'_>]) -> String {
    let inside = events.iter().take_while(|e| !matches!(e, Event::End(TagEnd::Heading(_))));
    let words = inside.filter_map(|event| match event {
        Event::Text(text) | Event::Code(text) => Some(text.as_ref()),
        Event::SoftBreak | Event::HardBreak => Some(" "),
        _ => None,
    });
    words.collect()
}

/// Raises the heading to the second level, and those below it as far.
fn raise(events: &mut [Event<'_>]) {
    let Some(Event::Start(Tag::Heading { level, .. })) = events.first() else { return };
    let by = (*level as usize).saturating_sub(2);
    let raised = |level: HeadingLevel| {
        HeadingLevel::try_from((level as usize).saturating_sub(by).max(2)).unwrap_or(level)
    };
    for event in events {
        match event {
            Event::Start(Tag::Heading { level, .. }) | Event::End(TagEnd::Heading(level)) => {
                *level = raised(*level);
            }
            _ => {}
        }
    }
}
