//! What happens to files: chosen, typed, fixed, begun, taken away, changed in another tab.

use yew::Context;

use super::Studio;
use super::edits::{Edit, OpenFile};
use super::message::{Message, Screen};
use crate::browser::kept::{self, KeptEdit};
use crate::browser::{focus_first, select_text};
use crate::message::{Answer, FileText, Request};

/// The field with the text of the open file.
pub(crate) const TEXT_ID: &str = "text";

/// The message shown while the browser cannot keep edits.
const NO_ROOM: &str = "This browser has no room for what you wrote, or forbids keeping it: it is gone \
    when this page is closed. Go to “Save” and download it.";

impl Studio {
    /// Does what a message about a file says.
    pub(crate) fn on_file(&mut self, ctx: &Context<Self>, message: Message) {
        match message {
            Message::Open(path, place) => self.choose(ctx, path, place),
            Message::Opened(path, text, place) => self.show_file(ctx, path, (text, place)),
            Message::Type(shown) => self.typed(ctx, &shown),
            Message::Fix(place) => self.ask(ctx, Request::Fix(place), written),
            Message::Write(FileText { path, text }) => {
                self.write(ctx, &path, Some(text));
                self.say(format!("{path} was changed."));
            }
            Message::New(kind) => {
                let request = Request::New(kind, self.new_title.clone());
                self.ask(ctx, request, |answer| match answer {
                    Answer::File(file) => Message::NewFile(file),
                    _ => Message::Said(String::new()),
                });
            }
            Message::NewFile(file) => self.begin_file(ctx, file),
            Message::Remove => self.take_away(ctx),
            Message::Undo(path) => self.undo(ctx, &path),
            Message::Elsewhere(site, path, edit) => self.elsewhere(ctx, &site, (&path, edit)),
            Message::Edited(path, edit) => self.edited(ctx, &path, edit),
            _ => {}
        }
    }

    fn choose(&mut self, ctx: &Context<Self>, path: String, place: Option<(u32, u32)>) {
        if self.screen != Screen::Edit {
            give_keyboard();
        }
        self.screen = Screen::Edit;
        if let Some(open) = self.open.as_ref().filter(|open| open.path == path) {
            let (path, text) = (path, open.text.clone());
            return self.show_file(ctx, path, (text, place));
        }
        let request = Request::Text(path.clone());
        self.ask(ctx, request, move |answer| match answer {
            Answer::Text(text) => Message::Opened(path, text, place),
            _ => Message::Said(String::new()),
        });
    }

    pub(super) fn show_file(
        &mut self,
        ctx: &Context<Self>,
        path: String,
        (text, place): (String, Option<(u32, u32)>),
    ) {
        // The engine may not have heard yet of what was just written.
        let text = self.edits.text(&path).map_or(text, str::to_owned);
        self.open = Some(OpenFile { path, text });
        self.screen = Screen::Edit;
        self.show_page();
        if let Some((start, end)) = place {
            // A place is one of the text.
            self.form.is_shown = false;
            // The field holds the text when Yew has drawn it.
            wasm_bindgen_futures::spawn_local(async move { select_text(TEXT_ID, start, end) });
        }
        self.ask_form(ctx);
    }

    fn typed(&mut self, ctx: &Context<Self>, shown: &str) {
        let Some(open) = &self.open else { return };
        let (path, text) = (open.path.clone(), open.typed(shown));
        self.write(ctx, &path, Some(text));
    }

    /// Changes a file: in the engine, in the browser, on the screen.
    pub(crate) fn write(&mut self, ctx: &Context<Self>, path: &str, text: Option<String>) {
        let is_open = self.open.as_ref().is_some_and(|open| open.path == path);
        let (base, is_stale) = match self.edits.get(path) {
            Some(edit) => (edit.base.clone(), edit.is_stale),
            None if is_open => (self.open.as_ref().map(|open| open.text.clone()), false),
            None => return self.write_unseen(ctx, path, text),
        };
        self.write_over(ctx, path, Edit { base, text, is_stale });
    }

    /// Changes a file whose text has not been looked at: the engine has it.
    fn write_unseen(&mut self, ctx: &Context<Self>, path: &str, text: Option<String>) {
        let is_there = self.files.iter().any(|file| file.path == path);
        if !is_there {
            return self.write_over(ctx, path, Edit { base: None, text, is_stale: false });
        }
        let path = path.to_owned();
        let link = ctx.link().clone();
        ctx.link().send_future(async move {
            let base = match crate::browser::engine::ask(&Request::Text(path.clone())).await {
                Ok(Answer::Text(base)) => base,
                _ => return Message::Trouble(format!("{path} cannot be changed")),
            };
            link.send_message(Message::Opened(path.clone(), base, None));
            Message::Write(FileText { path, text: text.unwrap_or_default() })
        });
    }

    pub(crate) fn write_over(&mut self, ctx: &Context<Self>, path: &str, edit: Edit) {
        if let (Some(open), Some(text)) =
            (self.open.as_mut().filter(|open| open.path == path), &edit.text)
        {
            open.text.clone_from(text);
        }
        self.send(ctx, path, edit.text.clone());
        let is_as_before = edit.base == edit.text;
        self.keep(path, if is_as_before { None } else { Some(edit) });
    }

    /// Keeps an edit here and in the browser, or forgets it.
    pub(crate) fn keep(&mut self, path: &str, edit: Option<Edit>) {
        let kept = edit.as_ref().map(Edit::kept);
        let is_kept = kept::keep(&self.key, path, kept.as_ref());
        match edit {
            Some(edit) => self.edits.insert(path.to_owned(), edit),
            None => drop(self.edits.remove(path)),
        }
        if !is_kept {
            self.trouble = NO_ROOM.into();
        } else if self.trouble == NO_ROOM && self.keep_all() {
            self.trouble.clear();
            self.say("What you wrote is kept in this browser again.");
        }
    }

    /// Tries to keep all edits again, in case there is room now. False if there is not.
    fn keep_all(&self) -> bool {
        let mut all = self.edits.iter();
        all.all(|(path, edit)| kept::keep(&self.key, path, Some(&edit.kept())))
    }

    fn begin_file(&mut self, ctx: &Context<Self>, FileText { path, text }: FileText) {
        self.new_title.clear();
        self.write_over(ctx, &path, Edit { base: None, text: Some(text.clone()), is_stale: false });
        self.say(format!("{path} was begun."));
        self.show_file(ctx, path, (text, None));
    }

    fn take_away(&mut self, ctx: &Context<Self>) {
        let Some(open) = self.open.take() else { return };
        let base = match self.edits.get(&open.path) {
            Some(edit) => edit.base.clone(),
            None => Some(open.text.clone()),
        };
        self.write_over(ctx, &open.path, Edit { base, text: None, is_stale: false });
        self.say(format!("{} was deleted. “Save” can undo that.", open.path));
        give_keyboard();
    }

    fn undo(&mut self, ctx: &Context<Self>, path: &str) {
        let Some(edit) = self.edits.remove(path) else { return };
        if edit.base.is_none() && self.open.as_ref().is_some_and(|open| open.path == path) {
            self.open = None;
        }
        let back = Edit { text: edit.base.clone(), ..edit };
        self.write_over(ctx, path, back);
        self.say(format!("{path} is as it was before."));
        give_keyboard();
    }

    /// Another tab of the same site has written: both show the same.
    fn elsewhere(
        &mut self,
        ctx: &Context<Self>,
        site: &str,
        (path, kept): (&str, Option<KeptEdit>),
    ) {
        if site != self.key || self.base.is_none() {
            return;
        }
        if let Some(saved) = kept.as_ref().filter(|kept| kept.is_saved()) {
            return self.saved_elsewhere(ctx, path, saved.text.clone());
        }
        let open = self.open.as_ref().filter(|open| open.path == path);
        let known = self.edits.get(path).map(|edit| edit.base.clone());
        let known = known.or_else(|| open.map(|open| Some(open.text.clone())));
        let is_there = self.files.iter().any(|file| file.path == path);
        let path = path.to_owned();
        match known {
            Some(base) => self.edited(ctx, &path, edit(base, kept)),
            None if !is_there => self.edited(ctx, &path, edit(None, kept)),
            None => self.ask(ctx, Request::Text(path.clone()), move |answer| {
                let base = if let Answer::Text(base) = answer { Some(base) } else { None };
                Message::Edited(path, edit(base, kept))
            }),
        }
    }

    /// Another tab has saved a file: its text becomes the saved version here too.
    fn saved_elsewhere(&mut self, ctx: &Context<Self>, path: &str, text: Option<String>) {
        let own = self.edits.remove(path).filter(|edit| edit.text != text);
        self.saved.insert(path.to_owned(), text.clone());
        match own {
            // What was typed here meanwhile is not saved.
            Some(edit) => self.edits.insert(path.to_owned(), Edit { base: text, ..edit }),
            None => self.edited(ctx, path, Edit { base: text.clone(), text, is_stale: false }),
        }
        self.say(format!("{path} was saved in another tab."));
    }

    /// Takes an edit over that another tab has kept already.
    fn edited(&mut self, ctx: &Context<Self>, path: &str, edit: Edit) {
        if self.edits.get(path).map_or(&edit.base, |own| &own.text) == &edit.text {
            return;
        }
        match (self.open.as_mut().filter(|open| open.path == path), &edit.text) {
            (Some(open), Some(text)) => open.text.clone_from(text),
            (Some(_), None) => self.open = None,
            (None, _) => {}
        }
        self.send(ctx, path, edit.text.clone());
        if edit.base == edit.text {
            self.edits.remove(path);
        } else {
            self.edits.insert(path.to_owned(), edit);
        }
        self.say(format!("{path} was changed in another tab."));
    }
}

/// Moves the focus to the main element of the screen when the pressed button disappears.
pub(super) fn give_keyboard() {
    focus_first(["save-title", "file-title", "wanted"].map(str::to_owned).to_vec());
}

/// An edit that another tab keeps; without one the file is as it was.
fn edit(base: Option<String>, kept: Option<KeptEdit>) -> Edit {
    let text = kept.map_or_else(|| base.clone(), |kept| kept.text);
    Edit { base, text, is_stale: false }
}

fn written(answer: Answer) -> Message {
    match answer {
        Answer::File(file) => Message::Write(file),
        _ => Message::Said(String::new()),
    }
}
