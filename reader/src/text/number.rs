//! Numbers as they are written: "3", "2,080", "1.5", "three", "twenty-four".
//!
//! Values are whole hundredths, so that a year and a half stays exact. Dates
//! and amounts of money are read elsewhere.

const SMALL: [(&str, u32); 32] = [
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("thirteen", 13),
    ("fourteen", 14),
    ("fifteen", 15),
    ("sixteen", 16),
    ("seventeen", 17),
    ("eighteen", 18),
    ("nineteen", 19),
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80),
    ("ninety", 90),
    ("hundred", 100),
    ("thousand", 1000),
    ("single", 1),
    ("half", 0),
    ("dozen", 12),
];

/// The value of one written word, in hundredths.
pub(crate) fn value(word: &str) -> Option<u32> {
    digits(word).or_else(|| written(word))
}

/// "24", "1.5" and "2,080"; nothing that only begins with a digit.
fn digits(word: &str) -> Option<u32> {
    if !word.starts_with(|c: char| c.is_ascii_digit()) || word.len() > 9 {
        return None;
    }
    let (whole, rest) = word.split_once('.').unwrap_or((word, ""));
    if !rest.chars().all(|c| c.is_ascii_digit()) {
        return None;
    }
    let mut total: u32 = 0;
    for c in whole.chars().filter(|c| *c != ',') {
        total = total.checked_mul(10)?.checked_add(c.to_digit(10)?)?;
    }
    let mut hundredths = 0;
    for (place, c) in rest.chars().take(2).enumerate() {
        hundredths += c.to_digit(10)? * if place == 0 { 10 } else { 1 };
    }
    total.checked_mul(100)?.checked_add(hundredths)
}

/// "six", "half" and "twenty-four".
fn written(word: &str) -> Option<u32> {
    match word.split_once('-') {
        None => small(word),
        Some(("one", "half")) => Some(50),
        Some((tens, ones)) => {
            let (tens, ones) = (small(tens)?, small(ones)?);
            ((2000..=9000).contains(&tens) && (100..1000).contains(&ones)).then_some(tens + ones)
        }
    }
}

fn small(word: &str) -> Option<u32> {
    if word == "half" {
        return Some(50);
    }
    let could =
        (3..=9).contains(&word.len()) && word.starts_with(['o', 't', 'f', 's', 'e', 'n', 'h', 'd']);
    let known = SMALL.iter().find(|(name, value)| could && *name == word && *value > 0);
    known.map(|(_, value)| value * 100)
}

#[cfg(test)]
mod tests {
    use super::value;

    #[test]
    fn numbers_are_hundredths() {
        let table = [
            ("3", Some(300)),
            ("1.5", Some(150)),
            ("2,080", Some(208_000)),
            ("forty", Some(4000)),
            ("twenty-four", Some(2400)),
            ("one-half", Some(50)),
            ("half", Some(50)),
            ("four-year", None),
            ("1a", None),
            ("99999999999", None),
        ];
        for (word, expected) in table {
            assert_eq!(value(word), expected, "{word}");
        }
    }
}
