//! A job as typed: from, to or still there, hours a week, and which kinds of experience it was.

use ::words::{msg, say};
use roles::Quantity;
use roles::calculator::{CalendarMonth, Job, JobError};

use super::amount::hundredths;
use super::{Field, JobPart, Problem, TICKED};

/// How much of a job was of one kind: in hundredths.
pub(crate) const SHARES: [&str; 4] = ["75", "50", "25", "10"];
/// All of it, which is what a checked box says.
pub(crate) const ALL: &str = "100";
/// So many hours a week are worth a question, in hundredths.
const MANY_HOURS: u16 = 8000;
/// No job of anybody who looks for one began earlier.
const FIRST_YEAR: u16 = 1940;

/// A job.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct JobEntry {
    pub(crate) title: String,
    pub(crate) from: String,
    pub(crate) to: String,
    pub(crate) is_now: bool,
    pub(crate) hours: String,
    /// The kinds of experience that it was, each with its share in hundredths.
    pub(crate) kinds: Vec<(Quantity, String)>,
}

/// What jobs are read with.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Clock {
    /// The full-time week, in hundredths of an hour.
    pub(crate) week: u16,
    /// This month; none in a page being built.
    pub(crate) now: Option<CalendarMonth>,
}

/// A job that was understood, without a share.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ReadJob {
    pub(crate) from: CalendarMonth,
    pub(crate) to: CalendarMonth,
    hours: u16,
}

impl JobEntry {
    pub(crate) fn part(&self, part: JobPart) -> &str {
        match part {
            JobPart::Title => &self.title,
            JobPart::From => &self.from,
            JobPart::To => &self.to,
            JobPart::Hours => &self.hours,
            JobPart::Now if self.is_now => TICKED,
            JobPart::Now => "",
        }
    }

    pub(super) fn set(&mut self, part: JobPart, value: &str) {
        match part {
            JobPart::Title => self.title = value.to_owned(),
            JobPart::From => self.from = value.to_owned(),
            JobPart::To => self.to = value.to_owned(),
            JobPart::Hours => self.hours = value.to_owned(),
            JobPart::Now => self.is_now = value == TICKED,
        }
    }

    /// The share of a kind in hundredths; none where the job was not of that kind.
    pub(crate) fn share(&self, quantity: Quantity) -> Option<&str> {
        let found = self.kinds.iter().find(|(own, _)| *own == quantity);
        found.map(|(_, share)| share.as_str())
    }

    pub(super) fn set_share(&mut self, quantity: Quantity, share: &str) {
        self.kinds.retain(|(own, _)| *own != quantity);
        let share = if share == TICKED { ALL } else { share };
        if share == ALL || SHARES.contains(&share) {
            self.kinds.push((quantity, share.to_owned()));
        }
    }

    /// The job that was meant, with what is wrong; none where nothing was typed.
    pub(super) fn read(
        &self,
        n: usize,
        clock: Clock,
        problems: &mut Vec<Problem>,
    ) -> Option<ReadJob> {
        if *self == Self::default() {
            return None;
        }
        let mut wrong = |part, text| problems.push(Problem::wrong(Field::Job(n, part), text));
        let from = month(&self.from);
        let to = if self.is_now { clock.now.or(from) } else { month(&self.to) };
        let hours = match self.hours.trim() {
            "" => Some(clock.week),
            text => hundredths(text),
        };
        if from.is_none() {
            wrong(JobPart::From, say(msg::ErrorJobStart));
        }
        if to.is_none() {
            wrong(JobPart::To, say(msg::ErrorJobEnd));
        }
        if hours.is_none() {
            wrong(JobPart::Hours, say(msg::ErrorJobHours));
        }
        let job = ReadJob { from: from?, to: to?, hours: hours? };
        if let Some((part, text)) = job.problem(clock.now) {
            wrong(part, text);
            return None;
        }
        if job.hours > MANY_HOURS {
            problems.push(Problem::note(Field::Job(n, JobPart::Hours), say(msg::NoteJobHours)));
        }
        Some(job)
    }
}

impl ReadJob {
    /// What cannot be.
    fn problem(self, now: Option<CalendarMonth>) -> Option<(JobPart, String)> {
        let later = |month| now.is_some_and(|now| month > now);
        Some(match Job::new(self.from, self.to, self.hours, 100) {
            _ if later(self.from) => (JobPart::From, say(msg::ErrorJobFutureStart)),
            _ if later(self.to) => (JobPart::To, say(msg::ErrorJobFutureEnd)),
            Err(JobError::EndsBeforeStart) => (JobPart::To, say(msg::ErrorJobOrder)),
            Err(JobError::Hours | JobError::Share) => (JobPart::Hours, say(msg::ErrorJobWeek)),
            Ok(_) => return None,
        })
    }

    /// The job with the share of a kind.
    pub(super) fn with(self, share: &str) -> Option<Job> {
        Job::new(self.from, self.to, self.hours, share.parse().ok()?).ok()
    }

    pub(super) fn overlaps(self, other: Self) -> bool {
        self.from <= other.to && other.from <= self.to
    }
}

/// The full-time week, as typed or as given.
pub(super) fn week(typed: &str, given: u16) -> Option<u16> {
    match typed.trim() {
        "" => Some(given),
        typed => hundredths(typed).filter(|week| *week > 0 && *week <= 168 * 100),
    }
}

/// A month and a year: `4/2025`, `2025-04`, `April 2025`, `abr. 2025`.
fn month(text: &str) -> Option<CalendarMonth> {
    let (mut month, mut year) = (None, None);
    let text = text.to_lowercase();
    for part in text.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()) {
        match part.parse::<u16>() {
            Ok(number) if part.len() == 4 && year.is_none() => year = Some(number),
            Ok(number) if part.len() < 3 && month.is_none() => month = u8::try_from(number).ok(),
            Err(_) if month.is_none() && part.chars().count() > 2 => month = named(part),
            // Between a month and a year in Spanish.
            Err(_) if part == "de" => {}
            _ => return None,
        }
    }
    CalendarMonth::new(year.filter(|year| (FIRST_YEAR..=2200).contains(year))?, month?)
}

fn named(part: &str) -> Option<u8> {
    let starts = |n: &u8| {
        let name = say(msg::MonthName { month: usize::from(*n) }).to_lowercase();
        name.starts_with(part)
    };
    (1..=12).find(starts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_read_as_people_write_them() {
        for text in [
            "4/2025",
            "04/2025",
            "2025-04",
            "April 2025",
            "apr 2025",
            "apr. 2025",
            "4.2025",
            "4 2025",
        ] {
            assert_eq!(month(text), CalendarMonth::new(2025, 4), "{text}");
        }
        for text in
            ["", "2025", "4", "13/2025", "4/25", "soon 2025", "4/1066", "4/5/2025", "ap 2025"]
        {
            assert_eq!(month(text), None, "{text}");
        }
    }
}
