//! What a visitor has put into the fields of the self-check, as typed, and the answers
//! that it comes to.
//!
//! This is deliberately no markup and no judging. A field has a name by which the page,
//! the browser entry and the tests know it; whatever is told of an unknown name is ignored.

use roles::id::{FieldId, PlaceId};
use roles::profile::{Answer, HeldDegree, Profile};
use roles::profile_steps::set_level;
use roles::requirement::Degree;
use roles::{Quantity, Vocabulary};

mod amount;
mod field;
mod job;
mod problem;
mod read;
mod written;

pub(crate) use field::{Field, JobPart};
pub(crate) use job::{ALL, Clock, JobEntry, SHARES};
pub(crate) use problem::Problem;
pub(crate) use written::{Fields, changes};

/// The most degrees, jobs and kinds of work that can be listed.
pub(crate) const MOST: usize = 40;

/// The value of a ticked box.
pub(crate) const TICKED: &str = "yes";

/// Everything that was put in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Form {
    /// Answers that need no typing: things one has, and whether the degrees are all.
    chosen: Profile,
    /// The kinds of work one looks for.
    pub(crate) interests: Vec<usize>,
    /// The roles one looks for besides, by the keys of their ids. Where neither is chosen, all are
    /// meant.
    pub(crate) roles: Vec<u32>,
    degrees: Vec<DegreeEntry>,
    college_unit: CollegeUnit,
    totals: Vec<(Quantity, String)>,
    /// Whether totals are told in place of jobs.
    pub(crate) by_totals: bool,
    jobs: Vec<JobEntry>,
    /// Whether there is no other experience of the kinds that are asked for.
    pub(crate) jobs_complete: bool,
    week: String,
    homes: Vec<(PlaceId, Answer)>,
}

/// In what college is told.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum CollegeUnit {
    #[default]
    Years,
    Semester,
    Quarter,
}

impl CollegeUnit {
    pub(crate) const ALL: [Self; 3] = [Self::Years, Self::Semester, Self::Quarter];

    fn of(word: &str) -> Self {
        Self::ALL.into_iter().find(|unit| unit.word() == word).unwrap_or_default()
    }

    /// Its word in the page.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Years => "years",
            Self::Semester => "semester",
            Self::Quarter => "quarter",
        }
    }
}

/// A degree, perhaps not chosen yet.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct DegreeEntry {
    pub(crate) level: Option<Degree>,
    pub(crate) field: Option<FieldId>,
    pub(crate) related: bool,
}

/// Puts a number into a list, or takes it out.
fn put<N: Copy + PartialEq>(all: &mut Vec<N>, n: N, is_in: bool) {
    all.retain(|own| *own != n);
    all.extend(is_in.then_some(n));
}

impl Form {
    /// Puts something into a field.
    pub(crate) fn set(&mut self, field: Field, value: &str, words: &Vocabulary) {
        let answer = Answer::ALL.into_iter().find(|answer| answer.word() == value);
        let ticked = value == TICKED;
        match field {
            Field::Interest(n) => put(&mut self.interests, n, ticked),
            Field::Role(n) => put(&mut self.roles, n, ticked),
            Field::Have(term, level) => self.chosen.set_answer(term, level, answer),
            Field::Rank(term, scale) => {
                set_level((term, scale), value.parse().ok(), words, &mut self.chosen);
            }
            Field::Units(term, units) => self.chosen.set_units_answer(term, units, answer),
            Field::Complete => self.chosen.degrees_complete = ticked,
            Field::Level(n) => {
                let level = Degree::ALL.into_iter().find(|degree| degree.word() == value);
                self.degree(n, |degree| degree.level = level);
            }
            Field::Study(n) => self.degree(n, |degree| degree.field = words.field_id(value)),
            Field::Related(n) => self.degree(n, |degree| degree.related = ticked),
            Field::CollegeUnit => self.college_unit = CollegeUnit::of(value),
            Field::Total(quantity) => {
                self.totals.retain(|(own, _)| *own != quantity);
                if !value.trim().is_empty() {
                    self.totals.push((quantity, value.to_owned()));
                }
            }
            Field::Totals => self.by_totals = ticked,
            Field::JobsComplete => self.jobs_complete = ticked,
            Field::Week => self.week = value.to_owned(),
            Field::Job(n, part) => self.job(n, |job| job.set(part, value)),
            Field::Share(n, quantity) => self.job(n, |job| job.set_share(quantity, value)),
            Field::Home(place) => {
                self.homes.retain(|(own, _)| *own != place);
                self.homes.extend(answer.map(|answer| (place, answer)));
            }
        }
    }

    fn job(&mut self, n: usize, change: impl FnOnce(&mut JobEntry)) {
        if n < MOST {
            if n >= self.jobs.len() {
                self.jobs.resize(n + 1, JobEntry::default());
            }
            change(&mut self.jobs[n]);
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

    /// What was chosen and ticked.
    pub(crate) fn chosen(&self) -> &Profile {
        &self.chosen
    }

    /// The same, to be changed.
    pub(crate) fn chosen_mut(&mut self) -> &mut Profile {
        &mut self.chosen
    }

    /// What was said of a time.
    pub(crate) fn total(&self, quantity: Quantity) -> &str {
        let found = self.totals.iter().find(|(own, _)| *own == quantity);
        found.map(|(_, text)| text.as_str()).unwrap_or_default()
    }

    pub(crate) fn college_unit(&self) -> CollegeUnit {
        self.college_unit
    }

    /// The full-time week, as typed.
    pub(crate) fn week(&self) -> &str {
        &self.week
    }

    /// Whether one will live in a place.
    pub(crate) fn home(&self, place: PlaceId) -> Option<Answer> {
        self.homes.iter().find(|(own, _)| *own == place).map(|(_, answer)| *answer)
    }

    /// The degrees; at least one, to be filled in.
    pub(crate) fn degrees(&self) -> &[DegreeEntry] {
        const NONE: &[DegreeEntry] = &[DegreeEntry { level: None, field: None, related: false }];
        if self.degrees.is_empty() { NONE } else { &self.degrees }
    }

    /// The jobs.
    pub(crate) fn jobs(&self) -> &[JobEntry] {
        &self.jobs
    }

    /// Takes away what others have emptied.
    pub(crate) fn drop_empty(&mut self) {
        while self.jobs.last().is_some_and(|job| *job == JobEntry::default()) {
            self.jobs.pop();
        }
        while self.degrees.last().is_some_and(|degree| *degree == DegreeEntry::default()) {
            self.degrees.pop();
        }
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

    /// Room for one job more.
    pub(crate) fn add_job(&mut self) {
        self.job(self.jobs.len(), |_| {});
    }

    /// Takes a job away.
    pub(crate) fn drop_job(&mut self, n: usize) {
        if n < self.jobs.len() {
            self.jobs.remove(n);
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
