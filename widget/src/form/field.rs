//! The fields of the self-check and their names: `total.management`, `have.sql@city.1`.

use ::words::{msg, say};
use roles::Quantity;
use roles::StepKind;
use roles::Vocabulary;
use roles::id::{PlaceId, ScaleId, TermId};
use roles::kind::Units;
use roles::vocabulary::{ScaleLevel, TermKind};
use roles::words;

use super::MOST;

/// One field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Field {
    /// Whether one looks for a kind of work.
    Interest(usize),
    /// Whether one looks for a role, by the key of its id.
    Role(u32),
    /// Whether one has a thing, at a level or at all.
    Have(TermId, Option<ScaleLevel>),
    /// At which level of a scale one has it: kept as answers for its levels.
    Rank(TermId, ScaleId),
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
    /// In what college is told.
    CollegeUnit,
    /// The time in an area, or of college.
    Total(Quantity),
    /// Whether totals are told in place of jobs.
    Totals,
    /// A part of one of the jobs.
    Job(usize, JobPart),
    /// How much of a job was of a kind.
    Share(usize, Quantity),
    /// Whether there is no other experience of these kinds.
    JobsComplete,
    /// The full-time week that jobs are counted by.
    Week,
    /// Whether one will live in a place.
    Home(PlaceId),
}

/// A part of a job.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum JobPart {
    Title,
    From,
    To,
    Now,
    Hours,
}

impl JobPart {
    pub(super) const ALL: [Self; 5] = [Self::Title, Self::From, Self::To, Self::Now, Self::Hours];

    fn word(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::From => "from",
            Self::To => "to",
            Self::Now => "now",
            Self::Hours => "hours",
        }
    }
}

impl Field {
    /// Its name in the page.
    pub(crate) fn name(self, words: &Vocabulary) -> String {
        let numbered = |word: &str, n: usize| [word, &n.to_string()].join(".");
        match self {
            Self::Interest(n) => {
                let kind = words.domains().get(n).map_or("", |kind| kind.id.as_str());
                ["interest", kind].join(".")
            }
            Self::Role(key) => ["role", &key.to_string()].join("."),
            Self::Have(term, None) => ["have", &words.term(term).id].join("."),
            Self::Have(term, Some(ScaleLevel { scale, rank })) => {
                let scale = &words.scales()[scale.index()].id;
                ["have", &words.term(term).id, scale, &rank.to_string()].join(".")
            }
            Self::Rank(term, scale) => {
                ["rank", &words.term(term).id, &words.scales()[scale.index()].id].join(".")
            }
            Self::Units(term, units) => {
                ["have", &words.term(term).id, &units.to_string()].join(".")
            }
            Self::Level(n) => numbered("degree", n),
            Self::Study(n) => numbered("field", n),
            Self::Related(n) => numbered("related", n),
            Self::Complete => "degrees.complete".into(),
            Self::CollegeUnit => "how.college".into(),
            Self::Total(quantity) => ["total", &quantity.key(words)].join("."),
            Self::Totals => "jobs.totals".into(),
            Self::Job(n, part) => ["job", &n.to_string(), part.word()].join("."),
            Self::Share(n, quantity) => ["share", &n.to_string(), &quantity.key(words)].join("."),
            Self::JobsComplete => "jobs.complete".into(),
            Self::Week => "week.hours".into(),
            Self::Home(place) => ["home", &words.place(place).id].join("."),
        }
    }

    /// A problem with what it is about, where several fields have the same label.
    pub(crate) fn told(self, problem: &str, vocabulary: &Vocabulary) -> String {
        match self {
            Self::Total(quantity) => {
                let about = &words::sentence(&words::quantity(quantity, vocabulary));
                say(msg::ErrorAbout { about, problem })
            }
            Self::Job(n, _) | Self::Share(n, _) => {
                let about = &say(msg::Job { number: n + 1 });
                say(msg::ErrorAbout { about, problem })
            }
            _ => problem.to_owned(),
        }
    }

    /// The step that it stands in.
    pub(crate) fn step(self, words: &Vocabulary) -> StepKind {
        match self {
            Self::Interest(_) | Self::Role(_) => StepKind::Interests,
            Self::Have(term, _) | Self::Rank(term, _) => match words.term(term).kind {
                TermKind::Tool => StepKind::Tools,
                TermKind::Course => StepKind::Education,
                TermKind::Credential | TermKind::Organization | TermKind::Status => {
                    StepKind::Credentials
                }
                TermKind::Skill
                | TermKind::Knowledge
                | TermKind::Ability
                | TermKind::Competency => StepKind::Skills,
            },
            Self::Units(..)
            | Self::Level(_)
            | Self::Study(_)
            | Self::Related(_)
            | Self::Complete
            | Self::CollegeUnit
            | Self::Total(Quantity::College) => StepKind::Education,
            Self::Total(_)
            | Self::Totals
            | Self::Job(..)
            | Self::Share(..)
            | Self::JobsComplete
            | Self::Week => StepKind::Jobs,
            Self::Home(_) => StepKind::Conditions,
        }
    }

    /// The field of a name.
    pub(crate) fn parse(name: &str, words: &Vocabulary) -> Option<Self> {
        let parts: Vec<&str> = name.split('.').collect();
        let number = |text: &str| text.parse().ok().filter(|n| *n < MOST);
        let quantity = |key: &str| Quantity::parse(key, words);
        Some(match parts[..] {
            ["interest", kind] => {
                let mut all = words.domains().iter();
                Self::Interest(all.position(|known| known.id.as_str() == kind)?)
            }
            ["role", key] => Self::Role(key.parse().ok()?),
            ["have", term] => Self::Have(words.term_id(term)?, None),
            ["have", term, units] => Self::Units(words.term_id(term)?, Units::parse(units)?),
            ["have", term, scale, rank] => {
                let scale = self::scale(scale, words)?;
                let rank: u8 = rank.parse().ok()?;
                let levels = words.scales()[scale.index()].levels.len();
                let level = (usize::from(rank) < levels).then_some(ScaleLevel { scale, rank })?;
                Self::Have(words.term_id(term)?, Some(level))
            }
            ["rank", term, scale] => Self::Rank(words.term_id(term)?, self::scale(scale, words)?),
            ["degree", n] => Self::Level(number(n)?),
            ["field", n] => Self::Study(number(n)?),
            ["related", n] => Self::Related(number(n)?),
            ["degrees", "complete"] => Self::Complete,
            ["how", "college"] => Self::CollegeUnit,
            ["total", key] => Self::Total(quantity(key)?),
            ["jobs", "totals"] => Self::Totals,
            ["jobs", "complete"] => Self::JobsComplete,
            ["job", n, word] => {
                let part = JobPart::ALL.into_iter().find(|part| part.word() == word)?;
                Self::Job(number(n)?, part)
            }
            ["share", n, key] => Self::Share(number(n)?, quantity(key)?),
            ["week", "hours"] => Self::Week,
            ["home", place] => Self::Home(words.place_id(place)?),
            _ => return None,
        })
    }
}

fn scale(id: &str, words: &Vocabulary) -> Option<ScaleId> {
    let n = words.scales().iter().position(|known| known.id == id)?;
    u16::try_from(n).ok().map(ScaleId)
}
