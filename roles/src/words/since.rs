//! What has changed since answers were saved or a link was made, and what of them means
//! nothing here.

use words::{msg, say};

use super::list_and;
use crate::catalog::Catalog;
use crate::evaluate::Verdict;
use crate::link::Since;

/// A change as a sentence. The roles give the titles.
#[must_use]
pub fn since(since: &Since, catalog: &Catalog) -> String {
    let title = |id: &str| {
        let role = catalog.role(id);
        role.map_or_else(|| id.to_owned(), crate::Role::named)
    };
    match since {
        Since::RulesChanged(role) => say(msg::SinceRulesChanged { role: &title(role.as_str()) }),
        Since::Verdict { role, then, now } => say(msg::SinceVerdict {
            role: &title(role.as_str()),
            then: &short(*then),
            now: &short(*now),
        }),
        Since::RoleGone(role) => say(msg::SinceRoleGone { role: role.as_str() }),
        Since::Newer(_) => say(msg::SinceNewer),
    }
}

/// What of saved answers means nothing here; nothing to say when there is no such thing.
#[must_use]
pub fn ignored(ignored: &[String]) -> Option<String> {
    let quoted: Vec<String> = ignored.iter().map(|part| say(msg::SinceQuoted { part })).collect();
    (!quoted.is_empty()).then(|| say(msg::SinceLeftOut { parts: &list_and(&quoted) }))
}

/// A verdict in a few words, to be quoted.
fn short(verdict: Verdict) -> String {
    match verdict {
        Verdict::AppearsToMeet => say(msg::VerdictShortAppearsToMeet),
        Verdict::ReviewerDecides => say(msg::VerdictShortReviewerDecides),
        Verdict::CannotTellYet => say(msg::VerdictShortCannotTellYet),
        Verdict::NotYet => say(msg::VerdictShortNotYet),
        Verdict::NothingToCheck => say(msg::VerdictShortNothingToCheck),
    }
}
