//! Numbers: whole ones within a range, and any.

use toml::de::DeValue;

use super::{Found, Problem, Wanted};

/// A whole number from the smallest to the largest.
pub(super) fn whole(
    value: Option<&DeValue<'_>>,
    (smallest, largest): (i128, i128),
) -> Result<i128, Problem> {
    let wanted = Wanted::Whole(smallest, largest);
    match value {
        Some(DeValue::Integer(whole)) if whole.as_str().is_empty() => Err(Problem::no_digits()),
        Some(DeValue::Integer(whole)) => i128::from_str_radix(whole.as_str(), whole.radix())
            .ok()
            .filter(|number| (smallest..=largest).contains(number))
            .ok_or_else(|| Problem::out_of_range(wanted)),
        other => Err(Problem::wrong(wanted, other.map_or(Found::Table, Found::of))),
    }
}

/// Any finite number.
pub(super) fn number(value: Option<&DeValue<'_>>) -> Result<f64, Problem> {
    let number = match value {
        Some(DeValue::Integer(whole)) if whole.as_str().is_empty() => {
            return Err(Problem::no_digits());
        }
        Some(DeValue::Float(number)) => number.as_str().parse().ok(),
        Some(DeValue::Integer(whole)) if whole.radix() == 10 => whole.as_str().parse().ok(),
        Some(DeValue::Integer(whole)) => {
            u32::from_str_radix(whole.as_str(), whole.radix()).ok().map(f64::from)
        }
        other => {
            return Err(Problem::wrong(Wanted::Number, other.map_or(Found::Table, Found::of)));
        }
    };
    number.filter(|n: &f64| n.is_finite()).ok_or_else(|| Problem::out_of_range(Wanted::Number))
}
