//! Lines that nearly say the same.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

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
const EMPTY: [&str; 80] = [
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
    "advanced",
    "basic",
    "experience",
    "experienced",
    "expert",
    "familiar",
    "hold",
    "intermediate",
    "know",
    "knowledge",
    "least",
    "level",
    "proficiency",
    "proficient",
    "solid",
    "sound",
    "understand",
    "understanding",
    "willing",
    "year",
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
    let lines = without_common_words(lines);
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

/// A line, its text and the words that say what it asks for.
type Meant<'r, 'p> = (&'r Requirement, &'p Passage<'p>, BTreeSet<Cow<'p, str>>);

/// Words that stand in many lines of a role say what its work is about, and not what one of
/// them asks for.
fn without_common_words<'r, 'p>(mut lines: Vec<Meant<'r, 'p>>) -> Vec<Meant<'r, 'p>> {
    let mut counts: BTreeMap<Cow<'p, str>, usize> = BTreeMap::new();
    for word in lines.iter().flat_map(|(.., words)| words) {
        *counts.entry(word.clone()).or_default() += 1;
    }
    let many = (lines.len() / 4).max(COMMON);
    for (.., words) in &mut lines {
        words.retain(|word| counts.get(word).is_none_or(|count| *count <= many));
    }
    lines
}

/// A word is common that stands in more lines than these, and in more than every fourth.
const COMMON: usize = 3;

/// Most words of the shorter line stand in the other, or many of them. Of short lines
/// one word makes the difference: a license to drive is no license of an engineer.
fn are_alike(one: &BTreeSet<Cow<'_, str>>, other: &BTreeSet<Cow<'_, str>>) -> bool {
    // What is your own is told apart from what is that of others.
    if one.contains("other") != other.contains("other") {
        return false;
    }
    let shared = one.intersection(other).count();
    let shorter = one.len().min(other.len());
    // Two lines that differ in one word each, at the same place, are told apart on purpose.
    let apart = shared < 4 && one.len() == shared + 1 && other.len() == shared + 1;
    let short = shared >= 2 && shared * 3 >= shorter * 2 && !apart;
    short || (shorter >= 5 && shared >= 3 && shared * 5 >= shorter * 2)
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
        for (one, other) in [
            ("You know Python at an advanced level.", "You know SQL at an advanced level."),
            ("You hold a driver's license.", "You hold a license as a professional engineer."),
            ("You can write reports for managers.", "You can write reports for the public."),
            (
                "You check your results before you share them.",
                "You check the results of others before you share them.",
            ),
            ("You can lift boxes of 50 pounds.", "You can lift patients."),
        ] {
            let both = lines(&[one, other]);
            assert!(found(&RULE, &both).is_empty(), "{one} {other}");
        }
    }

    #[test]
    fn words_of_many_lines_make_no_two_alike() {
        let texts: Vec<String> = ["budget", "permit", "road", "school", "park", "water"]
            .iter()
            .map(|what| format!("You analyze city {what} data and present them."))
            .collect();
        let all = texts.iter().enumerate();
        let all = all.map(|(n, text)| line(&format!("l{n}"), Need::Required, text)).collect();
        assert!(found(&RULE, &role(all)).is_empty());
    }
}
