//! From an author's Markdown to HTML: CommonMark with tables, footnotes, struck
//! text and task lists, as in Zola.
//!
//! Deliberately no raw HTML and no styles: what the policy of the pages would
//! block, or what could come from a hostile hand, is shown as text and reported.

use std::collections::BTreeSet;
use std::ops::Range;

use pulldown_cmark::{CowStr, Event, LinkType, Tag, TagEnd};
use roles::Route;

use super::link_context::LinkContext;
use crate::content::{Links, Prose};
use crate::diagnostic::{Diagnostic, Place};
use crate::problem::{piece, problems};
use crate::sources::SourcePath;

problems! {
    below: [apply::ALL, inline::ALL, targets::ALL];

    RAW_HTML = "raw-html", Error {
        what: "A text holds HTML.",
        why: "The pages' security policy would block much of it, and the rest may look broken. \
              Markdown has what a text needs.",
        bad: [piece::prose("You work <b>with care</b>.\n")],
        good: [piece::prose("You work **with care**.\n")],
    }

    SHORTCODE = "shortcode", Error {
        what: "A text holds a shortcode of Zola: something between `{{ }}` or `{% %}`.",
        why: "Zola runs it and puts what comes of it in its place. Here nothing is run, and visitors \
              would read the braces.",
        bad: [piece::prose("{{ youtube(id=\"dQw4w9WgXcQ\") }}\n")],
        good: [piece::prose("[A film about the archive](https://elm.example/film)\n")],
    }

    NO_ALTERNATIVE_TEXT = "no-alternative-text", Warning {
        what: "A picture has no words that stand for it.",
        why: "People who cannot see it hear these words instead. Say what the picture shows.",
        bad: [
            piece::prose("![](/archive.svg)\n"),
            piece::whole(
                "static/archive.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            ),
        ],
        good: [
            piece::prose("![Shelves full of boxes](/archive.svg)\n"),
            piece::whole(
                "static/archive.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            ),
        ],
    }
}

mod anchor;
mod anchor_links;
#[cfg(not(feature = "program"))]
pub(crate) use anchor::anchor as latin_anchor;
mod apply;
mod footnotes;
mod headings;
mod inline;
mod tables;
mod targets;
#[cfg(test)]
mod tests;

pub(super) use apply::Apart;
pub(super) use inline::render as render_inline;
pub(super) use targets::Written;
use targets::{Target, Use};

/// Prose as HTML.
#[derive(Debug, Default)]
pub(super) struct Text {
    /// What stands before the first heading.
    pub(super) intro: String,
    /// The first heading and what follows it.
    pub(super) rest: String,
    /// On the page of a role, the section on how to apply, which is taken out of the others.
    pub(super) apply: Option<Apart>,
    /// And that on the steps of selection.
    pub(super) selection: Option<Apart>,
    /// The headings of the second level: anchor and words.
    pub(super) headings: Vec<(String, String)>,
    /// The links to the site itself, as they stand in the page.
    pub(super) links: Vec<Written>,
    /// What is wrong.
    pub(super) found: Vec<Diagnostic>,
}

type Spanned<'a> = (Event<'a>, Range<usize>);

/// Renders prose for its page. `taken` are the anchors that the page has already.
pub(super) fn render(prose: &Prose, here: LinkContext<'_>, taken: BTreeSet<String>) -> Text {
    let mut events: Vec<Spanned<'_>> = prose.body.markdown().into_offset_iter().collect();
    let origin = Origin::At(prose.body.offset);
    let (file, markdown) = (&prose.file, &*prose.body.text);
    let text = Text::default();
    let mut writer = Writer { file, markdown, origin, links: &prose.links, here, text };
    let is_role = matches!(prose.route, Route::Role(_));
    if is_role {
        apply::check(&mut writer, &events);
    }
    writer.text.headings = headings::place(&mut events, taken);
    writer.images_without_words(&events);
    // What is read on other sites leads to no place within itself.
    if !here.is_whole() {
        events = anchor_links::insert(events, prose.body.switches.anchor_links);
    }
    let events = tables::without_styles(footnotes::number(events));
    let mut events: Vec<_> = events.into_iter().map(|event| writer.event(event)).collect();
    if is_role {
        writer.text.apply = writer.text.take_apart(apply::APPLY, &mut events);
        writer.text.selection = writer.text.take_apart(apply::SELECTION, &mut events);
    }
    let rest = events.split_off(first_heading(&events));
    pulldown_cmark::html::push_html(&mut writer.text.intro, events.into_iter());
    pulldown_cmark::html::push_html(&mut writer.text.rest, rest.into_iter());
    writer.text
}

/// The position of the first heading that stands in nothing else.
fn first_heading(events: &[Event<'_>]) -> usize {
    let mut depth = 0_usize;
    for (n, event) in events.iter().enumerate() {
        match event {
            Event::Start(Tag::Heading { .. }) if depth == 0 => return n,
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    events.len()
}

/// Markdown on its way to a page.
struct Writer<'a> {
    file: &'a SourcePath,
    markdown: &'a str,
    origin: Origin,
    links: &'a Links,
    here: LinkContext<'a>,
    text: Text,
}

/// Where Markdown stands in its file.
enum Origin {
    /// From a byte on.
    At(usize),
    /// Somewhere in these bytes, which write it in another way.
    Within(Range<usize>),
}

impl Writer<'_> {
    fn place(&self, range: &Range<usize>) -> Place {
        let span = match &self.origin {
            Origin::At(offset) => offset + range.start..offset + range.end,
            Origin::Within(span) => span.clone(),
        };
        Place::span(self.file, span)
    }

    /// The event as it may reach a page.
    fn event<'e>(&mut self, (event, range): Spanned<'e>) -> Event<'e> {
        match event {
            Event::Start(Tag::HtmlBlock) => self.raw_html(range, Event::Start(Tag::Paragraph)),
            Event::End(TagEnd::HtmlBlock) => Event::End(TagEnd::Paragraph),
            Event::Html(text) => Event::Text(without_summary_mark(text)),
            Event::InlineHtml(text) if is_ours(&range) => Event::InlineHtml(text),
            Event::InlineHtml(text) => self.raw_html(range, Event::Text(text)),
            Event::TaskListMarker(done) => Event::Text(if done { "☑ " } else { "☐ " }.into()),
            Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
                let dest_url = match link_type {
                    LinkType::Email => dest_url,
                    _ => self.target(&dest_url, &range, Use::Link),
                };
                Event::Start(Tag::Link { link_type, dest_url, title, id })
            }
            Event::Start(Tag::Image { link_type, dest_url, title, id }) => {
                let dest_url = self.target(&dest_url, &range, Use::Image);
                Event::Start(Tag::Image { link_type, dest_url, title, id })
            }
            Event::Text(text) => {
                self.shortcode(&range);
                Event::Text(text)
            }
            other => other,
        }
    }

    /// Zola runs these; here they would be shown as they are.
    fn shortcode(&mut self, range: &Range<usize>) {
        let text = self.markdown.get(range.clone()).unwrap_or_default();
        let call = text.find("{{").filter(|at| text[*at..].contains('('));
        let Some(at) = call.or_else(|| text.find("{%")) else { return };
        let length = "{{".len();
        let start = range.start + at;
        let place = self.place(&(start..start + length));
        let found = SHORTCODE.at(place, "a shortcode of Zola is not run here").help(
            "write what it stands for in Markdown, or put `\\` before the second brace to show it",
        );
        self.text.found.push(found);
    }

    fn raw_html<'e>(&mut self, range: Range<usize>, shown: Event<'e>) -> Event<'e> {
        let text = self.markdown[range.clone()].trim_end();
        if text.trim() == SUMMARY_MARK {
            return shown;
        }
        let place = self.place(&(range.start..range.start + text.len()));
        let found = RAW_HTML.at(place, "HTML in Markdown is not supported").help(
            "HTML would show up as plain text. Write it in Markdown, or put `\\` before `<` to show it",
        );
        self.text.found.push(found);
        shown
    }

    fn target(&mut self, target: &str, range: &Range<usize>, used: Use) -> CowStr<'static> {
        let inside = &self.markdown[range.clone()];
        let range = match inside.rfind(target) {
            Some(at) if !target.is_empty() => range.start + at..range.start + at + target.len(),
            _ => range.clone(),
        };
        let place = self.place(&range);
        match targets::resolve(target, used, self.here, self.links) {
            Target::Elsewhere => target.to_owned().into(),
            Target::Site(link) => {
                let written = Written { link: link.clone(), target: target.to_owned(), place };
                self.text.links.push(written);
                link.into()
            }
            Target::Wrong(problem, message, help) => {
                self.text.found.push(problem.at(place, message).help(help));
                "".into()
            }
        }
    }

    fn images_without_words(&mut self, events: &[Spanned<'_>]) {
        for pair in events.windows(2) {
            let [(Event::Start(Tag::Image { .. }), range), (Event::End(_), _)] = pair else {
                continue;
            };
            let message = "the image has no alt text";
            let help = "those who cannot see it need them; write `![what it shows](...)`";
            let found = NO_ALTERNATIVE_TEXT.at(self.place(range), message);
            self.text.found.push(found.help(help));
        }
    }
}

/// Zola's mark for the end of a summary; it means nothing here.
const SUMMARY_MARK: &str = "<!-- more -->";

fn without_summary_mark(text: CowStr<'_>) -> CowStr<'_> {
    if text.trim() == SUMMARY_MARK { "".into() } else { text }
}

/// The range of markup that was put in here, which no author wrote.
const OURS: Range<usize> = usize::MAX..usize::MAX;

fn is_ours(range: &Range<usize>) -> bool {
    *range == OURS
}
