//! Pay, hours and grade in one line.

use crate::role::{Period, Terms};

/// What a card says of terms: pay, hours, grade; empty when nothing is stated.
pub(super) fn summary(terms: &Terms) -> String {
    let parts = [pay(terms), terms.hours_per_week.map(hours), grade(terms)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn pay(terms: &Terms) -> Option<String> {
    let unit = match terms.salary_currency.as_deref() {
        Some("USD") => "$".to_owned(),
        Some(currency) => format!("{currency} "),
        None => String::new(),
    };
    let range = match (terms.salary_min, terms.salary_max) {
        (Some(min), Some(max)) if min == max => format!("{unit}{min}"),
        (Some(min), Some(max)) => format!("{unit}{min} to {unit}{max}"),
        (Some(min), None) => format!("from {unit}{min}"),
        (None, Some(max)) => format!("up to {unit}{max}"),
        (None, None) => return None,
    };
    let period = match terms.salary_period {
        Some(Period::Year) => " a year",
        Some(Period::Month) => " a month",
        Some(Period::Biweekly) => " every two weeks",
        Some(Period::Week) => " a week",
        Some(Period::Hour) => " an hour",
        Some(Period::NotStated) | None => ", period not stated",
    };
    Some(range + period)
}

fn hours(hundredths: u16) -> String {
    let (whole, part) = (hundredths / 100, hundredths % 100);
    match part {
        0 if whole == 1 => "1 hour a week".into(),
        0 => format!("{whole} hours a week"),
        _ if part.is_multiple_of(10) => format!("{whole}.{} hours a week", part / 10),
        _ => format!("{whole}.{part:02} hours a week"),
    }
}

fn grade(terms: &Terms) -> Option<String> {
    match (&terms.salary_plan, &terms.grade) {
        (Some(plan), Some(grade)) => Some(format!("plan {plan}, grade {grade}")),
        (None, Some(grade)) => Some(format!("grade {grade}")),
        (Some(plan), None) => Some(format!("plan {plan}")),
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
            (plan, "37.5 hours a week · plan MM1, grade 8"),
            (pay, "$70,162.79 to $101,434.20 a year · 35 hours a week"),
            (unclear, "from EUR 70,162.79, period not stated · 35.05 hours a week"),
        ] {
            assert_eq!(summary(&terms), shown);
        }
    }
}
