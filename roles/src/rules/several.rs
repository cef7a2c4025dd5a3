//! Several requirements in one line.

use std::ops::Range;

use super::text::Passage;
use super::{Finding, Reading, Rule, Severity};
use crate::requirement::{Need, Requirement};

pub(super) const RULE: Rule = Rule {
    code: "several-requirements",
    severity: Severity::Warning,
    what: "One line asks for several things.",
    why: "Anyone who has one of them and not the other cannot say yes or no to the line, and nobody \
          knows whether one is enough.",
    bad: r#"[[extra.requirement]]
id = "order-and-speech"
kind = "ability"
need = "required"
text = "You can keep papers in order and have the ability to explain them.""#,
    good: r#"[[extra.requirement]]
id = "order"
kind = "ability"
need = "required"
text = "You can keep papers in order."
[[extra.requirement]]
id = "speech"
kind = "ability"
need = "required"
text = "You can explain papers to others.""#,
    check,
};

/// Words that begin something that is asked for.
const BEGINNINGS: [&str; 18] = [
    "abilities",
    "ability",
    "able",
    "can",
    "certificate",
    "certification",
    "experience",
    "experienced",
    "familiar",
    "familiarity",
    "hold",
    "know",
    "knowledge",
    "proficiency",
    "proficient",
    "proven",
    "skilled",
    "understanding",
];

/// Words that may stand between "and" and such a beginning.
const BETWEEN: [&str; 13] = [
    "a",
    "also",
    "an",
    "are",
    "be",
    "demonstrated",
    "excellent",
    "good",
    "have",
    "must",
    "strong",
    "the",
    "you",
];

fn check(reading: &Reading<'_>) -> Vec<Finding> {
    let lines = reading.sentences_of_lines().filter(|(line, _)| is_one_thing(line));
    lines
        .filter_map(|(line, passage)| {
            let at = second(passage)?;
            let message = format!("requirement `{}` asks for several things", line.id);
            let help = "make each of them a requirement of its own with the same `line`; where one \
                        is enough, put them into a `[[extra.group]]` with `mode = \"any\"`";
            Some(Finding::of(passage.field, message, help).at(at))
        })
        .collect()
}

/// Lines that ask; degrees and combinations have their own words, and lists of things to
/// have are told apart by their terms.
fn is_one_thing(line: &Requirement) -> bool {
    let asks = matches!(line.need, Need::Required | Need::Preferred(_));
    asks && line.kind.names_one_thing()
}

/// Where the second thing begins: "and the ability".
fn second(passage: &Passage<'_>) -> Option<Range<usize>> {
    let joined = (1..passage.words().len()).find_map(|n| {
        if passage.lower(n) != "and" || !begins(passage, 0..n) {
            return None;
        }
        let beginning = first_beginning(passage, n + 1)?;
        Some(passage.span(&(n..beginning + 1)))
    });
    joined.or_else(|| another_sentence(passage))
}

/// The beginning that stands here or after a few small words.
fn first_beginning(passage: &Passage<'_>, mut n: usize) -> Option<usize> {
    while BETWEEN.contains(&passage.lower(n)) {
        n += 1;
    }
    BEGINNINGS.contains(&passage.lower(n)).then_some(n)
}

/// "Knowledge and experience of maps" is one thing: something has to come between.
fn begins(passage: &Passage<'_>, before: Range<usize>) -> bool {
    let begun = before.clone().find(|n| BEGINNINGS.contains(&passage.lower(*n)));
    begun.is_some_and(|n| before.end > n + 1)
}

/// A second sentence that asks: "You can do this. You know that."
fn another_sentence(passage: &Passage<'_>) -> Option<Range<usize>> {
    let asks = |words: &Range<usize>| {
        passage.lower(words.start) == "you" && first_beginning(passage, words.start + 1).is_some()
    };
    let mut asking = passage.sentences().filter(asks);
    asking.next()?;
    asking.next().map(|words| passage.span(&(words.start..words.start + 2)))
}

#[cfg(test)]
mod tests {
    use super::super::example::{found, line, requires, role};
    use super::{Need, RULE};

    #[test]
    fn a_second_thing_is_found() {
        for (text, second) in [
            (
                "You can report where work stands and have the ability to work in a team.",
                "and have the ability",
            ),
            ("Ability to file, and strong knowledge of maps.", "and strong knowledge"),
            ("You can file. You know the law.", "You know"),
        ] {
            let message = format!("{second}: requirement `it` asks for several things");
            assert_eq!(found(&RULE, &requires(text)), [message], "{text}");
        }
    }

    #[test]
    fn one_thing_in_many_words_is_fine() {
        for text in [
            "You communicate well, both in speech and in writing.",
            "You have knowledge and experience of archives.",
            "You know techniques to develop, run and look after maps.",
            "You can file. The city looks at this later.",
        ] {
            assert!(found(&RULE, &requires(text)).is_empty(), "{text}");
        }
        let note = line("it", Need::Info, "You can file and know the law.");
        assert!(found(&RULE, &role(vec![note])).is_empty());
    }
}
