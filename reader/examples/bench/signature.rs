//! A class of a reading in the words that labels are compared in.

use reader::fact::{Amount, Fact, Kind, Need, Quantity};
use reader::reading::{Class, Closing, Period};

/// What a fact of a way says.
fn fact(fact: &Fact) -> Vec<String> {
    let amount = |amount: Amount| match amount {
        Amount::Any => "-".to_string(),
        Amount::Months(months) => months.to_string(),
        Amount::Hours(hours) => format!("{hours}h"),
    };
    match &fact.kind {
        Kind::Experience(one) => {
            let mut parts: Vec<String> = one
                .parts
                .iter()
                .filter(|part| !part.at_most)
                .map(|part| amount(part.amount))
                .collect();
            parts.sort();
            let within = one.within_years.map_or("-".to_string(), |years| years.to_string());
            let areas =
                one.at_least_of.filter(|n| *n > 1).map_or("-".to_string(), |n| n.to_string());
            let parts = parts.join(",");
            vec![format!(
                "experience {} parts[{parts}] within {within} areas {areas}",
                amount(one.amount)
            )]
        }
        Kind::Education(one) => {
            let fields = !one.fields.is_empty();
            vec![format!("degree {} fields {fields} related {}", one.degree.name(), one.related_ok)]
        }
        Kind::Course(one) => {
            let units = one.units.filter(|units| *units > 2);
            vec![format!("course {}", units.map_or("-".to_string(), |units| units.to_string()))]
        }
        Kind::Credential(_) => vec!["credential".to_string()],
        Kind::Status(_) => vec!["status".to_string()],
        _ => Vec::new(),
    }
}

/// The ways of a class, each a sorted list.
pub(crate) fn routes(class: &Class) -> Vec<Vec<String>> {
    let mut routes: Vec<Vec<String>> = class
        .routes()
        .iter()
        .map(|route| {
            let required =
                |id: &usize| class.facts.get(*id).filter(|fact| fact.need == Need::Required);
            let mut facts: Vec<String> = route.iter().filter_map(required).flat_map(fact).collect();
            facts.sort();
            facts
        })
        .collect();
    routes.sort();
    routes
}

/// The credits of a class.
pub(crate) fn credits(class: &Class) -> Vec<String> {
    let name = |quantity: Quantity| match quantity {
        Quantity::Education => "education",
        Quantity::Experience => "experience",
        Quantity::Course => "course",
        Quantity::Other => "other",
    };
    let number = |n: Option<u32>| n.map_or("-".to_string(), |n| n.to_string());
    let mut credits: Vec<String> = class
        .facts
        .iter()
        .filter_map(|fact| match &fact.kind {
            Kind::Credit(one) => Some(format!(
                "{}>{} {}/{}/{}",
                name(one.what),
                name(one.gives),
                number(one.per_months),
                number(one.gives_months),
                number(one.max_months)
            )),
            _ => None,
        })
        .collect();
    credits.sort();
    credits
}

/// The ranges of pay of a class.
pub(crate) fn pay(class: &Class) -> Vec<String> {
    let mut pay: Vec<String> = class
        .pay
        .iter()
        .map(|found| {
            let period = match found.value.period {
                Some(Period::Year) => "year",
                Some(Period::Month) => "month",
                Some(Period::Biweekly) => "biweekly",
                Some(Period::Week) => "week",
                Some(Period::Hour) => "hour",
                None => "",
            };
            format!("{}-{} {period}", found.value.min, found.value.max)
        })
        .collect();
    pay.sort();
    pay
}

/// The last day, or "until-filled".
pub(crate) fn closes(class: &Class) -> Option<String> {
    match class.closes.as_ref()?.value {
        Closing::On(date) => Some(date.iso()),
        Closing::UntilFilled => Some("until-filled".to_string()),
        Closing::Continuous => None,
    }
}
