//! The problems of the page shell: the header and footer around every page. How each is
//! found and worded is the business of `findings`.

use crate::problem::{piece, problems};

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

problems! {
    pub(super) SLOT_MISSING = "slot-missing", Error {
        what: "The page shell lacks one of its four slots.",
        why: "Head, navigation, main part and footer of every page are poured into these places.",
        bad: [piece::whole(FILE, shell!(" lang=\"en\"", "", ""))],
        good: [piece::whole(FILE, GOOD)],
    }

    pub(super) SHELL_LANGUAGE = "shell-language", Warning {
        what: "The page shell is in another language than the site.",
        why: "Each page gets its own language, so words of the shell would be read aloud as if \
              they were in that one.",
        bad: [piece::whole(FILE, shell!(" lang=\"es\"", "", "<!-- careers:footer -->\n"))],
        good: [piece::whole(FILE, GOOD)],
    }

    pub(super) SLOT_TWICE = "slot-twice", Error {
        what: "A slot stands in the page shell twice.",
        why: "The page would hold that part twice, with the same ids.",
        bad: [piece::whole(
            FILE,
            shell!(" lang=\"en\"", "", "<!-- careers:footer -->\n<!-- careers:footer -->\n"),
        )],
        good: [piece::whole(FILE, GOOD)],
    }

    pub(super) SLOT_UNKNOWN = "slot-unknown", Error {
        what: "The page shell has a slot that there is none of.",
        why: "Nothing would be poured into it. Often a letter is wrong.",
        bad: [piece::whole(
            FILE,
            shell!(" lang=\"en\"", "<!-- careers:menu -->\n", "<!-- careers:footer -->\n"),
        )],
        good: [piece::whole(FILE, GOOD)],
    }

    pub(super) SHELL_LINK = "shell-link", Error {
        what: "A link of the page shell would lead somewhere else on every page.",
        why: "The shell stands around all pages, in all folders. Links that begin with `@/` start \
              at the home page.",
        bad: [piece::whole(
            FILE,
            shell!(" lang=\"en\"", "<a href=\"./\">Careers</a>\n", "<!-- careers:footer -->\n"),
        )],
        good: [piece::whole(
            FILE,
            shell!(" lang=\"en\"", "<a href=\"@/\">Careers</a>\n", "<!-- careers:footer -->\n"),
        )],
    }

    pub(super) BLOCKED_BY_POLICY = "blocked-by-policy", Warning {
        what: "Something in the page shell is blocked by the pages' security policy.",
        why: "Scripts and styles come from files of this site only, so that nobody can slip one \
              into a page. Put it into a file in `static/`.",
        bad: [piece::whole(
            FILE,
            shell!(
                " lang=\"en\"",
                "<p style=\"color: red\">City of Elm</p>\n",
                "<!-- careers:footer -->\n"
            ),
        )],
        good: [piece::whole(
            FILE,
            shell!(
                " lang=\"en\"",
                "<p class=\"city\">City of Elm</p>\n",
                "<!-- careers:footer -->\n"
            ),
        )],
    }

    pub(super) NO_LANGUAGE = "no-language", Warning {
        what: "The page shell does not say in which language the pages are.",
        why: "Screen readers choose a voice by it.",
        bad: [piece::whole(FILE, shell!("", "", "<!-- careers:footer -->\n"))],
        good: [piece::whole(FILE, GOOD)],
    }

    pub(super) BEFORE_POLICY = "before-policy", Error {
        what: "Something in the page shell is loaded or run before the security policy stands.",
        why: "Browsers hold a page to its policy from where it stands on. What comes before it is \
              loaded and run without it.",
        bad: [piece::whole(
            FILE,
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<script src=\"/first.js\"></script>\n\
             <!-- careers:head -->\n</head>\n<body>\n<!-- careers:navigation -->\n\
             <!-- careers:main -->\n<!-- careers:footer -->\n</body>\n</html>\n",
        )],
        good: [piece::whole(
            FILE,
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<!-- careers:head -->\n\
             <script src=\"/first.js\"></script>\n</head>\n<body>\n\
             <!-- careers:navigation -->\n<!-- careers:main -->\n<!-- careers:footer -->\n\
             </body>\n</html>\n",
        )],
    }

    pub(super) LOADS_ELSEWHERE = "loads-elsewhere", Error {
        what: "The page shell loads something from another site, or sends something there.",
        why: "The other site would learn who reads which page, and could change what visitors \
              see. The pages say that they load nothing from elsewhere. Put the file into \
              `static/`, or allow the origin under `[extra.policy]`, and the policy says so.",
        bad: [piece::whole(
            FILE,
            shell!(
                " lang=\"en\"",
                "<img src=\"https://elm.example/seal.png\" alt=\"\">\n",
                "<!-- careers:footer -->\n"
            ),
        )],
        good: [
            piece::whole(
                FILE,
                shell!(
                    " lang=\"en\"",
                    "<img src=\"https://elm.example/seal.png\" alt=\"\">\n",
                    "<!-- careers:footer -->\n"
                ),
            ),
            piece::config("[extra.policy]\npictures = [\"https://elm.example\"]"),
        ],
    }

    pub(super) LEADS_ON_BY_ITSELF = "leads-on-by-itself", Error {
        what: "The page shell makes every page lead on or reload by itself.",
        why: "Visitors would lose the page they read and what they had typed into it, and no \
              policy stops it.",
        bad: [piece::whole(
            FILE,
            shell!(
                " lang=\"en\"",
                "<meta http-equiv=\"refresh\" content=\"600\">\n",
                "<!-- careers:footer -->\n"
            ),
        )],
        good: [piece::whole(FILE, GOOD)],
    }

    pub(super) RUNS_A_LINK = "runs-a-link", Error {
        what: "A link of the page shell runs a script.",
        why: "The security policy blocks it, so the link does nothing.",
        bad: [piece::whole(
            FILE,
            shell!(
                " lang=\"en\"",
                "<a href=\"javascript:print()\">Print</a>\n",
                "<!-- careers:footer -->\n"
            ),
        )],
        good: [piece::whole(FILE, GOOD)],
    }
}
