//! Reads the file that [`Answers::to_toml`] writes, also after people edited it. A line
//! that is not understood is reported and left out; no text whatever stops it.
//!
//! This is deliberately no TOML reader: it knows one line at a time. What it accepts
//! means the same in TOML.

use super::{Answers, DegreeAnswer, Said};
use crate::kind::Degree;
use crate::quantity::COLLEGE;
use crate::sorting::sort_by_key;

mod accepted;
mod line;
mod scalar;

use line::{Line, Misfit, parse};
use scalar::Scalar;

/// A line that is not understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misread {
    /// Its number, from 1.
    pub line: usize,
    /// Why.
    pub slip: Slip,
}

/// Why a line is not understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Slip {
    /// It has none of the forms that lines of the file have.
    NotALine,
    /// No such table.
    UnknownTable(String),
    /// No such key, where it stands.
    UnknownKey(String),
    /// The key or table is there already.
    Twice(String),
    /// The value is none that the key accepts; what it accepts.
    Value(&'static str),
    /// A degree without a level.
    NoLevel,
}

impl Slip {
    /// What is wrong and what is accepted.
    #[must_use]
    pub fn message(&self) -> String {
        match self {
            Self::NotALine => {
                "write `name = value`, `[experience]`, `[[degree]]` or `[have]`".into()
            }
            Self::UnknownTable(name) => {
                format!("there is no `{name}`: write `[experience]`, `[[degree]]` or `[have]`")
            }
            Self::UnknownKey(name) => format!(
                "`{name}` has no meaning here: write `degrees_complete` and `college` at the top, and `level`, \
                 `field` or `related` under `[[degree]]`"
            ),
            Self::Twice(name) => format!("`{name}` stands here twice: delete one of the two"),
            Self::Value(accepted) => format!("write {accepted}"),
            Self::NoLevel => "this degree has no level: write `level = \"bachelor\"`".into(),
        }
    }
}

impl Answers {
    /// The answers of a file as far as they are understood, and every line that is not.
    #[must_use]
    pub fn from_toml(text: &str) -> (Self, Vec<Misread>) {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut reading = Reading::default();
        for (line, number) in text.split_inclusive('\n').zip(1..) {
            reading.number = number;
            if let Err(slip) = reading.line(line) {
                reading.misread.push(Misread { line: number, slip });
            }
        }
        reading.end_degree();
        sort_by_key(&mut reading.misread, |misread| misread.line);
        (reading.answers, reading.misread)
    }
}

/// Where in the file one is.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Table {
    #[default]
    Top,
    Experience,
    Degree,
    Have,
    Unknown,
}

/// The degree that is being read: which keys it has so far.
#[derive(Debug, Default)]
struct OpenDegree {
    line: usize,
    level: Option<Degree>,
    field: Option<String>,
    related: Option<bool>,
    refused: bool,
}

#[derive(Debug, Default)]
struct Reading {
    answers: Answers,
    misread: Vec<Misread>,
    number: usize,
    table: Table,
    seen: Vec<Table>,
    degree: Option<OpenDegree>,
    degrees_complete: Option<bool>,
}

impl Reading {
    fn line(&mut self, line: &str) -> Result<(), Slip> {
        match parse(line) {
            Ok(Line::Blank) => Ok(()),
            Ok(Line::Table { name, many }) => self.open(name, many),
            Ok(Line::Pair { key, value }) => self.pair(&key, &value),
            Err(Misfit) => Err(Slip::NotALine),
        }
    }

    fn open(&mut self, name: &str, many: bool) -> Result<(), Slip> {
        self.end_degree();
        self.table = match (name, many) {
            ("experience", false) => Table::Experience,
            ("have", false) => Table::Have,
            ("degree", true) => Table::Degree,
            _ => Table::Unknown,
        };
        let shown = if many { format!("[[{name}]]") } else { format!("[{name}]") };
        match self.table {
            Table::Unknown => Err(Slip::UnknownTable(shown)),
            Table::Degree => {
                self.degree = Some(OpenDegree { line: self.number, ..OpenDegree::default() });
                Ok(())
            }
            table if self.seen.contains(&table) => Err(Slip::Twice(shown)),
            table => {
                self.seen.push(table);
                Ok(())
            }
        }
    }

    fn pair(&mut self, key: &str, value: &Scalar) -> Result<(), Slip> {
        match self.table {
            Table::Unknown => Err(Slip::UnknownKey(key.into())),
            Table::Top if key == "degrees_complete" => {
                put(&mut self.degrees_complete, key, accepted::boolean(value))?;
                self.answers.degrees_complete = self.degrees_complete == Some(true);
                Ok(())
            }
            Table::Top if key == COLLEGE => {
                put(&mut self.answers.college, key, accepted::months(value))
            }
            Table::Top => Err(Slip::UnknownKey(key.into())),
            Table::Experience => insert(&mut self.answers.experience, key, accepted::months(value)),
            Table::Have => insert(&mut self.answers.have, key, accepted::answer(value)),
            Table::Degree => {
                let Some(degree) = &mut self.degree else { return Err(Slip::NotALine) };
                degree.pair(key, value)
            }
        }
    }

    /// Keeps the degree that was read. One whose level was refused has been reported.
    fn end_degree(&mut self) {
        let Some(OpenDegree { line, level, field, related, refused }) = self.degree.take() else {
            return;
        };
        match level {
            Some(level) => {
                let related = related.unwrap_or_default();
                self.answers.degree.push(DegreeAnswer { level, field, related });
            }
            None if refused => {}
            None => self.misread.push(Misread { line, slip: Slip::NoLevel }),
        }
    }
}

impl OpenDegree {
    fn pair(&mut self, key: &str, value: &Scalar) -> Result<(), Slip> {
        match key {
            "level" => {
                let level = accepted::level(value);
                self.refused |= level.is_err();
                put(&mut self.level, key, level)
            }
            "field" => put(&mut self.field, key, accepted::field(value)),
            "related" => put(&mut self.related, key, accepted::boolean(value)),
            _ => Err(Slip::UnknownKey(key.into())),
        }
    }
}

fn put<T>(place: &mut Option<T>, key: &str, value: Result<T, Slip>) -> Result<(), Slip> {
    if place.is_some() {
        return Err(Slip::Twice(key.into()));
    }
    *place = Some(value?);
    Ok(())
}

fn insert<T>(places: &mut Said<T>, key: &str, value: Result<T, Slip>) -> Result<(), Slip> {
    if places.contains_key(key) {
        return Err(Slip::Twice(key.into()));
    }
    places.insert(key.into(), value?);
    Ok(())
}
