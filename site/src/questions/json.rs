//! The report as JSON, for programs: an array of questions.

use serde::Serialize;

use super::Asked;

#[derive(Serialize)]
struct Question<'a> {
    role: &'a str,
    title: &'a str,
    employer: &'a str,
    file: &'a str,
    id: &'a str,
    text: &'a str,
    affects: Vec<Line<'a>>,
}

#[derive(Serialize)]
struct Line<'a> {
    id: &'a str,
    effect: &'static str,
    text: &'a str,
}

/// All questions in the order of the roles.
pub(super) fn report(asked: &[Asked<'_>]) -> String {
    let mut all = Vec::new();
    for Asked { role, file, questions } in asked {
        for (question, affected) in questions {
            let lines = affected.iter().map(|one| Line {
                id: one.requirement.id.as_str(),
                effect: one.effect(),
                text: &one.requirement.text,
            });
            all.push(Question {
                role: role.id.as_str(),
                title: &role.title,
                employer: &role.employer,
                file,
                id: question.id.as_str(),
                text: &question.text,
                affects: lines.collect(),
            });
        }
    }
    serde_json::to_string_pretty(&all).expect("texts can be written as JSON") + "\n"
}
