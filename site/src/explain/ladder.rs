//! Ladders: rungs, steps and what a step rests on.

use super::Problem;
use super::piece::{keys, ladder, whole};
use crate::diagnostic::Severity::{Error, Warning};

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

pub(super) const ALL: &[Problem] = &[
    Problem {
        code: "empty-ladder",
        severity: Error,
        what: "A ladder has no rungs.",
        why: "A ladder is a list of roles from the lowest to the highest.",
        bad: &[whole(FILE, "+++\ntitle = \"Short\"\ndescription = \"No rungs.\"\n[extra]\n+++\n")],
        good: &[whole(FILE, GOOD)],
    },
    Problem {
        code: "rung-twice",
        severity: Error,
        what: "One role is two rungs of a ladder.",
        why: "A role stands in one place of a ladder. The other rung is probably another role.",
        bad: &[ladder("[[extra.rung]]\nrole = \"clerk\"\n[[extra.rung]]\nrole = \"clerk\"")],
        good: &[ladder("[[extra.rung]]\nrole = \"clerk\"")],
    },
    Problem {
        code: "step-without-evidence",
        severity: Error,
        what: "A step rests on nothing.",
        why: "No source states who gets promoted. Each step says what it is read from, so that \
              visitors can judge it.",
        bad: &[whole(
            FILE,
            concat!(
                steps!(),
                "[[extra.step]]\nfrom = \"clerk\"\nto = \"records-lead\"\nkind = \"step-up\"\n",
                "confidence = \"inferred\"\n+++\n"
            ),
        )],
        good: &[whole(FILE, GOOD)],
    },
    Problem {
        code: "supported-by-one-kind",
        severity: Error,
        what: "A step is called `supported`, and only one kind of evidence speaks for it.",
        why: "`supported` means that two or more kinds of evidence agree. With one it is \
              `inferred`.",
        bad: &[whole(FILE, steps!("step-up", "supported", "requirements"))],
        good: &[whole(FILE, GOOD)],
    },
    Problem {
        code: "evidence-lacking",
        severity: Error,
        what: "A step is surer than its evidence.",
        why: "`rule` needs a minimum that names the lower role, and `named` a reporting line that \
              names both.",
        bad: &[whole(FILE, steps!("step-up", "named", "requirements"))],
        good: &[whole(FILE, GOOD)],
    },
    Problem {
        code: "step-twice",
        severity: Error,
        what: "The same step is there twice.",
        why: "A step is drawn once. Put the evidence of both below one of them.",
        bad: &[whole(
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
        good: &[whole(FILE, GOOD)],
    },
    Problem {
        code: "ladder-cycle",
        severity: Error,
        what: "Steps lead back to where the ladder has been.",
        why: "A ladder goes up. One of the steps is written the wrong way round.",
        bad: &[whole(
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
        good: &[whole(FILE, GOOD)],
    },
    Problem {
        code: "grade-falls",
        severity: Warning,
        what: "A step up leads to a lower grade of the same salary plan.",
        why: "Either the step goes the other way, or one of the grades is wrong. Some plans count \
              downwards: then allow this.",
        bad: &[
            keys("content/roles/clerk.md", "[extra.terms]\nsalary_plan = \"ELM\"\ngrade = \"8\""),
            keys(
                "content/roles/records-lead.md",
                "[extra.terms]\nsalary_plan = \"ELM\"\ngrade = \"7\"",
            ),
        ],
        good: &[
            keys("content/roles/clerk.md", "[extra.terms]\nsalary_plan = \"ELM\"\ngrade = \"7\""),
            keys(
                "content/roles/records-lead.md",
                "[extra.terms]\nsalary_plan = \"ELM\"\ngrade = \"8\"",
            ),
        ],
    },
    Problem {
        code: "same-employer",
        severity: Error,
        what: "A step leads to another city, and both roles belong to the same one.",
        why: "`other-city` is drawn as a move from one employer to another.",
        bad: &[whole(FILE, steps!("other-city", "inferred", "requirements"))],
        good: &[whole(FILE, GOOD)],
    },
];
