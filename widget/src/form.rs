//! What a visitor has put into the fields of the self-check, as typed, and the answers
//! that it comes to.
//!
//! This is deliberately no markup and no judging. A field has a name by which the page,
//! the browser entry and the tests know it; whatever is told of an unknown name is ignored.

use ::words::msg;
use roles::Quantity;
use roles::id::FieldId;
use roles::profile::{Answer, HeldDegree, Profile};
use roles::requirement::Degree;
use roles::{Question, Vocabulary};

mod field;
mod job;
mod problem;
mod time;

pub(crate) use field::{Bound, Field, JobPart};
pub(crate) use job::{JobEntry, SHARES};
pub(crate) use problem::Problem;
pub(crate) use time::{How, TimeEntry};

/// The most degrees, and the most jobs of one area, that can be listed.
pub(crate) const MOST: usize = 40;

/// The value of a ticked box.
pub(crate) const TICKED: &str = "yes";

/// Everything that was put in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Form {
    /// Answers that need no typing: things one has, and whether the degrees are all.
    chosen: Profile,
    times: Vec<(Quantity, TimeEntry)>,
    degrees: Vec<DegreeEntry>,
    week: Option<String>,
}

/// A degree, perhaps not chosen yet.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct DegreeEntry {
    pub(crate) level: Option<Degree>,
    pub(crate) field: Option<FieldId>,
    pub(crate) related: bool,
}

impl Form {
    /// The fields as if a visitor had put these answers in.
    pub(crate) fn of(profile: &Profile) -> Self {
        let mut form = Self { chosen: profile.clone(), ..Self::default() };
        for (area, range) in profile.quantities() {
            form.times.push((area, TimeEntry::of(range)));
            form.chosen.set_months(area, None);
        }
        let degrees = std::mem::take(&mut form.chosen.degrees).into_iter();
        form.degrees = degrees
            .map(|held| DegreeEntry {
                level: Some(held.level),
                field: held.field,
                related: held.related,
            })
            .collect();
        form
    }

    /// The answers, and what of the typed ones is none.
    pub(crate) fn read(&self, hours: u16) -> (Profile, Vec<Problem>) {
        let mut profile = self.chosen.clone();
        let mut problems = Vec::new();
        let week = job::week(self.week.as_deref(), hours);
        if week.is_err() {
            problems.push(Problem::new(Field::Week, msg::ErrorWeek::KEY));
        }
        for (area, time) in &self.times {
            match time.read(*area, week.unwrap_or(hours)) {
                Ok(months) => profile.set_months(*area, months),
                Err(found) => problems.extend(found),
            }
        }
        profile.degrees = self.degrees.iter().filter_map(DegreeEntry::held).collect();
        (profile, problems)
    }

    /// Puts something into a field.
    pub(crate) fn set(&mut self, field: Field, value: &str, words: &Vocabulary) {
        match field {
            Field::Have(term, level) => {
                let answer = Answer::ALL.into_iter().find(|answer| answer.word() == value);
                self.chosen.set_answer(term, level, answer);
            }
            Field::Units(term, units) => {
                let answer = Answer::ALL.into_iter().find(|answer| answer.word() == value);
                self.chosen.set_units_answer(term, units, answer);
            }
            Field::Complete => self.chosen.degrees_complete = value == TICKED,
            Field::Week => self.week = Some(value.to_owned()),
            Field::Level(n) => {
                let level = Degree::ALL.into_iter().find(|degree| degree.word() == value);
                self.degree(n, |degree| degree.level = level);
            }
            Field::Study(n) => self.degree(n, |degree| degree.field = words.field_id(value)),
            Field::Related(n) => self.degree(n, |degree| degree.related = value == TICKED),
            Field::How(area) | Field::Years(area, _) | Field::Months(area, _) => {
                self.time_mut(area).set(field, value);
            }
            Field::CollegeUnits => self.time_mut(Quantity::College).set(field, value),
            Field::Job(area, n, part) => self.time_mut(area).set_job(n, part, value),
        }
    }

    /// What was said of the time in an area.
    pub(crate) fn time(&self, area: Quantity) -> Option<&TimeEntry> {
        self.times.iter().find(|(own, _)| *own == area).map(|(_, time)| time)
    }

    /// The same, to be changed.
    pub(crate) fn time_mut(&mut self, area: Quantity) -> &mut TimeEntry {
        let found = self.times.iter().position(|(own, _)| *own == area);
        let n = found.unwrap_or_else(|| {
            self.times.push((area, TimeEntry::default()));
            self.times.len() - 1
        });
        &mut self.times[n].1
    }

    /// What was chosen and ticked.
    pub(crate) fn chosen(&self) -> &Profile {
        &self.chosen
    }

    /// Takes the answer to a question back.
    pub(crate) fn forget(&mut self, question: Question) {
        match question {
            Question::Months(area) => self.times.retain(|(own, _)| *own != area),
            Question::Have(term, level) => self.chosen.set_answer(term, level, None),
            Question::Units(term, units) => self.chosen.set_units_answer(term, units, None),
            Question::Degrees => {
                self.degrees.clear();
                self.chosen.degrees_complete = false;
            }
        }
    }

    /// The degrees; at least one, to be filled in.
    pub(crate) fn degrees(&self) -> &[DegreeEntry] {
        const NONE: &[DegreeEntry] = &[DegreeEntry { level: None, field: None, related: false }];
        if self.degrees.is_empty() { NONE } else { &self.degrees }
    }

    /// The full-time week, as typed.
    pub(crate) fn week(&self) -> Option<&str> {
        self.week.as_deref()
    }

    /// Room for one degree more.
    pub(crate) fn add_degree(&mut self) {
        self.degree(self.degrees().len(), |_| {});
    }

    /// Takes a degree away.
    pub(crate) fn drop_degree(&mut self, n: usize) {
        if n < self.degrees.len() {
            self.degrees.remove(n);
        }
    }

    fn degree(&mut self, n: usize, change: impl FnOnce(&mut DegreeEntry)) {
        if n < MOST {
            if n >= self.degrees.len() {
                self.degrees.resize(n + 1, DegreeEntry::default());
            }
            change(&mut self.degrees[n]);
        }
    }
}

impl DegreeEntry {
    fn held(&self) -> Option<HeldDegree> {
        let Self { level, field, related } = *self;
        Some(HeldDegree { level: level?, field, related })
    }
}

#[cfg(test)]
mod tests;
