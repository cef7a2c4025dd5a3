//! What a role asks for.

use super::Problem;
use super::piece::role;
use crate::diagnostic::Severity::{Error, Warning};

pub(super) const ALL: &[Problem] = &[
    Problem {
        code: "key-of-another-kind",
        severity: Error,
        what: "A requirement has a key that belongs to another kind of requirement.",
        why: "It would have no effect, and the page would ask for less than you wrote.",
        bad: &[role(
            r#"[[extra.requirement]]
id = "care"
kind = "ability"
need = "required"
text = "You have worked with care for two years."
years = 2"#,
        )],
        good: &[role(
            r#"[[extra.requirement]]
id = "care"
kind = "ability"
need = "required"
text = "You work with care.""#,
        )],
    },
    Problem {
        code: "strength-without-preference",
        severity: Error,
        what: "A requirement that is not a plus says how strongly it is wished for.",
        why: "A thing is either required or more or less preferred; it cannot be both.",
        bad: &[role(
            r#"[[extra.requirement]]
id = "care"
kind = "ability"
need = "required"
strength = "strong"
text = "You work with care.""#,
        )],
        good: &[role(
            r#"[[extra.requirement]]
id = "care"
kind = "ability"
need = "preferred"
strength = "strong"
text = "It is strongly preferred that you work with care.""#,
        )],
    },
    Problem {
        code: "any-and-all",
        severity: Error,
        what: "A requirement has both `any_of` and `all_of`.",
        why: "Nobody could tell what is enough. Make two requirements of it.",
        bad: &[role(
            r#"[[extra.requirement]]
id = "typing"
kind = "skill"
need = "required"
text = "You type quickly."
ask = "Do you type quickly?"
any_of = ["typing"]
all_of = ["spreadsheet"]"#,
        )],
        good: &[role(
            r#"[[extra.requirement]]
id = "typing"
kind = "skill"
need = "required"
text = "You type quickly."
ask = "Do you type quickly?"
any_of = ["typing"]"#,
        )],
    },
    Problem {
        code: "no-terms",
        severity: Error,
        what: "A requirement asks for one of several things, and lists none.",
        why: "Nothing could meet it, or everything could.",
        bad: &[role(
            r#"[[extra.requirement]]
id = "typing"
kind = "skill"
need = "required"
text = "You type quickly."
ask = "Do you type quickly?"
any_of = []"#,
        )],
        good: &[role(
            r#"[[extra.requirement]]
id = "typing"
kind = "skill"
need = "required"
text = "You type quickly."
ask = "Do you type quickly?"
any_of = ["typing"]"#,
        )],
    },
    Problem {
        code: "nothing-to-answer",
        severity: Error,
        what: "A line that only the city can judge is put to visitors as a question.",
        why: "Visitors can say what they have and know. An ability or a condition is nothing they \
              can settle themselves.",
        bad: &[role(
            r#"[[extra.requirement]]
id = "care"
kind = "ability"
need = "required"
assess = "self"
text = "You work with care.""#,
        )],
        good: &[role(
            r#"[[extra.requirement]]
id = "care"
kind = "ability"
need = "required"
text = "You work with care.""#,
        )],
    },
    Problem {
        code: "missing-question",
        severity: Warning,
        what: "A line that visitors can answer has no question.",
        why: "Without `ask`, nobody can check themselves against the line in plain words.",
        bad: &[role(
            r#"[[extra.requirement]]
id = "typing"
kind = "skill"
need = "required"
text = "You type quickly."
any_of = ["typing"]"#,
        )],
        good: &[role(
            r#"[[extra.requirement]]
id = "typing"
kind = "skill"
need = "required"
text = "You type quickly."
ask = "Do you type quickly?"
any_of = ["typing"]"#,
        )],
    },
    Problem {
        code: "bad-line",
        severity: Error,
        what: "`line` does not name a line of the source.",
        why: "It is the short name of a list and a number: the third line of `mq` is `mq 3`.",
        bad: &[role(
            r#"[extra.source]
document = "Handbook"
lines = { mq = 1 }
[[extra.requirement]]
id = "care"
kind = "ability"
need = "required"
line = "mq one"
text = "You work with care.""#,
        )],
        good: &[role(
            r#"[extra.source]
document = "Handbook"
lines = { mq = 1 }
[[extra.requirement]]
id = "care"
kind = "ability"
need = "required"
line = "mq 1"
text = "You work with care.""#,
        )],
    },
    Problem {
        code: "no-such-line",
        severity: Error,
        what: "`line` has a number that the list of the source does not reach.",
        why: "Either the number is wrong, or the lines of the list were counted wrongly.",
        bad: &[role(
            r#"[extra.source]
document = "Handbook"
lines = { mq = 1 }
[[extra.requirement]]
id = "care"
kind = "ability"
need = "required"
line = "mq 2"
text = "You work with care.""#,
        )],
        good: &[role(
            r#"[extra.source]
document = "Handbook"
lines = { mq = 1 }
[[extra.requirement]]
id = "care"
kind = "ability"
need = "required"
line = "mq 1"
text = "You work with care.""#,
        )],
    },
    Problem {
        code: "line-not-covered",
        severity: Error,
        what: "Nothing on the page covers a line of the source document.",
        why: "A fact got lost on the way from the document to the site. Visitors would not learn \
              that it is asked for.",
        bad: &[role(
            r#"[extra.source]
document = "Handbook"
lines = { mq = 2 }
[[extra.requirement]]
id = "care"
kind = "ability"
need = "required"
line = "mq 1"
text = "You work with care.""#,
        )],
        good: &[role(
            r#"[extra.source]
document = "Handbook"
lines = { mq = 2 }
[[extra.requirement]]
id = "care"
kind = "ability"
need = "required"
line = "mq 1"
text = "You work with care."
[[extra.requirement]]
id = "patience"
kind = "ability"
need = "required"
line = "mq 2"
text = "You stay patient when many people want something.""#,
        )],
    },
];
