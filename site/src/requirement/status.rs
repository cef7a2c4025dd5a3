//! A status: employed by the city, registered, a student.

use roles::Vocabulary;
use roles::kind::{NoTerms, Status};
use roles::requirement::HoldingMode;
use roles::vocabulary::TermKind;
use serde::Deserialize;

use super::terms::{self, Wanted};
use crate::check::Scope;
use crate::check::findings::{Findings, Thing};
use crate::draft::described::described;
use crate::draft::{Said, Spanned};

described! {
/// The keys of a status.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct StatusDraft {
    /// One of these is enough; each a `[[status]]` of the vocabulary.
    pub any_of: Said<Vec<Spanned<String>>>,
}
}

const STATUS: Wanted = Wanted {
    fits: |kind| kind == TermKind::Status,
    help: "a status names `[[status]]` words: name one, or change `kind`",
};

/// The status a requirement asks for.
pub(crate) fn check(
    thing: &Thing,
    said: &StatusDraft,
    scope: &Scope<'_>,
    found: &mut Findings<'_>,
) -> Option<Status> {
    let names = terms::any(thing, &said.any_of, found)?;
    let terms = terms::resolve(STATUS, names, scope, found)?;
    let status = Status::any_of(terms);
    status.map_err(|NoTerms| terms::report_empty(thing, names, found)).ok()
}

/// What it says beyond its own sentence.
pub(super) fn facts(status: &Status, words: &Vocabulary) -> Vec<String> {
    terms::names_fact(HoldingMode::Any, status.terms(), words).into_iter().collect()
}
