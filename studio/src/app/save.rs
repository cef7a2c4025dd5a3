//! Saving what was changed: as files, as an archive, into the folder, or as a proposal at the host
//! of the code. Nothing leaves this computer from here, and no password is asked for.

mod view;

use yew::Context;

use super::Studio;
use super::edits::Edit;
use super::message::Message;
use crate::browser::engine::{self, Ended, archive};
use crate::browser::{copy, files, kept};
use crate::message::{Answer, Request};

/// What is known of where it is saved.
#[derive(Debug, Default)]
pub(crate) struct Save {
    /// The address of the repository, as the author gave it.
    repository: String,
    /// Its branch.
    branch: String,
    /// What changes for visitors, or why that is not known; none until it is worked out.
    changes: Option<Result<Vec<String>, String>>,
}

/// Something about saving.
#[derive(Debug, Clone)]
pub(crate) enum Asked {
    /// The text of a file, to download.
    Download(String),
    /// All changed files in an archive.
    Archive,
    /// All changes, into the picked folder.
    Folder,
    /// They are in the folder: paths and texts, and what went wrong.
    Saved(Vec<(String, Option<String>)>, Option<String>),
    /// The text of a file, to be pasted elsewhere.
    Copy(String),
    /// The address of the repository.
    Repository(String),
    /// The branch.
    Branch(String),
    /// What changes for visitors, or why that is not known.
    Changes(Result<Vec<String>, String>),
}

impl Save {
    pub(crate) fn new() -> Self {
        let branch = kept::setting("branch");
        let branch = if branch.is_empty() { "main".into() } else { branch };
        Self { repository: kept::setting("repository"), branch, changes: None }
    }

    /// Forgets what changes for visitors: it is no longer up to date.
    pub(crate) fn forget_changes(&mut self) {
        self.changes = None;
    }
}

impl Studio {
    /// Does what a message about saving says.
    pub(crate) fn on_save(&mut self, ctx: &Context<Self>, asked: Asked) {
        match asked {
            Asked::Download(path) => {
                let name = path.rsplit('/').next().unwrap_or_default();
                files::download(name, self.edits.text(&path).unwrap_or_default(), "text/plain");
                self.say(format!("{path} was downloaded."));
            }
            Asked::Archive => self.save_archive(ctx),
            Asked::Folder => self.save_into_folder(ctx),
            Asked::Saved(files, trouble) => {
                self.saved(files, trouble);
                self.ask_changes(ctx);
            }
            Asked::Copy(path) => {
                let text = self.edits.text(&path).unwrap_or_default().to_owned();
                ctx.link().send_future(async move {
                    match copy(&text).await {
                        true => Message::Said(format!("The text of {path} was copied.")),
                        false => Message::Trouble("The browser forbids copying.".into()),
                    }
                });
            }
            Asked::Changes(told) => self.save.changes = Some(told),
            Asked::Repository(address) => {
                kept::set_setting("repository", &address);
                self.save.repository = address;
            }
            Asked::Branch(name) => {
                kept::set_setting("branch", &name);
                self.save.branch = name;
            }
        }
    }

    /// Has the engine work out what changes for visitors.
    pub(crate) fn ask_changes(&mut self, ctx: &Context<Self>) {
        self.save.forget_changes();
        let texts = self.edits.iter().map(|(path, edit)| (path.to_owned(), edit.base.clone()));
        let request = Request::Changes(texts.collect());
        ctx.link().send_future(async move {
            match engine::ask(&request).await {
                Ok(Answer::Changes(told)) => Message::Save(Asked::Changes(Ok(told))),
                Ok(Answer::Refused(why)) => Message::Save(Asked::Changes(Err(why))),
                Ok(_) => Message::Ended(Ended::strange()),
                Err(ended) => Message::Ended(ended),
            }
        });
    }

    fn save_archive(&self, ctx: &Context<Self>) {
        let texts = self.edits.iter().filter(|(_, edit)| edit.text.is_some());
        let paths: Vec<String> = texts.map(|(path, _)| path.to_owned()).collect();
        ctx.link().send_future(async move {
            match archive(&paths).await {
                Ok(bytes) => {
                    files::download("changes.zip", bytes, "application/zip");
                    Message::Said("changes.zip was downloaded.".into())
                }
                Err(ended) => Message::Ended(ended),
            }
        });
    }

    fn save_into_folder(&self, ctx: &Context<Self>) {
        let all: Vec<(String, Edit)> =
            self.edits.iter().map(|(path, edit)| (path.to_owned(), edit.clone())).collect();
        ctx.link().send_future(async move {
            let mut saved = Vec::new();
            for (path, Edit { base, text, .. }) in all {
                if let Err(why) = files::write(&path, base.as_deref(), text.as_deref()).await {
                    let trouble = format!(
                        "{path} was not saved: {why}. What you wrote is still kept here: you can \
                         try again, or download the changes."
                    );
                    return Message::Save(Asked::Saved(saved, Some(trouble)));
                }
                saved.push((path, text));
            }
            Message::Save(Asked::Saved(saved, None))
        });
    }

    /// What is in the folder is what there was before, from now on.
    fn saved(&mut self, files: Vec<(String, Option<String>)>, trouble: Option<String>) {
        self.say(match files.len() {
            0 => "Nothing was saved.".to_string(),
            1 => "1 file was saved into the folder.".to_string(),
            count => format!("{count} files were saved into the folder."),
        });
        for (path, text) in files {
            let now = self.edits.remove(&path).filter(|edit| edit.text != text);
            kept::saved(&self.key, &path, text.as_deref());
            self.saved.insert(path.clone(), text.clone());
            // What was typed while it was written is not saved.
            let edit = now.map(|edit| Edit { base: text, ..edit });
            self.keep(&path, edit);
        }
        self.trouble = trouble.unwrap_or_default();
    }
}
