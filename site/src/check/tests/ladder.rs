//! Ladders.

use std::sync::LazyLock;

use roles::ladder::{Confidence, EvidenceKind, StepKind};

use super::{BASE, CLERK, VOCABULARY, asks, changed, check, content};

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

const BARE_STEP: &str = "[[extra.step]]\nfrom = \"clerk\"\nto = \"chief\"\nkind = \"step-up\"\n";

/// A chief whose minimum names an area of experience.
fn chief_after(area: &str) -> (&'static str, String) {
    (
        "content/roles/chief.md",
        asks(&format!("kind = \"experience\"\nyears = 2\narea = \"{area}\""))
            .replace("title = \"Clerk\"", "title = \"Chief\""),
    )
}

/// The vocabulary with an area that is the class of a role.
fn with_class(class: &str) -> String {
    let (_, words) = BASE.iter().find(|(path, _)| *path == VOCABULARY).unwrap();
    format!(
        "{words}\n[[area]]\nid = \"as-clerk\"\ntitle = \"work as a clerk\"\nclass = \"{class}\"\n"
    )
}

#[test]
fn a_minimum_that_names_the_class_of_the_lower_role_is_a_rule() {
    let clerk = changed(CLERK, "employer = ", "classification = { code = \"C1\" }\nemployer = ");
    for (class, clerk) in
        [("clerk", BASE.iter().find(|(p, _)| *p == CLERK).unwrap().1), ("C1", &clerk)]
    {
        let (path, chief) = chief_after("as-clerk");
        let content = content(&[
            (CLERK, clerk),
            (path, &chief),
            (VOCABULARY, &with_class(class)),
            (FILE, &ladder(&format!("{RUNGS}{BARE_STEP}"))),
        ]);
        let step = &content.catalog.ladders()[0].steps()[0];
        assert_eq!(step.confidence, Confidence::Rule, "{class}");
        let [evidence] = step.evidence.as_slice() else { panic!("one evidence") };
        assert_eq!((evidence.kind, evidence.role.as_str()), (EvidenceKind::Minimum, "chief"));
        assert_eq!((evidence.line.as_deref(), evidence.note.as_str()), (Some("mq 1"), "It"));
    }
}

#[test]
fn without_that_rule_a_step_says_how_sure_it_is() {
    let (path, chief) = chief_after("filing");
    check(
        &[
            (path, &chief),
            (VOCABULARY, &with_class("clerk")),
            (FILE, &ladder(&format!("{RUNGS}{BARE_STEP}"))),
        ],
        &["content/ladders/records.md:8:1: error[missing-key]: `confidence` is missing from the \
           step from `clerk` to `chief`; add a line like `confidence = \"inferred\"`"],
    );
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
