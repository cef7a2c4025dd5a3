//! Pay, hours and grade in one line.

use words::{msg, say};

use crate::role::{Period, Terms};
use crate::words::{amount, hours};

/// What a card says of terms: pay, hours, grade; empty when nothing is stated.
pub(super) fn summary(terms: &Terms) -> String {
    let in_week = terms.hours_per_week.map(|own| say(msg::CardHours { hours: &hours(own) }));
    let parts = [pay(terms), in_week, grade(terms)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(&say(msg::CardSeparator))
}

fn pay(terms: &Terms) -> Option<String> {
    let unit = match terms.salary_currency.as_deref() {
        Some("USD") => "$".to_owned(),
        Some(currency) => format!("{currency} "),
        None => String::new(),
    };
    let with_unit = |own| say(msg::PayWithCurrency { currency: &unit, pay: &amount(own) });
    let range = match (terms.salary_min, terms.salary_max) {
        (Some(min), Some(max)) if min == max => with_unit(min),
        (Some(min), Some(max)) => {
            say(msg::PayRange { least: &with_unit(min), most: &with_unit(max) })
        }
        (Some(min), None) => say(msg::PayFrom { least: &with_unit(min) }),
        (None, Some(max)) => say(msg::PayUpTo { most: &with_unit(max) }),
        (None, None) => return None,
    };
    Some(say(msg::PayPer { period: period(terms.salary_period), pay: &range }))
}

/// The word by which messages tell periods apart.
pub(crate) fn period(period: Option<Period>) -> &'static str {
    match period {
        Some(Period::Year) => "year",
        Some(Period::Month) => "month",
        Some(Period::Biweekly) => "biweekly",
        Some(Period::Week) => "week",
        Some(Period::Hour) => "hour",
        Some(Period::NotStated) | None => "none",
    }
}

fn grade(terms: &Terms) -> Option<String> {
    match (&terms.salary_plan, &terms.grade) {
        (Some(plan), Some(grade)) => Some(say(msg::CardPlanAndGrade { plan, grade })),
        (None, Some(grade)) => Some(say(msg::CardGrade { grade })),
        (Some(plan), None) => Some(say(msg::CardPlan { plan })),
        (None, None) => terms.as_stated.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::summary;
    use crate::amount::Amount;
    use crate::role::{Period, Terms};

    #[test]
    fn terms_fit_one_line() {
        let none = Terms::default();
        let stated = Terms { as_stated: Some("SENA/MM1-8".into()), ..Terms::default() };
        let plan = Terms {
            salary_plan: Some("MM1".into()),
            grade: Some("8".into()),
            hours_per_week: Some(3750),
            ..stated.clone()
        };
        let pay = Terms {
            salary_min: Amount::parse("70162.79"),
            salary_max: Amount::parse("101434.2"),
            salary_currency: Some("USD".into()),
            salary_period: Some(Period::Year),
            hours_per_week: Some(3500),
            ..Terms::default()
        };
        let unclear = Terms {
            salary_max: None,
            salary_currency: Some("EUR".into()),
            salary_period: None,
            hours_per_week: Some(3505),
            ..pay.clone()
        };
        for (terms, shown) in [
            (none, ""),
            (stated, "SENA/MM1-8"),
            (plan, "37.5 hours a week · salary plan MM1, grade 8"),
            (pay, "$70,162.79 to $101,434.20 a year · 35 hours a week"),
            (
                unclear,
                "from EUR 70,162.79 (the source does not say if this is per year) · 35.05 hours a week",
            ),
        ] {
            assert_eq!(summary(&terms), shown);
        }
    }
}
