//! A value with a remark behind it that is not marked as one.

use super::words;

/// A value, and the words behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Remarked<'a> {
    pub(crate) value: &'a str,
    pub(crate) remark: &'a str,
}

/// How other languages, and people, begin a remark, and how they end it.
const MARKS: [(&str, &str); 6] =
    [("<!--", "-->"), ("/*", "*/"), ("//", ""), ("--", ""), (";", ""), ("(", ")")];

impl<'a> Remarked<'a> {
    /// `40 (ask HR)`, `40 <!-- ask HR -->`, `40 // ask HR`.
    pub(crate) fn read(text: &'a str) -> Option<Self> {
        let found = MARKS.iter().filter_map(|(begin, _)| Some((text.find(begin)?, *begin)));
        let (at, begin) = found.min_by_key(|(at, _)| *at)?;
        let value = text[..at].trim_end();
        let remark = remark(&text[at..])?;
        let apart = text[..at].ends_with(' ') || matches!(begin, ";" | "<!--" | "(");
        (apart && !value.is_empty()).then_some(Self { value, remark })
    }

    /// The value written anew, with the remark behind `#`. A number in words beside the same in
    /// digits is none.
    pub(crate) fn written(&self, value: &str) -> String {
        let same = words::number(self.remark).is_some_and(|number| number.to_string() == value);
        if self.remark.is_empty() || same {
            value.to_string()
        } else {
            format!("{value} # {}", self.remark)
        }
    }
}

/// The words of a remark that begins with the mark of another language and ends the line.
pub(crate) fn remark(text: &str) -> Option<&str> {
    let (begin, end) = mark(text)?;
    let remark = text.trim()[begin.len()..].strip_suffix(end)?.trim();
    (end.is_empty() || !remark.contains(end)).then_some(remark)
}

/// How a remark begins and how it ends.
pub(crate) fn mark(text: &str) -> Option<(&'static str, &'static str)> {
    MARKS.into_iter().find(|(begin, _)| text.trim_start().starts_with(begin))
}

#[cfg(test)]
mod tests {
    use super::Remarked;

    #[test]
    fn a_remark_is_told_from_its_value() {
        for (text, value, remark) in [
            ("40 (ask HR)", "40", "ask HR"),
            ("40 <!-- ask HR -->", "40", "ask HR"),
            ("40 // ask HR", "40", "ask HR"),
            ("40; ask HR", "40", "ask HR"),
            ("40 -- ask HR", "40", "ask HR"),
            ("40 /* ask */", "40", "ask"),
        ] {
            assert_eq!(Remarked::read(text), Some(Remarked { value, remark }), "{text}");
        }
        for text in ["40", "(40)", "40 (ask", "40 <!-- a", "3--4", "2 (a) (b)"] {
            assert_eq!(Remarked::read(text), None, "{text}");
        }
    }
}
