//! The keys of an experience: how much, in what, of which. What the format cannot say as the
//! source does is left to the words of the source.

use std::collections::BTreeSet;

use reader::fact::{Amount, Experience, Part};
use reader::vocabulary::Sort;
use roles::kind::experience::months_of_hours;
use roles::quantity::MOST_MONTHS;

use super::names::Names;
use super::text::{list, quoted};
use super::words::Words;

/// The keys of an experience in an area; none where the amount is no time at all.
pub(super) fn keys(one: &Experience, area: &str, words: &mut Words) -> Option<Vec<String>> {
    let whole = months(one.amount)?;
    let mut keys = vec![match one.amount {
        Amount::Any => "any_amount = true".to_string(),
        Amount::Months(_) => time("", whole),
        Amount::Hours(hours) => format!("hours = {hours}"),
    }];
    keys.push(format!("area = {}", quoted(area)));
    let within = one.within_years.and_then(|years| u8::try_from(years).ok());
    let within = within.filter(|years| *years > 0 && u16::from(*years) * 12 >= whole);
    keys.extend(within.map(|years| format!("within_years = {years}")));
    let parts = parts(one, (area, whole, within.is_some()), words);
    if !parts.is_empty() {
        keys.push(format!("part = [{}]", parts.join(", ")));
    }
    Some(keys)
}

/// An amount in months, where roles can ask for it.
pub(super) fn months(amount: Amount) -> Option<u16> {
    let months = match amount {
        Amount::Any => 1,
        Amount::Months(months) => u16::try_from(months).ok()?,
        Amount::Hours(hours) => months_of_hours(hours),
    };
    (1..=MOST_MONTHS).contains(&months).then_some(months)
}

/// A time as its key: `years = 2`, or `months = 18`.
pub(super) fn time(start: &str, months: u16) -> String {
    match months % 12 {
        0 => format!("{start}years = {}", months / 12),
        _ => format!("{start}months = {months}"),
    }
}

fn parts(
    one: &Experience,
    (whole_area, whole, within): (&str, u16, bool),
    words: &mut Words,
) -> Vec<String> {
    let mut names = Names::default();
    let mut made = Vec::new();
    let mut limited = within;
    for Part { amount, area, at_most, .. } in &one.parts {
        let Some(months) = months(*amount).filter(|months| *months <= whole) else { continue };
        let id = words.id(Sort::Area, area);
        if *at_most && (limited || id == whole_area) {
            continue;
        }
        limited |= *at_most;
        let start = if *at_most { "at_most_" } else { "" };
        let name = quoted(&names.take(&id));
        made.push(format!("{{ id = {name}, area = {}, {} }}", quoted(&id), time(start, months)));
    }
    let of: BTreeSet<String> = one
        .areas
        .iter()
        .filter(|area| !area.trim().is_empty())
        .map(|area| words.id(Sort::Area, area))
        .collect();
    let of: Vec<String> = of.into_iter().collect();
    let least = one.at_least_of.and_then(|n| u16::try_from(n).ok());
    if let Some(least) = least.filter(|n| *n > 0 && usize::from(*n) <= of.len()) {
        let name = quoted(&names.take("areas"));
        made.push(format!("{{ id = {name}, of = {}, at_least = {least} }}", list(&of)));
    }
    made
}
