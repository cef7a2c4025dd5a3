//! Long plain lists.

use super::Problem;
use super::piece::role;
use crate::diagnostic::Severity::Error;

pub(super) const ALL: &[Problem] = &[
    Problem {
        code: "list-not-counted",
        severity: Error,
        what: "A role lists skills or the like, and `[extra.source]` does not count them.",
        why: "The number of lines in the source shows that none got lost.",
        bad: &[role("[extra.listed]\nskills = [\"typing\"]")],
        good: &[role(
            "[extra.source]\ndocument = \"Handbook\"\nlines = { skills = 1 }\n\
             [extra.listed]\nskills = [\"typing\"]",
        )],
    },
    Problem {
        code: "list-too-long",
        severity: Error,
        what: "A list has more items than its source has lines.",
        why: "An item without a line is not in the source, or the lines were counted wrongly.",
        bad: &[
            role(
                "[extra.source]\ndocument = \"Handbook\"\nlines = { knowledge = 1 }\n\
             [extra.listed]\nknowledge = [\"archive-law\", \"archive-rules\"]",
            ),
            super::piece::words(
                "[[knowledge]]\nid = \"archive-rules\"\ntitle = \"the rules of archives\"",
            ),
        ],
        good: &[
            role(
                "[extra.source]\ndocument = \"Handbook\"\nlines = { knowledge = 2 }\n\
             [extra.listed]\nknowledge = [\"archive-law\", \"archive-rules\"]",
            ),
            super::piece::words(
                "[[knowledge]]\nid = \"archive-rules\"\ntitle = \"the rules of archives\"",
            ),
        ],
    },
];
