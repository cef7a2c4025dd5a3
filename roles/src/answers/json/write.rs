//! Writes answers as JSON, a line for each, so that people can read and edit the file.

use super::COLLEGE;
use crate::answers::{Answers, DegreeAnswer, MonthsAnswer};

impl Answers {
    /// The whole file. Reading it gives the same answers.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut entries = Vec::new();
        if self.degrees_complete {
            entries.push(entry("degrees_complete", "true"));
        }
        if let Some(said) = self.college {
            entries.push(entry(COLLEGE, &months(said)));
        }
        if !self.experience.is_empty() {
            let all = self.experience.iter().map(|(name, said)| entry(name, &months(*said)));
            entries.push(entry("experience", &block(["{", "}"], all.collect(), 1)));
        }
        if !self.degree.is_empty() {
            let all = self.degree.iter().map(degree).collect();
            entries.push(entry("degree", &block(["[", "]"], all, 1)));
        }
        if !self.have.is_empty() {
            let all = self.have.iter().map(|(name, answer)| entry(name, &quoted(answer.word())));
            entries.push(entry("have", &block(["{", "}"], all.collect(), 1)));
        }
        block(["{", "}"], entries, 0) + "\n"
    }
}

/// Lines between brackets, so far to the right.
fn block([open, close]: [&str; 2], lines: Vec<String>, depth: usize) -> String {
    if lines.is_empty() {
        return [open, close].concat();
    }
    let indent = "  ".repeat(depth);
    let between = [",\n  ", &indent].concat();
    [open, "\n  ", &indent, &lines.join(&between), "\n", &indent, close].concat()
}

fn entry(name: &str, value: &str) -> String {
    [&quoted(name), ": ", value].concat()
}

fn months(said: MonthsAnswer) -> String {
    match said {
        MonthsAnswer::Exactly(months) => months.to_string(),
        MonthsAnswer::Between(low, high) => {
            ["[", &low.to_string(), ", ", &high.to_string(), "]"].concat()
        }
    }
}

fn degree(degree: &DegreeAnswer) -> String {
    let mut entries = vec![entry("level", &quoted(degree.level.word()))];
    entries.extend(degree.field.iter().map(|field| entry("field", &quoted(field))));
    if degree.related {
        entries.push(entry("related", "true"));
    }
    ["{ ", &entries.join(", "), " }"].concat()
}

/// A text in quotes, whatever is in it.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            '\0'..='\u{1f}' => quoted.push_str(&format!("\\u{:04x}", u32::from(character))),
            _ => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}
