//! Names that nothing has.

use super::Problem;
use super::piece::{config, keys, ladder, role, whole};
use crate::diagnostic::Severity::Error;

const WHY: &str = "What has no name would have no page, no question and no meaning. Often a letter \
                   is wrong; else add the word where the message says.";

pub(super) const ALL: &[Problem] = &[
    Problem {
        code: "unknown-role",
        severity: Error,
        what: "A file names a role that has no file.",
        why: WHY,
        bad: &[role("[extra.reports_to]\ntitle = \"Records Lead\"\nrole = \"record-lead\"")],
        good: &[role("[extra.reports_to]\ntitle = \"Records Lead\"\nrole = \"records-lead\"")],
    },
    Problem {
        code: "unknown-employer",
        severity: Error,
        what: "A role names an employer that `config.toml` does not.",
        why: "The employer's rules for part-time work, its scale of skills and its place hang on \
              the name, so it is written alike everywhere.",
        bad: &[role("[extra]\nemployer = \"Elm\"")],
        good: &[role("[extra]\nemployer = \"City of Elm\"")],
    },
    Problem {
        code: "unknown-domain",
        severity: Error,
        what: "A role is listed under a domain that the vocabulary does not have.",
        why: WHY,
        bad: &[role("[taxonomies]\ndomain = [\"record\"]")],
        good: &[role("[taxonomies]\ndomain = [\"records\"]")],
    },
    Problem {
        code: "unknown-level",
        severity: Error,
        what: "A role is listed under a level that the vocabulary does not have.",
        why: WHY,
        bad: &[role("[taxonomies]\nlevel = [\"clerks\"]")],
        good: &[role("[taxonomies]\nlevel = [\"clerk\"]")],
    },
    Problem {
        code: "unknown-area",
        severity: Error,
        what: "A requirement names an area of experience that the vocabulary does not have.",
        why: WHY,
        bad: &[keys(
            "content/vocabulary.toml",
            "[[area]]\nid = \"typing-work\"\ntitle = \"typing\"\nincludes = [\"file\"]",
        )],
        good: &[keys(
            "content/vocabulary.toml",
            "[[area]]\nid = \"typing-work\"\ntitle = \"typing\"\nincludes = [\"filing\"]",
        )],
    },
    Problem {
        code: "unknown-field",
        severity: Error,
        what: "A requirement names a field of study that the vocabulary does not have.",
        why: WHY,
        bad: &[keys(
            "content/vocabulary.toml",
            "[[field]]\nid = \"archives\"\ntitle = \"archives\"\nparents = [\"histori\"]",
        )],
        good: &[keys(
            "content/vocabulary.toml",
            "[[field]]\nid = \"archives\"\ntitle = \"archives\"\nparents = [\"history\"]",
        )],
    },
    Problem {
        code: "unknown-term",
        severity: Error,
        what: "A requirement names a skill, a tool or the like that the vocabulary does not have.",
        why: WHY,
        bad: &[role(
            r#"[[extra.requirement]]
id = "typing"
kind = "skill"
need = "required"
text = "You type quickly."
ask = "Do you type quickly?"
any_of = ["tiping"]"#,
        )],
        good: &[role(
            r#"[[extra.requirement]]
id = "typing"
kind = "skill"
need = "required"
text = "You type quickly."
ask = "Do you type quickly?"
any_of = ["typing"]"#,
        )],
    },
    Problem {
        code: "unknown-level-word",
        severity: Error,
        what: "A requirement asks for a level that no scale of the vocabulary has.",
        why: "Levels are ordered by the scale of their employer. A word that stands on none could \
              not be asked for.",
        bad: &[role(
            r#"[[extra.requirement]]
id = "typing"
kind = "skill"
need = "required"
text = "You type a lot."
ask = "Do you type a lot?"
any_of = ["typing"]
level = "muhc""#,
        )],
        good: &[role(
            r#"[[extra.requirement]]
id = "typing"
kind = "skill"
need = "required"
text = "You type a lot."
ask = "Do you type a lot?"
any_of = ["typing"]
level = "much""#,
        )],
    },
    Problem {
        code: "unknown-place",
        severity: Error,
        what: "Something lies in a place that the vocabulary does not have.",
        why: WHY,
        bad: &[config("[[extra.employer]]\nname = \"City of Oak\"\nplace = \"em\"")],
        good: &[config("[[extra.employer]]\nname = \"City of Oak\"\nplace = \"elm\"")],
    },
    Problem {
        code: "unknown-requirement",
        severity: Error,
        what: "A group, a credit or an open question names a requirement that this role does not \
               have.",
        why: WHY,
        bad: &[role(
            r#"[[extra.open_question]]
id = "q-degree"
about = ["degre"]
text = "The source does not say which degree. We read a bachelor's degree.""#,
        )],
        good: &[role(
            r#"[[extra.open_question]]
id = "q-degree"
about = ["degree"]
text = "The source does not say which degree. We read a bachelor's degree.""#,
        )],
    },
    Problem {
        code: "unknown-page",
        severity: Error,
        what: "The main navigation leads to a page that has no file.",
        why: "It stands on every page, so the broken link would too.",
        bad: &[config("[[extra.navigation]]\ntitle = \"Ladders\"\npage = \"@/ladder/_index.md\"")],
        good: &[config(
            "[[extra.navigation]]\ntitle = \"Ladders\"\npage = \"@/ladders/_index.md\"",
        )],
    },
    Problem {
        code: "unknown-list",
        severity: Error,
        what: "A line names a list of the source that `[extra.source]` does not count.",
        why: "Each list of the source document has a short name and a number of lines, so that no \
              line gets lost.",
        bad: &[role(
            "[extra.source]\ndocument = \"Handbook\"\nlines = { mq = 1 }\n\
             [[extra.requirement]]\nid = \"care\"\nkind = \"ability\"\nneed = \"required\"\n\
             line = \"qm 1\"\ntext = \"You work with care.\"",
        )],
        good: &[role(
            "[extra.source]\ndocument = \"Handbook\"\nlines = { mq = 1 }\n\
             [[extra.requirement]]\nid = \"care\"\nkind = \"ability\"\nneed = \"required\"\n\
             line = \"mq 1\"\ntext = \"You work with care.\"",
        )],
    },
    Problem {
        code: "step-off-the-ladder",
        severity: Error,
        what: "A step begins or ends at a role that is no rung of the ladder.",
        why: "A step leads from one rung to another. Add the role as a rung first.",
        bad: &[whole(
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
        good: &[ladder("weight = 1")],
    },
];
