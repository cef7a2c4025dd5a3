//! What is counted in months, in words.

use crate::quantity::Quantity;
use crate::vocabulary::Vocabulary;

/// A noun phrase that reads well after "experience in": `filing within the last 10 years`.
/// College is not experience: `college`.
#[must_use]
pub fn quantity(quantity: Quantity, words: &Vocabulary) -> String {
    let title = |area| words.area(area).title.clone();
    match quantity {
        Quantity::Area(area) => title(area),
        Quantity::Recent { area, years: 1 } => format!("{} within the last year", title(area)),
        Quantity::Recent { area, years } => {
            format!("{} within the last {years} years", title(area))
        }
        Quantity::Outside { whole, area } => format!("{}, not in {}", title(whole), title(area)),
        Quantity::College => "college".into(),
    }
}
