//! What somebody who is no programmer writes for a value, and what the advice about it comes to:
//! a program that follows it, and a person who copies it word for word, are rid of the problem,
//! have no other one, and nothing means what it did not mean.

use crate::Options;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::emit::{Color, Format, emit};
use crate::diagnostic::fix::applied;
use crate::make;

use super::{CLERK, site};

mod numbers;
mod texts;

/// Nobody can tell what was meant: nothing is written in place of it.
const NONE: &str = "";

const ROLE: &str = r#"+++
title = "Clerk"
description = "Keep the papers of the city in order."
weight = 10
updated = 2026-11-22
draft = false
aliases = ["keeper"]
[taxonomies]
domain = ["records"]
level = ["clerk"]
[extra]
status = "described"
kind = "position"
employer = "City of Example"
department = "Records"
[extra.terms]
salary_min = "61000"
salary_max = "75000"
salary_currency = "USD"
salary_period = "year"
hours_per_week = 40
[extra.source]
document = "Handbook"
lines = { mq = 2 }

[[extra.requirement]]
id = "experience"
kind = "experience"
need = "required"
line = "mq 1"
text = "You have done office work."
ask = "How long have you done office work?"
years = 2
area = "office-work"
credit = [{ when = "degree", years = 1 }]

[[extra.requirement]]
id = "degree"
kind = "education"
need = "preferred"
line = "mq 2"
text = "A bachelor's degree in history is a plus."
ask = "Do you have a bachelor's degree, and in which field?"
degree = "bachelor"
fields = ["history"]
related_ok = true
+++
You keep the papers of the city in order.
"#;

fn problems(text: &str) -> (Vec<Diagnostic>, String) {
    let sources = site(&[(CLERK, text)]);
    let found = make(&sources, &Options::default()).diagnostics;
    let told = emit(&found, &sources, Format::Short, Color::Plain);
    (found, told)
}

/// The role with another value at a key. `years` and `text` are those of the first requirement.
fn with(key: &str, value: &str) -> String {
    let begins = format!("\n{key} = ");
    let start = ROLE.find(&begins).expect("a key of the role") + begins.len();
    let end = start + ROLE[start..].find('\n').expect("a line has an end");
    format!("{}{value}{}", &ROLE[..start], &ROLE[end..])
}

/// The `key = value` that a help holds, save those that show a place to fill in.
fn copied(help: &str) -> Vec<(&str, &str)> {
    let parts = help.split('`').skip(1).step_by(2);
    let pairs = parts.filter_map(|part| part.split_once(" = "));
    pairs.filter(|(key, value)| !key.contains(' ') && !value.contains('…')).collect()
}

/// A role whose wrong line gave way to what a help says; a line of another key as well, and in an
/// inline table the entry of the key.
fn followed(wrong: &str, at: &str, help: &str) -> Option<String> {
    let pairs = copied(help);
    let line_of = |key: &str| wrong.lines().find(|line| line.starts_with(&format!("{key} = ")));
    let line = line_of(at).or_else(|| wrong.lines().find(|line| line.starts_with(at)))?;
    let mut text = wrong.to_string();
    for (key, value) in &pairs {
        let inner = line.split_once(&format!(" {key} = "));
        let (old, new) = match (inner.filter(|_| *key != at), line_of(key)) {
            (Some((before, after)), _) => {
                let end = after.find([',', ' ', '}']).unwrap_or(after.len());
                (line, format!("{before} {key} = {value}{}", &after[end..]))
            }
            (None, Some(other)) => (other, format!("{key} = {value}")),
            (None, None) => (line, format!("{key} = {value}")),
        };
        text = text.replacen(&format!("\n{old}\n"), &format!("\n{new}\n"), 1);
    }
    (!pairs.is_empty()).then_some(text)
}

/// What is wrong with the advice about a value, if anything: `meant` is what is written in its
/// place when it is followed.
fn fault((key, written, meant): (&str, &str, &str)) -> Result<(), String> {
    let wrong = with(key, written);
    let (found, told) = problems(&wrong);
    let [problem] = &found[..] else { return Err(format!("there is not one problem:\n{told}")) };
    if meant == NONE && !problem.fix.is_empty() {
        return Err(format!("a program would write something: {:#?}", problem.fix));
    }
    let mended = applied(&wrong, &problem.fix).ok_or("the fix does not fit")?;
    let left = problems(&mended).1;
    if meant != NONE && (mended != with(key, meant) || !left.is_empty()) {
        return Err(format!("{told}a program writes\n{mended}\nand there is\n{left}"));
    }
    let Some(text) = followed(&wrong, key, &problem.help) else { return Ok(()) };
    let left = problems(&text).1;
    if left.is_empty() { Ok(()) } else { Err(format!("{told}copied word for word:\n{left}")) }
}

/// Tries all of them.
#[track_caller]
fn check(mistakes: &[(&str, &str, &str)]) {
    let faults = mistakes.iter().filter_map(|mistake| {
        let fault = fault(*mistake).err()?;
        Some(format!("{} = {}\n{fault}\n", mistake.0, mistake.1))
    });
    let faults: Vec<String> = faults.collect();
    assert!(faults.is_empty(), "{} faults\n\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn the_role_has_no_problems() {
    assert_eq!(problems(ROLE).1, "");
}
