//! A moment as a file has it, in two parts: a day, and the time if one is given.

/// A moment as a file has it, in parts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Moment {
    /// The day: `2026-03-10`; empty where none is said.
    pub day: String,
    /// Hours and minutes: `17:30`; empty where no time is said.
    pub time: String,
    /// Seconds and the distance to UTC, as they stand there: `:00-05:00`.
    rest: String,
}

/// One of the two parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The day.
    Day,
    /// The time.
    Time,
}

impl Moment {
    /// The parts of a value; none where it is no moment. An empty value is one without a day.
    #[must_use]
    pub fn read(value: &str) -> Option<Self> {
        if value.is_empty() {
            return Some(Self::default());
        }
        let (day, after) = value.split_once(['T', ' ']).unwrap_or((value, ""));
        let (time, rest) = after.split_at_checked("18:00".len()).unwrap_or((after, ""));
        let is_time = match time.split_once(':') {
            Some((hour, minute)) => [hour, minute].iter().all(|two| two.parse::<u8>().is_ok()),
            None => after.is_empty(),
        };
        let [day, time, rest] = [day, time, rest].map(ToOwned::to_owned);
        (is_day(&day) && is_time).then_some(Self { day, time, rest })
    }

    /// What is written once one of the parts says something else. A time without a day says
    /// nothing.
    #[must_use]
    pub fn with(&self, part: Part, said: &str) -> String {
        let (day, time) = match part {
            Part::Day => (said, &*self.time),
            Part::Time => (&*self.day, said),
        };
        match (day, time) {
            ("", _) => String::new(),
            (day, "") => day.to_owned(),
            (day, time) => {
                let rest = if self.rest.is_empty() { ":00" } else { &self.rest };
                format!("{day}T{time}{rest}")
            }
        }
    }
}

/// Whether a value is written as a day: `2026-03-10`.
#[must_use]
pub fn is_day(value: &str) -> bool {
    let parts: Vec<&str> = value.split('-').collect();
    let is_number = |part: &&str| part.bytes().all(|sign| sign.is_ascii_digit());
    parts.iter().map(|part| part.len()).eq([4, 2, 2]) && parts.iter().all(is_number)
}

#[cfg(test)]
mod tests {
    use super::{Moment, Part};

    #[test]
    fn a_moment_is_read_and_written_in_parts() {
        let read = |text: &str| Moment::read(text).expect("it is a moment");
        let late = read("2026-03-10T17:30:00-05:00");
        assert_eq!(late.with(Part::Day, "2026-03-12"), "2026-03-12T17:30:00-05:00");
        assert_eq!(late.with(Part::Time, "09:05"), "2026-03-10T09:05:00-05:00");
        assert_eq!(late.with(Part::Time, ""), "2026-03-10");
        assert_eq!(late.with(Part::Day, ""), "");
        let day = read("2026-03-10");
        assert_eq!(day.with(Part::Time, "09:05"), "2026-03-10T09:05:00");
        assert_eq!(day.with(Part::Day, "2026-03-12"), "2026-03-12");
        assert_eq!(read("").with(Part::Day, "2026-03-12"), "2026-03-12");
        assert_eq!(read("2026-03-10 17:30:00Z").with(Part::Time, "18:00"), "2026-03-10T18:00:00Z");
    }

    #[test]
    fn what_is_no_moment_stays_a_text() {
        for text in ["soon", "2026-03", "2026-03-10Tnoon", "10 March", "2026-03-10T17"] {
            assert_eq!(Moment::read(text), None, "{text}");
        }
    }
}
