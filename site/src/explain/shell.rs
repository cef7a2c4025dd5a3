//! The page shell: the header and footer around every page.

use super::Problem;
use super::piece::whole;
use crate::diagnostic::Severity::{Error, Warning};

/// A shell with something before its slots, something after them and some attributes.
macro_rules! shell {
    ($html:literal, $before:literal, $after:literal) => {
        concat!(
            "<!doctype html>\n<html",
            $html,
            ">\n<head>\n<!-- careers:head -->\n</head>\n<body>\n",
            $before,
            "<!-- careers:navigation -->\n<!-- careers:main -->\n",
            $after,
            "</body>\n</html>\n"
        )
    };
}

const FILE: &str = "index.html";
const GOOD: &str = shell!(" lang=\"en\"", "", "<!-- careers:footer -->\n");

pub(super) const ALL: &[Problem] = &[
    Problem {
        code: "slot-missing",
        severity: Error,
        what: "The page shell lacks one of its four slots.",
        why: "Head, navigation, main part and footer of every page are poured into these places.",
        bad: &[whole(FILE, shell!(" lang=\"en\"", "", ""))],
        good: &[whole(FILE, GOOD)],
    },
    Problem {
        code: "slot-twice",
        severity: Error,
        what: "A slot stands in the page shell twice.",
        why: "The page would hold that part twice, with the same ids.",
        bad: &[whole(
            FILE,
            shell!(" lang=\"en\"", "", "<!-- careers:footer -->\n<!-- careers:footer -->\n"),
        )],
        good: &[whole(FILE, GOOD)],
    },
    Problem {
        code: "slot-unknown",
        severity: Error,
        what: "The page shell has a slot that there is none of.",
        why: "Nothing would be poured into it. Often a letter is wrong.",
        bad: &[whole(
            FILE,
            shell!(" lang=\"en\"", "<!-- careers:menu -->\n", "<!-- careers:footer -->\n"),
        )],
        good: &[whole(FILE, GOOD)],
    },
    Problem {
        code: "shell-link",
        severity: Error,
        what: "A link of the page shell would lead somewhere else on every page.",
        why: "The shell stands around all pages, in all folders. Links that begin with `@/` start \
              at the home page.",
        bad: &[whole(
            FILE,
            shell!(" lang=\"en\"", "<a href=\"./\">Careers</a>\n", "<!-- careers:footer -->\n"),
        )],
        good: &[whole(
            FILE,
            shell!(" lang=\"en\"", "<a href=\"@/\">Careers</a>\n", "<!-- careers:footer -->\n"),
        )],
    },
    Problem {
        code: "blocked-by-policy",
        severity: Warning,
        what: "Something in the page shell is blocked by the pages' security policy.",
        why: "Scripts and styles come from files of this site only, so that nobody can slip one \
              into a page. Put it into a file in `static/`.",
        bad: &[whole(
            FILE,
            shell!(
                " lang=\"en\"",
                "<p style=\"color: red\">City of Elm</p>\n",
                "<!-- careers:footer -->\n"
            ),
        )],
        good: &[whole(
            FILE,
            shell!(
                " lang=\"en\"",
                "<p class=\"city\">City of Elm</p>\n",
                "<!-- careers:footer -->\n"
            ),
        )],
    },
    Problem {
        code: "no-language",
        severity: Warning,
        what: "The page shell does not say in which language the pages are.",
        why: "Screen readers choose a voice by it.",
        bad: &[whole(FILE, shell!("", "", "<!-- careers:footer -->\n"))],
        good: &[whole(FILE, GOOD)],
    },
    Problem {
        code: "path-taken",
        severity: Error,
        what: "A file of `static/` has the place of a file or folder that the program makes.",
        why: "Pages, styles and copied files share one folder. The one named `assets` holds styles \
              and scripts; yours may lie in it.",
        bad: &[whole("static/assets", "What we own")],
        good: &[whole("static/assets.txt", "What we own")],
    },
];
