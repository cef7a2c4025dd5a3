//! The requirements of a role as a diagram of routes, and how they are put elsewhere in it.

use serde::{Deserialize, Serialize};

/// A requirement or a group, by its place in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Node {
    /// One of the requirements.
    Requirement(usize),
    /// One of the groups.
    Group(usize),
}

/// Where a requirement or a group stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stop {
    /// What stands there.
    pub node: Node,
    /// The group that it is a member of; none on the main line.
    pub within: Option<usize>,
}

/// Where something is to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Step {
    /// Before another one.
    Before(Stop),
    /// Behind another one.
    After(Stop),
    /// Beside another one, as an alternative to it.
    Or(Stop),
    /// To another one, so that both are needed together.
    And(Stop),
    /// Into a group, as its last member.
    Into(usize),
    /// Out of its group.
    Out,
    /// Nowhere: a new requirement becomes an alternative to it.
    Alternative,
}

/// A requirement or a group in the diagram.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Station {
    /// Where it stands.
    pub stop: Stop,
    /// Its name in the file.
    pub id: String,
    /// Unique in the diagram: its name, with a number where the name is there already.
    pub key: String,
    /// What it is called: `Requirement 1: experience`.
    pub title: String,
    /// What it asks for, in a few words.
    pub detail: String,
    /// How much it is needed; empty for a member of a group, whose own need does not count.
    pub need: String,
    /// Whether its members are alternatives.
    pub is_fork: bool,
    /// The members of a group.
    pub members: Vec<Station>,
    /// Where it can go from here.
    pub moves: Vec<Move>,
    /// What happens to something that is put onto it.
    pub onto: Step,
}

/// A way to put a station elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Move {
    /// A word for it, the same for each station.
    pub key: String,
    /// What its button says.
    pub words: String,
    /// Where the station goes.
    pub step: Step,
    /// What is said once it is there.
    pub said: String,
}
