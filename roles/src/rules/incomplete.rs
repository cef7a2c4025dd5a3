//! An opening that lacks what search engines for jobs want to know.

use super::{Field, Finding, Reading, Rule, Severity};
use crate::opening::{Opening, Phase, Remote};
use crate::role::Role;

pub(super) const RULE: Rule = Rule {
    code: "opening-incomplete",
    severity: Severity::Advice,
    what: "An opening does not state something that search engines for jobs want to know.",
    why: "They show openings with dates, a place and a kind of employment above others, and leave \
          out those without a first day or a place. Without a first day, feeds give an opening \
          the day on which its role was `updated` or first published (`date`), or no day at all.",
    bad: r#"[extra.terms]
salary_min = "61000"
salary_max = "82500"
salary_currency = "USD"
salary_period = "year"
[[extra.opening]]
closes = 2090-02-01
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
    let Some(role) = reading.role else { return Vec::new() };
    let openings = role.openings.iter().enumerate();
    let openings = openings.filter(|(_, opening)| opening.phase(reading.now) != Phase::Closed);
    let found = openings.filter_map(|(n, opening)| {
        let missing = missing(role, opening);
        let first = *missing.first()?;
        let message = format!("this opening does not state {}", crate::words::row(&missing, "and"));
        let help = match first {
            FIRST_DAY if role.updated.or(role.published).is_none() => {
                "add the day on which it was announced, like `opens = 2026-12-01`; without it, and \
                 without `updated` and `date` of the role, feeds have no day for it"
            }
            FIRST_DAY => "add the day on which it was announced, like `opens = 2026-12-01`",
            LAST_DAY => "add `closes` with the last day, or `until_filled = true`",
            PLACE => {
                "add `places` with a place of the vocabulary that has a `country`, or `remote`"
            }
            FROM => "add where people may live, like `applicants_from = [\"US\"]`",
            _ => "add `employment_type`, or `hours_per_week` to `[extra.terms]`",
        };
        Some(Finding::of(Field::Opening(n), message, help))
    });
    found.collect()
}

const FIRST_DAY: &str = "its first day";
const LAST_DAY: &str = "its last day";
const PLACE: &str = "at which place of the vocabulary the work is";
const FROM: &str = "where people who work from home may live";
const EMPLOYMENT: &str = "whether it is full time";

fn missing(role: &Role, opening: &Opening) -> Vec<&'static str> {
    let is_remote = opening.remote == Some(Remote::Yes);
    let has_end = opening.closes.is_some() || opening.until_filled;
    let hours = opening.terms.as_ref().unwrap_or(&role.terms).hours_per_week;
    let facts = [
        (FIRST_DAY, opening.opens.is_some()),
        (LAST_DAY, has_end || opening.max_applications.is_some()),
        // Words alone do not say in which country a place is.
        (PLACE, !opening.places.is_empty() || is_remote),
        (FROM, !is_remote || !opening.applicants_from.is_empty()),
        (EMPLOYMENT, opening.employment.is_some() || hours.is_some()),
    ];
    facts.into_iter().filter(|(_, is_stated)| !is_stated).map(|(what, _)| what).collect()
}

#[cfg(test)]
mod tests {
    use super::super::example::{found, opening, requires};
    use super::RULE;
    use crate::Opening;
    use crate::opening::{Employment, Remote};
    use crate::role::Role;

    fn of(opening: Opening) -> Vec<String> {
        found(&RULE, &Role { openings: vec![opening], ..requires("You keep files.") })
    }

    #[test]
    fn what_is_missing_is_said() {
        assert_eq!(
            of(opening()),
            ["this opening does not state its first day, its last day, at which place of the \
                 vocabulary the work is and whether it is full time"]
        );
        let known = Opening {
            opens: super::super::example::closes(2026, 12, 1),
            until_filled: true,
            places: vec![crate::id::PlaceId(0)],
            employment: Some(Employment::FullTime),
            ..opening()
        };
        assert!(of(known.clone()).is_empty());
        let remote = Opening { remote: Some(Remote::Yes), ..known };
        assert_eq!(
            of(remote),
            ["this opening does not state where people who work from home may live"]
        );
        assert!(found(&RULE, &requires("You keep files.")).is_empty());
    }
}
