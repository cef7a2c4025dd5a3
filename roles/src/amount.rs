//! Amounts of money, exact.

use std::fmt;

/// An amount of money in hundredths of its currency's unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Amount {
    hundredths: u64,
}

impl Amount {
    /// Reads a decimal text with at most two decimals: `70162.79`, `85000`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
        let digits = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
        if !digits(whole) || !digits(part) || part.len() > 2 {
            return None;
        }
        let part: u64 = format!("{part:0<2}").parse().ok()?;
        let whole: u64 = whole.parse().ok()?;
        Some(Self { hundredths: whole.checked_mul(100)?.checked_add(part)? })
    }
}

impl Amount {
    /// Whole units and hundredths.
    #[must_use]
    pub fn parts(self) -> (u64, u8) {
        let part = u8::try_from(self.hundredths % 100).unwrap_or_default();
        (self.hundredths / 100, part)
    }
}

impl fmt::Display for Amount {
    /// With thousands separated and two decimals: `70,162.79`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let whole = (self.hundredths / 100).to_string();
        let first = (whole.len() - 1) % 3 + 1;
        f.write_str(&whole[..first])?;
        for start in (first..whole.len()).step_by(3) {
            write!(f, ",{}", &whole[start..start + 3])?;
        }
        write!(f, ".{:02}", self.hundredths % 100)
    }
}

#[cfg(test)]
mod tests {
    use super::Amount;

    #[test]
    fn reads_and_writes() {
        for (text, shown) in [
            ("70162.79", "70,162.79"),
            ("5", "5.00"),
            ("999.5", "999.50"),
            ("1000000", "1,000,000.00"),
        ] {
            assert_eq!(Amount::parse(text).unwrap().to_string(), shown);
        }
        for text in ["", ".", "1.", ".5", "1.234", "1,000", "-1", "١", "99999999999999999999"] {
            assert_eq!(Amount::parse(text), None, "{text}");
        }
    }
}
