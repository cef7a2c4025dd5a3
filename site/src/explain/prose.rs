//! Links and markup of texts. What makes them good to read is told by the rules of
//! [`crate::lint`].

use super::Problem;
use super::piece::prose;
use crate::diagnostic::Severity::{Error, Warning};

pub(super) const ALL: &[Problem] = &[
    Problem {
        code: "broken-link",
        severity: Error,
        what: "A link leads to nothing.",
        why: "Visitors would land on an error page. A page of this site is written as `@/` with \
              its file, a file of `static/` by its path.",
        bad: &[prose("You work with the [lead](@/roles/record-lead.md).\n")],
        good: &[prose("You work with the [lead](@/roles/records-lead.md).\n")],
    },
    Problem {
        code: "broken-anchor",
        severity: Error,
        what: "A link leads to a heading that the page does not have.",
        why: "The browser would open the page at its top, and visitors would look in vain.",
        bad: &[prose("See [your day](#your-days).\n\n## Your day\n\nYou file papers.\n")],
        good: &[prose("See [your day](#your-day).\n\n## Your day\n\nYou file papers.\n")],
    },
    Problem {
        code: "link-scheme",
        severity: Error,
        what: "A link begins in a way that is not allowed, like `javascript:`.",
        why: "A link leads to a page, an e-mail address or a telephone. Anything else could run \
              something on a visitor's computer.",
        bad: &[prose("Read the [handbook](file:///C:/handbook.pdf).\n")],
        good: &[prose("Read the [handbook](https://elm.example/handbook.pdf).\n")],
    },
    Problem {
        code: "remote-image",
        severity: Error,
        what: "A picture lies on another site.",
        why: "Pages of this site ask nobody else for anything, so that no other site learns who \
              reads them. Put the picture into `static/`.",
        bad: &[prose("![The archive](https://elm.example/archive.jpg)\n")],
        good: &[prose("The archive is in the basement of the town hall.\n")],
    },
    Problem {
        code: "no-alternative-text",
        severity: Warning,
        what: "A picture has no words that stand for it.",
        why: "People who cannot see it hear these words instead. Say what the picture shows.",
        bad: &[
            prose("![](/archive.svg)\n"),
            super::piece::whole(
                "static/archive.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            ),
        ],
        good: &[
            prose("![Shelves full of boxes](/archive.svg)\n"),
            super::piece::whole(
                "static/archive.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            ),
        ],
    },
    Problem {
        code: "raw-html",
        severity: Error,
        what: "A text holds HTML.",
        why: "The pages' security policy would block much of it, and the rest may look broken. \
              Markdown has what a text needs.",
        bad: &[prose("You work <b>with care</b>.\n")],
        good: &[prose("You work **with care**.\n")],
    },
];
