//! What was changed, and the ways to save it.

use yew::{Html, html};

use super::{Asked, Studio};
use crate::app::edits::Edit;
use crate::app::message::Message;
use crate::app::view::{Link, input, press};
use crate::browser::files::has_folder;
use crate::proposal::Repository;

impl Studio {
    /// The whole screen.
    pub(crate) fn save_view(&self, link: &Link) -> Html {
        let save = |asked: Asked| press(link, Message::Save(asked));
        html! {
            <section class="page" aria-labelledby="save-title">
                <h2 id="save-title" tabindex="-1">{ "Save" }</h2>
                if self.edits.count() == 0 {
                    <p>{ "There is nothing to save." }</p>
                } else {
                    <p>{ "These changes are kept in this browser only, until you save them." }</p>
                    if !self.made.is_good {
                        <p class="trouble">{ "There are errors: a site with these changes cannot be built. \
                            You can save them all the same and mend them later." }</p>
                    }
                    { self.changes_view() }
                    <p class="buttons">
                        if has_folder() {
                            <button type="button" class="main" id="save-folder" onclick={save(Asked::Folder)}>{ "Save into the folder" }</button>
                        }
                        <button type="button" id="save-archive" onclick={save(Asked::Archive)}>{ "Download all as a ZIP" }</button>
                    </p>
                    <ul class="changes">{ for self.edits.iter().map(|(path, edit)| self.change(link, path, edit)) }</ul>
                    { self.repository(link) }
                }
            </section>
        }
    }

    /// What changes for visitors.
    fn changes_view(&self) -> Html {
        let told = match &self.save.changes {
            None => html! { <p>{ "Working it out …" }</p> },
            Some(Err(why)) => html! { <p>{ format!("This is not known: {why}.") }</p> },
            Some(Ok(told)) if told.is_empty() => html! {
                <p>{ "No address changes, and the same people meet each minimum as before." }</p>
            },
            Some(Ok(told)) => html! {
                <ul id="effects">{ for told.iter().map(|one| html! { <li>{ one.clone() }</li> }) }</ul>
            },
        };
        html! { <><h3>{ "What changes for visitors" }</h3>{ told }</> }
    }

    fn change(&self, link: &Link, path: &str, edit: &Edit) -> Html {
        let save = |asked: fn(String) -> Asked| press(link, Message::Save(asked(path.to_owned())));
        let text = edit.text.as_deref();
        let proposal = text.and_then(|text| {
            let new_text = Some(text).filter(|_| edit.base.is_none());
            Some(Repository::read(&self.save.repository)?.proposal(
                &self.save.branch,
                path,
                new_text,
            ))
        });
        html! {
            <li>
                <h3>{ path.to_owned() }</h3>
                <p class="buttons">
                    <span class="tag">{ edit.what() }</span>
                    if text.is_some() {
                        <button type="button" onclick={press(link, Message::Open(path.to_owned(), None))}>{ "Look at it" }</button>
                        <button type="button" class="download" onclick={save(Asked::Download)}>{ "Download" }</button>
                        <button type="button" onclick={save(Asked::Copy)}>{ "Copy the text" }</button>
                    }
                    <button type="button" onclick={press(link, Message::Undo(path.to_owned()))}>{ "Undo" }</button>
                </p>
                if let Some((address, is_filled)) = proposal {
                    <p><a class="proposal" href={address} target="_blank" rel="noreferrer">{ "Propose this change" }</a>
                    { if is_filled { "" } else { ": copy the text first, and paste it there in place of everything" } }</p>
                }
            </li>
        }
    }

    fn repository(&self, link: &Link) -> Html {
        let own = self.save.repository.trim();
        let is_strange = !own.is_empty() && Repository::read(own).is_none();
        let hint = is_strange.then_some("repository-hint");
        let set = |asked: fn(String) -> Asked| input(link, move |text| Message::Save(asked(text)));
        html! {
            <>
                <h3>{ "As a proposal at your code host" }</h3>
                <p>{ "With the address of the repository each change above has a link to its page at GitHub \
                      or GitLab, where you propose it under your own name. No password is needed here." }</p>
                <div class="fields">
                    <div class="field">
                        <label for="repository">{ "Address of the repository" }</label>
                        <input id="repository" inputmode="url" placeholder="https://github.com/city/careers"
                            aria-describedby={hint} value={self.save.repository.clone()} oninput={set(Asked::Repository)} />
                        if is_strange {
                            <p class="aside" id={hint}>{ "This is not the address of a repository. Copy it from \
                                the page of the repository." }</p>
                        }
                    </div>
                    <div class="field">
                        <label for="branch">{ "Branch" }</label>
                        <input id="branch" value={self.save.branch.clone()} oninput={set(Asked::Branch)} />
                    </div>
                </div>
                <h3>{ "Anywhere else" }</h3>
                <p>{ "Download all as a ZIP and send it to those who look after the site. Unpacked in the \
                      folder of the site, each file comes to its place. Files that you deleted are not in \
                      it: name them." }</p>
            </>
        }
    }
}
