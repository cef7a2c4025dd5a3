//! Texts of requirements on the page of their role: a line of Markdown, and no more than that.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{Origin, Spanned, Text, Writer};
use crate::content::{Inline, Prose};
use crate::problem::{piece, problems};
use crate::render::link_context::LinkContext;

problems! {
    BLOCK_IN_TEXT = "block-in-text", Error {
        what: "A text of a requirement holds a list, a heading, a picture or a second paragraph.",
        why: "It is shown as one line, in lists and in questions. Links, emphasis and code may \
              stand in it; what is longer belongs into the text below the facts.",
        bad: [piece::role(r#"[[extra.requirement]]
id = "typing"
kind = "skill"
need = "required"
text = "- You type quickly."
any_of = ["typing"]"#)],
        good: [piece::role(r#"[[extra.requirement]]
id = "typing"
kind = "skill"
need = "required"
text = "You type *quickly*."
any_of = ["typing"]"#)],
    }
}

/// Renders a text of a requirement for the page of its role.
pub(in crate::render) fn render(inline: &Inline, prose: &Prose, here: LinkContext<'_>) -> Text {
    let events: Vec<Spanned<'_>> = inline.markdown().into_offset_iter().collect();
    let origin = inline.offset.map_or_else(|| Origin::Within(inline.span.clone()), Origin::At);
    let (file, links, text) = (&prose.file, &prose.links, Text::default());
    let mut writer = Writer { file, markdown: &inline.text, origin, links, here, text };
    writer.report_blocks(&events);
    let events = events.into_iter().filter(|(event, _)| !is_image(event));
    let drawn: Vec<_> = events.map(|event| writer.event(event)).filter(is_inline).collect();
    pulldown_cmark::html::push_html(&mut writer.text.intro, drawn.into_iter());
    writer.text
}

impl Writer<'_> {
    /// Reports the first thing that does not belong into a line.
    fn report_blocks(&mut self, events: &[Spanned<'_>]) {
        let mut paragraphs = 0;
        let wrong = events.iter().find_map(|(event, range)| {
            let what = match event {
                Event::Start(Tag::Paragraph) => {
                    paragraphs += 1;
                    (paragraphs > 1).then_some("a second paragraph")
                }
                Event::Start(tag) => block(tag),
                Event::Rule => Some("a line across"),
                _ => None,
            };
            Some((what?, range))
        });
        let Some((what, range)) = wrong else { return };
        let message = format!("{what} stands here, and this text is shown as one line");
        let help = "write it as one sentence, in which links, emphasis and code may stand; put \
                    `\\` before a sign that is meant as itself";
        let found = BLOCK_IN_TEXT.at(self.place(range), message).help(help);
        self.text.found.push(found);
    }
}

/// A tag of what does not belong into a line, as messages name it. HTML is a problem of its own.
fn block(tag: &Tag<'_>) -> Option<&'static str> {
    match tag {
        Tag::Heading { .. } => Some("a heading"),
        Tag::BlockQuote(_) => Some("a quotation"),
        Tag::CodeBlock(_) => Some("a block of code"),
        Tag::List(_) | Tag::Item => Some("a list"),
        Tag::Image { .. } => Some("a picture"),
        _ => None,
    }
}

fn is_image(event: &Event<'_>) -> bool {
    matches!(event, Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image))
}

fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Text(_) | Event::Code(_) | Event::SoftBreak | Event::HardBreak => true,
        Event::Start(tag) => matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Link { .. }),
        Event::End(tag) => matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link),
        _ => false,
    }
}
