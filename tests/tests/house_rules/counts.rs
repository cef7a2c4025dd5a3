//! A number before a noun goes through `count`, so that one thing is told as one.

use crate::sources::{code, rust};

/// Nouns of which there may be one.
const NOUNS: [&str; 30] = [
    "answers",
    "areas",
    "builds",
    "characters",
    "classes",
    "errors",
    "files",
    "folders",
    "hours",
    "items",
    "jobs",
    "ladders",
    "levels",
    "lines",
    "members",
    "messages",
    "months",
    "pages",
    "people",
    "problems",
    "questions",
    "requirements",
    "roles",
    "things",
    "times",
    "units",
    "warnings",
    "words",
    "years",
    "steps",
];

/// Numbers that are never one, and places that tell one by themselves.
const NEVER_ONE: [(&str, &str); 24] = [
    ("roles/src/kind/experience/digest.rs", "years"),
    ("roles/src/words/quantity.rs", "years"),
    ("site/src/check/role/early.rs", "months, like"),
    ("site/src/check/vocabulary/scale.rs", "level words"),
    ("site/src/cli/new/pasted.rs", "classes: save it"),
    ("site/src/problem/text.rs", "times in"),
    ("site/src/requirement/experience/facts.rs", "years count."),
    ("site/src/requirement/experience/refused.rs", "areas, and asks"),
    ("site/src/requirement/length.rs", "years are no whole number"),
    ("roles/src/answers/unresolved.rs", "months are more than a working life"),
    ("roles/src/answers/unresolved.rs", "months, and"),
    ("roles/src/rules/grade.rs", "years of school"),
    ("roles/src/rules/grade.rs", "words on average"),
    ("roles/src/rules/sentence.rs", "words, more than"),
    ("roles/src/words/amount.rs", "months"),
    ("site/src/answers/months.rs", "months are more than a working life"),
    ("site/src/check/config.rs", "months are more than a life of work"),
    ("site/src/check/head.rs", "characters"),
    ("site/src/check/requirement/span_of_time.rs", "years are no whole number"),
    ("site/src/cli/serve.rs", "pages are ready"),
    ("site/src/load/walk.rs", "folders deep"),
    ("site/src/parse/syntax/depth.rs", "levels deep"),
    ("site/src/plan/role/ways_in.rs", "months"),
    ("widget/src/components.rs", "roles"),
];

#[test]
fn one_thing_is_told_as_one() {
    let mut found = Vec::new();
    for source in rust() {
        if !["reader/src", "roles/src", "site/src", "widget/src"]
            .iter()
            .any(|may| source.path.starts_with(may))
        {
            continue;
        }
        let text = code(&source);
        for (at, _) in text.match_indices("} ") {
            let rest = &text[at + 2..];
            // The noun, or one that a word describes: `open questions`.
            let word = |text: &str| text.chars().take_while(char::is_ascii_alphabetic).count();
            let (one, behind) = rest.split_at(word(rest));
            let second = behind.strip_prefix(' ').map(|behind| &behind[..word(behind)]);
            let mut words = [Some(one), second].into_iter().flatten();
            let is_format = text[..at].rfind('{').is_some_and(|open| {
                let name = &text[open + 1..at];
                name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
            });
            let known =
                |(path, words): &(&str, &str)| source.path == *path && rest.starts_with(words);
            if is_format && words.any(|word| NOUNS.contains(&word)) && !NEVER_ONE.iter().any(known)
            {
                let line: String =
                    rest.chars().take_while(|c| *c != '"' && *c != '\n').take(40).collect();
                found.push(format!("{}: {{…}} {line}", source.path));
            }
        }
    }
    assert!(found.is_empty(), "say these with `roles::words::count`:\n{}", found.join("\n"));
}
