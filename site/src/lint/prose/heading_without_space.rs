//! Headings without a space after their signs.

use std::ops::Range;

use super::stretch::stretches;
use super::{Marked, Rule, Spot};
use crate::problem::{Problem, Severity, piece};

pub(super) const RULE: Rule = Rule {
    problem: Problem {
        code: "heading-without-space",
        severity: Severity::Error,
        what: "A line begins with `##` and a word, without a space between them, or with one that \
               does not break.",
        why: "Without the space, it is not a heading: the page shows the `#` signs.",
        bad: &[piece::prose("##Your day\n\nYou file.\n")],
        good: &[piece::prose("## Your day\n\nYou file.\n")],
    },
    check,
};

fn check(marked: &Marked<'_>) -> Vec<Spot> {
    let stretches = stretches(marked).into_iter();
    stretches.flat_map(|stretch| stretch.lines).filter_map(|line| spot(marked, line)).collect()
}

fn spot(marked: &Marked<'_>, line: Range<usize>) -> Option<Spot> {
    let words = marked.text(&line);
    let after = words.trim_start_matches('#');
    let signs = words.len() - after.len();
    let text = after.trim_start();
    let blank = line.start + signs..line.end - text.len();
    let begins = match text.chars().next()? {
        // One alone may be a number or a keyword: `#1`, `#boston`.
        _ if signs == 1 && blank.is_empty() => false,
        first if signs == 1 => first.is_alphabetic(),
        first => first.is_alphanumeric() || matches!(first, '*' | '_'),
    };
    if !begins || !(1..=6).contains(&signs) {
        return None;
    }
    let (message, typed) = match blank.is_empty() {
        true => ("a heading needs a space after its `#` signs".to_string(), ""),
        false => {
            let other = after.chars().next().map_or(0, u32::from);
            let message =
                format!("the space after these `#` signs is not an ordinary space (U+{other:04X})");
            (message, ", with the space bar alone")
        }
    };
    Some(Spot {
        at: line.clone(),
        message,
        help: format!("write `{} {text}`{typed}", &words[..signs]),
        fix: vec![(blank, " ".into())],
    })
}

#[cfg(test)]
mod tests {
    use super::super::{fixed, found};
    use super::RULE;

    #[test]
    fn headings_without_a_space_are_found() {
        let message = "a heading needs a space after its `#` signs";
        assert_eq!(found(&RULE, "Text\n##What you do\n"), [format!("##What you do: {message}")]);
        for text in ["##\u{a0}What", "#\u{a0}What", "###\u{2003}What", "> ##\u{a0}What"] {
            assert_eq!(found(&RULE, text).len(), 1, "{text}");
        }
        assert_eq!(fixed(&RULE, "##\u{a0}\u{a0}What\n"), "## What\n");
        let none: [&str; 0] = [];
        for fine in
            ["## What", "#1 of all", "#boston", "C## is no language", "`##x`", "\\##x", "#\u{a0}1"]
        {
            assert_eq!(found(&RULE, fine), none, "{fine}");
        }
    }
}
