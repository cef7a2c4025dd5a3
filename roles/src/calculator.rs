//! The months calculator: full-time months of experience from jobs, as an employer
//! with its own full-time week would count them.
//!
//! Everything is counted in whole hundredths and rounded down once, at the end, so that
//! no month is lost on the way. It asks for no names and keeps nothing.

use crate::requirement::Months;
use crate::sorting::sort_by_key;

/// A month of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct CalendarMonth {
    /// Months since January of the year 0.
    number: u32,
}

/// A job: its first and last month, its hours a week, and how much of it counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Job {
    start: CalendarMonth,
    end: CalendarMonth,
    hours: u16,
    share: u16,
}

/// Why there is no such job.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum JobError {
    /// It ends before it starts.
    EndsBeforeStart,
    /// A week has no such hours.
    Hours,
    /// More than all of its duties count.
    Share,
}

/// All duties, in hundredths.
const ALL: u16 = 100;
/// The hours of a week, in hundredths.
const WEEK: u16 = 168 * 100;

impl CalendarMonth {
    /// A month of a year, January being 1.
    #[must_use]
    pub fn new(year: u16, month: u8) -> Option<Self> {
        let in_year = u32::from(month).checked_sub(1).filter(|month| *month < 12)?;
        Some(Self { number: u32::from(year) * 12 + in_year })
    }
}

impl Job {
    /// A job from its first month to its last, both counted in full, with so many
    /// hundredths of an hour a week, of whose duties so many hundredths count.
    ///
    /// # Errors
    /// The first thing that makes no sense.
    pub fn new(
        start: CalendarMonth,
        end: CalendarMonth,
        hours: u16,
        share: u16,
    ) -> Result<Self, JobError> {
        match () {
            () if end < start => Err(JobError::EndsBeforeStart),
            () if hours > WEEK => Err(JobError::Hours),
            () if share > ALL => Err(JobError::Share),
            () => Ok(Self { start, end, hours, share }),
        }
    }

    /// What it adds to each of its months, in hundredths of a hundredth of an hour.
    fn weight(&self, full_time_hours: u16) -> u64 {
        u64::from(self.hours.min(full_time_hours)) * u64::from(self.share)
    }

    fn covers(&self, month: u32) -> bool {
        (self.start.number..=self.end.number).contains(&month)
    }
}

/// The full-time months that jobs come to, with a full-time week of so many hundredths
/// of an hour. Jobs at one time never add up to more than full time. A full-time week
/// without hours gives no months.
#[must_use]
pub fn months_from_jobs(jobs: &[Job], full_time_hours: u16) -> Months {
    let full = u64::from(full_time_hours) * u64::from(ALL);
    let spans = spans(jobs);
    let total: u64 = spans
        .map(|(start, end)| {
            let together = jobs.iter().filter(|job| job.covers(start));
            let weight: u64 = together.map(|job| job.weight(full_time_hours)).sum();
            weight.min(full) * u64::from(end - start)
        })
        .sum();
    let months = total.checked_div(full).unwrap_or(0);
    Months::try_from(months).unwrap_or(Months::MAX)
}

/// The stretches of months, end excluded, in which no job starts or ends.
fn spans(jobs: &[Job]) -> impl Iterator<Item = (u32, u32)> {
    let mut borders: Vec<u32> =
        jobs.iter().flat_map(|job| [job.start.number, job.end.number + 1]).collect();
    sort_by_key(&mut borders, |border| *border);
    borders.dedup();
    let ends = borders.clone().into_iter().skip(1);
    borders.into_iter().zip(ends)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Checks jobs given as (start, end, hours, share) with months as `year * 100 + month`.
    fn check(full_time: u16, jobs: &[(u16, u16, u16, u16)], expected: Months) {
        let month = |n: u16| CalendarMonth::new(n / 100, u8::try_from(n % 100).unwrap()).unwrap();
        let job = |(start, end, hours, share): &(u16, u16, u16, u16)| {
            Job::new(month(*start), month(*end), *hours, *share).unwrap()
        };
        let jobs: Vec<Job> = jobs.iter().map(job).collect();
        assert_eq!(months_from_jobs(&jobs, full_time), expected, "{jobs:?}");
    }

    #[test]
    fn part_time_counts_in_part() {
        check(4000, &[(20_01, 20_12, 2000, 100)], 6);
        check(4000, &[(20_01, 21_12, 3000, 100)], 18);
        check(3500, &[(20_01, 20_12, 3500, 50)], 6);
        check(3500, &[(20_01, 20_12, 6000, 100)], 12);
    }

    #[test]
    fn jobs_at_one_time_come_to_full_time_at_most() {
        let two = [(20_01, 20_12, 3000, 100), (20_07, 21_06, 3000, 100)];
        check(4000, &two, 15);
        check(4000, &[(20_01, 20_06, 4000, 100), (20_06, 20_12, 4000, 100)], 12);
    }

    #[test]
    fn it_is_rounded_once() {
        let thirds =
            [(20_01, 20_01, 1000, 100), (20_03, 20_03, 1000, 100), (20_05, 20_05, 1000, 100)];
        check(3000, &thirds, 1);
        check(3000, &thirds[..2], 0);
    }

    #[test]
    fn extremes_do_no_harm() {
        check(4000, &[], 0);
        check(0, &[(20_01, 20_12, 4000, 100)], 0);
        let forever = Job::new(
            CalendarMonth::new(0, 1).unwrap(),
            CalendarMonth::new(u16::MAX, 12).unwrap(),
            4000,
            100,
        );
        assert_eq!(months_from_jobs(&[forever.unwrap()], 4000), Months::MAX);
    }

    #[test]
    fn a_job_makes_sense_or_is_refused() {
        let [early, late] = [1, 2].map(|month| CalendarMonth::new(2020, month).unwrap());
        assert_eq!(Job::new(late, early, 4000, 100), Err(JobError::EndsBeforeStart));
        assert_eq!(Job::new(early, late, 16_801, 100), Err(JobError::Hours));
        assert_eq!(Job::new(early, late, 4000, 101), Err(JobError::Share));
        assert_eq!(CalendarMonth::new(2020, 13), None);
        assert_eq!(CalendarMonth::new(2020, 0), None);
    }
}
