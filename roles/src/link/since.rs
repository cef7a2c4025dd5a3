//! What has changed since results were written down.

use super::{LinkedResult, Since};
use crate::check_data::CheckData;
use crate::evaluate::evaluate;
use crate::profile::Profile;

/// In the order of the results; of two for one role the first.
pub(super) fn since(results: &[LinkedResult], profile: &Profile, book: &CheckData) -> Vec<Since> {
    let mut since = Vec::new();
    for (n, result) in results.iter().enumerate() {
        if results[..n].iter().all(|earlier| earlier.role != result.role) {
            of_role(result, profile, book, &mut since);
        }
    }
    since
}

fn of_role(result: &LinkedResult, profile: &Profile, book: &CheckData, since: &mut Vec<Since>) {
    let catalog = book.catalog();
    let LinkedResult { role: id, verdict, digest } = result;
    let Some(role) = catalog.role(id.as_str()) else {
        if book.has_all() {
            since.push(Since::RoleGone(id.to_string()));
        }
        return;
    };
    if book.digest(id) != Some(*digest) {
        since.push(Since::RulesChanged(id.clone()));
    }
    let now = evaluate(role, catalog.vocabulary(), profile).verdict();
    if now != *verdict {
        since.push(Since::Verdict { role: id.clone(), then: *verdict, now });
    }
}
