//! The time of one quantity, as typed: years and months once or twice, jobs that they are
//! counted from, or units of college.

use ::words::msg;
use roles::Quantity;
use roles::calculator::months_from_jobs;
use roles::profile::MonthRange;
use roles::requirement::{MOST_MONTHS, Months};

use super::job::{JobEntry, hundredths};
use super::{Bound, Field, JobPart, MOST, Problem};

/// In which way a time is told.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum How {
    #[default]
    Exactly,
    AtLeast,
    Between,
    /// Counted from jobs; not for college.
    Jobs,
    /// Units of college, and of nothing else.
    Semester,
    /// The same.
    Quarter,
}

/// So many units are a year of college.
const SEMESTER_YEAR: u32 = 30;
const QUARTER_YEAR: u32 = 45;

impl How {
    /// The ways in which a quantity can be told.
    pub(crate) fn ways(quantity: Quantity) -> &'static [Self] {
        const TIME: [How; 3] = [How::Exactly, How::AtLeast, How::Between];
        const WORK: [How; 4] = [TIME[0], TIME[1], TIME[2], How::Jobs];
        const COLLEGE: [How; 5] = [TIME[0], How::Semester, How::Quarter, TIME[1], TIME[2]];
        match quantity {
            Quantity::College => &COLLEGE,
            Quantity::Area(_) | Quantity::Recent { .. } | Quantity::Outside { .. } => &WORK,
        }
    }

    /// Its word in the page.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Exactly => "exactly",
            Self::AtLeast => "at-least",
            Self::Between => "between",
            Self::Jobs => "jobs",
            Self::Semester => "semester",
            Self::Quarter => "quarter",
        }
    }
}

/// The time of one quantity.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct TimeEntry {
    pub(crate) how: How,
    pub(crate) least: Amount,
    pub(crate) most: Amount,
    /// Units of college.
    pub(crate) units: String,
    jobs: Vec<JobEntry>,
}

/// Years and months.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Amount {
    pub(crate) years: String,
    pub(crate) months: String,
}

impl TimeEntry {
    /// A time that is known already.
    pub(super) fn of(range: MonthRange) -> Self {
        let (how, most) = match range.high() {
            _ if range.is_exact() => (How::Exactly, Amount::default()),
            None => (How::AtLeast, Amount::default()),
            Some(high) => (How::Between, Amount::of(high)),
        };
        Self { how, least: Amount::of(range.low()), most, ..Self::default() }
    }

    pub(super) fn set(&mut self, field: Field, value: &str) {
        let amount = |time: &mut Self, bound| match bound {
            Bound::Least => std::mem::take(&mut time.least),
            Bound::Most => std::mem::take(&mut time.most),
        };
        match field {
            Field::How(quantity) => {
                let how = How::ways(quantity).iter().find(|how| how.word() == value);
                self.how = how.copied().unwrap_or_default();
            }
            Field::CollegeUnits => self.units = value.to_owned(),
            Field::Years(_, bound) => {
                let amount = Amount { years: value.to_owned(), ..amount(self, bound) };
                self.put(bound, amount);
            }
            Field::Months(_, bound) => {
                let amount = Amount { months: value.to_owned(), ..amount(self, bound) };
                self.put(bound, amount);
            }
            _ => {}
        }
    }

    fn put(&mut self, bound: Bound, amount: Amount) {
        match bound {
            Bound::Least => self.least = amount,
            Bound::Most => self.most = amount,
        }
    }

    pub(super) fn set_job(&mut self, n: usize, part: JobPart, value: &str) {
        if n < MOST {
            if n >= self.jobs.len() {
                self.jobs.resize(n + 1, JobEntry::default());
            }
            *self.jobs[n].part_mut(part) = value.to_owned();
        }
    }

    /// The jobs; at least one, to be filled in.
    pub(crate) fn jobs(&self) -> Vec<JobEntry> {
        if self.jobs.is_empty() { vec![JobEntry::default()] } else { self.jobs.clone() }
    }

    /// Room for one job more.
    pub(crate) fn add_job(&mut self) {
        self.jobs = self.jobs();
        if self.jobs.len() < MOST {
            self.jobs.push(JobEntry::default());
        }
    }

    /// Takes a job away.
    pub(crate) fn drop_job(&mut self, n: usize) {
        if n < self.jobs.len() {
            self.jobs.remove(n);
        }
    }

    /// The months that were meant; none where nothing was typed.
    pub(super) fn read(
        &self,
        area: Quantity,
        week: u16,
    ) -> Result<Option<MonthRange>, Vec<Problem>> {
        let least = || self.least.read(area, Bound::Least);
        match self.how {
            How::Exactly => Ok(least()?.map(MonthRange::exactly)),
            How::AtLeast => Ok(least()?.map(MonthRange::at_least)),
            How::Between => self.between(area),
            How::Jobs => self.read_jobs(area, week),
            How::Semester => self.read_units(SEMESTER_YEAR),
            How::Quarter => self.read_units(QUARTER_YEAR),
        }
    }

    /// Months of college, rounded down once, as those of jobs are.
    fn read_units(&self, year: u32) -> Result<Option<MonthRange>, Vec<Problem>> {
        let problem = |text| vec![Problem::new(Field::CollegeUnits, text)];
        if self.units.trim().is_empty() {
            return Ok(None);
        }
        let units = hundredths(&self.units).ok_or_else(|| problem(msg::ErrorUnits::KEY))?;
        let months = u32::from(units) * 12 / (year * 100);
        Ok(Some(MonthRange::exactly(Months::try_from(months).unwrap_or(MOST_MONTHS))))
    }

    fn between(&self, area: Quantity) -> Result<Option<MonthRange>, Vec<Problem>> {
        let bounds = [(&self.least, Bound::Least), (&self.most, Bound::Most)];
        let [least, most] = bounds.map(|(amount, bound)| amount.read(area, bound));
        let (least, most) = match (least, most) {
            (Ok(least), Ok(most)) => (least, most),
            (least, most) => {
                let both = least.err().into_iter().chain(most.err());
                return Err(both.flatten().collect());
            }
        };
        let (Some(least), Some(most)) = (least, most) else {
            // One number alone is a bound all the same.
            return Ok(match (least, most) {
                (Some(least), None) => Some(MonthRange::at_least(least)),
                (None, Some(most)) => Some(MonthRange::between(0, most)),
                _ => None,
            });
        };
        let backward = msg::ErrorRange::KEY;
        let range = MonthRange::new(least, most);
        range.map(Some).map_err(|_| vec![Problem::new(Field::Years(area, Bound::Least), backward)])
    }

    fn read_jobs(&self, area: Quantity, week: u16) -> Result<Option<MonthRange>, Vec<Problem>> {
        let mut jobs = Vec::new();
        let mut problems = Vec::new();
        for (n, entry) in self.jobs.iter().enumerate() {
            match entry.read(|part| Field::Job(area, n, part)) {
                Ok(job) => jobs.extend(job),
                Err(found) => problems.extend(found),
            }
        }
        match (jobs.is_empty(), problems.is_empty()) {
            (_, false) => Err(problems),
            (true, _) => Ok(None),
            _ => {
                let months = months_from_jobs(&jobs, week).min(MOST_MONTHS);
                Ok(Some(MonthRange::exactly(months)))
            }
        }
    }
}

impl Amount {
    fn of(months: Months) -> Self {
        let text = |n: Months| if n == 0 { String::new() } else { n.to_string() };
        match months {
            0 => Self { years: String::new(), months: "0".into() },
            _ => Self { years: text(months / 12), months: text(months % 12) },
        }
    }

    fn read(&self, area: Quantity, bound: Bound) -> Result<Option<Months>, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut number = |text: &str, field, what| match text.trim() {
            "" => None,
            text => text.parse::<Months>().ok().or_else(|| {
                problems.push(Problem::new(field, what));
                None
            }),
        };
        let years = Field::Years(area, bound);
        let in_years = number(&self.years, years, msg::ErrorYears::KEY);
        let months = Field::Months(area, bound);
        let in_months = number(&self.months, months, msg::ErrorMonths::KEY);
        if !problems.is_empty() {
            return Err(problems);
        }
        if in_years.or(in_months).is_none() {
            return Ok(None);
        }
        let all = u32::from(in_years.unwrap_or(0)) * 12 + u32::from(in_months.unwrap_or(0));
        match Months::try_from(all).ok().filter(|all| *all <= MOST_MONTHS) {
            Some(all) => Ok(Some(all)),
            None => Err(vec![Problem::new(years, msg::ErrorTooLong::KEY)]),
        }
    }
}
