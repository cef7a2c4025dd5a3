//! An opening whose pay is for two weeks, which search engines for jobs have no word for.

use super::{Field, Finding, Reading, Rule, Severity};
use crate::opening::{Opening, Phase};
use crate::role::{Period, Role, Terms};

pub(super) const RULE: Rule = Rule {
    code: "pay-for-two-weeks",
    severity: Severity::Advice,
    what: "The pay of an opening is for two weeks, which search engines for jobs cannot read.",
    why: "They read pay for an hour, a day, a week, a month or a year, and show an opening with any \
          other pay as if it stated none. The pages of the site show the pay as it is written.",
    bad: r#"[extra.terms]
salary_min = "2350"
salary_max = "3150"
salary_currency = "USD"
salary_period = "biweekly"
[[extra.opening]]
opens = 2089-12-01
closes = 2090-02-01
places = ["elm"]
employment_type = "full-time"
apply_url = "https://jobs.elm.example/42""#,
    good: r#"[extra.terms]
salary_min = "61100"
salary_max = "81900"
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
    let mut found: Vec<(usize, &Opening)> =
        openings.filter(|(_, opening)| is_for_two_weeks(terms(role, opening))).collect();
    // Openings with the pay of the role share the key to change.
    let mut is_said = false;
    found.retain(|(_, one)| one.terms.is_some() || !std::mem::replace(&mut is_said, true));
    let finding = |(n, _)| {
        let message = "search engines for jobs cannot read pay for two weeks";
        let help = "they read pay for an hour, a week, a month or a year: where the employer \
                    states one of these too, write its amounts with that `salary_period`";
        Finding::of(Field::PayPeriod(n), message, help)
    };
    found.into_iter().map(finding).collect()
}

/// The terms of an opening: its own, or those of the role.
fn terms<'a>(role: &'a Role, opening: &'a Opening) -> &'a Terms {
    opening.terms.as_ref().unwrap_or(&role.terms)
}

fn is_for_two_weeks(terms: &Terms) -> bool {
    let two_weeks = Some(Period::Biweekly);
    if terms.salary_min.is_some() || terms.salary_max.is_some() {
        return terms.salary_period == two_weeks;
    }
    terms.ranges.iter().any(|range| range.period.or(terms.salary_period) == two_weeks)
}

#[cfg(test)]
mod tests {
    use super::super::example::{closes, found, opening, requires};
    use super::RULE;
    use crate::Opening;
    use crate::amount::Amount;
    use crate::role::{PayRange, Period, Role, Terms};

    fn pay(period: Period) -> Terms {
        let (salary_min, salary_period) = (Amount::parse("2350"), Some(period));
        Terms { salary_min, salary_period, ..Terms::default() }
    }

    fn of(terms: Terms, openings: Vec<Opening>) -> usize {
        found(&RULE, &Role { terms, openings, ..requires("You keep files.") }).len()
    }

    #[test]
    fn the_pay_of_the_role_is_said_once() {
        let shared = || vec![opening(), opening()];
        assert_eq!(of(pay(Period::Biweekly), shared()), 1);
        assert_eq!(of(pay(Period::Week), shared()), 0);
        assert_eq!(of(pay(Period::Biweekly), vec![]), 0);
    }

    #[test]
    fn the_pay_of_an_opening_counts_before_that_of_the_role() {
        let own = |period| Opening { terms: Some(pay(period)), ..opening() };
        assert_eq!(of(pay(Period::Biweekly), vec![own(Period::Year)]), 0);
        let two = vec![own(Period::Biweekly), own(Period::Biweekly), opening()];
        assert_eq!(of(pay(Period::Year), two), 2);
    }

    #[test]
    fn ranges_count_and_what_has_closed_does_not() {
        let range = |period| PayRange { label: "A".into(), min: None, max: None, period };
        let ranges = vec![range(Some(Period::Year)), range(Some(Period::Biweekly))];
        assert_eq!(of(Terms { ranges, ..Terms::default() }, vec![opening()]), 1);
        let closed = Opening { closes: closes(2026, 1, 2), ..opening() };
        assert_eq!(of(pay(Period::Biweekly), vec![closed]), 0);
    }
}
