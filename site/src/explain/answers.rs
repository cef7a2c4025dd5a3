//! Files of answers, as `careers assess` reads them.

use super::Problem;
use super::piece::whole;
use crate::diagnostic::Severity::Error;

const FILE: &str = "answers.toml";

pub(super) const ALL: &[Problem] = &[
    Problem {
        code: "unknown-name",
        severity: Error,
        what: "A file of answers names something that the vocabulary does not have.",
        why: "The answer would count for nothing.",
        bad: &[whole(FILE, "[experience]\noffice-wrok = 24\n")],
        good: &[whole(FILE, "[experience]\noffice-work = 24\n")],
    },
    Problem {
        code: "unclear-answer",
        severity: Error,
        what: "An answer makes no sense.",
        why: "Months are a whole number, or the lowest and the highest of two; the rest is \
              `\"yes\"`, `\"no\"` or `\"not-sure\"`.",
        bad: &[whole(FILE, "[experience]\noffice-work = \"two years\"\n")],
        good: &[whole(FILE, "[experience]\noffice-work = 24\n")],
    },
];
