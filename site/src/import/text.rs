//! Words of a source made fit for a role file: TOML values, comments, and Markdown in which
//! every sign stands for itself. Nothing is reworded.

use crate::check::look_alike::{is_unseen, mixed_word};

/// A text on one line, without characters that nobody sees and letters that only look like
/// ours.
pub(super) fn clean(text: &str) -> String {
    let seen = text.chars().filter(|c| !is_unseen(*c) && (!c.is_control() || c.is_whitespace()));
    let seen: String = seen.collect();
    let mut text = seen.split_whitespace().collect::<Vec<_>>().join(" ");
    // Each round takes a word that is not ours away; the bound only guards the loop.
    for _ in 0..64 {
        let Some((word, looks)) = mixed_word(&text) else { break };
        if word == looks {
            break;
        }
        text = text.replace(word, &looks);
    }
    text
}

/// Words as a sentence: a capital first, a full stop last.
pub(super) fn sentence(text: &str) -> String {
    let text = clean(text);
    let text = text.trim_matches(|c: char| c.is_whitespace() || ",;:•*|".contains(c));
    let mut chars = text.chars();
    let first = chars.next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
    let mut sentence = first + chars.as_str();
    if !sentence.ends_with(['.', '!', '?', '"', ')', '”']) {
        sentence.push('.');
    }
    sentence
}

/// Text as TOML writes it, on one line.
pub(super) fn quoted(text: &str) -> String {
    // Every JSON text is a TOML text, but for one character that JSON leaves bare.
    let text = serde_json::to_string(text).expect("a text can be written as JSON");
    text.replace('\u{7f}', "\\u007f")
}

/// A list of texts as TOML writes it.
pub(super) fn list(texts: &[String]) -> String {
    let texts: Vec<String> = texts.iter().map(|text| quoted(text)).collect();
    format!("[{}]", texts.join(", "))
}

/// Text in which Markdown means nothing.
pub(super) fn plain(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        if "\\`*_{}[]<>|~&".contains(c) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

/// A line of Markdown that begins no list, heading or quotation.
pub(super) fn plain_line(text: &str) -> String {
    let text = plain(&clean(text));
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let numbered = digits > 0 && text[digits..].starts_with(['.', ')']);
    if numbered {
        return format!("{}\\{}", &text[..digits], &text[digits..]);
    }
    if text.starts_with(['-', '+', '=', ':', '#']) { format!("\\{text}") } else { text }
}

/// The beginning of a text, cut at a word, in at most so many characters.
pub(super) fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_string();
    }
    let start: String = text.chars().take(most.saturating_sub(1)).collect();
    let whole = text[start.len()..].starts_with(' ');
    let cut = if whole { start.len() } else { start.rfind(' ').unwrap_or(start.len()) };
    let start = start[..cut].trim_end_matches([',', ';', ':', ' ', '.', '-', '(']);
    format!("{start}…")
}

/// A title in capitals as people write it.
pub(super) fn title(text: &str) -> String {
    let text = clean(text);
    if text.chars().any(char::is_lowercase) || !text.contains(' ') && text.len() < 5 {
        return text;
    }
    let small = ["a", "an", "and", "at", "for", "in", "of", "on", "or", "the", "to", "with"];
    let words = text.split(' ').enumerate().map(|(n, word)| {
        let low = word.to_lowercase();
        if n > 0 && small.contains(&low.as_str()) {
            return low;
        }
        let roman = word.chars().all(|c| "IVX".contains(c));
        if roman { word.to_string() } else { capitalized(&low) }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Each part of a word with a capital: `Vice-President`, `(Records)`.
fn capitalized(word: &str) -> String {
    let mut capital = true;
    let mut made = String::new();
    for c in word.chars() {
        if capital && c.is_alphabetic() {
            made.extend(c.to_uppercase());
            capital = false;
        } else {
            made.push(c);
        }
        capital |= matches!(c, '-' | '/' | '(');
    }
    made
}

#[cfg(test)]
mod tests {
    use super::{clean, plain, plain_line, quoted, sentence, shortened, title};

    #[test]
    fn words_become_sentences() {
        assert_eq!(sentence("two years  of filing; "), "Two years of filing.");
        assert_eq!(clean("o\u{fb03}ce\u{ad} work\u{200b}"), "office work");
    }

    #[test]
    fn markdown_means_nothing() {
        assert_eq!(plain("a [b](c) {{ d }} <e>"), "a \\[b\\](c) \\{\\{ d \\}\\} \\<e\\>");
        assert_eq!(plain_line("1. one"), "1\\. one");
        assert_eq!(plain_line("- one"), "\\- one");
        assert_eq!(quoted("a \"b\""), "\"a \\\"b\\\"\"");
    }

    #[test]
    fn titles_are_written_as_people_write_them() {
        assert_eq!(title("CLERK OF THE RECORDS II"), "Clerk of the Records II");
        assert_eq!(title("IT Clerk"), "IT Clerk");
        assert_eq!(shortened("one two three", 8), "one two…");
    }
}
