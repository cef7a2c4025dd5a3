//! How facts are written: keys, values, quotation marks.

use super::Problem;
use super::piece::role;
use crate::diagnostic::Severity::Error;

pub(super) const ALL: &[Problem] = &[
    Problem {
        code: "syntax",
        severity: Error,
        what: "A line is written in a way that cannot be read.",
        why: "Text stands between quotation marks, a list between square brackets, and each key \
              has a line of its own. The mark shows where reading stopped.",
        bad: &[role("title = \"Records Clerk")],
        good: &[role("title = \"Records Clerk\"")],
    },
    Problem {
        code: "newer-toml",
        severity: Error,
        what: "A line is written in a newer way that other programs do not read.",
        why: "The files of this site also open in Zola and in editors that run in the browser. \
              What only the newest programs read would be lost there.",
        bad: &[role("description = \"Keep the papers\\e of the city in order.\"")],
        good: &[role("description = \"Keep the papers of the city in order.\"")],
    },
    Problem {
        code: "duplicate-key",
        severity: Error,
        what: "One key is written twice in the same place.",
        why: "Only one of the two can hold, and nobody can tell which one you mean.",
        bad: &[role("[extra.terms]\ngrade = \"7\"\ngrade = \"8\"")],
        good: &[role("[extra.terms]\ngrade = \"8\"")],
    },
    Problem {
        code: "curly-quotes",
        severity: Error,
        what: "Text stands between curly quotation marks, as word processors make them.",
        why: "Only straight ones begin and end a text: `\"`. Inside a text, curly ones are fine.",
        bad: &[role("title = “Records Clerk”")],
        good: &[role("title = \"Records Clerk\"")],
    },
    Problem {
        code: "unknown-key",
        severity: Error,
        what: "A key means nothing here. Often a letter is wrong.",
        why: "A fact under a wrong name would silently be lost. So every name has to be known.",
        bad: &[role("[extra]\ndepartmnet = \"City Clerk\"")],
        good: &[role("[extra]\ndepartment = \"City Clerk\"")],
    },
    Problem {
        code: "misplaced-key",
        severity: Error,
        what: "A key is known, and stands under the wrong heading.",
        why: "A key belongs to the last `[heading]` above it. Move it below its own.",
        bad: &[role("grade = \"8\"")],
        good: &[role("[extra.terms]\ngrade = \"8\"")],
    },
    Problem {
        code: "wrong-type",
        severity: Error,
        what: "A value is of another kind than its key takes: a number for a text, a text for a \
               list.",
        why: "Text stands in quotation marks, numbers and `true` or `false` do not, and a list \
              stands in square brackets.",
        bad: &[role("[extra.terms]\ngrade = 8")],
        good: &[role("[extra.terms]\ngrade = \"8\"")],
    },
    Problem {
        code: "out-of-range",
        severity: Error,
        what: "A number is smaller or larger than its key takes.",
        why: "Such a number is a slip of the pen: no list of a document has minus two lines.",
        bad: &[role("weight = -2")],
        good: &[role("weight = 2")],
    },
    Problem {
        code: "unknown-word",
        severity: Error,
        what: "A key takes one of a few words, and this is none of them.",
        why: "The word decides what the page shows, so each of them has one spelling.",
        bad: &[role("[extra]\nstatus = \"closed\"")],
        good: &[role("[extra]\nstatus = \"archived\"")],
    },
    Problem {
        code: "missing-key",
        severity: Error,
        what: "Something that has to be said is not said.",
        why: "A role without an employer, or a requirement without its sentence, could not be \
              shown. What the source does not state may be left out; these keys may not.",
        bad: &[role("[extra.reports_to]\nrole = \"records-lead\"")],
        good: &[role("[extra.reports_to]\ntitle = \"Records Lead\"\nrole = \"records-lead\"")],
    },
    Problem {
        code: "empty-text",
        severity: Error,
        what: "A text that has to say something is empty.",
        why: "Visitors would see a heading or a line with nothing in it.",
        bad: &[role("description = \"\"")],
        good: &[role("description = \"Keep the papers of the city in order.\"")],
    },
];
