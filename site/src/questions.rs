//! All doubts that HR has to settle, in one report: by role, each with what it affects.
//!
//! Deliberately no evaluation of the doubts; only the catalog, told in another order.

use roles::relevance::{Relevance, relevances};
use roles::role::OpenQuestion;
use roles::words::{count, row};
use roles::{Requirement, Role};

use crate::content::Content;

mod csv;
mod json;
mod markdown;
mod text;

/// How the report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// For people in a terminal.
    Text,
    /// A line for each question.
    Short,
    /// For a page or a mail.
    Markdown,
    /// For a spreadsheet.
    Csv,
    /// For programs.
    Json,
}

/// The report.
#[must_use]
pub fn report(content: &Content, form: Form) -> String {
    let asked = asked(content);
    match form {
        Form::Text => text::report(&asked),
        Form::Short => text::short(&asked),
        Form::Markdown => markdown::report(&asked),
        Form::Csv => csv::report(&asked),
        Form::Json => json::report(&asked),
    }
}

/// The open questions of one role.
struct Asked<'a> {
    role: &'a Role,
    file: &'a str,
    questions: Vec<(&'a OpenQuestion, Vec<Affected<'a>>)>,
}

/// A requirement that an answer may change.
struct Affected<'a> {
    requirement: &'a Requirement,
    relevance: Relevance,
}

impl Affected<'_> {
    /// What hangs on the requirement.
    fn effect(&self) -> &'static str {
        match self.relevance {
            Relevance::Counts => "counts for the result",
            Relevance::Condition => "a condition of the job",
            Relevance::Preferred => "a plus",
            Relevance::MayBeRequired => "may be asked for at entry",
            Relevance::SomePositions => "asked for in some positions",
            Relevance::Later => "looked at later",
            Relevance::Nothing => "counts for nothing",
        }
    }
}

/// The roles with open questions, in display order.
fn asked(content: &Content) -> Vec<Asked<'_>> {
    let roles = content.catalog.roles().iter();
    let asking = roles.filter(|role| !role.open_questions.is_empty());
    asking
        .map(|role| Asked {
            role,
            file: content.roles.get(&role.id).map_or("", |prose| prose.file.as_str()),
            questions: role.open_questions.iter().map(|one| (one, affected(one, role))).collect(),
        })
        .collect()
}

fn affected<'a>(question: &OpenQuestion, role: &'a Role) -> Vec<Affected<'a>> {
    let all = role.requirements.all().iter().zip(relevances(&role.requirements));
    all.filter(|(requirement, _)| question.about.contains(&requirement.id))
        .map(|(requirement, relevance)| Affected { requirement, relevance })
        .collect()
}

/// What is in the report: `12 open questions in 5 roles`.
fn summary(asked: &[Asked<'_>]) -> String {
    let questions = asked.iter().map(|one| one.questions.len()).sum();
    if questions == 0 {
        return "no open questions".to_string();
    }
    let questions = count(questions, "open question", "open questions");
    format!("{questions} in {}", count(asked.len(), "role", "roles"))
}

/// The names of what a question affects: `degree and years`; the whole role when it
/// names nothing.
fn names(affected: &[Affected<'_>]) -> String {
    let ids: Vec<&str> = affected.iter().map(|one| one.requirement.id.as_str()).collect();
    if ids.is_empty() { "the whole role".to_string() } else { row(&ids, "and") }
}

#[cfg(test)]
mod tests;
