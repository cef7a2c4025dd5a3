//! A job as typed: first and last month, hours a week, and how much of it counts.

use ::words::{Key, msg};
use roles::calculator::{CalendarMonth, Job, JobError};

use super::{Field, JobPart, Problem};

/// How much of a job was of the kind that counts: the value in hundredths, and in words.
pub(crate) const SHARES: [(&str, Key); 6] = [
    ("100", msg::ShareAll::KEY),
    ("75", msg::ShareThreeQuarters::KEY),
    ("50", msg::ShareHalf::KEY),
    ("25", msg::ShareQuarter::KEY),
    ("10", msg::ShareTenth::KEY),
    ("0", msg::ShareNone::KEY),
];

/// A job.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct JobEntry {
    from_month: String,
    from_year: String,
    to_month: String,
    to_year: String,
    hours: String,
    share: String,
}

impl JobEntry {
    pub(crate) fn part(&self, part: JobPart) -> &str {
        match part {
            JobPart::FromMonth => &self.from_month,
            JobPart::FromYear => &self.from_year,
            JobPart::ToMonth => &self.to_month,
            JobPart::ToYear => &self.to_year,
            JobPart::Hours => &self.hours,
            JobPart::Share => &self.share,
        }
    }

    pub(super) fn part_mut(&mut self, part: JobPart) -> &mut String {
        match part {
            JobPart::FromMonth => &mut self.from_month,
            JobPart::FromYear => &mut self.from_year,
            JobPart::ToMonth => &mut self.to_month,
            JobPart::ToYear => &mut self.to_year,
            JobPart::Hours => &mut self.hours,
            JobPart::Share => &mut self.share,
        }
    }

    /// The job that was meant; none where nothing was typed.
    pub(super) fn read(&self, at: impl Fn(JobPart) -> Field) -> Result<Option<Job>, Vec<Problem>> {
        if *self == Self::default() {
            return Ok(None);
        }
        let mut problems = Vec::new();
        let mut wrong = |part, what| problems.push(Problem::new(at(part), what));
        let from = month(&self.from_month, &self.from_year);
        let to = month(&self.to_month, &self.to_year);
        let hours = hundredths(&self.hours);
        if from.is_none() {
            wrong(JobPart::FromMonth, msg::ErrorJobStart::KEY);
        }
        if to.is_none() {
            wrong(JobPart::ToMonth, msg::ErrorJobEnd::KEY);
        }
        if hours.is_none() {
            wrong(JobPart::Hours, msg::ErrorJobHours::KEY);
        }
        let (Some(from), Some(to), Some(hours)) = (from, to, hours) else { return Err(problems) };
        let share = self.share.parse().unwrap_or(100);
        Job::new(from, to, hours, share).map(Some).map_err(|error| {
            let (part, what) = match error {
                JobError::EndsBeforeStart => (JobPart::ToMonth, msg::ErrorJobOrder::KEY),
                JobError::Hours => (JobPart::Hours, msg::ErrorJobWeek::KEY),
                JobError::Share => (JobPart::Share, msg::ErrorJobShare::KEY),
            };
            vec![Problem::new(at(part), what)]
        })
    }
}

/// The full-time week, as typed or as given.
pub(super) fn week(typed: Option<&str>, given: u16) -> Result<u16, ()> {
    match typed {
        None => Ok(given),
        Some(typed) => hundredths(typed).filter(|week| *week > 0).ok_or(()),
    }
}

fn month(month: &str, year: &str) -> Option<CalendarMonth> {
    let year = year.trim().parse().ok().filter(|year| (1900..=2200).contains(year))?;
    CalendarMonth::new(year, month.trim().parse().ok()?)
}

/// A number with at most two decimals, in hundredths.
pub(super) fn hundredths(text: &str) -> Option<u16> {
    let text = text.trim();
    let (whole, part) = text.split_once(['.', ',']).unwrap_or((text, ""));
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(part) || part.len() > 2 {
        return None;
    }
    let mut hundredths = part.to_owned();
    while hundredths.len() < 2 {
        hundredths.push('0');
    }
    whole.parse::<u16>().ok()?.checked_mul(100)?.checked_add(hundredths.parse().ok()?)
}
