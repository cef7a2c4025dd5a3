//! Digits with signs between them: where the thousands end and where the fraction begins.

/// A number in digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Digits {
    /// As TOML writes it: `61000`, `1.5`.
    pub(super) plain: String,
    /// The one sign in it, when it may separate thousands as well as a fraction: `61,000`.
    pub(super) doubtful: Option<char>,
}

const SIGNS: [char; 5] = ['.', ',', '\'', ' ', '_'];

impl Digits {
    /// Reads `61,000.00`, `61.000,00`, `61 000`, `37,5`, `.5`, `010`.
    pub(super) fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        let is_part = |c: char| c.is_ascii_digit() || SIGNS.contains(&c);
        if !text.contains(|c: char| c.is_ascii_digit()) || !text.chars().all(is_part) {
            return None;
        }
        let signs: Vec<char> = text.chars().filter(|c| SIGNS.contains(c)).collect();
        let Some(last) = signs.last().copied() else { return Some(Self::sure(text, "")) };
        let (before, after) = text.rsplit_once(last)?;
        let first = signs.first().copied().filter(|first| *first != last);
        let decimal = matches!(last, '.' | ',') && (first.is_some() || signs.len() == 1);
        match (decimal, first) {
            (true, Some(first)) => Some(Self::sure(&joined(before, first)?, after)),
            (true, None) if after.len() == 3 && !before.is_empty() && before != "0" => {
                let whole = before.len() <= 3 && last == ',';
                let plain = if whole { format!("{before}{after}") } else { text.replace(',', ".") };
                Some(Self { plain: Self::sure(&plain, "").plain, doubtful: Some(last) })
            }
            (true, None) if last == '.' || after.len() <= 2 && !after.is_empty() => {
                Some(Self::sure(before, after))
            }
            (true, None) => None,
            (false, _) => Some(Self::sure(&joined(text, last)?, "")),
        }
    }

    fn sure(whole: &str, part: &str) -> Self {
        let whole = whole.trim_start_matches('0');
        let whole = if whole.is_empty() || whole.starts_with('.') {
            format!("0{whole}")
        } else {
            whole.into()
        };
        let plain = if part.is_empty() { whole } else { format!("{whole}.{part}") };
        Self { plain, doubtful: None }
    }

    /// Whether nothing stands behind the point but zeros; then the number without them.
    pub(super) fn whole(&self) -> Option<&str> {
        match self.plain.split_once('.') {
            Some((whole, part)) => part.bytes().all(|byte| byte == b'0').then_some(whole),
            None => Some(&self.plain),
        }
    }
}

/// Groups of three digits without the sign between them.
fn joined(text: &str, sign: char) -> Option<String> {
    let groups: Vec<&str> = text.split(sign).collect();
    let (first, rest) = groups.split_first()?;
    let is_digits = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    let fits = (1..=3).contains(&first.len()) && is_digits(first);
    let grouped = rest.iter().all(|group| group.len() == 3 && is_digits(group));
    (fits && grouped).then(|| groups.concat())
}

#[cfg(test)]
mod tests {
    use super::Digits;

    #[test]
    fn thousands_and_fractions_are_told_apart() {
        for (text, plain) in [
            ("40", "40"),
            ("010", "10"),
            (".5", "0.5"),
            ("1.", "1"),
            ("0.5", "0.5"),
            ("37,5", "37.5"),
            ("2,00", "2.00"),
            ("61,000.00", "61000.00"),
            ("61.000,00", "61000.00"),
            ("1.500.000", "1500000"),
            ("1,500,000.5", "1500000.5"),
            ("61 000", "61000"),
            ("61'000", "61000"),
        ] {
            let read = Digits::read(text).unwrap();
            assert_eq!((read.plain.as_str(), read.doubtful), (plain, None), "{text}");
        }
        for (text, plain, sign) in [("61,000", "61000", ','), ("61.000", "61.000", '.')] {
            let read = Digits::read(text).unwrap();
            assert_eq!((read.plain.as_str(), read.doubtful), (plain, Some(sign)), "{text}");
        }
        for text in ["", ".", "1 5", "61,00,0", "1,2345", "4O", "35-40", "1.5.2", "1,"] {
            assert_eq!(Digits::read(text), None, "{text}");
        }
    }
}
