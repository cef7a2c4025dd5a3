//! An opening that does not say what it pays.

use super::{Field, Finding, Reading, Rule, Severity};
use crate::opening::Opening;
use crate::role::{PayRange, Role, Terms};

pub(super) const RULE: Rule = Rule {
    code: "opening-without-pay",
    severity: Severity::Advice,
    what: "A role has an opening, and its lowest and highest pay are not both stated.",
    why: "Many places have a law that wants a pay range in every opening; write `pay_law = true` \
          under `[extra.lint]` of `config.toml`, and this becomes an error. Everywhere, people \
          pass over openings without one.",
    bad: r#"[[extra.opening]]
opens = 2089-12-01
closes = 2090-02-01
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
    let Some(role) = reading.role else { return Vec::new() };
    let openings = role.openings.iter().enumerate();
    let law = reading.limits.pay_law.then_some(Severity::Error);
    let found = openings.filter_map(|(n, opening)| {
        let missing = missing(terms(role, opening))?;
        let message = format!("this role has an opening, and {missing} is not stated");
        let help = "add `salary_min`, `salary_max`, `salary_currency` and `salary_period` to \
                    `[extra.terms]`, or to this opening where they differ";
        Some(Finding { severity: law, ..Finding::of(Field::Opening(n), message, help) })
    });
    found.collect()
}

/// The terms of an opening: its own, or those of the role.
fn terms<'a>(role: &'a Role, opening: &'a Opening) -> &'a Terms {
    opening.terms.as_ref().unwrap_or(&role.terms)
}

fn missing(terms: &Terms) -> Option<&'static str> {
    let is_whole = |range: &PayRange| range.min.is_some() && range.max.is_some();
    let has_ranges = !terms.ranges.is_empty() && terms.ranges.iter().all(is_whole);
    match (terms.salary_min, terms.salary_max) {
        (Some(_), Some(_)) => None,
        _ if has_ranges => None,
        (Some(_), None) => Some("its highest pay"),
        (None, Some(_)) => Some("its lowest pay"),
        (None, None) => Some("what it pays"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::example::{found, opening, requires};
    use super::super::{Limits, Passage, Reading, Severity};
    use super::RULE;
    use crate::amount::Amount;
    use crate::role::{PayRange, Role};

    fn open() -> Role {
        Role { openings: vec![opening()], ..requires("You keep files.") }
    }

    #[test]
    fn an_opening_says_what_it_pays() {
        let mut role = open();
        let message = |what| format!("this role has an opening, and {what} is not stated");
        assert_eq!(found(&RULE, &role), [message("what it pays")]);
        role.terms.salary_min = Amount::parse("61000");
        assert_eq!(found(&RULE, &role), [message("its highest pay")]);
        role.terms.salary_max = Amount::parse("82000");
        assert!(found(&RULE, &role).is_empty());
        let range = |max| PayRange {
            label: "Step 1".into(),
            min: Amount::parse("2000"),
            max,
            period: None,
        };
        let mut role = open();
        role.terms.ranges = vec![range(Amount::parse("2100"))];
        assert!(found(&RULE, &role).is_empty());
        role.terms.ranges.push(range(None));
        assert_eq!(found(&RULE, &role).len(), 1);
        role.openings[0].terms = Some(crate::role::Terms {
            salary_min: Amount::parse("1"),
            salary_max: Amount::parse("2"),
            ..Default::default()
        });
        assert!(found(&RULE, &role).is_empty());
        assert!(found(&RULE, &requires("You keep files.")).is_empty());
    }

    #[test]
    fn it_is_an_error_where_the_law_wants_it() {
        let (role, known) = (open(), Default::default());
        for (pay_law, severity) in [(true, Some(Severity::Error)), (false, None)] {
            let limits = Limits { pay_law, ..Limits::default() };
            let passages: Vec<Passage<'_>> = vec![];
            let reading =
                Reading { role: Some(&role), passages, known: &known, limits: &limits, now: None };
            assert_eq!((RULE.check)(&reading)[0].severity, severity);
        }
    }
}
