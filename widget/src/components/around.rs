//! The world around an island whose state lives in the query of the address.

use yew::Callback;

/// What an island tells the world, and what it asks of it. In a page being built there is
/// none.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Around {
    /// Is told what is asked for whenever that changes.
    pub asked: Callback<Asked>,
    /// Puts fields and lists on what is asked for, once that is drawn: id and value.
    pub fields: Callback<Vec<(&'static str, String)>>,
}

/// What is now asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The query of the address that asks for it, without question mark.
    pub query: String,
    /// Whether it is a step that Back should undo, rather than one more letter.
    pub step: bool,
}
