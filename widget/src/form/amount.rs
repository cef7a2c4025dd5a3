//! Numbers and lengths of time as people write them: `1.5`, `1,5`, `3 1/2`, `2 years`,
//! `1 year, 6 months`, `18 months`, `1-2 years`, `at least 3`, `3+`.
//!
//! Deliberately strict about the rest: what is not understood as a whole is not understood.

use roles::profile::MonthRange;
use roles::requirement::{MOST_MONTHS, Months};

/// A number as a fraction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Number(u32, u32);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token {
    Number(Number),
    Years,
    Months,
    To,
    AtLeast,
}

/// Why a time is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NoTime {
    Unreadable,
    TooLong,
    Backward,
}

const HALVES: [(char, &str); 3] = [('½', " 1/2"), ('¼', " 1/4"), ('¾', " 3/4")];
const YEARS: [&str; 7] = ["y", "yr", "yrs", "year", "años", "año", "ano"];
const MONTHS: [&str; 5] = ["m", "mo", "month", "mes", "meses"];
const TO: [&str; 3] = ["to", "a", "hasta"];
const AT_LEAST: [&str; 4] = ["least", "over", "menos", "mínimo"];
const NOTHING: [&str; 6] = ["and", "at", "y", "al", "como", "about"];

/// A time; years where nothing else is written. None where nothing is.
pub(super) fn time(text: &str) -> Result<Option<MonthRange>, NoTime> {
    let tokens = tokens(text).ok_or(NoTime::Unreadable)?;
    if tokens.is_empty() {
        return Ok(None);
    }
    let at_least = tokens.contains(&Token::AtLeast);
    let tokens: Vec<Token> = tokens.into_iter().filter(|one| *one != Token::AtLeast).collect();
    let mut sides = tokens.split(|one| *one == Token::To);
    let (first, second) = (sides.next().unwrap_or_default(), sides.next());
    if sides.next().is_some() {
        return Err(NoTime::Unreadable);
    }
    let Some(second) = second else {
        let months = months(first, Token::Years)?;
        return Ok(Some(match at_least {
            true => MonthRange::at_least(months),
            false => MonthRange::exactly(months),
        }));
    };
    // The unit of the second number is that of the first one too: `6-18 months`.
    let unit = second.last().copied().filter(|one| !matches!(one, Token::Number(_)));
    let low = months(first, unit.unwrap_or(Token::Years))?;
    let high = months(second, Token::Years)?;
    MonthRange::new(low, high).map(Some).map_err(|_| NoTime::Backward)
}

/// A number with at most two decimals, in hundredths.
pub(super) fn hundredths(text: &str) -> Option<u16> {
    match tokens(text)?[..] {
        [Token::Number(Number(over, under))] => {
            u16::try_from(u64::from(over) * 100 / u64::from(under)).ok()
        }
        _ => None,
    }
}

fn months(tokens: &[Token], otherwise: Token) -> Result<Months, NoTime> {
    let mut sum: u64 = 0;
    let mut rest = tokens;
    loop {
        let (number, unit, left) = match rest {
            [Token::Number(number), unit @ (Token::Years | Token::Months), left @ ..] => {
                (number, *unit, left)
            }
            // A second number without a unit would be anybody's guess.
            [Token::Number(number)] if rest.len() == tokens.len() => (number, otherwise, &[][..]),
            _ => return Err(NoTime::Unreadable),
        };
        let in_year = if unit == Token::Years { 12 } else { 1 };
        sum += u64::from(number.0) * in_year / u64::from(number.1);
        rest = left;
        if rest.is_empty() {
            break;
        }
    }
    Months::try_from(sum).ok().filter(|sum| *sum <= MOST_MONTHS).ok_or(NoTime::TooLong)
}

fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut text = text.trim().to_lowercase();
    for (sign, written) in HALVES {
        text = text.replace(sign, written);
    }
    let mut rest = text.as_str();
    let mut tokens = Vec::new();
    while let Some(first) = rest.chars().next() {
        let len = match first {
            '0'..='9' => {
                let (number, len) = number(rest)?;
                add_number(number, &mut tokens)?;
                len
            }
            _ if first.is_alphabetic() => {
                let end = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
                tokens.extend(word(&rest[..end], tokens.last())?);
                end
            }
            '-' | '–' | '—' => {
                tokens.push(Token::To);
                first.len_utf8()
            }
            '+' | '>' | '≥' => {
                tokens.push(Token::AtLeast);
                first.len_utf8()
            }
            ' ' | ',' | '.' | ';' | '~' | '\u{a0}' => first.len_utf8(),
            _ => return None,
        };
        rest = &rest[len..];
    }
    Some(tokens)
}

/// A number more; `3 1/2` is one number.
fn add_number(number: Number, tokens: &mut Vec<Token>) -> Option<()> {
    match tokens.last_mut() {
        Some(Token::Number(Number(whole, under @ 1))) if number.0 < number.1 => {
            *whole = whole.checked_mul(number.1)?.checked_add(number.0)?;
            *under = number.1;
        }
        _ => tokens.push(Token::Number(number)),
    }
    Some(())
}

/// What a word means; nothing where it is only between others.
fn word(word: &str, before: Option<&Token>) -> Option<Option<Token>> {
    let after_number = matches!(before, Some(Token::Number(_)));
    let is = |words: &[&str]| words.contains(&word) || words.contains(&word.trim_end_matches('s'));
    match () {
        () if after_number && is(&YEARS) => Some(Some(Token::Years)),
        () if after_number && is(&MONTHS) => Some(Some(Token::Months)),
        () if TO.contains(&word) => Some(Some(Token::To)),
        () if AT_LEAST.contains(&word) => Some(Some(Token::AtLeast)),
        () if NOTHING.contains(&word) => Some(None),
        () => None,
    }
}

/// A number at the start of a text, and how long it is written.
fn number(text: &str) -> Option<(Number, usize)> {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let len = digits(text);
    let whole: u32 = text[..len].parse().ok()?;
    let behind = &text[len..];
    let more = behind.get(1..).map_or(0, digits);
    match behind.chars().next() {
        Some('/') if more > 0 => {
            let under: u32 = behind[1..=more].parse().ok()?;
            (under > 0).then_some((Number(whole, under), len + 1 + more))
        }
        Some('.' | ',') if more > 0 && more <= 2 => {
            let under = 10_u32.pow(u32::try_from(more).ok()?);
            let over = whole.checked_mul(under)?.checked_add(behind[1..=more].parse().ok()?)?;
            Some((Number(over, under), len + 1 + more))
        }
        Some('.' | ',') if more > 2 => None,
        _ => Some((Number(whole, 1), len)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Result<Option<MonthRange>, NoTime>) {
        assert_eq!(time(text), expected, "{text}");
    }

    #[test]
    fn times_are_read_as_people_write_them() {
        for (text, months) in [
            ("2", 24),
            ("1.5", 18),
            ("1,5", 18),
            ("3 1/2", 42),
            ("3½", 42),
            ("1/2", 6),
            ("2 years", 24),
            ("2 Years", 24),
            ("1 yr", 12),
            ("2y", 24),
            ("18 months", 18),
            ("18 mo.", 18),
            ("1 year 6 months", 18),
            ("1 year, 6 months", 18),
            ("1 year and 6 months", 18),
            ("1.5 years", 18),
            ("2 años", 24),
            ("1 año y 6 meses", 18),
            ("1 mes", 1),
            ("0", 0),
            ("0.25", 3),
        ] {
            check(text, Ok(Some(MonthRange::exactly(months))));
        }
        check("", Ok(None));
        check("  ", Ok(None));
    }

    #[test]
    fn ranges_are_read_too() {
        check("1-2 years", Ok(Some(MonthRange::between(12, 24))));
        check("6 to 18 months", Ok(Some(MonthRange::between(6, 18))));
        check("6 months to 2 years", Ok(Some(MonthRange::between(6, 24))));
        check("1 a 2 años", Ok(Some(MonthRange::between(12, 24))));
        check("3+", Ok(Some(MonthRange::at_least(36))));
        check("at least 18 months", Ok(Some(MonthRange::at_least(18))));
        check("al menos 3 años", Ok(Some(MonthRange::at_least(36))));
        check("2-1", Err(NoTime::Backward));
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for text in
            ["two", "2 weeks", "years", "1 2", "2 years 3", "-", "1.2345", "1/0", "12 €", "1-2-3"]
        {
            check(text, Err(NoTime::Unreadable));
        }
        check("200", Err(NoTime::TooLong));
        check("4000000000", Err(NoTime::TooLong));
        check("99999999999", Err(NoTime::Unreadable));
    }

    #[test]
    fn hours_are_numbers() {
        for (text, expected) in [
            ("35", Some(3500)),
            ("17.5", Some(1750)),
            ("17,5", Some(1750)),
            ("37 1/2", Some(3750)),
            ("a", None),
            ("", None),
            ("35 years", None),
        ] {
            assert_eq!(hundredths(text), expected, "{text}");
        }
    }
}
