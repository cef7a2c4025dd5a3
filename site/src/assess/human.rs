//! Assessments for people to read in a terminal.

use roles::early;
use roles::evaluate::Breakdown;
use roles::relevance::{Relevance, relevances};
use roles::requirements::Node;
use roles::result_notes::{ResultNote, ResultNotes};
use roles::role::Status;
use roles::words::{self, Telling};
use roles::{Assessment, Requirement, Vocabulary};

use super::wrapped::Wrapped;

/// Every assessment in full, with an empty line between two.
pub(super) fn told(assessments: &[Assessment<'_>], words: &Vocabulary) -> String {
    let all: Vec<String> = assessments.iter().map(|assessment| one(assessment, words)).collect();
    all.join("\n")
}

/// A line for each: `data-engineer: Not shown yet: …`.
pub(super) fn short(assessments: &[Assessment<'_>]) -> String {
    let line = |assessment: &Assessment<'_>| {
        let near = match early(assessment) {
            Some(_) => " You may apply already.",
            None if assessment.near_miss => " You are close.",
            None => "",
        };
        format!("{}: {}{near}\n", assessment.role.id, verdict(assessment))
    };
    assessments.iter().map(line).collect()
}

fn one(assessment: &Assessment<'_>, words: &Vocabulary) -> String {
    let role = assessment.role;
    let mut page = Wrapped::default();
    page.line(0, &format!("{} ({}, {})", role.title, role.employer, role.id));
    page.line(0, &verdict(assessment));
    let telling = Telling::of_repairs(role, words);
    if let Some(advice) = early::advice(assessment, words) {
        page.line(0, &advice);
    } else if let Some(nearest) = assessment.repairs.first().filter(|_| assessment.near_miss) {
        page.line(0, &words::near_miss(&telling.repair(nearest)));
    }
    counting(&mut page, assessment, words);
    ways_forward(&mut page, assessment, telling);
    beside(&mut page, &ResultNotes::of(assessment, words));
    page.gap();
    if role.is_checkable() {
        page.line(0, &words::coverage(role));
    }
    page.line(0, &::words::say(::words::msg::NoApplication));
    page.into_text()
}

fn verdict(assessment: &Assessment<'_>) -> String {
    if assessment.role.status == Status::Stub {
        return words::nothing_written();
    }
    words::verdict(assessment.evaluation.verdict())
}

/// The lines that the verdict is about, each with its reason and arithmetic.
fn counting(page: &mut Wrapped, assessment: &Assessment<'_>, vocabulary: &Vocabulary) {
    let requirements = &assessment.role.requirements;
    let all = requirements.all().iter().zip(0..).zip(relevances(requirements));
    let counting = all.filter(|(_, relevance)| *relevance == Relevance::Counts);
    let mut is_first = true;
    for ((requirement, n), _) in counting {
        let Some(outcome) = assessment.evaluation.outcome(Node::Requirement(n)) else { continue };
        if std::mem::take(&mut is_first) {
            page.heading("What counts");
        }
        page.item(&format!("{} {}", ended(&words::outcome(outcome)), requirement.text));
        if let Some(breakdown) = assessment.evaluation.breakdown(n) {
            arithmetic(page, assessment, vocabulary, (requirement, breakdown));
        }
    }
}

fn arithmetic(
    page: &mut Wrapped,
    assessment: &Assessment<'_>,
    vocabulary: &Vocabulary,
    (requirement, breakdown): (&Requirement, &Breakdown),
) {
    let requirements = &assessment.role.requirements;
    for sentence in requirement.kind.arithmetic(breakdown, requirements, vocabulary) {
        page.line(4, &ended(&words::sentence(&sentence)));
    }
}

/// A text with a period at its end.
fn ended(text: &str) -> String {
    if text.ends_with('.') { text.to_owned() } else { format!("{text}.") }
}

fn ways_forward(page: &mut Wrapped, assessment: &Assessment<'_>, telling: Telling<'_>) {
    match &assessment.repairs[..] {
        [] => return,
        [_] => page.heading("A way to get there"),
        _ => page.heading("Ways to get there: one of these"),
    }
    for repair in &assessment.repairs {
        page.item(&ended(&words::sentence(&telling.repair(repair))));
    }
}

fn beside(page: &mut Wrapped, beside: &ResultNotes<'_>) {
    for (title, lines) in [
        ("Also: conditions of the job", &beside.conditions),
        ("Also: preferred, not required", &beside.preferred),
        ("Also: assessed later in hiring", &beside.later),
        ("Also: may be required when you start", &beside.may_be_required),
        ("Also: asked for in some positions", &beside.some_positions),
        ("What this assumes", &beside.assumptions),
    ] {
        if !lines.is_empty() {
            page.heading(title);
        }
        for ResultNote { text, outcome, by, .. } in lines {
            let by = by.map(|by| format!(" Needed by {by}.")).unwrap_or_default();
            match outcome {
                Some(outcome) => page.item(&format!("{}. {text}{by}", words::outcome(*outcome))),
                None => page.item(&format!("{text}{by}")),
            }
        }
    }
}
