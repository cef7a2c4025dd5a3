//! An opening whose last day is over.

use super::{Field, Finding, Reading, Rule, Severity};

pub(super) const RULE: Rule = Rule {
    code: "opening-closed",
    severity: Severity::Warning,
    what: "A role is open, and its last day to apply is over.",
    why: "Visitors would spend an evening on an application that nobody reads. Search engines \
          drop sites that show old openings.",
    bad: r#"[extra]
status = "open"
[extra.terms]
salary_min = "61000"
salary_max = "82500"
salary_currency = "USD"
salary_period = "year"
[extra.opening]
closes = 2020-02-01
apply_url = "https://jobs.elm.example/42""#,
    good: r#"[extra]
status = "open"
[extra.terms]
salary_min = "61000"
salary_max = "82500"
salary_currency = "USD"
salary_period = "year"
[extra.opening]
closes = 2090-02-01
apply_url = "https://jobs.elm.example/42""#,
    check,
};

fn check(reading: &Reading<'_>) -> Vec<Finding> {
    let closes = reading.role.and_then(|role| role.opening.as_ref()?.closes);
    let Some((closes, today)) = closes.zip(reading.today) else { return Vec::new() };
    if closes >= today {
        return Vec::new();
    }
    let message = format!("this role closed on {}", crate::words::date(closes));
    let help = "write `status = \"described\"` and take `[extra.opening]` out, or give a new last \
                day";
    vec![Finding::of(Field::Closes, message, help)]
}

#[cfg(test)]
mod tests {
    use super::super::example::{found, requires};
    use super::RULE;
    use crate::date::Date;
    use crate::role::{Opening, Role};

    fn closes(year: u16, month: u8, day: u8) -> Role {
        let opening = Opening {
            opens: None,
            closes: Date::new(year, month, day),
            apply_url: None,
            posting_id: None,
            location: None,
            direct_apply: false,
        };
        Role { opening: Some(opening), ..requires("You keep files.") }
    }

    #[test]
    fn the_last_day_is_still_open() {
        assert!(found(&RULE, &closes(2026, 11, 22)).is_empty());
        assert_eq!(found(&RULE, &closes(2026, 11, 21)), ["this role closed on November 21, 2026"]);
        assert!(found(&RULE, &requires("You keep files.")).is_empty());
    }
}
