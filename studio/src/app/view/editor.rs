//! The open file as text, its problems with their fixes, and its page.

use yew::{Html, classes, html};

use super::list::told;
use super::problem::problem;
use super::{Link, choice, input, press};
use crate::app::Studio;
use crate::app::edits::OpenFile;
use crate::app::files::TEXT_ID;
use crate::app::form::has_form;
use crate::app::message::Message;
use crate::app::preview::Look;
use crate::message::Severity;

/// So many problems are shown at once.
const SHOWN: usize = 100;

impl Studio {
    /// The open file.
    pub(super) fn editor(&self, link: &Link) -> Html {
        let Some(open) = &self.open else {
            return html! {
                <section class="editor" aria-label="File"><p>{ "Choose a file on the list." }</p></section>
            };
        };
        let is_stale = self.edits.get(&open.path).is_some_and(|edit| edit.is_stale);
        html! {
            <section class="editor" aria-labelledby="file-title">
                <h2 id="file-title" tabindex="-1">{ open.path.clone() }</h2>
                if is_stale {
                    <p class="trouble">{ "Somebody else has changed this file since you began to edit it. \
                        Before you save: compare your text with theirs, or undo your changes." }</p>
                }
                { self.form_switch(link, &open.path) }
                if self.form.is_shown && has_form(&open.path) {
                    { self.form_view(link, &open.path) }
                } else {
                    <label for={TEXT_ID}>{ "Text of the file" }</label>
                    <textarea id={TEXT_ID} spellcheck="true" value={open.shown()} oninput={input(link, Message::Type)} />
                }
                <p class="buttons">
                    if self.edits.get(&open.path).is_some() {
                        <button type="button" onclick={press(link, Message::Undo(open.path.clone()))}>{ "Undo all changes to this file" }</button>
                    }
                    <button type="button" onclick={press(link, Message::Remove)}>{ "Delete this file" }</button>
                </p>
                { self.rename_view(link, &open.path) }
                { self.problems(link, open) }
            </section>
        }
    }

    fn problems(&self, link: &Link, open: &OpenFile) -> Html {
        let numbered = || self.made.problems.iter().enumerate();
        let own: Vec<_> = numbered().filter(|(_, problem)| problem.file == open.path).collect();
        let others: Vec<_> = numbered()
            .filter(|(_, problem)| problem.file != open.path && problem.severity == Severity::Error)
            .collect();
        let heading = if own.is_empty() {
            "No problems in this file".to_string()
        } else {
            told(own.len(), "problem in this file", "problems in this file")
        };
        html! {
            <>
                <h3 id="problems-title">{ heading }</h3>
                <ul class="problems" aria-labelledby="problems-title">
                    { for own.iter().take(SHOWN).map(|(place, one)| problem(link, *place, one)) }
                </ul>
                if !others.is_empty() {
                    <h3>{ told(others.len(), "error in another file", "errors in other files") }</h3>
                    <ul class="problems">
                        { for others.iter().take(SHOWN).map(|(place, one)| problem(link, *place, one)) }
                    </ul>
                }
            </>
        }
    }

    /// The page of the open file.
    pub(super) fn preview_view(&self, link: &Link) -> Html {
        let preview = &self.preview;
        let toggle = |words: &'static str, is_on: bool, look: Look| {
            html! {
                <button type="button" aria-pressed={is_on.to_string()} onclick={press(link, Message::Look(look))}>{ words }</button>
            }
        };
        let languages: Vec<(String, String)> =
            self.made.languages.iter().map(|(tag, folder)| (folder.clone(), tag.clone())).collect();
        let look = input(link, |folder| Message::Look(Look::Language(folder)));
        html! {
            <section class="preview" aria-labelledby="preview-title">
                <h2 id="preview-title">{ "Preview" }</h2>
                <p class="buttons">
                    { toggle("Phone", preview.is_narrow, Look::Narrow(true)) }
                    { toggle("Desktop", !preview.is_narrow, Look::Narrow(false)) }
                    { toggle("Light", !preview.is_dark, Look::Dark(false)) }
                    { toggle("Dark", preview.is_dark, Look::Dark(true)) }
                </p>
                if languages.len() > 1 {
                    { choice(("preview-language", "Language"), &languages, &preview.folder, look) }
                }
                <p class="aside">{ self.preview_note() }</p>
                if let Some(address) = self.page_address() {
                    <p><a id="own-tab" href={address} target="_blank">{ "Open this page in a tab of its own" }</a></p>
                }
                <iframe id="preview" title="The page as visitors get it" class={classes!(
                    if preview.is_narrow { "phone" } else { "desktop" },
                    if preview.is_dark { "dark" } else { "light" },
                )} />
            </section>
        }
    }

    fn preview_note(&self) -> &'static str {
        if self.preview.start.as_deref() == Some("") {
            "This browser shows no preview here, as in private windows. Problems are found all the same."
        } else if self.files.is_empty() {
            "The page is being made …"
        } else if self.made.languages.is_empty() {
            "There is no page to show until the errors are mended."
        } else if self.made.is_good {
            "This is what visitors would get."
        } else {
            "There are errors. This is the last site without one."
        }
    }
}
