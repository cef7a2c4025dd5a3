//! An opening that does not say what it pays.

use super::{Field, Finding, Reading, Rule, Severity};
use crate::role::{PayRange, Role};

pub(super) const RULE: Rule = Rule {
    code: "opening-without-pay",
    severity: Severity::Advice,
    what: "A role is open, and its lowest and highest pay are not both stated.",
    why: "Many places have a law that wants a pay range in every opening; write `pay_law = true` \
          under `[extra.lint]` of `config.toml`, and this becomes an error. Everywhere, people \
          pass over openings without one.",
    bad: r#"[extra]
status = "open"
[extra.opening]
closes = 2090-02-01
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
    let without = |role: &&Role| {
        let terms = &role.terms;
        let is_whole = |range: &PayRange| range.min.is_some() && range.max.is_some();
        let has_ranges = !terms.ranges.is_empty() && terms.ranges.iter().all(is_whole);
        let has_range = terms.salary_min.is_some() && terms.salary_max.is_some();
        role.opening.is_some() && !has_range && !has_ranges
    };
    let Some(role) = reading.role.filter(without) else { return Vec::new() };
    let missing = match (role.terms.salary_min, role.terms.salary_max) {
        (Some(_), None) => "its highest pay",
        (None, Some(_)) => "its lowest pay",
        _ => "what it pays",
    };
    let message = format!("this role is open, and {missing} is not stated");
    let help = "add `salary_min`, `salary_max`, `salary_currency` and `salary_period` to \
                `[extra.terms]`";
    let law = reading.limits.pay_law.then_some(Severity::Error);
    vec![Finding { severity: law, ..Finding::of(Field::Opening, message, help) }]
}

#[cfg(test)]
mod tests {
    use super::super::example::{found, requires};
    use super::super::{Limits, Passage, Reading, Severity};
    use super::RULE;
    use crate::amount::Amount;
    use crate::role::{Opening, PayRange, Role};

    fn open() -> Role {
        let opening = Opening {
            opens: None,
            closes: None,
            apply_url: None,
            posting_id: None,
            location: None,
            direct_apply: false,
        };
        Role { opening: Some(opening), ..requires("You keep files.") }
    }

    #[test]
    fn an_opening_says_what_it_pays() {
        let mut role = open();
        assert_eq!(found(&RULE, &role), ["this role is open, and what it pays is not stated"]);
        role.terms.salary_min = Amount::parse("61000");
        assert_eq!(found(&RULE, &role), ["this role is open, and its highest pay is not stated"]);
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
        assert!(found(&RULE, &requires("You keep files.")).is_empty());
    }

    #[test]
    fn it_is_an_error_where_the_law_wants_it() {
        let (role, known) = (open(), Default::default());
        for (pay_law, severity) in [(true, Some(Severity::Error)), (false, None)] {
            let limits = Limits { pay_law, ..Limits::default() };
            let passages: Vec<Passage<'_>> = vec![];
            let reading = Reading {
                role: Some(&role),
                passages,
                known: &known,
                limits: &limits,
                today: None,
            };
            assert_eq!((RULE.check)(&reading)[0].severity, severity);
        }
    }
}
