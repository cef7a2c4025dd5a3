//! What can happen to the self-check, and what it has the browser do.

use roles::Quantity;
use roles::Question;
use roles::answers::JsonValue;
use roles::link::Opened;

use crate::components::finder::Focus;

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// A field, by its name, has now this in it.
    Typed(String, String),
    /// Room for one more job in an area.
    AddJob(Quantity),
    /// A job of an area was taken away.
    DropJob(Quantity, usize),
    /// Room for one more degree.
    AddDegree,
    /// A degree was taken away.
    DropDegree(usize),
    /// One question after another, or all at once.
    OneByOne(bool),
    /// To the question of this position.
    Go(usize),
    /// To the next question of all roles; of this one the answer stands, or there is none.
    Next,
    /// This question once more.
    Ask(Question),
    /// The answer to this question was taken back.
    Forget(Question),
    /// Why the answers come to what they do for the role at this position, or no more.
    Unfold(usize),
    /// More roles, please.
    More,
    /// Time to measure how far some more roles are away.
    Measure,
    /// To the result, unless something has to be mended first.
    Finish,
    /// To the field of this name, which has something to be mended.
    Mend(String),
    /// All answers were taken back.
    Clear,
    /// A link to the answers and the result, please.
    Link,
    /// The answers as a file, please.
    Save,
    /// What a file of answers holds.
    Loaded(JsonValue),
    /// What was there before it came alive.
    Restore(Box<Restored>),
    /// Answers of the address that the visitor has gone to.
    Opened(Box<Opened>),
    /// Time to say the result aloud.
    Announce,
}

/// What was there before the self-check came alive.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Restored {
    /// The answers of the address, or those kept on the device.
    pub opened: Option<Opened>,
    /// Whether these are the ones kept on the device.
    pub kept: bool,
    /// Whether answers are kept on the device, and the address has brought others.
    pub left: bool,
    /// What was typed meanwhile: names of fields with what is in them.
    pub typed: Vec<(String, String)>,
}

impl Restored {
    /// Whether the answers are those of the address.
    #[must_use]
    pub fn is_linked(&self) -> bool {
        self.opened.is_some() && !self.kept
    }
}

/// Something that the browser is to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Let the result be said aloud soon.
    Announce,
    /// Go on measuring once the browser has drawn.
    Measure,
    /// Have each list show the entry that is marked in it: once somebody has chosen from a
    /// list, a browser heeds the marks no more.
    Lists,
    /// Move the keyboard, once it is drawn.
    Focus(Focus),
    /// Keep this text on the device, or nothing any more.
    Keep(Option<String>),
    /// Give this text to the visitor as a file.
    Save(String),
    /// Read the file that was chosen in the field of this id.
    Load(String),
}
