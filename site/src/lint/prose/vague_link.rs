//! Links whose words do not say where they lead.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{Marked, Rule, Spot};
use crate::problem::{Problem, Severity, piece};

pub(super) const RULE: Rule = Rule {
    problem: Problem {
        code: "vague-link",
        severity: Severity::Warning,
        what: "The words of a link do not say where it leads.",
        why: "People who use a screen reader hear the links of a page one after the other, without \
              what stands around them: \"here, here, more\".",
        bad: &[piece::prose("To see who leads, [click here](@/roles/records-lead.md).\n")],
        good: &[piece::prose("The [Records Lead](@/roles/records-lead.md) leads.\n")],
    },
    check,
};

/// Words that say nothing of where a link leads.
const VAGUE: [&str; 20] = [
    "click",
    "click here",
    "continue",
    "details",
    "find out more",
    "go",
    "here",
    "info",
    "learn more",
    "link",
    "more",
    "more info",
    "more information",
    "page",
    "read more",
    "see here",
    "this",
    "this link",
    "this page",
    "website",
];

fn check(marked: &Marked<'_>) -> Vec<Spot> {
    let starts = marked.events.iter().enumerate();
    let links = starts.filter(|(_, (event, _))| matches!(event, Event::Start(Tag::Link { .. })));
    links.filter_map(|(n, (_, range))| spot(&words(marked, n + 1), range)).collect()
}

fn spot(words: &str, range: &Range<usize>) -> Option<Spot> {
    let plain = words.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    if VAGUE.binary_search(&plain.as_str()).is_err() {
        return None;
    }
    Some(Spot {
        at: range.clone(),
        fix: Vec::new(),
        message: format!("the link \"{}\" does not say where it leads", words.trim()),
        help: "write the name of the page it leads to between the square brackets".into(),
    })
}

/// The words from an event to the end of its link.
fn words(marked: &Marked<'_>, from: usize) -> String {
    let inside = marked.events[from..].iter();
    let inside = inside.take_while(|(event, _)| !matches!(event, Event::End(TagEnd::Link)));
    let words = inside.filter_map(|(event, _)| match event {
        Event::Text(text) | Event::Code(text) => Some(text.as_ref()),
        Event::SoftBreak | Event::HardBreak => Some(" "),
        _ => None,
    });
    words.collect()
}

#[cfg(test)]
mod tests {
    use super::super::found;
    use super::{RULE, VAGUE};

    #[test]
    fn links_that_say_nothing_are_found() {
        assert!(VAGUE.is_sorted());
        assert_eq!(
            found(&RULE, "See [*Click\nhere*!](/a) or [HERE »](/b)."),
            [
                "[*Click\nhere*!](/a): the link \"Click here!\" does not say where it leads",
                "[HERE »](/b): the link \"HERE »\" does not say where it leads"
            ]
        );
    }

    #[test]
    fn links_that_name_a_page_are_fine() {
        let none: [&str; 0] = [];
        assert_eq!(found(&RULE, "[More roles](/a), [Here and there](/b), <https://a.org>"), none);
    }
}
