//! What can happen to the interface.

use super::begin::{Begun, Source};
use super::edits::Edit;
use super::form::Asked as FormAsked;
use super::paste::Asked as PasteAsked;
use super::preview::Look;
use super::save::Asked as SaveAsked;
use crate::browser::engine::Ended;
use crate::browser::kept::KeptEdit;
use crate::message::{Changed, FileText, Made, NewKind};

/// A part of the interface that fills the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Screen {
    /// A file, its problems and its page.
    Edit,
    /// A posting to be read.
    Paste,
    /// What was changed, and ways to save it.
    Save,
    /// Other sites to open.
    Open,
}

/// Something that happened.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// Another part is to be shown.
    Screen(Screen),
    /// The list of files is to be narrowed.
    Wanted(String),
    /// The title of a new file was typed.
    NewTitle(String),
    /// There is something to say.
    Said(String),
    /// Something went wrong; or, with no words, was put away.
    Trouble(String),
    /// A site is to be opened.
    Begin(Source),
    /// A site was opened, or could not be.
    Begun(Box<Result<Begun, String>>),
    /// The engine has made the site.
    Made(Made),
    /// The engine has ended; why.
    Ended(Ended),
    /// The engine is to be tried again.
    Again,
    /// Where pages are previewed.
    PreviewAt(String),
    /// The preview is to look otherwise.
    Look(Look),
    /// Something about a posting.
    Paste(PasteAsked),
    /// Something about saving.
    Save(SaveAsked),
    /// Something about the form of a role.
    Form(FormAsked),
    /// A file was chosen, and a place in it.
    Open(String, Option<(u32, u32)>),
    /// The text of the file that was chosen.
    Opened(String, String, Option<(u32, u32)>),
    /// The text of the open file was changed.
    Type(String),
    /// A problem is to be fixed, by its place.
    Fix(usize),
    /// A file has another text now.
    Write(FileText),
    /// A file is to be begun.
    New(NewKind),
    /// A file that was begun.
    NewFile(FileText),
    /// A new name for the open file was typed.
    NewName(String),
    /// The open file is to be renamed.
    Rename,
    /// It was renamed; all files that change.
    Renamed(Vec<Changed>),
    /// The open file is to be taken away.
    Remove,
    /// What was changed in a file is to be undone.
    Undo(String),
    /// Another tab has changed an edit: site, path, edit.
    Elsewhere(String, String, Option<KeptEdit>),
    /// The same, with the text that the file had before.
    Edited(String, Edit),
}
