//! The problems of ladders: rungs, steps and what a step rests on. How each is found and
//! worded is the business of the checks.

use crate::problem::{piece, problems};

const FILE: &str = "content/ladders/short.md";

/// A ladder of two rungs and a step of some kind, some confidence, and evidence of a kind.
macro_rules! steps {
    ($kind:literal, $confidence:literal, $evidence:literal) => {
        concat!(
            steps!(),
            "[[extra.step]]\nfrom = \"clerk\"\nto = \"records-lead\"\nkind = \"",
            $kind,
            "\"\nconfidence = \"",
            $confidence,
            "\"\n[[extra.step.evidence]]\nkind = \"",
            $evidence,
            "\"\nrole = \"records-lead\"\nnote = \"The lead asks for more of the same work.\"\n+++\n"
        )
    };
    () => {
        "+++\ntitle = \"Short\"\ndescription = \"Two rungs.\"\n\
         [[extra.rung]]\nrole = \"clerk\"\n[[extra.rung]]\nrole = \"records-lead\"\n"
    };
}

const GOOD: &str = steps!("step-up", "inferred", "requirements");

problems! {
    pub(super) EMPTY_LADDER = "empty-ladder", Error {
        what: "A ladder has no rungs.",
        why: "A ladder is a list of roles from the lowest to the highest.",
        bad: [piece::whole(FILE, "+++\ntitle = \"Short\"\ndescription = \"No rungs.\"\n[extra]\n+++\n")],
        good: [piece::whole(FILE, GOOD)],
    }

    pub(super) RUNG_TWICE = "rung-twice", Error {
        what: "One role is two rungs of a ladder.",
        why: "A role stands in one place of a ladder. The other rung is probably another role.",
        bad: [piece::ladder("[[extra.rung]]\nrole = \"clerk\"\n[[extra.rung]]\nrole = \"clerk\"")],
        good: [piece::ladder("[[extra.rung]]\nrole = \"clerk\"")],
    }

    pub(super) STEP_OFF_THE_LADDER = "step-off-the-ladder", Error {
        what: "A step begins or ends at a role that is no rung of the ladder.",
        why: "A step leads from one rung to another. Add the role as a rung first.",
        bad: [piece::whole(
            "content/ladders/short.md",
            r#"+++
title = "Short"
description = "A ladder with one rung."
[[extra.rung]]
role = "clerk"
[[extra.step]]
from = "clerk"
to = "records-lead"
kind = "step-up"
confidence = "inferred"
[[extra.step.evidence]]
kind = "title"
role = "records-lead"
note = "The titles say so."
+++
"#,
        )],
        good: [piece::ladder("weight = 1")],
    }

    pub(super) STEP_WITHOUT_EVIDENCE = "step-without-evidence", Error {
        what: "A step rests on nothing.",
        why: "No source states who gets promoted. Each step says what it is read from, so that \
              visitors can judge it.",
        bad: [piece::whole(
            FILE,
            concat!(
                steps!(),
                "[[extra.step]]\nfrom = \"clerk\"\nto = \"records-lead\"\nkind = \"step-up\"\n",
                "confidence = \"inferred\"\n+++\n"
            ),
        )],
        good: [piece::whole(FILE, GOOD)],
    }

    pub(super) SUPPORTED_BY_ONE_KIND = "supported-by-one-kind", Error {
        what: "A step is called `supported`, and only one kind of evidence speaks for it.",
        why: "`supported` means that two or more kinds of evidence agree. With one it is \
              `inferred`.",
        bad: [piece::whole(FILE, steps!("step-up", "supported", "requirements"))],
        good: [piece::whole(FILE, GOOD)],
    }

    pub(super) EVIDENCE_LACKING = "evidence-lacking", Error {
        what: "A step is surer than its evidence.",
        why: "`rule` needs a minimum that names the lower role, and `named` a reporting line that \
              names both.",
        bad: [piece::whole(FILE, steps!("step-up", "named", "requirements"))],
        good: [piece::whole(FILE, GOOD)],
    }

    pub(super) STEP_TWICE = "step-twice", Error {
        what: "The same step is there twice.",
        why: "A step is drawn once. Put the evidence of both below one of them.",
        bad: [piece::whole(
            FILE,
            concat!(
                steps!(),
                "[[extra.step]]\nfrom = \"clerk\"\nto = \"records-lead\"\nkind = \"step-up\"\n",
                "confidence = \"inferred\"\n[[extra.step.evidence]]\nkind = \"title\"\n",
                "role = \"records-lead\"\nnote = \"The titles say so.\"\n",
                "[[extra.step]]\nfrom = \"clerk\"\nto = \"records-lead\"\nkind = \"step-up\"\n",
                "confidence = \"inferred\"\n[[extra.step.evidence]]\nkind = \"duties\"\n",
                "role = \"records-lead\"\nnote = \"The lead does the same work.\"\n+++\n"
            ),
        )],
        good: [piece::whole(FILE, GOOD)],
    }

    pub(super) LADDER_CYCLE = "ladder-cycle", Error {
        what: "Steps lead back to where the ladder has been.",
        why: "A ladder goes up. One of the steps is written the wrong way round.",
        bad: [piece::whole(
            FILE,
            concat!(
                steps!(),
                "[[extra.step]]\nfrom = \"clerk\"\nto = \"records-lead\"\nkind = \"step-up\"\n",
                "confidence = \"inferred\"\n[[extra.step.evidence]]\nkind = \"title\"\n",
                "role = \"records-lead\"\nnote = \"The titles say so.\"\n",
                "[[extra.step]]\nfrom = \"records-lead\"\nto = \"clerk\"\nkind = \"step-up\"\n",
                "confidence = \"inferred\"\n[[extra.step.evidence]]\nkind = \"title\"\n",
                "role = \"clerk\"\nnote = \"The titles say so.\"\n+++\n"
            ),
        )],
        good: [piece::whole(FILE, GOOD)],
    }

    pub(super) GRADE_FALLS = "grade-falls", Warning {
        what: "A step up leads to a lower grade of the same salary plan.",
        why: "Either the step goes the other way, or one of the grades is wrong. Some plans count \
              downwards: then allow this.",
        bad: [
            piece::keys("content/roles/clerk.md", "[extra.terms]\nsalary_plan = \"ELM\"\ngrade = \"8\""),
            piece::keys(
                "content/roles/records-lead.md",
                "[extra.terms]\nsalary_plan = \"ELM\"\ngrade = \"7\"",
            ),
        ],
        good: [
            piece::keys("content/roles/clerk.md", "[extra.terms]\nsalary_plan = \"ELM\"\ngrade = \"7\""),
            piece::keys(
                "content/roles/records-lead.md",
                "[extra.terms]\nsalary_plan = \"ELM\"\ngrade = \"8\"",
            ),
        ],
    }

    pub(super) SAME_EMPLOYER = "same-employer", Error {
        what: "A step leads to another city, and both roles belong to the same one.",
        why: "`other-city` is drawn as a move from one employer to another.",
        bad: [piece::whole(FILE, steps!("other-city", "inferred", "requirements"))],
        good: [piece::whole(FILE, GOOD)],
    }
}
