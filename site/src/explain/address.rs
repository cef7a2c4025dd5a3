//! Addresses of pages.

use super::Problem;
use super::piece::{prose, role, whole};
use crate::diagnostic::Severity::Error;

const OLD: &str = "content/about.md";

pub(super) const ALL: &[Problem] = &[
    Problem {
        code: "address-taken",
        severity: Error,
        what: "Two pages or files would have the same address.",
        why: "Only one of them could be reached. Addresses that differ in capital letters only \
              count as the same, because some hosts treat them so.",
        bad: &[role("aliases = [\"roles/records-lead\"]")],
        good: &[role("aliases = [\"jobs/records-clerk\"]")],
    },
    Problem {
        code: "address-is-fixed",
        severity: Error,
        what: "The address of a role or a ladder is chosen with `path`.",
        why: "Roles lie under `roles/` and ladders under `ladders/`, so that links between them \
              always hold. The last part is yours: write `slug`.",
        bad: &[role("path = \"jobs/clerk\"")],
        good: &[role("slug = \"records-clerk\"")],
    },
    Problem {
        code: "bad-path",
        severity: Error,
        what: "A path holds signs that not every host reads alike.",
        why: "Spaces, accents and doubled slashes work on one host and not on the next.",
        bad: &[role("aliases = [\"jobs//clerk\"]")],
        good: &[role("aliases = [\"jobs/clerk\"]")],
    },
    Problem {
        code: "path-outside-site",
        severity: Error,
        what: "A path leads out of the site.",
        why: "An old address lies within the site; a page of another site cannot lead here.",
        bad: &[role("aliases = [\"https://elm.example/clerk\"]")],
        good: &[role("aliases = [\"clerk\"]")],
    },
    Problem {
        code: "misleading-address",
        severity: Error,
        what: "A web address leads elsewhere than it seems to.",
        why: "What stands before an `@` is no part of the site's name, and letters of other \
              alphabets look like those of ours. Whoever reads such an address trusts the wrong \
              site.",
        bad: &[prose("[Apply](https://elm.example@records.example/apply) here.\n")],
        good: &[prose("[Apply](https://elm.example/apply) here.\n")],
    },
    Problem {
        code: "page-always-shown",
        severity: Error,
        what: "A role or ladder is told to have no page, or not to be found.",
        why: "Each role and each ladder has a page, and lists name it. What is not ready is a \
              draft.",
        bad: &[role("render = false")],
        good: &[role("render = true")],
    },
    Problem {
        code: "section-always-shown",
        severity: Error,
        what: "The home page, or the page of all roles or ladders, is told to have no page.",
        why: "Every page leads to them.",
        bad: &[whole(
            "content/roles/_index.md",
            "+++\ntitle = \"All roles\"\nrender = false\n+++\n",
        )],
        good: &[whole("content/roles/_index.md", "+++\ntitle = \"All roles\"\n+++\n")],
    },
    Problem {
        code: "redirect-of-section",
        severity: Error,
        what: "A section is told to lead to another page.",
        why: "Say it the other way round: the page that is meant lists the old address under \
              `aliases`.",
        bad: &[whole(
            "content/office/_index.md",
            "+++\ntitle = \"Office\"\nredirect_to = \"about\"\n+++\n",
        )],
        good: &[whole(OLD, "+++\ntitle = \"About\"\naliases = [\"office\"]\n+++\nAbout us.\n")],
    },
];
