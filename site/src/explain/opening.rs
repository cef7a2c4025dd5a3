//! Vacancies.

use super::Problem;
use super::piece::role;
use crate::diagnostic::Severity::Error;

const GOOD: &str = r#"[extra]
status = "open"
[extra.terms]
salary_min = "61000"
salary_max = "82000"
salary_currency = "USD"
salary_period = "year"
[extra.opening]
opens = 2090-01-10
closes = 2090-02-01
apply_url = "https://jobs.elm.example/42""#;

pub(super) const ALL: &[Problem] = &[
    Problem {
        code: "open-without-opening",
        severity: Error,
        what: "A role is open, and nothing is said about the vacancy.",
        why: "Visitors need to know until when and where they can apply.",
        bad: &[role("[extra]\nstatus = \"open\"")],
        good: &[role(GOOD)],
    },
    Problem {
        code: "opening-without-open",
        severity: Error,
        what: "A role has an `[extra.opening]`, and its status is not `open`.",
        why: "The page would say that there is no vacancy, and show one. When a vacancy is over, \
              take the table out.",
        bad: &[role(
            r#"[extra]
status = "described"
[extra.terms]
salary_min = "61000"
salary_max = "82000"
salary_currency = "USD"
salary_period = "year"
[extra.opening]
closes = 2090-02-01
apply_url = "https://jobs.elm.example/42""#,
        )],
        good: &[role(GOOD)],
    },
    Problem {
        code: "closes-before-opening",
        severity: Error,
        what: "The last day to apply comes before the first.",
        why: "One of the two days is wrong; search engines would not show the vacancy.",
        bad: &[role(
            r#"[extra]
status = "open"
[extra.terms]
salary_min = "61000"
salary_max = "82000"
salary_currency = "USD"
salary_period = "year"
[extra.opening]
opens = 2090-02-10
closes = 2090-02-01
apply_url = "https://jobs.elm.example/42""#,
        )],
        good: &[role(GOOD)],
    },
    Problem {
        code: "bad-apply-url",
        severity: Error,
        what: "The address to apply at is no whole web address.",
        why: "Without `https://` a browser looks for it on this site.",
        bad: &[role(
            r#"[extra]
status = "open"
[extra.terms]
salary_min = "61000"
salary_max = "82000"
salary_currency = "USD"
salary_period = "year"
[extra.opening]
apply_url = "jobs.elm.example/42""#,
        )],
        good: &[role(GOOD)],
    },
];
