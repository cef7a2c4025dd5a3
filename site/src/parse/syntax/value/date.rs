//! Dates as people write them, turned into the one form that TOML reads.

use super::Line;

/// How to write a date of another form; none for what is no date.
pub(super) fn help(line: &Line<'_>, raw: &str) -> Option<String> {
    let parts: Vec<&str> =
        raw.split(['/', '.', '-', ' ']).filter(|part| !part.is_empty()).collect();
    if begins_with_month(raw) {
        return Some(format!(
            "write year, month and day in digits: {}",
            line.example("2026-11-22")
        ));
    }
    let [a, b, c] = parts[..] else { return None };
    let (a, b, c) = (a.parse().ok()?, b.parse().ok()?, c.parse().ok()?);
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !parts.iter().all(|part| digits(part)) {
        return None;
    }
    let Some(date) = ordered(raw, [a, b, c]) else {
        return Some(format!("write a day that exists: {}", line.example("2026-11-22")));
    };
    Some(format!("write year, month and day: {}", line.example(&date)))
}

/// Americans write the month first, Europeans with dots the day.
fn ordered(raw: &str, [a, b, c]: [u32; 3]) -> Option<String> {
    let (year, month, day) = match () {
        () if a > 31 => (a, b, c),
        () if raw.contains('.') || a > 12 => (c, b, a),
        () => (c, a, b),
    };
    let year = if year < 100 { 2000 + year } else { year };
    let exists = (1..=12).contains(&month) && (1..=31).contains(&day) && year <= 9999;
    exists.then(|| format!("{year:04}-{month:02}-{day:02}"))
}

fn begins_with_month(raw: &str) -> bool {
    let months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let mut words = raw.split([' ', ',', '.']).filter(|word| !word.is_empty());
    let names_month = |word: &str| {
        let word = word.to_ascii_lowercase();
        months.iter().any(|month| word.starts_with(month)) && word.len() <= 9
    };
    words.clone().take(2).any(names_month)
        && words.any(|word| word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit()))
}
