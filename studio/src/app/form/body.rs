//! The text of the page below its facts, with buttons that write Markdown.

use yew::{Html, html};

use super::{Asked, Studio};
use crate::app::edits::OpenFile;
use crate::app::message::Message;
use crate::app::view::{Link, input, press};
use crate::browser::{replace, selection};
use crate::markdown::{Mark, marked};

/// The field with the text.
const BODY: &str = "body";

/// The buttons, with what stands on them.
const MARKS: [(Mark, &str); 6] = [
    (Mark::Heading, "Heading"),
    (Mark::Bold, "Bold"),
    (Mark::Italic, "Italic"),
    (Mark::List, "List"),
    (Mark::Numbers, "Numbered list"),
    (Mark::Link, "Link"),
];

impl Studio {
    /// Marks what is selected. The browser then tells that the field was changed.
    pub(super) fn mark(&self, mark: Mark) {
        let body = self.open.as_ref().and_then(OpenFile::body);
        if let Some(body) = body {
            replace(BODY, &marked(&body, selection(BODY), mark));
        }
    }

    /// The field with its buttons.
    pub(super) fn body_view(&self, link: &Link) -> Html {
        let Some(body) = self.open.as_ref().and_then(OpenFile::body) else { return html! {} };
        let one = |(mark, words): (Mark, &'static str)| {
            let asked = Message::Form(Asked::Mark(mark));
            html! { <button type="button" onclick={press(link, asked)}>{ words }</button> }
        };
        html! {
            <div class="field">
                <label for={BODY}>{ "Text of the page" }</label>
                <div class="buttons" role="group" aria-label="Format the selected text">
                    { for MARKS.into_iter().map(one) }
                </div>
                <textarea id={BODY} spellcheck="true" value={body}
                    oninput={input(link, |text| Message::Form(Asked::Body(text)))} />
            </div>
        }
    }
}
