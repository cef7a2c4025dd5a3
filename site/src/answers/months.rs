//! Numbers of months: what makes sense as one, and what to say of what does not.

use roles::answers::MonthsAnswer;
use roles::requirement::{MOST_MONTHS, Months};

use super::UNCLEAR_ANSWER;
use super::draft::MonthsDraft;
use crate::diagnostic::{Diagnostic, Place};

/// Why something is no answer about months.
pub(super) enum Fault {
    /// Neither a whole number nor two.
    NotMonths,
    /// A number below zero.
    Negative,
    /// A number above all sense.
    TooMany(i128),
}

/// The months that are said.
pub(super) fn answer(said: &MonthsDraft) -> Result<MonthsAnswer, Fault> {
    match said {
        MonthsDraft::Number(number) => Ok(MonthsAnswer::Exactly(months(*number)?)),
        MonthsDraft::List(list) => match list[..] {
            [MonthsDraft::Number(low), MonthsDraft::Number(high)] => {
                Ok(MonthsAnswer::Between(months(low)?, months(high)?))
            }
            _ => Err(Fault::NotMonths),
        },
        MonthsDraft::Other => Err(Fault::NotMonths),
    }
}

fn months(number: i128) -> Result<Months, Fault> {
    match Months::try_from(number) {
        Ok(months) if months <= MOST_MONTHS => Ok(months),
        _ if number < 0 => Err(Fault::Negative),
        _ => Err(Fault::TooMany(number)),
    }
}

impl Fault {
    pub(super) fn report(&self, place: Place, key: &str) -> Diagnostic {
        let (message, help) = match self {
            Self::NotMonths => (
                format!("`{key}` accepts a whole number of months, or the lowest and the highest"),
                format!(
                    "write it like `40`, `[0, 12]` or, for \"at least 24\", `[24, {MOST_MONTHS}]`"
                ),
            ),
            Self::Negative => {
                (format!("`{key}` has months below zero"), "write `0` for none".to_string())
            }
            Self::TooMany(number) => (
                format!("{number} months are more than a working life"),
                format!(
                    "write at most `{MOST_MONTHS}`, and `[24, {MOST_MONTHS}]` for \"at least 24\""
                ),
            ),
        };
        UNCLEAR_ANSWER.at(place, message).help(help)
    }
}
