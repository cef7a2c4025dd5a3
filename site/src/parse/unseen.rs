//! Characters that nobody sees, and letters of another alphabet that look like ours, in names
//! and texts: what was copied from elsewhere. Search does not find such words, and names with
//! them are other names.

use std::ops::Range;

use toml_parser::Source;

use super::pasted;
use super::syntax::is_text;
use crate::check::look_alike::{is_unseen, mixed_word, mixed_words};
use crate::check::misleading;
use crate::diagnostic::{Diagnostic, Edit, Place};
use crate::problem::{piece, problems};
use crate::sources::SourcePath;

problems! {
    pub(super) UNSEEN_CHARACTER = "unseen-character", Error {
        what: "A character stands in a name or a text that nobody sees: a soft hyphen, a mark \
               without width.",
        why: "It was copied from a page or a document. Search does not find the word, and a name \
              with it is another name.",
        bad: [piece::role("title = \"Re\u{ad}cords Clerk\"")],
        good: [piece::role("title = \"Records Clerk\"")],
    }

    LOOK_ALIKE_LETTER = "look-alike-letter", Error {
        what: "A letter of another alphabet stands in a word, or one letter for two, as in print.",
        why: "It looks right, but search does not find the word, and screen readers spell it out.",
        bad: [piece::role("title = \"Rec\u{43e}rds Clerk\"")],
        good: [piece::role("title = \"Records Clerk\"")],
    }
}

/// What nobody sees in the texts of some TOML.
pub(super) fn in_facts(path: &SourcePath, text: &str, toml: &Range<usize>) -> Vec<Diagnostic> {
    let source = &text[toml.clone()];
    if source.is_ascii() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for token in Source::new(source).lex().filter(|token| is_text(token.kind())) {
        let start = toml.start + token.span().start();
        let written = &source[token.span().start()..token.span().end()];
        found.extend(unseen(path, written, start));
        found.extend(look_alike(path, written, start));
    }
    found
}

/// What nobody sees in the text of a page.
pub(super) fn in_text(path: &SourcePath, text: &str, from: usize) -> Vec<Diagnostic> {
    if text[from..].is_ascii() {
        return Vec::new();
    }
    let mut found: Vec<_> = unseen(path, &text[from..], from).collect();
    for line in pasted::lines(text, from) {
        found.extend(look_alikes(path, text, line));
    }
    found
}

/// The words of two alphabets in a line of prose. What is wrong with an address is told where
/// links are looked at.
fn look_alikes(path: &SourcePath, text: &str, line: Range<usize>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut at = line.start;
    for chunk in text[line].split_inclusive(char::is_whitespace) {
        let ends = ["://", "mailto:", "]("].iter().filter_map(|sign| chunk.find(sign));
        let words = &chunk[..ends.min().unwrap_or(chunk.len())];
        let odd = mixed_words(words);
        found.extend(odd.filter_map(|(n, word, looks)| mixed(path, word, looks, at + n)));
        at += chunk.len();
    }
    found
}

fn unseen<'t>(
    path: &'t SourcePath,
    text: &'t str,
    start: usize,
) -> impl Iterator<Item = Diagnostic> + 't {
    let all = text.char_indices().filter(|(_, c)| is_unseen(*c));
    all.filter(|(at, c)| !is_needed(text, *at, *c)).map(move |(at, c)| {
        let span = start + at..start + at + c.len_utf8();
        let message = format!("a character stands here that nobody sees (U+{:04X})", u32::from(c));
        let place = Place::span(path, span.clone());
        UNSEEN_CHARACTER
            .at(place, message)
            .help("delete it: it was copied from elsewhere, and search does not find the word")
            .fix([Edit::new(span, "")])
    })
}

/// Joiners and marks of direction belong to words of scripts that need them, and to pictures.
fn is_needed(text: &str, at: usize, c: char) -> bool {
    if !matches!(c, '\u{200c}'..='\u{200f}' | '\u{61c}' | '\u{34f}' | '\u{e0020}'..='\u{e007f}') {
        return false;
    }
    let before = text[..at].chars().next_back();
    let after = text[at + c.len_utf8()..].chars().next();
    let foreign = |c: Option<char>| c.is_some_and(|c| u32::from(c) >= 0x590);
    foreign(before) || foreign(after)
}

/// The first odd word of a text. What is wrong with an address is told where links are looked
/// at, and where the key is checked whose value it is.
fn look_alike(path: &SourcePath, text: &str, start: usize) -> Option<Diagnostic> {
    if misleading::why(text.trim_matches(['"', '\''])).is_some() {
        return None;
    }
    let mut end = 0;
    text.split("](").find_map(|part| {
        // Behind the first of these, an address stands before the words.
        let address = if end == 0 { 0 } else { part.find(')').unwrap_or_default() };
        let words = &part[address..];
        let at = start + end + address;
        end += part.len() + "](".len();
        let (word, looks) = mixed_word(words)?;
        mixed(path, word, looks, at + words.find(word)?)
    })
}

fn mixed(path: &SourcePath, word: &str, looks: String, start: usize) -> Option<Diagnostic> {
    let span = start..start + word.len();
    let odd = word.chars().find(|c| !c.is_ascii() && !looks.contains(*c))?;
    let message = format!(
        "`{word}` looks like `{looks}`, and `{odd}` in it is another letter (U+{:04X})",
        u32::from(odd)
    );
    let problem = LOOK_ALIKE_LETTER.at(Place::span(path, span.clone()), message);
    let problem = problem.help(format!("type the word anew: `{looks}`"));
    Some(if looks.is_ascii() { problem.fix([Edit::new(span, looks)]) } else { problem })
}

#[cfg(test)]
mod tests {
    use super::{in_facts, in_text};
    use crate::sources::SourcePath;

    fn found(toml: &str) -> Vec<String> {
        let found = in_facts(&SourcePath::new("a.md"), toml, &(0..toml.len()));
        found.iter().map(|found| format!("{}: {}", found.code(), found.message)).collect()
    }

    #[test]
    fn what_nobody_sees_is_found_in_values() {
        assert_eq!(
            found("title = \"Data\u{ad}base\" # a\u{ad}b\n"),
            ["unseen-character: a character stands here that nobody sees (U+00AD)"]
        );
        assert_eq!(
            found("title = 'B\u{43e}ston'"),
            [
                "look-alike-letter: `B\u{43e}ston` looks like `Boston`, and `\u{43e}` in it is another letter (U+043E)"
            ]
        );
        let address = "\"[B\u{43e}ston](https://b\u{43e}ston.gov) \u{456}t\"";
        assert!(found(&format!("text = {address}"))[0].contains("looks like `Boston`"));
        let none: [&str; 0] = [];
        for fine in [
            "a = \"https://b\u{43e}ston.gov\"",
            "a = \"[a](https://b\u{43e}ston.gov)\"",
            "a = \"\u{1f469}\u{200d}\u{1f4bb}\"",
            "a = \"می\u{200c}خواهم\"",
            "a = \"Señor\"",
        ] {
            assert_eq!(found(fine), none, "{fine}");
        }
    }

    #[test]
    fn what_turns_the_direction_is_found_in_text() {
        let text = "+++\n+++\nfile \u{202e}gnp.exe\n";
        let found = in_text(&SourcePath::new("a.md"), text, 8);
        assert_eq!(found[0].place.span, Some((13, 16)));
    }

    #[test]
    fn words_of_two_alphabets_are_found_in_text() {
        let text = "+++\n+++\nthe c\u{456}ty, [B\u{43e}ston](https://b\u{43e}ston.gov)\n";
        let found = in_text(&SourcePath::new("a.md"), text, 8);
        let words = found.iter().map(|found| {
            let (start, end) = found.place.span.unwrap();
            &text[start..end]
        });
        assert_eq!(words.collect::<Vec<_>>(), ["c\u{456}ty", "B\u{43e}ston"]);
        for fine in ["\u{43c}\u{438}\u{440} of 5 \u{3bc}m", "`a`\n```\nc\u{456}ty\n```\n"] {
            let text = format!("+++\n+++\n{fine}\n");
            assert!(in_text(&SourcePath::new("a.md"), &text, 8).is_empty(), "{fine}");
        }
    }
}
