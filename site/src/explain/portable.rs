//! Names of files that not every system can hold.

use super::Problem;
use super::piece::whole;
use crate::diagnostic::Severity::Error;

const NOTE: &str = "+++\ntitle = \"Note\"\n+++\nA page of the site.\n";

pub(super) const ALL: &[Problem] = &[Problem {
    code: "unportable-name",
    severity: Error,
    what: "A page or a file would have a name that not every computer can hold.",
    why: "The site is copied to hosts and to computers of colleagues. Windows takes `con`, `aux` \
          and `nul` for devices, and no name that ends with a dot or holds a colon.",
    bad: &[whole("content/aux.md", NOTE)],
    good: &[whole("content/auxiliary.md", NOTE)],
}];
