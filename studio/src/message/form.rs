//! The form of a role file, and what is changed in it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Problem;
use super::route::{Node, Station, Step, Stop};

/// The form of a role file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// Its parts.
    pub groups: Vec<Group>,
    /// The kinds of requirements that can be added.
    pub kinds: Vec<String>,
    /// The requirements as a diagram.
    pub route: Vec<Station>,
    /// The ways to meet the minimum; none while there are errors.
    pub ways: Option<Vec<String>>,
    /// Words that fields suggest, by the names of the lists: each with what it is called.
    pub words: BTreeMap<String, Vec<(String, String)>>,
}

/// A part of a form.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// What it is called.
    pub name: String,
    /// Which requirement or group of requirements it is, if it is one.
    pub node: Option<Node>,
    /// Its fields.
    pub fields: Vec<Field>,
    /// What it has any number of, such as the parts of an experience.
    pub lists: Vec<List>,
    /// Problems of it as a whole, by their numbers in the list of all.
    pub problems: Vec<(usize, Problem)>,
}

/// Something of which there can be any number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct List {
    /// Where it stands: `extra`, `requirement`, `0`, `part`.
    pub path: Vec<String>,
    /// What one of them is called.
    pub name: String,
    /// Those that are there.
    pub entries: Vec<Group>,
}

/// A field of a form.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// Where its value stands: `extra`, `requirement`, `0`, `years`.
    pub path: Vec<String>,
    /// What it means.
    pub hint: String,
    /// What may be written.
    pub input: Input,
    /// What is written; empty where nothing is. Lists have an entry a line.
    pub value: String,
    /// The name of the list of words that it suggests; empty for none.
    pub words: String,
    /// Whether most files leave it out.
    pub is_rare: bool,
    /// Its problems, by their numbers in the list of all.
    pub problems: Vec<(usize, Problem)>,
}

/// What may be written in a field.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Input {
    /// A line of text.
    #[default]
    Line,
    /// Text of several sentences.
    Text,
    /// A day.
    Date,
    /// Yes or no.
    Flag,
    /// A whole number.
    Whole,
    /// A number.
    Number,
    /// One of these.
    Choice(Vec<String>),
    /// A list, an entry a line.
    List,
}

/// A change made in a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Change {
    /// A field has another value; with an empty one its key is taken away.
    Set(Vec<String>, Input, String),
    /// A requirement of a kind is added.
    Add(String),
    /// A requirement is taken away.
    Remove(usize),
    /// A requirement goes behind the next one.
    Later(usize),
    /// The list at a path has one entry more.
    More(Vec<String>),
    /// The entry at a path is taken away: the last step is its number.
    Less(Vec<String>),
    /// A requirement or group goes elsewhere in the diagram.
    Put(Stop, Step),
}
