//! What the interface asks the engine for, and what it is answered. Plain values, as JSON.

mod form;
mod route;

pub use form::{Change, Field, Form, Group, Input, List};
pub use route::{Move, Node, Station, Step, Stop};
use serde::{Deserialize, Serialize};

/// What the interface asks for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Request {
    /// Put texts at paths, or take files away where there is none, and make the site.
    Set(Vec<(String, Option<String>)>),
    /// The text of a file.
    Text(String),
    /// The text of the file of a problem with the fix applied, by the place of the problem in
    /// the last list.
    Fix(usize),
    /// Read a posting.
    Read(Posting),
    /// A new file, by kind and title.
    New(NewKind, String),
    /// The form of a role file.
    Form(String),
    /// The text of a role file with a change made in its form, which the engine has from then on.
    Edit(String, Change),
    /// What changes for visitors with edits, by the texts that their files had before; none for
    /// new files.
    Changes(Vec<(String, Option<String>)>),
    /// What changes when the file of a role gets another name, without its end.
    Rename(String, String),
}

/// A kind of file that can be begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum NewKind {
    /// A role.
    Role,
    /// A ladder.
    Ladder,
    /// An ordinary page.
    Page,
}

/// What is answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Answer {
    /// What came of making the site.
    Made(Made),
    /// A text.
    Text(String),
    /// A file.
    File(FileText),
    /// What came of reading a posting.
    Read(Box<Read>),
    /// The form of a role file.
    Form(Form),
    /// What changes for visitors, in sentences.
    Changes(Vec<String>),
    /// All that changes with the name of a role.
    Renamed(Vec<Changed>),
    /// It cannot be done; why.
    Refused(String),
}

/// A file that changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changed {
    /// Its path.
    pub path: String,
    /// Its text before; none for a new file.
    pub before: Option<String>,
    /// Its text after that; none for a file that is taken away.
    pub text: Option<String>,
}

impl Changed {
    /// A file with its texts before and after.
    #[must_use]
    pub fn new(path: &str, before: Option<&str>, text: Option<String>) -> Self {
        Self { path: path.to_owned(), before: before.map(str::to_owned), text }
    }
}

/// What came of making the site.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Made {
    /// Every problem, by file and place.
    pub problems: Vec<Problem>,
    /// The files, when they are others than the last time.
    pub files: Option<Vec<File>>,
    /// The languages of the site, the default one first, with the folders of their pages.
    pub languages: Vec<(String, String)>,
    /// Whether these files make a site; else the last good one is shown.
    pub is_good: bool,
}

/// A source file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct File {
    /// Its path.
    pub path: String,
    /// Whether it is text that can be edited.
    pub is_text: bool,
    /// The address and the title of its page, where it has one.
    pub page: Option<(String, String)>,
}

/// A problem of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// The file.
    pub file: String,
    /// The line and the column, from 1; none where the whole file is meant.
    pub at: Option<(usize, usize)>,
    /// The same as places in the text, from 0, in the units of UTF-16 that browsers count in.
    pub span: Option<(u32, u32)>,
    /// How bad it is.
    pub severity: Severity,
    /// The name of the problem.
    pub code: String,
    /// What is wrong.
    pub message: String,
    /// What is accepted, and how to mend it.
    pub help: String,
    /// Whether the program knows what to write.
    pub has_fix: bool,
}

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Severity {
    /// There is no site with it.
    Error,
    /// Something is probably wrong.
    Warning,
    /// Something could be better.
    Advice,
}

/// A file and its text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileText {
    /// Its path.
    pub path: String,
    /// What is in it.
    pub text: String,
}

/// A posting to read, and what its reader has decided so far.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Posting {
    /// Where it comes from, as the role will say.
    pub name: String,
    /// What it says.
    pub text: String,
    /// Answers to questions: class, question, answer.
    pub answers: Vec<(usize, usize, usize)>,
    /// New words that are the same as one of the vocabulary: both ids.
    pub same: Vec<(String, String)>,
    /// The employer; empty for the first of the site.
    pub employer: String,
    /// The domain; empty for none.
    pub domain: String,
    /// The level; empty for none.
    pub level: String,
    /// Whether the roles are drafts.
    pub draft: bool,
}

/// What came of reading a posting.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Read {
    /// The lines of the posting.
    pub lines: Vec<ReadLine>,
    /// The roles it describes.
    pub roles: Vec<ReadRole>,
    /// Words that the vocabulary does not have.
    pub words: Vec<NewWord>,
    /// All files to write: the roles, the vocabulary with the new words, ladders.
    pub files: Vec<FileText>,
    /// What the checker says of these files.
    pub problems: Vec<Problem>,
    /// The employers of the site.
    pub employers: Vec<String>,
    /// The domains and the levels of the vocabulary.
    pub domains: Vec<String>,
    /// The levels of the vocabulary.
    pub levels: Vec<String>,
}

/// A line of a posting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadLine {
    /// Its text, in pieces; those that facts were read from are marked by them.
    pub pieces: Vec<(String, Vec<usize>)>,
    /// The part of the posting it stands in.
    pub section: String,
    /// Whether it heads what follows.
    pub is_heading: bool,
    /// How it was read.
    pub state: LineState,
    /// What was read, in words.
    pub facts: Vec<String>,
}

/// How a line was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum LineState {
    /// As it says.
    Sure,
    /// The likelier of several readings.
    Assumed,
    /// Not understood; it stays in its own words.
    Uncovered,
    /// It asks for nothing.
    Plain,
}

/// A role that a posting describes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadRole {
    /// Its title.
    pub title: String,
    /// Where its file will be.
    pub path: String,
    /// Whether the site has a role of this name already.
    pub is_there: bool,
    /// The ways to meet the minimum, each as the facts that are needed.
    pub ways: Vec<String>,
    /// What has to be asked.
    pub questions: Vec<Question>,
}

/// A question about a reading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// What is asked.
    pub text: String,
    /// The line that it is about, from 0.
    pub line: usize,
    /// The answers; the first is assumed.
    pub answers: Vec<String>,
}

/// A word that the vocabulary does not have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewWord {
    /// Its kind: `area`.
    pub table: String,
    /// Its id.
    pub id: String,
    /// As it is shown.
    pub title: String,
    /// Words that it may be the same as.
    pub near: Vec<String>,
}
