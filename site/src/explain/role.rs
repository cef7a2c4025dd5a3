//! Pay, hours, dates and what a role says of itself.

use super::Problem;
use super::piece::role;
use crate::diagnostic::Severity::Error;

pub(super) const ALL: &[Problem] = &[
    Problem {
        code: "description-too-long",
        severity: Error,
        what: "A description has more than 160 characters.",
        why: "It stands in lists and in the results of search engines, which cut off the rest.",
        bad: &[role(
            "description = \"Keep the papers of the city in order, find them again when somebody \
             asks for them, and look after the old ones so that they are still there in a hundred \
             years or more.\"",
        )],
        good: &[role(
            "description = \"Keep the papers of the city in order and find them again.\"",
        )],
    },
    Problem {
        code: "bad-date",
        severity: Error,
        what: "A date is no day of the calendar.",
        why: "Dates are shown and compared, so each has to be a real day: year, month, day.",
        bad: &[role("date = \"2026-02-30\"")],
        good: &[role("date = \"2026-02-28\"")],
    },
    Problem {
        code: "bad-amount",
        severity: Error,
        what: "An amount of pay holds something other than digits.",
        why: "Pay is compared and given to search engines. The commas and the currency are added \
              when it is shown.",
        bad: &[role(
            "[extra.terms]\nsalary_min = \"$61,000\"\nsalary_currency = \"USD\"\nsalary_period = \"year\"",
        )],
        good: &[role(
            "[extra.terms]\nsalary_min = \"61000\"\nsalary_currency = \"USD\"\nsalary_period = \"year\"",
        )],
    },
    Problem {
        code: "bad-currency",
        severity: Error,
        what: "A currency is not written with its three capital letters.",
        why: "A dollar sign could be that of many countries.",
        bad: &[role(
            "[extra.terms]\nsalary_min = \"61000\"\nsalary_currency = \"dollars\"\nsalary_period = \"year\"",
        )],
        good: &[role(
            "[extra.terms]\nsalary_min = \"61000\"\nsalary_currency = \"USD\"\nsalary_period = \"year\"",
        )],
    },
    Problem {
        code: "pay-upside-down",
        severity: Error,
        what: "The highest pay is lower than the lowest.",
        why: "The two were probably swapped, or a digit is missing.",
        bad: &[role(
            "[extra.terms]\nsalary_min = \"82000\"\nsalary_max = \"61000\"\n\
             salary_currency = \"USD\"\nsalary_period = \"year\"",
        )],
        good: &[role(
            "[extra.terms]\nsalary_min = \"61000\"\nsalary_max = \"82000\"\n\
             salary_currency = \"USD\"\nsalary_period = \"year\"",
        )],
    },
    Problem {
        code: "bad-hours",
        severity: Error,
        what: "A number of hours does not fit into a week.",
        why: "Hours decide how part-time work counts. A week has 168 of them.",
        bad: &[role("[extra.terms]\nhours_per_week = 350")],
        good: &[role("[extra.terms]\nhours_per_week = 35")],
    },
    Problem {
        code: "stub-with-requirements",
        severity: Error,
        what: "A role is a stub, which means \"not written yet\", and asks for something.",
        why: "Nobody can check themselves against a stub, so what it asks for would not be shown.",
        bad: &[role("[extra]\nstatus = \"stub\"")],
        good: &[role("[extra]\nstatus = \"described\"")],
    },
];
