//! Pay as schema.org has it: numbers, with their currency and what they are for.

use roles::amount::Amount;
use roles::role::{Period, Terms};
use serde_json::{Value, json};

use super::graph::object;

/// Pay, where its currency and its period are known: without them a number says nothing.
pub(super) fn pay(terms: &Terms) -> Option<Value> {
    let (min, max, period) = range(terms)?;
    let unit = match period {
        Period::Year => "YEAR",
        Period::Month => "MONTH",
        Period::Week => "WEEK",
        Period::Hour => "HOUR",
        // schema.org has no word for two weeks.
        Period::Biweekly | Period::NotStated => return None,
    };
    let currency = terms.salary_currency.as_ref()?;
    let exact = min.filter(|min| Some(*min) == max);
    let bound = |bound: Option<Amount>| bound.filter(|_| exact.is_none()).and_then(number);
    let value = object(
        "QuantitativeValue",
        [
            ("value", exact.and_then(number)),
            ("minValue", bound(min)),
            ("maxValue", bound(max)),
            ("unitText", Some(json!(unit))),
        ],
    );
    let facts = [("currency", Some(json!(currency))), ("value", Some(Value::Object(value)))];
    Some(Value::Object(object("MonetaryAmount", facts)))
}

/// The lowest and the highest pay, over several ranges where they are for the same time.
fn range(terms: &Terms) -> Option<(Option<Amount>, Option<Amount>, Period)> {
    if terms.salary_min.is_some() || terms.salary_max.is_some() {
        return Some((terms.salary_min, terms.salary_max, terms.salary_period?));
    }
    let period_of = |range: &roles::role::PayRange| range.period.or(terms.salary_period);
    let period = period_of(terms.ranges.first()?)?;
    let is_alike = terms.ranges.iter().all(|range| period_of(range) == Some(period));
    let min = terms.ranges.iter().filter_map(|range| range.min).min();
    let max = terms.ranges.iter().filter_map(|range| range.max).max();
    is_alike.then_some((min, max, period))
}

/// An amount as a number, not as text.
pub(super) fn number(amount: Amount) -> Option<Value> {
    let text = amount.to_string().replace(',', "");
    let text = text.strip_suffix(".00").unwrap_or(&text);
    serde_json::from_str(text).ok()
}

#[cfg(test)]
mod tests {
    use super::pay;
    use roles::amount::Amount;
    use roles::role::{PayRange, Period, Terms};
    use serde_json::json;

    #[test]
    fn pay_is_numbers() {
        let terms = Terms {
            salary_min: Amount::parse("61000"),
            salary_max: Amount::parse("82500.5"),
            salary_currency: Some("USD".into()),
            salary_period: Some(Period::Year),
            ..Terms::default()
        };
        let value = json!({
            "@type": "QuantitativeValue",
            "minValue": 61000,
            "maxValue": 82500.5,
            "unitText": "YEAR",
        });
        let expected = json!({ "@type": "MonetaryAmount", "currency": "USD", "value": value });
        assert_eq!(pay(&terms), Some(expected));
        let unknown = Terms { salary_period: Some(Period::Biweekly), ..terms.clone() };
        assert_eq!(pay(&unknown), None);
        let of = |min, max, period| PayRange {
            label: "Step".into(),
            min: Amount::parse(min),
            max: Amount::parse(max),
            period,
        };
        let ranges = vec![of("20", "20", None), of("20", "20", None)];
        let hourly = Terms {
            salary_min: None,
            salary_max: None,
            salary_period: Some(Period::Hour),
            ranges,
            ..terms
        };
        let value = json!({ "@type": "QuantitativeValue", "value": 20, "unitText": "HOUR" });
        assert_eq!(pay(&hourly).map(|pay| pay["value"].clone()), Some(value));
        let mixed = vec![of("20", "20", None), of("900", "900", Some(Period::Week))];
        assert_eq!(pay(&Terms { ranges: mixed, ..hourly }), None);
    }
}
