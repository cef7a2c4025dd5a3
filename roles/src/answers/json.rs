//! Answers as the JSON file that a browser saves and opens, with the keys of the TOML file.
//!
//! Deliberately no JSON parser: a browser has one, and so has the command line. What comes of
//! it is a [`JsonValue`], and what of that means nothing here is reported by its keys.

use words::{Key, msg, say};

use super::{Answers, DegreeAnswer, MonthsAnswer};
use crate::kind::Degree;
use crate::profile::Answer;
use crate::quantity::{COLLEGE, Months};

mod write;

/// A value of a JSON file, as far as answers need it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum JsonValue {
    /// `true` or `false`.
    Bool(bool),
    /// A whole number that months can be.
    Months(Months),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Self>),
    /// Names with their values, in order.
    Table(Vec<(String, Self)>),
    /// Anything else.
    Other,
}

/// A value that is not understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misread {
    /// The keys that lead to it: `have.sql`, `degree 2.level`.
    pub place: String,
    /// What is accepted there.
    pub accepted: Key,
}

impl Misread {
    /// Where, and what is accepted, as a sentence without its full stop.
    #[must_use]
    pub fn message(&self) -> String {
        say(msg::AnswersMisread { place: &self.place, accepted: &self.accepted.say() })
    }
}

const KEY: Key = msg::AnswersAcceptsKey::KEY;
const DEGREE_KEY: Key = msg::AnswersAcceptsDegreeKey::KEY;
const BOOL: Key = msg::AnswersAcceptsBool::KEY;
const MONTHS: Key = msg::AnswersAcceptsMonths::KEY;
const ANSWER: Key = msg::AnswersAcceptsAnswer::KEY;
const TABLE: Key = msg::AnswersAcceptsTable::KEY;
const DEGREES: Key = msg::AnswersAcceptsDegrees::KEY;
const FIELD: Key = msg::AnswersAcceptsField::KEY;
const LEVEL: Key = msg::AnswersAcceptsLevel::KEY;

impl Answers {
    /// The answers of a file as far as they are understood, and every value that is not.
    #[must_use]
    pub fn from_json(file: &[(String, JsonValue)]) -> (Self, Vec<Misread>) {
        let mut reading = Reading::default();
        for (key, value) in file {
            reading.entry(key, value);
        }
        (reading.answers, reading.misread)
    }
}

#[derive(Debug, Default)]
struct Reading {
    answers: Answers,
    misread: Vec<Misread>,
}

impl Reading {
    fn entry(&mut self, key: &str, value: &JsonValue) {
        match key {
            "degrees_complete" => match value {
                JsonValue::Bool(yes) => self.answers.degrees_complete = *yes,
                _ => self.refuse(key, BOOL),
            },
            COLLEGE => match months(value) {
                None => self.refuse(key, MONTHS),
                said => self.answers.college = said,
            },
            "experience" => self.each(key, value, |reading, name, value| {
                let said = months(value).ok_or(MONTHS)?;
                reading.answers.experience.insert(name.to_owned(), said);
                Ok(())
            }),
            "have" => self.each(key, value, |reading, name, value| {
                let said = Answer::ALL.into_iter().find(|one| value.is_word(one.word()));
                reading.answers.have.insert(name.to_owned(), said.ok_or(ANSWER)?);
                Ok(())
            }),
            "degree" => match value {
                JsonValue::List(degrees) => {
                    for (degree, n) in degrees.iter().zip(1_usize..) {
                        self.degree(degree, &["degree ", &n.to_string()].concat());
                    }
                }
                _ => self.refuse(key, DEGREES),
            },
            _ => self.refuse(key, KEY),
        }
    }

    /// Reads each entry of a table.
    fn each(
        &mut self,
        key: &str,
        table: &JsonValue,
        read: impl Fn(&mut Self, &str, &JsonValue) -> Result<(), Key>,
    ) {
        let JsonValue::Table(entries) = table else { return self.refuse(key, TABLE) };
        for (name, value) in entries {
            if let Err(accepted) = read(self, name, value) {
                self.refuse(&[key, ".", name].concat(), accepted);
            }
        }
    }

    /// Reads a degree. One without a level says nothing and is left out.
    fn degree(&mut self, degree: &JsonValue, place: &str) {
        let (mut level, mut field, mut related, mut refused) = (None, None, false, false);
        let JsonValue::Table(entries) = degree else { return self.refuse(place, TABLE) };
        for (key, value) in entries {
            let wrong = match (key.as_str(), value) {
                ("level", value) => {
                    level = Degree::ALL.into_iter().find(|one| value.is_word(one.word()));
                    refused |= level.is_none();
                    level.is_none().then_some(LEVEL)
                }
                ("field", JsonValue::Text(id)) => {
                    field = Some(id.clone());
                    None
                }
                ("field", _) => Some(FIELD),
                ("related", JsonValue::Bool(yes)) => {
                    related = *yes;
                    None
                }
                ("related", _) => Some(BOOL),
                _ => Some(DEGREE_KEY),
            };
            if let Some(accepted) = wrong {
                self.refuse(&[place, ".", key].concat(), accepted);
            }
        }
        match level {
            Some(level) => self.answers.degree.push(DegreeAnswer { level, field, related }),
            None if refused => {}
            None => self.refuse(&[place, ".level"].concat(), LEVEL),
        }
    }

    fn refuse(&mut self, place: &str, accepted: Key) {
        self.misread.push(Misread { place: place.to_owned(), accepted });
    }
}

impl JsonValue {
    fn is_word(&self, word: &str) -> bool {
        matches!(self, Self::Text(text) if text == word)
    }
}

fn months(value: &JsonValue) -> Option<MonthsAnswer> {
    match value {
        JsonValue::Months(months) => Some(MonthsAnswer::Exactly(*months)),
        JsonValue::List(list) => match list[..] {
            [JsonValue::Months(low), JsonValue::Months(high)] => {
                Some(MonthsAnswer::Between(low, high))
            }
            _ => None,
        },
        _ => None,
    }
}
