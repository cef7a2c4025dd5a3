//! What is counted in months, in words.

use words::{msg, say};

use crate::quantity::Quantity;
use crate::vocabulary::Vocabulary;

/// A noun phrase that reads well after "experience in": `filing within the last 10 years`.
/// College is not experience: `college`.
#[must_use]
pub fn quantity(quantity: Quantity, words: &Vocabulary) -> String {
    let title = |area| words.area(area).title.as_str();
    match quantity {
        Quantity::Area(area) => title(area).to_owned(),
        Quantity::Recent { area, years } => {
            say(msg::QuantityRecent { area: title(area), years: usize::from(years) })
        }
        Quantity::Outside { whole, area } => {
            say(msg::QuantityOutside { whole: title(whole), area: title(area) })
        }
        Quantity::College => say(msg::QuantityCollege),
    }
}
