//! Typewriter-style quotes and apostrophes: ` ``so'' `, `''so''`, `″so″`, `` `so' `` and ``don`t``.
//! Pages would show them as typed. Code is left alone.

use std::ops::Range;

use super::pasted;
use crate::diagnostic::{Diagnostic, Edit, Place};
use crate::problem::{piece, problems};
use crate::sources::SourcePath;

problems! {
    TYPEWRITER_QUOTES = "typewriter-quotes", Warning {
        what: "Backticks, double apostrophes or signs of inches stand for quotes or apostrophes.",
        why: "They are shown as they are typed, and screen readers read them out.",
        bad: [piece::role("[extra]\ndepartment = \"The ''Records'' Office\"")],
        good: [piece::role("[extra]\ndepartment = \"The “Records” Office\"")],
    }
}

/// Opening marks, closing marks, and the typographic quotes they stand for.
const QUOTES: [(&str, &str, &str, &str); 4] =
    [("``", "''", "“", "”"), ("''", "''", "“", "”"), ("″", "″", "“", "”"), ("`", "'", "‘", "’")];

/// Marks that belong together, each with its replacement.
pub(super) type Signs = Vec<(Range<usize>, &'static str)>;

/// Those in the text of a page.
pub(super) fn in_text(path: &SourcePath, text: &str, from: usize) -> Vec<Diagnostic> {
    let lines = pasted::lines(text, from).into_iter();
    let lines = lines.filter(|line| !text[line.clone()].starts_with(['\t', '<']));
    let lines = lines.filter(|line| !text[line.clone()].starts_with("    "));
    let found = lines.flat_map(|line| {
        let of_line = typewriter(&text[line.clone()]).into_iter();
        of_line.map(move |signs| {
            let of_file = |at: &Range<usize>| line.start + at.start..line.start + at.end;
            let whole = of_file(&(signs[0].0.start..signs[signs.len() - 1].0.end));
            let edits = signs.iter().map(|(at, sign)| Edit::new(of_file(at), *sign));
            problem(Place::span(path, whole), &signs).fix(edits)
        })
    });
    found.collect()
}

/// The problem of such signs at a place.
pub(super) fn problem(place: Place, signs: &Signs) -> Diagnostic {
    let (message, help) = match signs.as_slice() {
        [(_, begin @ ("“" | "‘")), (_, end)] => {
            ("these quotes are shown as they are typed", format!("write `{begin}` and `{end}`"))
        }
        _ => ("this apostrophe is shown as it is typed", "write `’`".to_string()),
    };
    TYPEWRITER_QUOTES.at(place, message).help(help)
}

/// The longest quote in bytes; a longer one counts as unclosed.
const LONGEST: usize = 300;

/// What follows an apostrophe in English, where more than one letter stands before it.
const ENDS: [&str; 7] = ["s", "t", "d", "m", "re", "ve", "ll"];

/// All of a text.
pub(super) fn typewriter(text: &str) -> Vec<Signs> {
    if !text.contains(['`', '´', '″']) && !text.contains("''") {
        return Vec::new();
    }
    let apostrophes = apostrophes(text);
    if !apostrophes.is_empty() {
        return vec![apostrophes];
    }
    let mut found = Vec::<Signs>::new();
    let last_tick = text.rfind('`');
    let mut is_code = false;
    for (at, c) in text.char_indices() {
        let end = found.last().map_or(0, |signs| signs[1].0.end);
        if at >= end && !is_code {
            let quotes = QUOTES.iter().filter(|(open, ..)| *open != "`" || last_tick == Some(at));
            found.extend(quotes.filter_map(|quote| quoted(text, at, *quote)).next());
        }
        is_code ^= c == '`';
    }
    found
}

/// Apostrophes inside words, if no other backtick could begin code.
fn apostrophes(text: &str) -> Signs {
    let signs = text.char_indices().filter(|(_, c)| matches!(c, '`' | '´'));
    let is_within = |(at, c): &(usize, char)| {
        let is_letter = |c: char| c.is_alphabetic();
        let after = &text[at + c.len_utf8()..];
        let after = &after[..after.find(|c: char| !is_letter(c)).unwrap_or(after.len())];
        let before = &text[..*at];
        let start = before.rfind(|c: char| !is_letter(c)).map_or(0, |at| at + 1);
        let is_one = before.get(start..).is_some_and(|word| word.chars().count() == 1);
        !after.is_empty()
            && before.ends_with(is_letter)
            && (is_one || ENDS.iter().any(|end| after.eq_ignore_ascii_case(end)))
    };
    if !signs.clone().all(|sign| is_within(&sign)) {
        return Vec::new();
    }
    signs.map(|(at, c)| (at..at + c.len_utf8(), "’")).collect()
}

/// A quote that begins at a byte, if there is one.
fn quoted(text: &str, at: usize, quote: (&str, &str, &'static str, &'static str)) -> Option<Signs> {
    let (open, close, begin, end) = quote;
    let rest = text[at..].strip_prefix(open)?;
    let before = text[..at].chars().next_back();
    let is_begin = before.is_none_or(|c| c.is_whitespace() || "([“‘-–—/".contains(c));
    if !is_begin || !rest.starts_with(char::is_alphabetic) {
        return None;
    }
    let inner = at + open.len();
    let closes = |found: &usize| {
        let before = rest[..*found].chars().next_back();
        let after = rest[found + close.len()..].chars().next();
        before.is_some_and(|c| !c.is_whitespace() && !c.is_ascii_digit())
            && after.is_none_or(|c| !c.is_alphanumeric() && !close.contains(c))
    };
    let near = &rest[..rest.floor_char_boundary(LONGEST)];
    let found = near.match_indices(close).map(|(found, _)| found).find(closes)?;
    // Backticks between are code, or begin another quote.
    if rest[..found].contains('`') {
        return None;
    }
    let last = inner + found;
    Some(vec![(at..inner, begin), (last..last + close.len(), end)])
}

#[cfg(test)]
mod tests {
    use super::{in_text, typewriter};
    use crate::diagnostic::fix::applied;
    use crate::sources::SourcePath;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let mut mended = text.to_string();
        for (at, sign) in typewriter(text).into_iter().flatten().rev() {
            mended.replace_range(at, sign);
        }
        assert_eq!(mended, expected);
    }

    #[test]
    fn signs_of_typewriters_are_found() {
        check("a ``Data Lab'' of all", "a “Data Lab” of all");
        check("''Data Lab'', and ''more''.", "“Data Lab”, and “more”.");
        check("the ″Data Lab″", "the “Data Lab”");
        check("the `city's own' words", "the ‘city's own’ words");
        check("don`t and can´t", "don’t and can’t");
        check("O´Neil", "O’Neil");
    }

    #[test]
    fn they_are_found_in_the_text_of_a_page() {
        let text = "+++\n+++\nSay ``so'' and ''so''.\n\n```\n''so''\n```\n    ''so''\n";
        let found = in_text(&SourcePath::new("a.md"), text, 8);
        let edits: Vec<_> = found.into_iter().flat_map(|found| found.fix).collect();
        let meant = text.replacen("``so'' and ''so''", "“so” and “so”", 1);
        assert_eq!(applied(text, &edits), Some(meant));
    }

    #[test]
    fn code_measures_and_apostrophes_are_fine() {
        for text in [
            "you know `SQL` and `a ''b'' c`, pre`fix`es",
            "``a`b`` in code",
            "5′ 6″ and 7″",
            "the city's and the cities' own",
            "write '' for nothing",
            "it's 'so'",
            "`",
            "´",
        ] {
            check(text, text);
        }
    }
}
