//! The fields of the self-check and their names: `years.management`, `have.sql@city.1`.

use ::words::{msg, say};
use roles::Quantity;
use roles::Vocabulary;
use roles::id::{ScaleId, TermId};
use roles::kind::Units;
use roles::quantity::COLLEGE;
use roles::question::Question;
use roles::questionnaire::Asked;
use roles::vocabulary::ScaleLevel;
use roles::words;

use super::{Form, How, MOST};

/// One field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Field {
    /// In which way the time in an area is told.
    How(Quantity),
    /// Years in an area.
    Years(Quantity, Bound),
    /// Months in an area, besides the years.
    Months(Quantity, Bound),
    /// Units of college.
    CollegeUnits,
    /// A part of one of the jobs in an area.
    Job(Quantity, usize, JobPart),
    /// The full-time week that jobs are counted by.
    Week,
    /// Whether one has a thing.
    Have(TermId, Option<ScaleLevel>),
    /// Whether one has so many units of a course.
    Units(TermId, Units),
    /// The level of a degree.
    Level(usize),
    /// The field of a degree.
    Study(usize),
    /// Whether the field of a degree is related.
    Related(usize),
    /// Whether there are no other degrees.
    Complete,
}

/// Which number of a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bound {
    /// The only one, or the lower one.
    Least,
    /// The higher one.
    Most,
}

/// A part of a job.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum JobPart {
    FromMonth,
    FromYear,
    ToMonth,
    ToYear,
    Hours,
    Share,
}

impl JobPart {
    const ALL: [Self; 6] =
        [Self::FromMonth, Self::FromYear, Self::ToMonth, Self::ToYear, Self::Hours, Self::Share];

    fn word(self) -> &'static str {
        match self {
            Self::FromMonth => "from-month",
            Self::FromYear => "from-year",
            Self::ToMonth => "to-month",
            Self::ToYear => "to-year",
            Self::Hours => "hours",
            Self::Share => "share",
        }
    }
}

const MOST_WORD: &str = "most";
const UNITS: &str = "units";

impl Field {
    /// Its name in the page.
    pub(crate) fn name(self, words: &Vocabulary) -> String {
        let area = |quantity: Quantity| quantity.key(words);
        let bounded = |word: &str, id, bound| match bound {
            Bound::Least => [word, &area(id)].join("."),
            Bound::Most => [word, &area(id), MOST_WORD].join("."),
        };
        let numbered = |word: &str, n: usize| [word, &n.to_string()].join(".");
        match self {
            Self::How(id) => ["how", &area(id)].join("."),
            Self::Years(id, bound) => bounded("years", id, bound),
            Self::Months(id, bound) => bounded("months", id, bound),
            Self::Job(id, n, part) => ["job", &area(id), &n.to_string(), part.word()].join("."),
            Self::CollegeUnits => [UNITS, COLLEGE].join("."),
            Self::Week => "week.hours".into(),
            Self::Have(term, None) => ["have", &words.term(term).id].join("."),
            Self::Have(term, Some(ScaleLevel { scale, rank })) => {
                let scale = &words.scales()[scale.index()].id;
                ["have", &words.term(term).id, scale, &rank.to_string()].join(".")
            }
            Self::Units(term, units) => {
                ["have", &words.term(term).id, &units.to_string()].join(".")
            }
            Self::Level(n) => numbered("degree", n),
            Self::Study(n) => numbered("field", n),
            Self::Related(n) => numbered("related", n),
            Self::Complete => "degrees.complete".into(),
        }
    }

    /// A problem with what it is about, where several questions have fields of the same label.
    pub(crate) fn told(self, problem: String, vocabulary: &Vocabulary) -> String {
        let quantity = match self {
            Self::How(quantity) | Self::Years(quantity, _) | Self::Months(quantity, _) => quantity,
            Self::Job(quantity, ..) => quantity,
            Self::CollegeUnits => Quantity::College,
            Self::Week
            | Self::Have(..)
            | Self::Units(..)
            | Self::Level(_)
            | Self::Study(_)
            | Self::Related(_)
            | Self::Complete => return problem,
        };
        let about = words::sentence(&words::quantity(quantity, vocabulary));
        let (about, problem) = (&about, &problem);
        match self {
            Self::Job(_, n, _) => say(msg::ErrorAboutJob { about, number: n + 1, problem }),
            _ => say(msg::ErrorAbout { about, problem }),
        }
    }

    /// Whether a question holds this field of a form. The week stands beside jobs.
    pub(crate) fn belongs_to(self, asked: &Asked, form: &Form) -> bool {
        let question = match self {
            Self::How(area) | Self::Years(area, _) | Self::Months(area, _) => {
                Question::Months(area)
            }
            Self::Job(area, ..) => Question::Months(area),
            Self::CollegeUnits => Question::Months(Quantity::College),
            Self::Have(term, level) => Question::Have(term, level),
            Self::Units(term, units) => Question::Units(term, units),
            Self::Level(_) | Self::Study(_) | Self::Related(_) | Self::Complete => {
                Question::Degrees
            }
            Self::Week => {
                let jobs = |area| form.time(area).is_some_and(|time| time.how == How::Jobs);
                let counts = |field: &Question| matches!(field, Question::Months(a) if jobs(*a));
                return asked.fields.iter().any(counts);
            }
        };
        asked.fields.contains(&question) || asked.similar.contains(&question)
    }

    /// The field of a name.
    pub(crate) fn parse(name: &str, words: &Vocabulary) -> Option<Self> {
        let parts: Vec<&str> = name.split('.').collect();
        let number = |text: &str| text.parse().ok().filter(|n| *n < MOST);
        let area = |key: &str| Quantity::parse(key, words);
        Some(match parts[..] {
            ["how", id] => Self::How(area(id)?),
            ["years", id] => Self::Years(area(id)?, Bound::Least),
            ["years", id, MOST_WORD] => Self::Years(area(id)?, Bound::Most),
            ["months", id] => Self::Months(area(id)?, Bound::Least),
            ["months", id, MOST_WORD] => Self::Months(area(id)?, Bound::Most),
            ["job", id, n, word] => {
                let part = JobPart::ALL.into_iter().find(|part| part.word() == word)?;
                Self::Job(area(id)?, number(n)?, part)
            }
            [UNITS, COLLEGE] => Self::CollegeUnits,
            ["week", "hours"] => Self::Week,
            ["have", term] => Self::Have(words.term_id(term)?, None),
            ["have", term, units] => Self::Units(words.term_id(term)?, Units::parse(units)?),
            ["have", term, scale, rank] => {
                Self::Have(words.term_id(term)?, Some(level(scale, rank, words)?))
            }
            ["degree", n] => Self::Level(number(n)?),
            ["field", n] => Self::Study(number(n)?),
            ["related", n] => Self::Related(number(n)?),
            ["degrees", "complete"] => Self::Complete,
            _ => return None,
        })
    }
}

fn level(scale: &str, rank: &str, words: &Vocabulary) -> Option<ScaleLevel> {
    let n = words.scales().iter().position(|known| known.id == scale)?;
    let rank: u8 = rank.parse().ok()?;
    let is_there = usize::from(rank) < words.scales()[n].levels.len();
    let scale = ScaleId(u16::try_from(n).ok()?);
    is_there.then_some(ScaleLevel { scale, rank })
}
