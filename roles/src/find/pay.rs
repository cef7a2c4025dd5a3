//! What a role pays in a year, at least, in groups: for filtering only, no comparing of offers.

use words::{msg, say};

use crate::role::{Period, Role};

/// Up to where groups reach, in the units of any currency.
const STEPS: [usize; 4] = [50_000, 75_000, 100_000, 150_000];

/// The groups of pay, in order: id and what visitors read. The last is of roles that state none.
pub(super) fn groups() -> Vec<(String, String)> {
    let below = [(id(0), say(msg::PayBelow { most: STEPS[0] }))];
    let between = STEPS
        .windows(2)
        .zip(1..)
        .map(|(two, n)| (id(n), say(msg::PayBetween { least: two[0], most: two[1] })));
    let last = STEPS.len() - 1;
    let above = [(id(last + 1), say(msg::PayAbove { least: STEPS[last] }))];
    let none = [("none".to_owned(), say(msg::NotStated))];
    below.into_iter().chain(between).chain(above).chain(none).collect()
}

/// The id of the group that a role is in.
pub(super) fn group(role: &Role) -> String {
    match least(role) {
        Some(pay) => id(STEPS.iter().take_while(|step| **step <= pay).count()),
        None => "none".to_owned(),
    }
}

fn id(group: usize) -> String {
    match group {
        0 => "0".to_owned(),
        n => STEPS[n - 1].to_string(),
    }
}

/// The least that a full year pays, in whole units; none where that is not stated.
fn least(role: &Role) -> Option<usize> {
    let terms = &role.terms;
    let own = terms.salary_min.or(terms.salary_max).map(|pay| (pay, terms.salary_period));
    let of_range = |range: &crate::role::PayRange| {
        Some((range.min.or(range.max)?, range.period.or(terms.salary_period)))
    };
    let all = own.into_iter().chain(terms.ranges.iter().filter_map(of_range));
    let in_a_year =
        all.filter_map(|(pay, period)| usize::try_from(pay.parts().0 * times(period?)?).ok());
    in_a_year.min()
}

/// How often a year has a period.
fn times(period: Period) -> Option<u64> {
    match period {
        Period::Year => Some(1),
        Period::Month => Some(12),
        Period::Biweekly => Some(26),
        Period::Week => Some(52),
        Period::Hour => Some(2080),
        Period::NotStated => None,
    }
}
