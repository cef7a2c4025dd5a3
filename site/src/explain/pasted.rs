//! What got into a file by copying.

use super::Problem;
use super::piece::{prose, role, whole};
use crate::diagnostic::Severity::Error;

const LEAD: &str = "+++\n\
    title = \"Records Clerk\"\n\
    description = \"Keep the papers of the city in order.\"\n\
    [taxonomies]\n\
    domain = [\"records\"]\n\
    level = [\"clerk\"]\n\
    [extra]\n\
    status = \"described\"\n\
    kind = \"position\"\n\
    employer = \"City of Elm\"\n\
    +++\nYou keep the maps of the city in order.\n";
const MAPS: &str = "+++\n\
    title = \"Map Clerk\"\n\
    description = \"Keep the maps of the city in order.\"\n\
    [taxonomies]\n\
    domain = [\"records\"]\n\
    level = [\"clerk\"]\n\
    [extra]\n\
    status = \"described\"\n\
    kind = \"position\"\n\
    employer = \"City of Elm\"\n\
    +++\nYou keep the maps of the city in order.\n";

pub(super) const ALL: &[Problem] = &[
    Problem {
        code: "conflict-marker",
        severity: Error,
        what: "A text holds two versions, and the marks of a version control system between them.",
        why: "Somebody has to decide which of the two is right; visitors would see both.",
        bad: &[prose("<<<<<<< ours\nYou file.\n=======\nYou sort.\n>>>>>>> theirs\n")],
        good: &[prose("You file.\n")],
    },
    Problem {
        code: "facts-in-text",
        severity: Error,
        what: "Facts stand below the second `+++`, where the text of the page is.",
        why: "There they are shown as words and mean nothing: the requirement that they are about \
              is not asked for.",
        bad: &[prose("You file.\n\n[extra.terms]\nas_stated = \"Full time\"\n")],
        good: &[role("[extra.terms]\nas_stated = \"Full time\"\n")],
    },
    Problem {
        code: "unseen-character",
        severity: Error,
        what: "A character stands in a name or a text that nobody sees: a soft hyphen, a mark \
               without width.",
        why: "It was copied from a page or a document. Search does not find the word, and a name \
              with it is another name.",
        bad: &[role("title = \"Re\u{ad}cords Clerk\"")],
        good: &[role("title = \"Records Clerk\"")],
    },
    Problem {
        code: "look-alike-letter",
        severity: Error,
        what: "A letter of another alphabet stands in a word, or one letter for two, as in print.",
        why: "It looks right, but search does not find the word, and screen readers spell it out.",
        bad: &[role("title = \"Rec\u{43e}rds Clerk\"")],
        good: &[role("title = \"Records Clerk\"")],
    },
    Problem {
        code: "same-title",
        severity: Error,
        what: "Two files have the same title: two roles of one employer, two ladders, or two pages \
               with the same text.",
        why: "Whoever reads a list cannot tell them apart. Mostly a file was copied, and its title \
              stayed.",
        bad: &[whole("content/roles/map-clerk.md", LEAD)],
        good: &[whole("content/roles/map-clerk.md", MAPS)],
    },
];
