//! The interface as it is drawn: its head, and the part that fills the page.

mod editor;
mod list;
mod problem;

use yew::html::Scope;
use yew::{Callback, Html, InputEvent, MouseEvent, html};

use super::Studio;
use super::begin::Source;
use super::message::{Message, Screen};
use crate::browser::files::{can_pick_folder, has_folder};

pub(crate) use problem::at_place;

pub(crate) type Link = Scope<Studio>;

/// Sends a message when something is pressed.
pub(crate) fn press(link: &Link, message: Message) -> Callback<MouseEvent> {
    link.callback(move |_| message.clone())
}

/// Sends what is in a field when it changes.
pub(crate) fn input(
    link: &Link,
    message: impl Fn(String) -> Message + 'static,
) -> Callback<InputEvent> {
    link.callback(move |event: InputEvent| message(crate::browser::value_of(&event)))
}

/// A list of which one is chosen: values with their words.
pub(crate) fn choice(
    (id, label): (&'static str, &'static str),
    values: &[(String, String)],
    chosen: &str,
    changed: Callback<InputEvent>,
) -> Html {
    html! {
        <div class="field">
            <label for={id}>{ label }</label>
            <select {id} oninput={changed}>
                { for values.iter().map(|(value, words)| html! {
                    <option value={value.clone()} selected={value == chosen}>{ words.clone() }</option>
                }) }
            </select>
        </div>
    }
}

impl Studio {
    /// All of it.
    pub(crate) fn whole(&self, link: &Link) -> Html {
        html! {
            <>
                { self.head(link) }
                <p class="said" role="status">{ self.said.clone() }</p>
                { self.trouble_view(link) }
                { match self.screen {
                    Screen::Edit => self.work(link),
                    Screen::Paste => self.paste_view(link),
                    Screen::Save => self.save_view(link),
                    Screen::Open => open(link),
                } }
            </>
        }
    }

    fn head(&self, link: &Link) -> Html {
        let tab = |screen: Screen, words: String| {
            let current = (self.screen == screen).then_some("page");
            html! {
                <li><button type="button" aria-current={current} onclick={press(link, Message::Screen(screen))}>
                    { words }
                </button></li>
            }
        };
        let changes = self.edits.count();
        html! {
            <header class="top">
                <h1>{ "Studio" }</h1>
                <p class="site">{ self.name.clone() }</p>
                <nav aria-label="Studio"><ul>
                    { tab(Screen::Edit, "Edit".into()) }
                    { tab(Screen::Paste, "Paste a posting".into()) }
                    { tab(Screen::Save, format!("Save ({changes})")) }
                    { tab(Screen::Open, "Open another site".into()) }
                </ul></nav>
            </header>
        }
    }

    fn trouble_view(&self, link: &Link) -> Html {
        if self.trouble.is_empty() {
            return html! {};
        }
        html! {
            <div class="trouble" role="alert">
                <p>{ self.trouble.clone() }</p>
                if self.queue.is_stopped() {
                    <button type="button" onclick={press(link, Message::Again)}>{ "Try again" }</button>
                } else {
                    <button type="button" onclick={press(link, Message::Trouble(String::new()))}>
                        { "Hide this message" }
                    </button>
                }
            </div>
        }
    }

    /// The files, the open one and its page.
    fn work(&self, link: &Link) -> Html {
        html! {
            <div class="work">
                { self.list(link) }
                { self.editor(link) }
                { self.preview_view(link) }
            </div>
        }
    }
}

/// Other sites that can be opened.
fn open(link: &Link) -> Html {
    let chosen =
        |id: &'static str| link.callback(move |_: InputEvent| Message::Begin(Source::Chosen(id)));
    html! {
        <section class="page" aria-labelledby="open-title">
            <h2 id="open-title">{ "Open another site" }</h2>
            <p>{ "What you open stays on this computer. What you have edited and not saved stays kept \
                  in this browser, and is back when you open the same site again." }</p>
            if can_pick_folder() {
                <h3>{ "A folder of this computer" }</h3>
                <p>{ "The browser asks whether this page may read the folder and write into it. \
                      “Save” then writes straight into it." }</p>
                <button type="button" onclick={press(link, Message::Begin(Source::Folder))}>{ "Choose a folder to edit" }</button>
                if has_folder() { <p>{ "A folder is open." }</p> }
            } else {
                <h3><label for="open-folder">{ "A folder of this computer" }</label></h3>
                <p>{ "This browser cannot write into folders: changes are saved as files or as an archive." }</p>
                <input id="open-folder" type="file" multiple=true webkitdirectory=true oninput={chosen("open-folder")} />
            }
            <h3><label for="open-archive">{ "A ZIP archive of a site" }</label></h3>
            <input id="open-archive" type="file" accept=".zip" oninput={chosen("open-archive")} />
            <h3>{ "The published site" }</h3>
            <button type="button" onclick={press(link, Message::Begin(Source::Published))}>{ "Open the published sources" }</button>
        </section>
    }
}
