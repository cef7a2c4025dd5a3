//! An opening that closed long ago.

use super::{Field, Finding, Reading, Rule, Severity};
use crate::date::Date;

/// After so many days nobody looks for an opening any more.
const DAYS: i64 = 90;

pub(super) const RULE: Rule = Rule {
    code: "opening-closed",
    severity: Severity::Warning,
    what: "A role has an opening that closed more than 90 days ago.",
    why: "Its page says that it has closed, for those who come back to look. After some weeks that \
          is of use to nobody, and what people look for stands further down.",
    bad: r#"[extra.terms]
salary_min = "61000"
salary_max = "82500"
salary_currency = "USD"
salary_period = "year"
[[extra.opening]]
opens = 2019-12-01
closes = 2020-02-01
places = ["elm"]
employment_type = "full-time"
apply_url = "https://jobs.elm.example/42""#,
    good: r#"[extra.terms]
salary_min = "61000"
salary_max = "82500"
salary_currency = "USD"
salary_period = "year"
[[extra.opening]]
opens = 2089-12-01
closes = 2090-02-01
places = ["elm"]
employment_type = "full-time"
apply_url = "https://jobs.elm.example/42""#,
    check,
};

fn check(reading: &Reading<'_>) -> Vec<Finding> {
    let Some(today) = reading.now.and_then(crate::Instant::last_date) else { return Vec::new() };
    let openings = reading.role.map_or(&[][..], |role| &role.openings);
    let closed = openings.iter().enumerate().filter_map(|(n, opening)| {
        let date = opening.closes.as_ref()?.date;
        is_old(date, today).then(|| {
            let message = format!("this opening closed on {}", crate::words::date(date));
            let help = "take the opening out, or give a new last day";
            Finding::of(Field::Closes(n), message, help)
        })
    });
    closed.collect()
}

fn is_old(closed: Date, today: Date) -> bool {
    today.days() - closed.days() > DAYS
}

#[cfg(test)]
mod tests {
    use super::super::example::{closes, found, opening, requires};
    use super::RULE;
    use crate::role::Role;

    #[test]
    fn an_old_opening_is_found() {
        let of = |closes| {
            let opening = crate::Opening { closes, ..opening() };
            found(&RULE, &Role { openings: vec![opening], ..requires("You keep files.") })
        };
        assert!(of(closes(2026, 8, 24)).is_empty());
        assert_eq!(of(closes(2026, 8, 23)), ["this opening closed on August 23, 2026"]);
        assert!(of(None).is_empty());
        assert!(found(&RULE, &requires("You keep files.")).is_empty());
    }
}
