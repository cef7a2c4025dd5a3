//! Amounts of money as people write them: `$61,000`, `75K`, `61.000,00 €`, `61,000.00/year`.

use roles::amount::Amount;

use super::digits::Digits;
use super::{Meant, Remarked, typed};

/// What is said of an amount that cannot be told.
const IN_DIGITS: &str =
    "write digits with at most two decimals and nothing else, like `\"70162.79\"`";

/// What was meant by words at the place of an amount, at a key whose name ends with `min` or
/// `max`.
pub(crate) fn amount(raw: &str, key: &str) -> Meant {
    let text = typed(raw);
    let text = Remarked::read(&text).map_or(text.as_str(), |remarked| remarked.value);
    match (read(text), ends(text)) {
        (Some(amount), _) => Meant::Value(amount),
        (None, Some((low, high))) => {
            let (lowest, highest) = (key.replace("max", "min"), key.replace("min", "max"));
            Meant::Unsure(format!(
                "write the lower end as `{lowest} = \"{low}\"` and the upper end as \
                 `{highest} = \"{high}\"`"
            ))
        }
        (None, None) => Meant::Unsure(IN_DIGITS.to_string()),
    }
}

/// One amount, in digits.
fn read(text: &str) -> Option<String> {
    let text = without_currency(without_period(text.trim()));
    let thousands = text.strip_suffix(['k', 'K']).or_else(|| text.strip_suffix(" thousand"));
    let digits = Digits::read(thousands.unwrap_or(text))?;
    if digits.doubtful.is_some_and(|sign| sign == '.' || thousands.is_some()) {
        return None;
    }
    let plain = match thousands {
        Some(_) => times_thousand(&digits.plain)?,
        None => digits.plain,
    };
    Amount::parse(&plain).map(|_| plain)
}

/// `61.5` thousand.
fn times_thousand(plain: &str) -> Option<String> {
    let (whole, part) = plain.split_once('.').unwrap_or((plain, ""));
    (part.len() <= 3).then(|| format!("{whole}{part:0<3}"))
}

/// The two ends of a range; none when one of them is no amount, or seems to lack its thousands.
fn ends(text: &str) -> Option<(String, String)> {
    let (low, high) = text.split_once('-').or_else(|| text.split_once(" to "))?;
    let is_short = |end: &str| without_period(end).trim().ends_with(['k', 'K']);
    let (low_amount, high_amount) = (read(low)?, read(high)?);
    let ordered = Amount::parse(&low_amount)? < Amount::parse(&high_amount)?;
    (ordered && is_short(low) == is_short(high)).then_some((low_amount, high_amount))
}

/// Without what `salary_period` says.
fn without_period(text: &str) -> &str {
    let words = [
        "annually", "annual", "yearly", "monthly", "weekly", "hourly", "biweekly", "year", "annum",
        "yr", "month", "week", "hour", "hr", "p.a.",
    ];
    let ends_with = |end: &&&str| {
        let at = text.len().checked_sub(end.len());
        at.and_then(|at| text.get(at..)).is_some_and(|tail| tail.eq_ignore_ascii_case(end))
    };
    let Some(word) = words.iter().find(ends_with) else { return text };
    let before = text[..text.len() - word.len()].trim_end();
    let joint = ["/", " per", " a", " an", " each"].iter().find_map(|end| before.strip_suffix(end));
    joint.unwrap_or(before).trim_end()
}

/// Without what `salary_currency` says.
fn without_currency(text: &str) -> &str {
    let is_code = |text: &str| text.len() == 3 && text.bytes().all(|b| b.is_ascii_uppercase());
    let is_name = |text: &str| {
        let name = ["$", "€", "£", "US$", "dollars", "euros", "euro", "pounds"];
        is_code(text) || name.iter().any(|name| text.eq_ignore_ascii_case(name))
    };
    let is_digit = |c: char| c.is_ascii_digit() || c == '.';
    let begin = text.find(is_digit).unwrap_or(0);
    let before = text[..begin].trim();
    let text =
        if before.is_empty() || before.split(' ').all(is_name) { &text[begin..] } else { text };
    let after = text.rfind(|c: char| c.is_ascii_digit()).map_or(text.len(), |at| at + 1);
    let (number, rest) = text.split_at(after);
    let (thousands, name) = match rest.strip_prefix(['k', 'K']) {
        Some(name) if name.is_empty() || name.starts_with(' ') => (1, name),
        _ => (0, rest),
    };
    if is_name(name.trim()) { &text[..number.len() + thousands] } else { text }
}

#[cfg(test)]
mod tests {
    use super::{Meant, amount};

    #[test]
    fn amounts_are_read() {
        for (raw, plain) in [
            ("61,000", "61000"),
            ("$61,000", "61000"),
            ("US$ 61,000.50", "61000.50"),
            ("61.000,00 €", "61000.00"),
            ("USD 61000", "61000"),
            ("61000 dollars", "61000"),
            ("61,000.00/year", "61000.00"),
            ("61,000 per year", "61000"),
            ("$61,000 a year", "61000"),
            ("25.50/hr", "25.50"),
            ("75K", "75000"),
            ("$61.5k", "61500"),
            ("61k USD", "61000"),
            ("61'000", "61000"),
            ("61 000", "61000"),
            ("61000 (DOE)", "61000"),
        ] {
            assert_eq!(amount(raw, "salary_min"), Meant::Value(plain.to_string()), "{raw}");
        }
    }

    #[test]
    fn what_is_no_one_amount_is_not() {
        for raw in
            ["61.000", "61-75k", "negotiable", "up to 61000", "61000+", "5%", "6l000", "", "1.2m"]
        {
            assert!(matches!(amount(raw, "salary_min"), Meant::Unsure(_)), "{raw}");
        }
        for raw in ["61000 - 75000", "$61,000 – $75,000", "61k to 75k"] {
            let Meant::Unsure(help) = amount(raw, "salary_max") else { panic!("{raw}") };
            assert!(help.contains("`salary_min = \"61000\"`"), "{raw}: {help}");
            assert!(help.contains("`salary_max = \"75000\"`"), "{raw}: {help}");
        }
    }
}
