//! What can be wrong between the status of a role and its openings.

use crate::problem::{piece, problems};

/// Keys of a role with an opening that has no problems.
pub(super) const GOOD: &str = r#"[extra.terms]
salary_min = "61000"
salary_max = "82000"
salary_currency = "USD"
salary_period = "year"
hours_per_week = 35
[[extra.opening]]
opens = 2090-01-10
closes = 2090-02-01
places = ["elm"]
apply_url = "https://jobs.elm.example/42""#;

problems! {
    pub(super) OPEN_WITHOUT_OPENING = "open-without-opening", Error {
        what: "A role is open, and nothing is said about the opening.",
        why: "Visitors need to know until when and where they can apply.",
        bad: [piece::role("[extra]\nstatus = \"open\"")],
        good: [piece::role(GOOD)],
    }

    pub(super) OPENING_WITHOUT_OPEN = "opening-without-open", Error {
        what: "A role has an opening, and its status is `stub` or `archived`.",
        why: "The page would say that nobody can apply, and how to apply. Of a role with openings \
              write `described`: whether it is open follows from the clock.",
        bad: [piece::role(
            r#"[extra]
status = "archived"
[extra.terms]
salary_min = "61000"
salary_max = "82000"
salary_currency = "USD"
salary_period = "year"
hours_per_week = 35
[[extra.opening]]
opens = 2090-01-10
closes = 2090-02-01
places = ["elm"]
apply_url = "https://jobs.elm.example/42""#,
        )],
        good: [piece::role(GOOD)],
    }

    pub(super) PLACE_WITHOUT_COUNTRY = "place-without-country", Advice {
        what: "An opening is in a place that does not say in which country it is.",
        why: "Search engines for jobs leave out openings without a country.",
        bad: [
            piece::role(
                r#"[extra.terms]
salary_min = "61000"
salary_max = "82000"
salary_currency = "USD"
salary_period = "year"
hours_per_week = 35
[[extra.opening]]
opens = 2090-01-10
closes = 2090-02-01
places = ["annex"]
apply_url = "https://jobs.elm.example/42""#,
            ),
            piece::words("[[place]]\nid = \"annex\"\ntitle = \"The annex\""),
        ],
        good: [
            piece::role(
                r#"[extra.terms]
salary_min = "61000"
salary_max = "82000"
salary_currency = "USD"
salary_period = "year"
hours_per_week = 35
[[extra.opening]]
opens = 2090-01-10
closes = 2090-02-01
places = ["annex"]
apply_url = "https://jobs.elm.example/42""#,
            ),
            piece::words("[[place]]\nid = \"annex\"\ntitle = \"The annex\"\ncountry = \"US\""),
        ],
    }
}
