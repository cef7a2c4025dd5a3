//! Ladders.

use std::sync::LazyLock;

use roles::ladder::{Confidence, StepKind};

use super::{CLERK, changed, check, content};

const FILE: &str = "content/ladders/records.md";

/// Another role that asks for the same.
static CHIEF: LazyLock<String> =
    LazyLock::new(|| changed(CLERK, "title = \"Clerk\"", "title = \"Chief\""));

fn chief() -> (&'static str, &'static str) {
    ("content/roles/chief.md", &CHIEF)
}

fn ladder(body: &str) -> String {
    format!("+++\ntitle = \"Records\"\ndescription = \"Up.\"\n{body}+++\n")
}

const RUNGS: &str = "[[extra.rung]]\nrole = \"clerk\"\n[[extra.rung]]\nrole = \"chief\"\n";
const STEP: &str = "[[extra.step]]\nfrom = \"clerk\"\nto = \"chief\"\nkind = \"step-up\"\n\
                    confidence = \"inferred\"\n[[extra.step.evidence]]\nkind = \"duties\"\n\
                    role = \"chief\"\nline = \"mq 1\"\nnote = \"Both file.\"\n";

#[test]
fn a_ladder_has_rungs_and_steps() {
    let content = content(&[chief(), (FILE, &ladder(&format!("{RUNGS}{STEP}")))]);
    let [ladder] = content.catalog.ladders() else { panic!("one ladder") };
    assert_eq!(ladder.rungs().len(), 2);
    let step = &ladder.steps()[0];
    assert_eq!((step.kind, step.confidence), (StepKind::StepUp, Confidence::Inferred));
    assert_eq!(content.routes["ladders/records.md"].address(), "ladders/records/");
}

#[test]
fn a_ladder_needs_rungs() {
    check(
        &[(FILE, &ladder("[extra]\n"))],
        &[
            "content/ladders/records.md:4:1: error[empty-ladder]: ladder `records` has no rungs; add \
           `[[extra.rung]]` with `role = \"...\"`, from the lowest rung to the highest",
        ],
    );
}

#[test]
fn rungs_and_steps_stand_once() {
    let twice = format!("{RUNGS}[[extra.rung]]\nrole = \"clerk\"\n{STEP}{STEP}");
    check(
        &[chief(), (FILE, &ladder(&twice))],
        &[
            "content/ladders/records.md:9:8: error[rung-twice]: role `clerk` is two rungs of this \
             ladder; take one of them out",
            "content/ladders/records.md:20:1: error[step-twice]: the step from `clerk` to `chief` is \
             there twice; put the evidence of both into one step (the first of them: \
             content/ladders/records.md:10:1)",
        ],
    );
}

#[test]
fn a_step_is_whole() {
    let step = STEP.replace("kind = \"step-up\"\n", "").replace("note = \"Both file.\"\n", "");
    check(
        &[chief(), (FILE, &ladder(&format!("{RUNGS}{step}")))],
        &[
            "content/ladders/records.md:8:1: error[missing-key]: `kind` is missing from the step \
             from `clerk` to `chief`; add a line like `kind = \"step-up\"`",
            "content/ladders/records.md:12:1: error[missing-key]: `note` is missing from this \
             evidence; add a line like `note = \"What it says, in plain words\"`",
        ],
    );
}
