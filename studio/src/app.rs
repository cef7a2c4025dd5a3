//! The interface: what is shown, and what happens when somebody does something.
//!
//! Deliberately no knowledge of files of a site: it shows texts, and what the engine says of
//! them.

mod begin;
mod edits;
mod engine;
mod files;
mod form;
mod message;
mod paste;
mod preview;
mod rename;
mod save;
mod view;

use std::collections::BTreeMap;

use yew::{Component, Context, Html};

use crate::browser::engine::Base;
use crate::browser::{kept, site_name};
use crate::message::{File, Made};
use edits::{Edits, OpenFile};
use engine::Queue;
use form::OpenForm;
use message::{Message, Screen};
use paste::Paste;
use preview::Preview;
use save::Save;

/// Starts the interface in its element.
pub fn start() {
    if let Some(root) = crate::browser::root() {
        root.set_text_content(None);
        yew::Renderer::<Studio>::with_root(root).render();
    }
}

/// The interface.
pub(crate) struct Studio {
    /// The name of the opened site, and what its edits are kept under.
    name: String,
    key: String,
    /// Where its files come from; none until they are there.
    base: Option<Base>,
    files: Vec<File>,
    made: Made,
    edits: Edits,
    /// What is in the picked folder since it was opened.
    saved: BTreeMap<String, Option<String>>,
    open: Option<OpenFile>,
    queue: Queue,
    form: OpenForm,
    screen: Screen,
    preview: Preview,
    paste: Paste,
    save: Save,
    /// What the list of files is narrowed to.
    wanted: String,
    /// The title of a file that is to be begun.
    new_title: String,
    /// The new name that was typed for the open file.
    new_name: String,
    /// What is said to everybody, and aloud to those who hear the page.
    said: String,
    /// What went wrong and stays until it is mended or put away.
    trouble: String,
}

impl Studio {
    fn say(&mut self, text: impl Into<String>) {
        self.said = text.into();
    }
}

impl Component for Studio {
    type Message = Message;
    type Properties = ();

    fn create(ctx: &Context<Self>) -> Self {
        let link = ctx.link().clone();
        kept::listen(move |site, path, edit| {
            link.send_message(Message::Elsewhere(site, path, edit));
        });
        ctx.link().send_future(async { Message::PreviewAt(crate::browser::preview().await) });
        ctx.link().send_future(begin::published());
        Self {
            name: site_name(),
            key: String::new(),
            base: None,
            files: Vec::new(),
            made: Made::default(),
            edits: Edits::default(),
            saved: BTreeMap::new(),
            open: None,
            queue: Queue::default(),
            form: OpenForm::default(),
            screen: Screen::Edit,
            preview: Preview::new(),
            paste: Paste::default(),
            save: Save::new(),
            wanted: String::new(),
            new_title: String::new(),
            new_name: String::new(),
            said: "Opening the site …".into(),
            trouble: String::new(),
        }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Screen(screen) => {
                self.screen = screen;
                self.say("");
                self.show_page();
                if screen == Screen::Save {
                    self.ask_changes(ctx);
                }
            }
            Message::Wanted(text) => self.wanted = text,
            Message::NewTitle(text) => self.new_title = text,
            Message::NewName(text) => self.new_name = text,
            Message::Rename => self.rename(ctx),
            Message::Renamed(files) => self.renamed(ctx, files),
            Message::Said(text) => self.say(text),
            Message::Trouble(text) => self.trouble = text,
            Message::Begin(source) => self.begin(ctx, source),
            Message::Begun(begun) => self.begun(ctx, *begun),
            Message::Made(made) => self.made(ctx, made),
            Message::Ended(ended) => self.ended(ctx, &ended),
            Message::Again => self.again(ctx),
            Message::PreviewAt(start) => self.preview_at(start),
            Message::Look(look) => self.look(look),
            Message::Paste(asked) => self.on_paste(ctx, asked),
            Message::Save(asked) => self.on_save(ctx, asked),
            Message::Form(asked) => self.on_form(ctx, asked),
            message => self.on_file(ctx, message),
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        widget::shielded(self.whole(ctx.link()))
    }
}
