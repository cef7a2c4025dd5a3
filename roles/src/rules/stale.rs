//! A text that says it was last changed long ago.

use super::{Field, Finding, Reading, Rule, Severity};
use crate::date::Date;
use crate::words::count;

pub(super) const RULE: Rule = Rule {
    code: "stale-text",
    severity: Severity::Advice,
    what: "`updated` lies further back than the site's limit, `stale_months` under `[extra.lint]`.",
    why: "Pay, tools and teams change. A look now and then, and a new date, show visitors that the \
          text still holds.",
    bad: "updated = 2020-01-31",
    good: "updated = 2026-10-31",
    check,
};

fn check(reading: &Reading<'_>) -> Vec<Finding> {
    let updated = reading.role.and_then(|role| role.updated);
    let Some((updated, today)) = updated.zip(reading.now.and_then(crate::Instant::last_date))
    else {
        return Vec::new();
    };
    let (months, limit) = (months_between(updated, today), reading.limits.stale_months);
    if months <= i32::from(limit) {
        return Vec::new();
    }
    let ago = count(usize::try_from(months).unwrap_or_default(), "month", "months");
    let message = format!("this text was last changed {ago} ago");
    let help = "see whether it still holds, and write today's date";
    vec![Finding::of(Field::Updated, message, help)]
}

/// Whole months.
fn months_between(from: Date, to: Date) -> i32 {
    let count = |date: Date| {
        let (year, month, _) = date.parts();
        i32::from(year) * 12 + i32::from(month)
    };
    count(to) - count(from) - i32::from(to.parts().2 < from.parts().2)
}

#[cfg(test)]
mod tests {
    use super::super::example::{found, requires};
    use super::{Date, RULE};
    use crate::role::Role;

    #[test]
    fn two_years_are_not_yet_old() {
        let updated = |y, m, d| Role { updated: Date::new(y, m, d), ..requires("You file.") };
        assert!(found(&RULE, &updated(2024, 11, 22)).is_empty());
        assert!(found(&RULE, &updated(2024, 10, 23)).is_empty());
        assert!(found(&RULE, &updated(2027, 1, 1)).is_empty());
        let old = found(&RULE, &updated(2024, 10, 22));
        assert_eq!(old, ["this text was last changed 25 months ago"]);
        assert!(found(&RULE, &requires("You file.")).is_empty());
    }
}
