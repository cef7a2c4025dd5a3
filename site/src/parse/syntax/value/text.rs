//! Text without quotes, or between signs that are none.

use super::super::finding::Finding;
use super::super::line::Line;
use super::super::slot::Slot;

/// Signs that begin or end a text elsewhere.
pub(super) const DOUBLE: [char; 9] = ['"', '“', '”', '„', '‟', '«', '»', '″', '＂'];
const SINGLE: [char; 8] = ['\'', '‘', '’', '‚', '`', '´', '′', '‹'];

/// A text as TOML writes it.
pub(in super::super) fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// What stands between the signs that were meant as quotes. One alone counts where it has no
/// partner in the text.
pub(in super::super) fn unwrapped(raw: &str) -> String {
    let raw = raw.replace("&quot;", "\"").replace("``", "\"").replace("''", "\"");
    let raw = raw.trim();
    let count = raw.chars().filter(|c| DOUBLE.contains(c)).count();
    let inner = |signs: &[char]| raw.strip_prefix(signs)?.strip_suffix(signs);
    let both = inner(&DOUBLE).or_else(|| inner(&SINGLE));
    let one = || raw.strip_prefix(DOUBLE).or_else(|| raw.strip_suffix(DOUBLE));
    let text = both.or_else(|| one().filter(|_| count % 2 == 1)).unwrap_or(raw);
    text.trim().to_string()
}

/// Text that does not begin with a quote.
pub(in super::super) fn text(line: &Line<'_>, slot: &Slot<'_>) -> Finding {
    let message = "text stands without quotes";
    if slot.whole_line
        && let Some(end) = last_below(line)
    {
        let help = "put all of it on one line, and in quotes";
        return Finding { wrong: Some(line.start..end), ..slot.finding(message, help) };
    }
    slot.mended(message, "put it in quotes", &quoted(&unwrapped(slot.raw)))
}

/// Where the last of the lines ends that go on with a text; none when the text ends on its line.
fn last_below(line: &Line<'_>) -> Option<usize> {
    let mut at = line.start + line.text.len();
    let mut end = None;
    let goes_on = |text: &str| !text.trim().is_empty() && text.contains(char::is_alphanumeric);
    for below in line.below() {
        if !goes_on(below.text) || below.is_pair_or_header() {
            break;
        }
        at += below.begin + below.text.len();
        end = Some(at);
    }
    end
}

#[cfg(test)]
mod tests {
    use super::{quoted, unwrapped};

    #[test]
    fn signs_that_were_meant_as_quotes_go() {
        for raw in [
            "Data Analyst",
            "“Data Analyst”",
            "\"Data Analyst”",
            "„Data Analyst“",
            "« Data Analyst »",
            "`Data Analyst`",
            "''Data Analyst''",
            "″Data Analyst″",
            "&quot;Data Analyst&quot;",
            "Data Analyst\"",
            "Data Analyst”",
            "‘Data Analyst’",
        ] {
            assert_eq!(unwrapped(raw), "Data Analyst", "{raw}");
        }
        for raw in ["the “big” one", "He said “hi”", "the analysts’", "5′"] {
            assert_eq!(unwrapped(raw), raw);
        }
        assert_eq!(unwrapped("\"“big” data”"), "“big” data");
        assert_eq!(quoted("C:\\ \"x\""), "\"C:\\\\ \\\"x\\\"\"");
    }
}
