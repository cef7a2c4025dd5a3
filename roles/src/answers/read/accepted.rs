//! The values that each key accepts.

use super::Slip;
use super::scalar::Scalar;
use crate::answers::MonthsAnswer;
use crate::profile::Answer;
use crate::requirement::Degree;

const FIELD: &str = "the name of a field of study in quotes";
const MONTHS: &str = "months as a whole number like `40`, or as `[0, 12]`";
const LEVEL: &str = "`\"elementary\"`, `\"high-school\"`, `\"some-college\"`, `\"associate\"`, `\"bachelor\"`, \
                     `\"master\"` or `\"doctorate\"`";

pub(super) fn boolean(value: &Scalar) -> Result<bool, Slip> {
    match value {
        Scalar::Bool(yes) => Ok(*yes),
        _ => Err(Slip::Value("`true` or `false`")),
    }
}

pub(super) fn months(value: &Scalar) -> Result<MonthsAnswer, Slip> {
    match value {
        Scalar::Whole(months) => Ok(MonthsAnswer::Exactly(*months)),
        Scalar::Pair(low, high) => Ok(MonthsAnswer::Between(*low, *high)),
        _ => Err(Slip::Value(MONTHS)),
    }
}

pub(super) fn answer(value: &Scalar) -> Result<Answer, Slip> {
    let found = Answer::ALL.into_iter().find(|answer| value.is_word(answer.word()));
    found.ok_or(Slip::Value("`\"yes\"`, `\"no\"` or `\"not-sure\"`"))
}

pub(super) fn level(value: &Scalar) -> Result<Degree, Slip> {
    let found = Degree::ALL.into_iter().find(|degree| value.is_word(degree.word()));
    found.ok_or(Slip::Value(LEVEL))
}

pub(super) fn field(value: &Scalar) -> Result<String, Slip> {
    value.text().ok_or(Slip::Value(FIELD))
}
