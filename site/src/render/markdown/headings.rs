//! Headings: their levels below the heading of the page, and their anchors, which
//! are those of Zola.

use std::collections::{BTreeMap, BTreeSet};

use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};

use super::Spanned;
use super::anchor::anchor;

/// Gives every heading its level and anchor. Returns those of the second level.
pub(super) fn place(events: &mut [Spanned<'_>], taken: BTreeSet<String>) -> Vec<(String, String)> {
    let levels = events.iter().filter_map(|(event, _)| match event {
        Event::Start(Tag::Heading { level, .. }) => Some(*level as usize),
        _ => None,
    });
    let Some(highest) = levels.min() else { return Vec::new() };
    let mut headings = Vec::new();
    let mut anchors = Anchors { taken, next: BTreeMap::new() };
    for n in 0..events.len() {
        let words = words_from(events, n);
        let wanted = wanted(events, n).unwrap_or_default();
        match &mut events[n].0 {
            Event::Start(Tag::Heading { level, id, classes, attrs }) => {
                *level = below_the_page(*level, highest);
                let anchor = anchors.free(wanted);
                if *level == HeadingLevel::H2 {
                    headings.push((anchor.clone(), words));
                }
                *id = Some(anchor.into());
                classes.clear();
                attrs.clear();
            }
            Event::End(TagEnd::Heading(level)) => *level = below_the_page(*level, highest),
            _ => {}
        }
    }
    headings
}

/// The anchor that the heading at a position asks for; none where no heading starts.
pub(super) fn wanted(events: &[Spanned<'_>], n: usize) -> Option<String> {
    let Event::Start(Tag::Heading { id, .. }) = &events[n].0 else { return None };
    Some(id.as_ref().map_or_else(|| anchor(&words_from(events, n)), ToString::to_string))
}

/// The level below the page's own heading, which is the first.
fn below_the_page(level: HeadingLevel, highest: usize) -> HeadingLevel {
    let level = (level as usize + 2).saturating_sub(highest).min(6);
    HeadingLevel::try_from(level).unwrap_or(HeadingLevel::H6)
}

/// The words of the heading that starts here, as far as one does.
pub(super) fn words_from(events: &[Spanned<'_>], start: usize) -> String {
    if !matches!(events[start].0, Event::Start(Tag::Heading { .. })) {
        return String::new();
    }
    let inside = events[start..].iter();
    let inside = inside.take_while(|(event, _)| !matches!(event, Event::End(TagEnd::Heading(_))));
    let words = inside.filter_map(|(event, _)| match event {
        Event::Text(text) | Event::Code(text) => Some(text.as_ref()),
        Event::SoftBreak | Event::HardBreak => Some(" "),
        _ => None,
    });
    words.collect()
}

/// The anchors of a page.
struct Anchors {
    taken: BTreeSet<String>,
    /// The number to try next, for anchors that were wanted before.
    next: BTreeMap<String, u32>,
}

impl Anchors {
    /// The anchor, or the first free one of `anchor-1`, `anchor-2`, as in Zola.
    fn free(&mut self, wanted: String) -> String {
        if self.taken.insert(wanted.clone()) {
            return wanted;
        }
        let n = self.next.entry(wanted.clone()).or_insert(1);
        loop {
            let anchor = format!("{wanted}-{n}");
            *n += 1;
            if self.taken.insert(anchor.clone()) {
                return anchor;
            }
        }
    }
}
