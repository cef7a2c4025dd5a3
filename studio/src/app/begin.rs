//! Opening a site: the published one, or files of the author. What was edited before and not
//! saved comes back.

use yew::Context;

use super::Studio;
use super::edits::{Edit, Edits};
use super::form::has_form;
use super::message::{Message, Screen};
use crate::browser::engine::{self, Base, Ended};
use crate::browser::files::{Bytes, Opened};
use crate::browser::{files, kept, path, site_name};
use crate::message::{Answer, Made, Request};

/// Where a site is opened from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Source {
    /// The sources that are published with the studio.
    Published,
    /// A folder of this computer, which can be written too.
    Folder,
    /// Files that were chosen in a field: an archive, or those of a folder.
    Chosen(&'static str),
}

/// A site that was opened.
#[derive(Debug, Clone)]
pub(crate) struct Begun {
    name: String,
    key: String,
    base: Base,
    made: Made,
    edits: Edits,
}

impl Studio {
    /// Opens a site in place of this one, whose edits stay kept.
    pub(crate) fn begin(&mut self, ctx: &Context<Self>, from: Source) {
        self.trouble.clear();
        self.say("Opening the site …");
        match from {
            Source::Published => ctx.link().send_future(published()),
            Source::Folder => ctx.link().send_future(folder()),
            Source::Chosen(field) => ctx.link().send_future(chosen(field)),
        }
    }

    /// Shows a site that was opened.
    pub(crate) fn begun(&mut self, ctx: &Context<Self>, begun: Result<Begun, String>) {
        let begun = match begun {
            Ok(begun) => begun,
            Err(why) => {
                self.say(match self.base {
                    Some(_) => format!("{} stays open.", self.name),
                    None => "No site was opened.".into(),
                });
                self.trouble = why;
                self.screen = Screen::Open;
                // A site that was open before is open still.
                return if self.base.is_some() {
                    self.again_quietly(ctx)
                };
            }
        };
        let count = begun.edits.count();
        (self.name, self.key) = (begun.name, begun.key);
        (self.base, self.edits, self.open) = (Some(begun.base), begun.edits, None);
        self.files.clear();
        self.saved.clear();
        self.screen = Screen::Edit;
        self.preview.folder.clear();
        self.say(match count {
            0 => format!("{} is open.", self.name),
            1 => format!("{} is open. 1 edit from before is back.", self.name),
            _ => format!("{} is open. {count} edits from before are back.", self.name),
        });
        self.made(ctx, begun.made);
        if let Some(first) = self.first_file() {
            ctx.link().send_message(Message::Open(first, None));
        }
    }

    fn again_quietly(&mut self, ctx: &Context<Self>) {
        let trouble = std::mem::take(&mut self.trouble);
        self.again(ctx);
        self.trouble = trouble;
    }

    /// What is shown first: a file that was edited, else the first role.
    fn first_file(&self) -> Option<String> {
        let is_role = |path: &&str| has_form(path);
        let paths = self.files.iter().map(|file| file.path.as_str());
        let edited = self.edits.paths().find(|path| self.edits.text(path).is_some());
        edited
            .or_else(|| paths.clone().find(is_role))
            .or_else(|| paths.clone().next())
            .map(str::to_owned)
    }
}

/// Opens the sources that are published with the studio.
pub(crate) async fn published() -> Message {
    let opened = match engine::own_file("sources.zip").await {
        Ok(bytes) => {
            let names = (site_name(), path());
            open(names, Base::Archive(bytes), Opened::Published).await
        }
        Err(why) => Err(format!("The sources of this site cannot be loaded: {why}")),
    };
    Message::Begun(Box::new(opened))
}

async fn folder() -> Message {
    let opened = match files::pick_folder().await {
        Ok((name, list)) => {
            let names = (name.clone(), format!("folder:{name}"));
            open(names, Base::Files(list), Opened::Folder).await
        }
        Err(why) if why.is_empty() => return Message::Said("No folder was chosen.".into()),
        Err(why) => Err(format!("No folder was opened: {why}")),
    };
    Message::Begun(Box::new(opened))
}

async fn chosen(field: &'static str) -> Message {
    let opened = match files::chosen(field).await {
        Ok(list) => open_chosen(list).await,
        Err(why) => Err(format!("The files cannot be read: {why}")),
    };
    Message::Begun(Box::new(opened))
}

async fn open_chosen(list: Vec<(String, Bytes)>) -> Result<Begun, String> {
    match list.as_slice() {
        [] => Err("There is no site in it: choose the folder that has `config.toml`.".into()),
        [(name, bytes)] if name.to_lowercase().ends_with(".zip") => {
            let names = (name.clone(), format!("archive:{name}"));
            open(names, Base::Archive(bytes.clone()), Opened::Files).await
        }
        [(first, _), ..] => {
            let name = first.split('/').next().unwrap_or_default().to_owned();
            let names = (name.clone(), format!("folder:{name}"));
            open(names, Base::of_files(&list), Opened::Files).await
        }
    }
}

/// Opens a site in a new engine, and puts the kept edits in.
async fn open((name, key): (String, String), base: Base, source: Opened) -> Result<Begun, String> {
    let key = key.replace(' ', "_");
    let ended = |Ended { why, .. }: Ended| format!("{name} cannot be opened: {why}.");
    engine::start(&base).await.map_err(ended)?;
    let mut edits = Edits::default();
    for (path, kept) in kept::all(&key) {
        let base = match engine::ask(&Request::Text(path.clone())).await.map_err(ended)? {
            Answer::Text(text) => Some(text),
            _ => None,
        };
        let is_stale = base.as_deref().map(kept::digest) != kept.base;
        if base == kept.text {
            // It has been saved and published meanwhile.
            kept::keep(&key, &path, None);
        } else {
            edits.insert(path, Edit { base, text: kept.text, is_stale });
        }
    }
    let made = engine::ask(&Request::Set(edits.texts())).await.map_err(ended)?;
    let Answer::Made(made) = made else {
        return Err(ended(Ended::strange()));
    };
    files::opened(source);
    Ok(Begun { name, key, base, made, edits })
}
