//! Another name for the file of a role. What names the role follows, and the old address goes on
//! leading to it; the engine knows where.

use yew::{Context, Html, html};

use super::Studio;
use super::edits::Edit;
use super::form::has_form;
use super::message::Message;
use super::view::{Link, input, press};
use crate::message::{Answer, Changed, Request};

impl Studio {
    /// The field for another name, where the open file can have one.
    pub(super) fn rename_view(&self, link: &Link, path: &str) -> Html {
        if !has_form(path) {
            return html! {};
        }
        html! {
            <details>
                <summary>{ "Rename" }</summary>
                <div class="field">
                    <label for="new-name">{ "New name, the last part of the address" }</label>
                    <input id="new-name" value={self.new_name.clone()} aria-describedby="new-name-hint"
                        oninput={input(link, Message::NewName)} />
                    <p class="aside" id="new-name-hint">{ "Lowercase letters, digits and hyphens. Ladders, links and \
                        translations follow, and the old address leads to the new one." }</p>
                </div>
                <button type="button" id="rename" onclick={press(link, Message::Rename)}>{ "Rename this role" }</button>
            </details>
        }
    }

    /// Asks the engine which files change.
    pub(super) fn rename(&mut self, ctx: &Context<Self>) {
        let Some(open) = &self.open else { return };
        let name = self.new_name.trim().trim_end_matches(".md").to_owned();
        self.trouble.clear();
        let request = Request::Rename(open.path.clone(), name);
        self.ask(ctx, request, |answer| match answer {
            Answer::Renamed(files) => Message::Renamed(files),
            _ => Message::Said(String::new()),
        });
    }

    /// Writes every changed file, and shows the role under its new name.
    pub(super) fn renamed(&mut self, ctx: &Context<Self>, files: Vec<Changed>) {
        let is_role = |path: &str| has_form(path);
        let new = files.iter().find(|file| file.before.is_none() && is_role(&file.path)).cloned();
        let along =
            files.iter().filter(|file| file.before.is_some() && file.text.is_some()).count();
        for Changed { path, before, text } in files {
            let known = self.edits.get(&path);
            let base = known.map_or(before, |edit| edit.base.clone());
            let is_stale = known.is_some_and(|edit| edit.is_stale);
            self.write_over(ctx, &path, Edit { base, text, is_stale });
        }
        let Some(Changed { path, text: Some(text), .. }) = new else { return };
        self.new_name.clear();
        self.say(match along {
            0 => format!("The file is {path} now."),
            1 => format!("The file is {path} now. 1 other file was changed too."),
            _ => format!("The file is {path} now. {along} other files were changed too."),
        });
        self.show_file(ctx, path, (text, None));
    }
}
