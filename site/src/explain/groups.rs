//! Groups of requirements.

use super::Problem;
use super::piece::role;
use crate::diagnostic::Severity::Error;

const ONE_OF_TWO: &str = r#"[[extra.group]]
id = "either"
mode = "any"
members = ["experience", "degree"]
need = "required""#;

pub(super) const ALL: &[Problem] = &[
    Problem {
        code: "empty-group",
        severity: Error,
        what: "A group has no members.",
        why: "A group says how many of several requirements are needed. Of none, none can be.",
        bad: &[role(
            "[[extra.group]]\nid = \"either\"\nmode = \"any\"\nmembers = []\nneed = \"required\"",
        )],
        good: &[role(ONE_OF_TWO)],
    },
    Problem {
        code: "group-number",
        severity: Error,
        what: "A group needs more members than it has, or has a number that means nothing.",
        why: "Nobody could meet three of two requirements. `n` belongs to `mode = \"at_least\"`.",
        bad: &[role(
            r#"[[extra.group]]
id = "either"
mode = "at_least"
n = 3
members = ["experience", "degree"]
need = "required""#,
        )],
        good: &[role(ONE_OF_TWO)],
    },
    Problem {
        code: "member-twice",
        severity: Error,
        what: "A group has one member twice.",
        why: "Meeting it would count twice. Another requirement was probably meant.",
        bad: &[role(
            r#"[[extra.group]]
id = "either"
mode = "any"
members = ["degree", "degree"]
need = "required""#,
        )],
        good: &[role(ONE_OF_TWO)],
    },
    Problem {
        code: "group-cycle",
        severity: Error,
        what: "Groups contain one another in a circle.",
        why: "Whether a group is met hangs on its members; none of them may hang on the group.",
        bad: &[role(
            r#"[[extra.group]]
id = "either"
mode = "any"
members = ["degree", "either"]
need = "required""#,
        )],
        good: &[role(ONE_OF_TWO)],
    },
];
