//! Ids: how they are written, and that each stands for one thing.

use super::Problem;
use super::piece::{keys, role, whole};
use crate::diagnostic::Severity::Error;

const TYPING: &str = r#"[[extra.requirement]]
id = "typing"
kind = "skill"
need = "required"
text = "You type quickly."
ask = "Do you type quickly?"
any_of = ["typing"]"#;

pub(super) const ALL: &[Problem] = &[
    Problem {
        code: "bad-id",
        severity: Error,
        what: "An id has other signs than lower-case letters, digits and single hyphens.",
        why: "Ids stand in addresses and links, where capital letters, spaces and accents make \
              trouble.",
        bad: &[role(
            r#"[[extra.requirement]]
id = "Fast typing"
kind = "ability"
need = "required"
text = "You type quickly.""#,
        )],
        good: &[role(
            r#"[[extra.requirement]]
id = "fast-typing"
kind = "ability"
need = "required"
text = "You type quickly.""#,
        )],
    },
    Problem {
        code: "duplicate-id",
        severity: Error,
        what: "Two things of one kind have the same id.",
        why: "Whatever names that id could mean either of them.",
        bad: &[keys(
            "content/vocabulary.toml",
            "[[tool]]\nid = \"spreadsheet\"\ntitle = \"a spreadsheet\"\n\n\
             [[tool]]\nid = \"spreadsheet\"\ntitle = \"a large spreadsheet\"",
        )],
        good: &[keys(
            "content/vocabulary.toml",
            "[[tool]]\nid = \"spreadsheet\"\ntitle = \"a spreadsheet\"\n\n\
             [[tool]]\nid = \"large-spreadsheet\"\ntitle = \"a large spreadsheet\"",
        )],
    },
    Problem {
        code: "listed-twice",
        severity: Error,
        what: "One list names the same thing twice.",
        why: "The second time says nothing new, so something else was probably meant.",
        bad: &[role("[taxonomies]\ndomain = [\"records\", \"records\"]")],
        good: &[role("[taxonomies]\ndomain = [\"records\"]")],
    },
    Problem {
        code: "names-a-draft",
        severity: Error,
        what: "A page that is published names one that is still a draft.",
        why: "Drafts are left out of the site, so the name would lead nowhere.",
        bad: &[
            keys("content/roles/records-lead.md", "draft = true"),
            whole(
                "content/ladders/records.md",
                "+++\ntitle = \"Records\"\ndescription = \"From keeping papers to leading.\"\n\
                 [[extra.rung]]\nrole = \"clerk\"\n[[extra.rung]]\nrole = \"records-lead\"\n+++\n",
            ),
        ],
        good: &[
            keys("content/roles/records-lead.md", "draft = false"),
            whole(
                "content/ladders/records.md",
                "+++\ntitle = \"Records\"\ndescription = \"From keeping papers to leading.\"\n\
                 [[extra.rung]]\nrole = \"clerk\"\n[[extra.rung]]\nrole = \"records-lead\"\n+++\n",
            ),
        ],
    },
    Problem {
        code: "own-superior",
        severity: Error,
        what: "A role reports to itself, or supervises itself.",
        why: "That is nearly always the wrong id: the one of this file instead of the other.",
        bad: &[role("[extra.reports_to]\ntitle = \"Records Lead\"\nrole = \"clerk\"")],
        good: &[role("[extra.reports_to]\ntitle = \"Records Lead\"\nrole = \"records-lead\"")],
    },
    Problem {
        code: "reporting-cycle",
        severity: Error,
        what: "Roles report to one another in a circle.",
        why: "Somebody has to be at the top. One of the lines points the wrong way.",
        bad: &[
            role("[extra.reports_to]\ntitle = \"Records Lead\"\nrole = \"records-lead\""),
            keys(
                "content/roles/records-lead.md",
                "[extra.reports_to]\ntitle = \"Records Clerk\"\nrole = \"clerk\"",
            ),
        ],
        good: &[
            role("[extra.reports_to]\ntitle = \"Records Lead\"\nrole = \"records-lead\""),
            keys(
                "content/roles/records-lead.md",
                "[[extra.supervises]]\ntitle = \"Records Clerk\"\nrole = \"clerk\"",
            ),
        ],
    },
    Problem {
        code: "question-about-group",
        severity: Error,
        what: "An open question is about a group of requirements.",
        why: "On the page, a doubt stands beside the line that it is about. A group has none.",
        bad: &[role(
            r#"[[extra.group]]
id = "either"
mode = "any"
members = ["experience", "degree"]
need = "required"
[[extra.open_question]]
id = "q-either"
about = ["either"]
text = "The source does not say whether both are needed. We read that one is enough.""#,
        )],
        good: &[role(
            r#"[[extra.group]]
id = "either"
mode = "any"
members = ["experience", "degree"]
need = "required"
[[extra.open_question]]
id = "q-either"
about = ["experience", "degree"]
text = "The source does not say whether both are needed. We read that one is enough.""#,
        )],
    },
    Problem {
        code: "too-many-requirements",
        severity: Error,
        what: "A role has more requirements than can be told apart.",
        why: "A role names at most 65,535 of them. So many can only be a slip of a program.",
        bad: &[super::piece::times(
            65_536,
            "content/roles/clerk.md",
            "[[extra.requirement]]\nid = \"typing-{n}\"\nkind = \"note\"\nneed = \"info\"\n\
             text = \"We type the number {n}.\"\n",
        )],
        good: &[role(TYPING)],
    },
];
