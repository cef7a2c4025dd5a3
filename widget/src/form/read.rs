//! The answers that a form comes to, and what there is to say about it.

use ::words::{msg, say};
use roles::calculator::months_from_jobs;
use roles::profile::{MonthRange, Profile};
use roles::requirement::{MOST_MONTHS, Months};
use roles::{Quantity, Vocabulary, words};

use super::amount::{self, NoTime, hundredths};
use super::job::{self, ReadJob};
use super::{Clock, CollegeUnit, DegreeEntry, Field, Form, JobPart, Problem};

/// So many units are a year of college.
const SEMESTER_YEAR: u32 = 30;
const QUARTER_YEAR: u32 = 45;

impl Form {
    /// The answers, and what there is to say about what was typed. What is asked for is none
    /// where that was said.
    pub(crate) fn read(
        &self,
        clock: Clock,
        asked: &[Quantity],
        vocabulary: &Vocabulary,
    ) -> (Profile, Vec<Problem>) {
        let mut profile = self.chosen.clone();
        let mut problems = Vec::new();
        profile.degrees = self.degrees.iter().filter_map(DegreeEntry::held).collect();
        let week = job::week(&self.week, clock.week);
        if week.is_none() {
            problems.push(Problem::wrong(Field::Week, say(msg::ErrorWeek)));
        }
        let clock = Clock { week: week.unwrap_or(clock.week), ..clock };
        for (quantity, text) in &self.totals {
            match self.read_total(*quantity, text) {
                Ok(months) => profile.set_months(*quantity, months),
                Err(problem) => problems.push(Problem::wrong(Field::Total(*quantity), problem)),
            }
        }
        if !self.by_totals {
            self.read_jobs(clock, &mut profile, &mut problems);
        }
        if self.jobs_complete {
            self.none_of_the_others(asked, vocabulary, &mut profile, &problems);
        }
        inside(&profile, asked, vocabulary, &mut problems);
        (profile, problems)
    }

    fn read_total(&self, quantity: Quantity, text: &str) -> Result<Option<MonthRange>, String> {
        let year = match self.college_unit {
            CollegeUnit::Semester if quantity == Quantity::College => SEMESTER_YEAR,
            CollegeUnit::Quarter if quantity == Quantity::College => QUARTER_YEAR,
            _ => {
                return amount::time(text).map_err(|error| match error {
                    NoTime::Unreadable => say(msg::ErrorTime),
                    NoTime::TooLong => say(msg::ErrorTooLong),
                    NoTime::Backward => say(msg::ErrorRange),
                });
            }
        };
        let units = hundredths(text).ok_or_else(|| say(msg::ErrorUnits))?;
        // Rounded down once, as the months of jobs are.
        let months = u32::from(units) * 12 / (year * 100);
        Ok(Some(MonthRange::exactly(Months::try_from(months).unwrap_or(MOST_MONTHS))))
    }

    fn read_jobs(&self, clock: Clock, profile: &mut Profile, problems: &mut Vec<Problem>) {
        let mut read: Vec<(usize, ReadJob)> = Vec::new();
        for (n, entry) in self.jobs.iter().enumerate() {
            if let Some(job) = entry.read(n, clock, problems) {
                if let Some((other, _)) = read.iter().find(|(_, other)| other.overlaps(job)) {
                    let note = say(msg::NoteJobsOverlap { one: other + 1, other: n + 1 });
                    problems.push(Problem::note(Field::Job(n, JobPart::From), note));
                }
                read.push((n, job));
            }
        }
        for quantity in self.kinds() {
            let own = read.iter().filter_map(|(n, job)| job.with(self.jobs[*n].share(quantity)?));
            let own: Vec<_> = own.collect();
            if !own.is_empty() {
                let months = months_from_jobs(&own, clock.week).min(MOST_MONTHS);
                profile.set_months(quantity, Some(MonthRange::exactly(months)));
            }
        }
    }

    /// The kinds of experience that some job was.
    fn kinds(&self) -> Vec<Quantity> {
        let mut kinds = Vec::new();
        for (quantity, _) in self.jobs.iter().flat_map(|job| &job.kinds) {
            if !kinds.contains(quantity) {
                kinds.push(*quantity);
            }
        }
        kinds
    }

    /// No months of what nothing was said about. A kind with a narrower one that was told is
    /// not none, and neither is one of a job or a total that cannot be read.
    fn none_of_the_others(
        &self,
        asked: &[Quantity],
        vocabulary: &Vocabulary,
        profile: &mut Profile,
        problems: &[Problem],
    ) {
        let unread = problems.iter().any(|problem| !problem.is_note);
        let told: Vec<Quantity> = profile.quantities().map(|(quantity, _)| quantity).collect();
        for quantity in asked.iter().filter(|_| !unread) {
            if !told.iter().any(|own| own.is_within(*quantity, vocabulary)) {
                profile.set_months(*quantity, Some(MonthRange::NONE));
            }
        }
    }
}

/// Says where a kind of experience has more time than a wider one, which includes it.
fn inside(
    profile: &Profile,
    asked: &[Quantity],
    vocabulary: &Vocabulary,
    problems: &mut Vec<Problem>,
) {
    for inner in asked {
        let wider = asked.iter().find(|outer| {
            let more = profile.months(*inner).zip(profile.months(**outer));
            *outer != inner
                && inner.is_within(**outer, vocabulary)
                && more.is_some_and(|(inner, outer)| {
                    outer.high().is_some_and(|high| inner.low() > high)
                })
        });
        if let Some(outer) = wider {
            let note = say(msg::NoteMoreInPart {
                part: &words::quantity(*inner, vocabulary),
                whole: &words::quantity(*outer, vocabulary),
            });
            problems.push(Problem::note(Field::Total(*inner), note));
        }
    }
}
