//! What has changed since answers were saved or a link was made, and what of them means
//! nothing here.

use super::row;
use crate::catalog::Catalog;
use crate::evaluate::Verdict;
use crate::link::Since;

/// A change as a sentence. The roles give the titles.
#[must_use]
pub fn since(since: &Since, catalog: &Catalog) -> String {
    let title = |id: &str| {
        let role = catalog.role(id);
        role.map_or_else(|| id.to_owned(), |role| role.title.clone())
    };
    match since {
        Since::RulesChanged(role) => format!(
            "{}: what this role asks for has changed since these answers were saved.",
            title(role.as_str())
        ),
        Since::Verdict { role, then, now } => format!(
            "{}: when these answers were saved, the result was “{}”; today it is “{}”.",
            title(role.as_str()),
            short(*then),
            short(*now)
        ),
        Since::RoleGone(role) => format!("The role “{role}” is not on this site any more."),
        Since::Newer(_) => "These answers were saved by a newer version of this page, which \
                            this one cannot read: load the page again, or start anew."
            .into(),
    }
}

/// What of saved answers means nothing here; nothing to say when there is no such thing.
#[must_use]
pub fn ignored(ignored: &[String]) -> Option<String> {
    let quoted: Vec<String> = ignored.iter().map(|said| format!("“{said}”")).collect();
    let left_out = row(&quoted, "and");
    (!quoted.is_empty()).then(|| format!("Left out, because it means nothing here: {left_out}."))
}

/// A verdict in a few words, to be quoted.
fn short(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::AppearsToMeet => "you appear to meet the minimum",
        Verdict::ReviewerDecides => "only the hiring team can judge this",
        Verdict::CannotTellYet => "this cannot be said yet",
        Verdict::NotYet => "not shown yet",
        Verdict::NothingToCheck => "nothing to check",
    }
}
