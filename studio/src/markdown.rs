//! What the buttons above the text of a page do: Markdown around what is selected, or at the start
//! of its lines; pressed again, they take it away.
//!
//! Deliberately only text in and text out: places are counted as browsers do, in units of UTF-16.

/// A kind of mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// A heading of the second level; the first one is the title of the page.
    Heading,
    /// Bold.
    Bold,
    /// Italic.
    Italic,
    /// A list.
    List,
    /// A numbered list.
    Numbers,
    /// A link.
    Link,
}

/// A stretch of a text that is replaced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replaced {
    /// Where it begins and ends.
    pub at: (usize, usize),
    /// What stands there instead.
    pub text: String,
    /// What is selected after that.
    pub selected: (usize, usize),
}

/// What a mark does to a text of which something is selected.
#[must_use]
pub fn marked(text: &str, (start, end): (usize, usize), mark: Mark) -> Replaced {
    let units: Vec<u16> = text.encode_utf16().collect();
    let (start, end) = (start.min(units.len()), end.min(units.len()));
    let (start, end) = (start.min(end), start.max(end));
    let cut = |from: usize, to: usize| String::from_utf16_lossy(&units[from..to]);
    match mark {
        Mark::Bold => around((&units, start, end), "**"),
        Mark::Italic => around((&units, start, end), "*"),
        Mark::Link => {
            let words = cut(start, end);
            let words = if words.is_empty() { "words of the link".to_owned() } else { words };
            let address = start + length(&words) + 3;
            let selected = (address, address + length(ADDRESS));
            Replaced { at: (start, end), text: format!("[{words}]({ADDRESS})"), selected }
        }
        Mark::Heading | Mark::List | Mark::Numbers => {
            let is_end = |unit: &u16| *unit == u16::from(b'\n');
            let from = units[..start].iter().rposition(is_end).map_or(0, |at| at + 1);
            let to = units[end..].iter().position(is_end).map_or(units.len(), |at| end + at);
            let text = lines(&cut(from, to), mark);
            let end = from + length(&text);
            let selected = if start == end || from == to { (end, end) } else { (from, end) };
            Replaced { at: (from, to), text, selected }
        }
    }
}

/// What is written first where a link leads.
const ADDRESS: &str = "https://";

fn length(text: &str) -> usize {
    text.encode_utf16().count()
}

/// Signs around what is selected, or away from there.
fn around((units, start, end): (&[u16], usize, usize), signs: &str) -> Replaced {
    let cut = |from: usize, to: usize| String::from_utf16_lossy(&units[from..to]);
    let wide = length(signs);
    let words = cut(start, end);
    let before = cut(0, start);
    // One star within two is no italic.
    let is_other = wide == 1 && before.ends_with("**") && !before.ends_with("***");
    let is_marked = before.ends_with(signs) && cut(end, units.len()).starts_with(signs);
    let is_marked = is_marked && !is_other;
    if is_marked {
        let selected = (start - wide, end - wide);
        return Replaced { at: (start - wide, end + wide), text: words, selected };
    }
    let selected = (start + wide, end + wide);
    Replaced { at: (start, end), text: format!("{signs}{words}{signs}"), selected }
}

/// Lines with a mark at their start, or without it where all of them have it.
fn lines(text: &str, mark: Mark) -> String {
    let bare = |line: &str| {
        let hashes = line.trim_start_matches('#');
        let digits = line.trim_start_matches(|sign: char| sign.is_ascii_digit());
        if hashes.len() < line.len() && hashes.starts_with(' ') {
            (Mark::Heading, hashes[1..].to_owned())
        } else if digits.len() < line.len() && digits.starts_with(". ") {
            (Mark::Numbers, digits[2..].to_owned())
        } else if let Some(rest) = line.strip_prefix("- ").or_else(|| line.strip_prefix("* ")) {
            (Mark::List, rest.to_owned())
        } else {
            // No mark of a line.
            (Mark::Bold, line.to_owned())
        }
    };
    let all: Vec<(Mark, String)> = text.split('\n').map(bare).collect();
    let is_text = |line: &&(Mark, String)| all.len() == 1 || !line.1.is_empty();
    let is_marked = all.iter().filter(is_text).all(|(own, _)| *own == mark);
    let mut number = 0;
    let line = |line: &(Mark, String)| {
        if is_marked || !is_text(&line) {
            return line.1.clone();
        }
        number += 1;
        match mark {
            Mark::Heading => format!("## {}", line.1),
            Mark::Numbers => format!("{number}. {}", line.1),
            _ => format!("- {}", line.1),
        }
    };
    all.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What comes of a text whose selection stands between brackets, and the same again.
    fn check(text: &str, mark: Mark, expected: &str) {
        let start = text.find('[').unwrap();
        let plain = text.replacen('[', "", 1);
        let end = plain.find(']').unwrap();
        let plain = plain.replacen(']', "", 1);
        let selection = (length(&plain[..start]), length(&plain[..end]));
        let done = marked(&plain, selection, mark);
        let units: Vec<u16> = plain.encode_utf16().collect();
        let cut =
            |units: &[u16], from: usize, to: usize| String::from_utf16_lossy(&units[from..to]);
        let (from, to) = done.at;
        let new = cut(&units, 0, from) + &done.text + &cut(&units, to, units.len());
        let units: Vec<u16> = new.encode_utf16().collect();
        let (from, to) = done.selected;
        let shown = format!(
            "{}[{}]{}",
            cut(&units, 0, from),
            cut(&units, from, to),
            cut(&units, to, units.len())
        );
        assert_eq!(shown, expected, "{mark:?}");
    }

    #[test]
    fn words_are_marked_and_unmarked() {
        check("Ä 😀 [you] do", Mark::Bold, "Ä 😀 **[you]** do");
        check("Ä 😀 **[you]** do", Mark::Bold, "Ä 😀 [you] do");
        check("a [b] c", Mark::Italic, "a *[b]* c");
        check("a *[b]* c", Mark::Italic, "a [b] c");
        check("a **[b]** c", Mark::Italic, "a ***[b]*** c");
        check("a ***[b]*** c", Mark::Italic, "a **[b]** c");
        check("[]", Mark::Bold, "**[]**");
        check("See [us].", Mark::Link, "See [us]([https://]).");
        check("[]", Mark::Link, "[words of the link]([https://])");
    }

    #[test]
    fn lines_are_marked_and_unmarked() {
        check("a\nwh[a]t\nb", Mark::Heading, "a\n[## what]\nb");
        check("a\n## wh[a]t\nb", Mark::Heading, "a\n[what]\nb");
        check("a\n[b\n\nc]\nd", Mark::List, "a\n[- b\n\n- c]\nd");
        check("a\n[- b\n\n- c]\nd", Mark::List, "a\n[b\n\nc]\nd");
        check("[- b\n- c]", Mark::Numbers, "[1. b\n2. c]");
        check("[1. b\n2. c]", Mark::Numbers, "[b\nc]");
        check("[]", Mark::List, "- []");
    }

    #[test]
    fn wrong_places_are_those_at_the_end() {
        assert_eq!(marked("ab", (9, 1), Mark::Bold).at, (1, 2));
    }
}
