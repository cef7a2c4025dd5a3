//! What can happen to the self-check, and what it has the browser do.

use std::sync::Arc;

use roles::CheckData;
use roles::answers::JsonValue;
use roles::calculator::CalendarMonth;
use roles::link::Opened;

use crate::components::finder::Focus;
use crate::form::Fields;

/// Something that happened.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// A field, by its name, has now this in it.
    Typed(String, String),
    /// A field, by its name, was left.
    Left(String),
    /// A button was pressed that does this.
    Pressed(String),
    /// Time to measure how far some more roles are away.
    Measure,
    /// What a file of answers holds.
    Loaded(JsonValue),
    /// What was there before it came alive.
    Restore(Box<Restored>),
    /// Answers of the address that the visitor has gone to.
    Opened(Box<Opened>),
    /// Fields that another tab has changed, by their names, and whether answers are kept now.
    Merged(Vec<(String, String)>, bool),
    /// The browser cannot keep answers: not for this visit, or not beyond it.
    Refused,
    /// Time to say the result aloud.
    Announce,
    /// The roles that were missing have come; none where they could not be loaded.
    Came(Option<Arc<CheckData>>),
}

/// What was there before the self-check came alive.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Restored {
    /// The answers of the address.
    pub linked: Option<Opened>,
    /// The answers in short, and what is in fields, as they were stored.
    pub stored: Option<(Option<Opened>, Fields)>,
    /// Whether they are kept on the device.
    pub kept: bool,
    /// This month.
    pub now: Option<CalendarMonth>,
    /// Today in words, and the address, for paper.
    pub today: String,
}

/// Something that the browser is to do.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Let the result be said aloud soon.
    Announce,
    /// Load roles that are missing: parts of the data, by their positions.
    Missing(Vec<usize>),
    /// Go on measuring once the browser has drawn.
    Measure,
    /// Have each list show the entry that is marked in it: once somebody has chosen from a
    /// list, a browser follows the marks no more.
    Lists,
    /// Move the keyboard, once it is drawn.
    Focus(Focus),
    /// Store answers for the visit.
    Store(Box<Stored>),
    /// Forget everything that is stored, here and in other tabs.
    Forget,
    /// Give this text to the visitor as a file.
    Save(String),
    /// Read the file that was chosen in the field of this id.
    Load(String),
    /// Give this link to others, by whatever the device has for that.
    Share(String),
    /// Copy this text.
    Copy(String),
    /// Print the page.
    Print,
}

/// What is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// The answers as a link has them.
    pub link: String,
    /// What is in all fields.
    pub fields: Fields,
    /// What has changed since the last time: other tabs are told.
    pub changes: Fields,
    /// Whether it is kept beyond the visit, where that was said just now.
    pub keep: Option<bool>,
    /// The addresses of roles with what the answers come to, as words.
    pub results: Vec<(String, String)>,
}
