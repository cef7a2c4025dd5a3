//! Lists whose items begin with the dots of a word processor, or without the space that makes
//! them items.

mod mark;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::stretch::{Stretch, stretches};
use super::{Marked, Rule, Spot};
use crate::problem::{Problem, Severity, piece};
use mark::{Kind, Mark};

pub(super) const RULE: Rule = Rule {
    problem: Problem {
        code: "pasted-bullets",
        severity: Severity::Error,
        what: "Lines begin with the dots of a word processor, and no list comes of them; or a \
               space is missing behind `-` or `1.`.",
        why: "The page shows one long paragraph with dots in it. In Markdown an item of a list begins \
              with `-` and a space.",
        bad: &[piece::prose("What you do:\n\n\u{2022} You file.\n\u{2022} You sort.\n")],
        good: &[piece::prose("What you do:\n\n- You file.\n- You sort.\n")],
    },
    check,
};

fn check(marked: &Marked<'_>) -> Vec<Spot> {
    let stressed = marked.events.iter().filter_map(|(event, range)| match event {
        Event::Start(Tag::Emphasis) => Some(range.start),
        _ => None,
    });
    let stressed: BTreeSet<usize> = stressed.collect();
    stretches(marked).iter().filter_map(|stretch| spot(marked, stretch, &stressed)).collect()
}

/// Whether a line begins as an item of a list that Markdown does not know.
pub(super) fn is_item(line: &str) -> bool {
    Mark::of(line).is_some_and(|mark| match mark.kind {
        Kind::Dot(_) => mark.is_sure,
        Kind::Letter(_) => true,
        _ => false,
    })
}

fn spot(marked: &Marked<'_>, stretch: &Stretch, stressed: &BTreeSet<usize>) -> Option<Spot> {
    let lines = stretch.lines.iter();
    // `*one*` is a word with stress.
    let is_sign = |line: &Range<usize>, mark: &Mark| {
        mark.kind != Kind::Joined('*') || !stressed.contains(&line.start)
    };
    let marks = lines.map(|line| Mark::of(marked.text(line)).filter(|mark| is_sign(line, mark)));
    let marks: Vec<_> = marks.collect();
    let items = mark::of_a_list(&marks, stretch.item);
    let (line, first) = items.first_key_value().map(|(line, first)| (*line, *first))?;
    let start = stretch.lines[line].start;
    let at = start..start + first.sign;
    let (message, help) = words(first, marked.text(&at), levels(&items).len());
    Some(Spot { at, message, help, fix: fix(marked, stretch, &items) })
}

fn words(first: Mark, sign: &str, levels: usize) -> (String, String) {
    let (message, items) = match first.kind {
        Kind::Joined(_) | Kind::Number(_) if !sign.starts_with('(') => {
            let message =
                format!("a space is missing behind `{sign}`, so it will not become a list");
            (message, format!("with `{sign}` and a space"))
        }
        Kind::Letter(_) | Kind::Joined(_) | Kind::Number(_) => {
            let items = "with a number, a period and a space, as in `1. `";
            (format!("`{sign}` makes no list"), items.to_string())
        }
        Kind::Dot(_) => {
            let dot = if first.is_dot() { "dot" } else { &format!("`{sign}`") };
            let nested =
                if levels > 1 { ", on the second level with two spaces before it" } else { "" };
            (format!("this {dot} makes no list"), format!("with `-` and a space{nested}"))
        }
    };
    (message, format!("begin each item {items}, and leave a blank line before the first"))
}

/// The dots of the items, in the order of their levels.
fn levels(items: &BTreeMap<usize, Mark>) -> Vec<char> {
    let mut levels = Vec::new();
    for mark in items.values() {
        if let Kind::Dot(dot) = mark.kind
            && !levels.contains(&dot)
        {
            levels.push(dot);
        }
    }
    levels
}

/// What makes items of the lines; nothing where others stand before the lines, or letters.
fn fix(
    marked: &Marked<'_>,
    stretch: &Stretch,
    items: &BTreeMap<usize, Mark>,
) -> Vec<(Range<usize>, String)> {
    let levels = levels(items);
    let is_joined = |mark: &Mark| matches!(mark.kind, Kind::Joined(_) | Kind::Number(_));
    let alike = items.values().all(is_joined)
        || items.values().all(|mark| matches!(mark.kind, Kind::Dot(_)));
    let goes_on = stretch.item.is_some() && items.values().all(is_joined);
    if !(alike && (stretch.is_plain || goes_on)) {
        return Vec::new();
    }
    let item = |(n, (line, mark)): (usize, (&usize, &Mark))| {
        let start = stretch.lines[*line].start;
        let sign = marked.text(&(start..start + mark.sign));
        let written = match mark.kind {
            Kind::Dot(dot) => {
                let level = levels.iter().position(|known| *known == dot).unwrap_or_default();
                format!("{}- ", "  ".repeat(level))
            }
            Kind::Number(number) if sign.starts_with('(') => format!("{number}. "),
            _ => format!("{sign} "),
        };
        let blank = if n == 0 && *line > 0 && !goes_on { "\n" } else { "" };
        // What an item of a list has before its sign says to which list it belongs.
        let before = if stretch.is_plain { indent(marked, start) } else { 0 };
        (start - before..start + mark.length, format!("{blank}{written}"))
    };
    items.iter().enumerate().map(item).collect()
}

/// How many blanks stand between the beginning of a line and its words.
fn indent(marked: &Marked<'_>, start: usize) -> usize {
    let before = marked.text(&(0..start));
    before.len() - before.trim_end_matches([' ', '\t']).len()
}

#[cfg(test)]
mod tests {
    use super::super::{fixed, found};
    use super::RULE;

    const NONE: [&str; 0] = [];

    #[test]
    fn dots_of_a_word_processor_are_found() {
        for text in ["You:\n•\tfile\n•\tsort\n", "You:\n• file\n"] {
            assert_eq!(found(&RULE, text), ["•: this dot makes no list"]);
        }
        for dot in ["∙", "►\t", "❖", "⁃", "Ø\t", "§\t", "\u{f0d8}", "\u{f0fc}", "→\t", "□ "]
        {
            assert_eq!(found(&RULE, &format!("{dot}File\n{dot}Sort\n")).len(), 1, "{dot}");
        }
        assert_eq!(found(&RULE, "- file • sort\n\nOpen · daily\n"), NONE);
    }

    #[test]
    fn dashes_and_second_levels_are_found() {
        for (text, sign) in [
            ("o\tFile\n", "o"),
            ("o   file\no   sort\n", "o"),
            ("You:\no File\no Sort\n", "o"),
            ("– file\n– sort\n", "–"),
            ("– file\n  and sort\n– burn\n", "–"),
            ("You:\n—file\n—sort\n", "—"),
            ("- file\n  o\tsort\n", "o"),
            ("> – file\n> – sort\n", "–"),
            ("*Note\nYou:\n– file\n– sort\n", "–"),
        ] {
            assert_eq!(found(&RULE, text), [format!("{sign}: this `{sign}` makes no list")]);
        }
    }

    #[test]
    fn signs_without_a_space_are_found() {
        for (text, sign) in [
            ("-file\n-sort\n", "-"),
            ("- file\n-sort\n", "-"),
            ("*file\n*sort\n", "*"),
            ("1.file\n2.sort\n", "1."),
            ("1. file\n2.sort\n", "2."),
            ("1)file\n2)sort\n", "1)"),
        ] {
            let message = "so it will not become a list";
            let expected = format!("{sign}: a space is missing behind `{sign}`, {message}");
            assert_eq!(found(&RULE, text), [expected]);
        }
        assert_eq!(found(&RULE, "a. file\nb. sort\n"), ["a.: `a.` makes no list"]);
        assert_eq!(found(&RULE, "(1) file\n(2) sort\n"), ["(1): `(1)` makes no list"]);
    }

    #[test]
    fn prose_is_fine() {
        for fine in [
            "Grade\n– 7, or grade\n– 8\n",
            "Grade 5 – 7 and\n– as a rule –\nmore\n",
            "> Good.\n>\n> — Ann\n",
            "Grado\no experiencia\no estudios\n",
            "Abre\no arquivo\ne\no fecha\n",
            "→ Apply now\n",
            "§ 5 of the law\n",
            "*one* and\n*two*\n",
            "*required\n",
            "-5 degrees\n-7 degrees\n",
            "a. file\n",
            "J. Doe\nK. Roe\n",
            "e.g. C++,\n1.5 years\n2.5 years\n",
            "```\n•\ta\n```\n",
            "\\*one\n\\*two\n",
            "- file\n- sort\n",
            "- ✓ filed\n- ✗ sorted\n",
            "- run it with\n  -file=<name>\n",
        ] {
            assert_eq!(found(&RULE, fine), NONE, "{fine}");
        }
    }

    #[test]
    fn lists_come_of_the_fix() {
        for (text, expected) in [
            ("You:\n• file\n  o\tsort\n• burn\n", "You:\n\n- file\n  - sort\n- burn\n"),
            ("-file\n-sort\n", "- file\n- sort\n"),
            ("You:\n1.file\n2.sort\n", "You:\n\n1. file\n2. sort\n"),
            ("(1) file\n(2) sort\n", "1. file\n2. sort\n"),
            ("- a\n  - file\n  -sort\n", "- a\n  - file\n  - sort\n"),
            ("– file\n– sort\n", "- file\n- sort\n"),
        ] {
            assert_eq!(fixed(&RULE, text), expected);
        }
    }
}
