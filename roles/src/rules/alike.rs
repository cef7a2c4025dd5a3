//! Lines that nearly say the same.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::phrases::{Beginning, Beginnings};
use super::text::Passage;
use super::{Finding, Reading, Rule, Severity};
use crate::requirement::Requirement;

pub(super) const RULE: Rule = Rule {
    code: "lines-alike",
    severity: Severity::Warning,
    what: "Two lines nearly say the same.",
    why: "Readers wonder what the difference is, and the list is longer than what is asked for.",
    bad: r#"[[extra.requirement]]
id = "tasks"
kind = "ability"
need = "required"
text = "You can manage several tasks at once."
[[extra.requirement]]
id = "assignments"
kind = "ability"
need = "required"
text = "You manage simultaneous assignments.""#,
    good: r#"[[extra.requirement]]
id = "tasks"
kind = "ability"
need = "required"
text = "You can manage several tasks at once.""#,
    check,
};

/// Words of one meaning in the descriptions of jobs; the first stands for all.
const SAME: [&[&str]; 8] = [
    &["several", "multiple", "many", "simultaneous", "simultaneously", "once", "parallel"],
    &["task", "assignment", "duty", "job", "piece"],
    &["attention", "focus", "eye", "concentrate"],
    &["manage", "handle", "juggle", "organize", "organise", "run"],
    &["communicate", "communication", "convey", "express", "explain"],
    &["judgment", "judgement", "decision"],
    &["speech", "oral", "verbal", "spoken", "speaking"],
    &["writing", "written", "write"],
];

static SAME_BEGIN: Beginnings = {
    let mut begin = Beginnings::of(&[]);
    let mut n = 0;
    while n < SAME.len() {
        begin = begin.and(SAME[n]);
        n += 1;
    }
    begin
};

/// Words that say nothing of what is asked for.
const EMPTY: [&str; 60] = [
    "a",
    "ability",
    "able",
    "all",
    "also",
    "an",
    "and",
    "any",
    "are",
    "as",
    "at",
    "be",
    "both",
    "by",
    "can",
    "demonstrated",
    "do",
    "excellent",
    "for",
    "from",
    "good",
    "has",
    "have",
    "how",
    "in",
    "is",
    "it",
    "its",
    "keep",
    "must",
    "need",
    "of",
    "on",
    "one",
    "or",
    "proven",
    "required",
    "shown",
    "skill",
    "so",
    "strong",
    "that",
    "the",
    "their",
    "them",
    "this",
    "to",
    "under",
    "up",
    "use",
    "well",
    "when",
    "while",
    "with",
    "work",
    "you",
    "your",
    "own",
    "look",
    "after",
];

static EMPTY_BEGIN: Beginnings = Beginnings::of(&EMPTY);

/// So many lines are compared; a longer list is a finding by itself.
const COMPARED: usize = 200;

fn check(reading: &Reading<'_>) -> Vec<Finding> {
    let lines: Vec<_> = reading
        .sentences_of_lines()
        .filter(|(line, _)| is_only_told_by_words(line))
        .take(COMPARED)
        .map(|(line, passage)| (line, passage, meaning(passage)))
        .collect();
    let found = lines.iter().enumerate().filter_map(|(n, (line, passage, words))| {
        let alike = lines[..n].iter().filter(|(_, _, earlier)| are_alike(earlier, words));
        let alike: Vec<_> = alike.collect();
        let (_, first, _) = alike.first()?;
        let names: Vec<_> =
            alike.iter().take(3).map(|(line, ..)| format!("`{}`", line.id)).collect();
        let message =
            format!("requirement `{}` nearly says the same as {}", line.id, names.join(" and "));
        let help = "make one line of them, or say what is different";
        let finding = Finding::of(passage.field, message, help);
        Some(Finding { related: Some((first.field, "the other line")), ..finding })
    });
    found.collect()
}

/// Experience, degrees and things to have are told apart by what they name.
fn is_only_told_by_words(line: &Requirement) -> bool {
    line.kind.is_only_told_by_words()
}

/// Half of the words of the shorter line stand in the other, or many of them; not just one.
fn are_alike(one: &BTreeSet<Cow<'_, str>>, other: &BTreeSet<Cow<'_, str>>) -> bool {
    let shared = one.intersection(other).count();
    let shorter = one.len().min(other.len());
    (shared >= 2 && shared * 2 >= shorter) || (shared >= 3 && shared * 5 >= shorter * 2)
}

fn meaning<'p>(passage: &'p Passage<'_>) -> BTreeSet<Cow<'p, str>> {
    let words = (0..passage.words().len()).map(|n| passage.lower(n));
    let words = words.filter(|word| !is_empty(word)).map(stem);
    words.filter(|word| !is_empty(word)).collect()
}

fn is_empty(word: &str) -> bool {
    EMPTY_BEGIN.may_begin(Beginning::of(word)) && EMPTY.contains(&word)
}

/// A word without its ending, or the word that stands for all of its meaning.
fn stem(word: &str) -> Cow<'_, str> {
    let plain = ["ies", "ing", "ed", "ly", "es", "s"].iter().find_map(|end| {
        let stem = word.strip_suffix(end).filter(|stem| stem.len() > 3)?;
        Some(if *end == "ies" { Cow::from(format!("{stem}y")) } else { Cow::from(stem) })
    });
    let plain = plain.unwrap_or(Cow::from(word));
    if !SAME_BEGIN.may_begin(Beginning::of(word)) {
        return plain;
    }
    let means = |same: &&&[&str]| {
        same.iter()
            .any(|other| *other == word || *other == plain || other.trim_end_matches('e') == plain)
    };
    SAME.iter().find(means).map_or(plain, |same| same[0].into())
}

#[cfg(test)]
mod tests {
    use super::super::example::{found, line, role, with_open_question};
    use super::RULE;
    use crate::requirement::Need;

    fn lines(texts: &[&str]) -> crate::role::Role {
        let ids = ["one", "two", "three"];
        let lines = texts.iter().zip(ids).map(|(text, id)| line(id, Need::Required, text));
        role(lines.collect())
    }

    /// Three lines of a list that overlap: the last with each of the others.
    #[test]
    fn overlapping_lines_are_found() {
        let all = lines(&[
            "You can manage several tasks at once and react quickly when problems come up.",
            "You use good judgment and keep your focus on details where the job asks for it.",
            "You can handle simultaneous assignments and still give your attention to detail.",
        ]);
        assert_eq!(
            found(&RULE, &all),
            ["requirement `three` nearly says the same as `one` and `two`"]
        );
        assert!(found(&RULE, &with_open_question(all, "three")).is_empty());
    }

    #[test]
    fn different_lines_are_fine() {
        let all = lines(&[
            "You communicate well, both in speech and in writing.",
            "You are strong with numbers and at analysis.",
            "You have shown that you can work in diverse teams.",
        ]);
        assert!(found(&RULE, &all).is_empty());
    }
}
