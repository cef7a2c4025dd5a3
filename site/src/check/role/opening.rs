//! The vacancy of an open role.

use roles::date::Date;
use roles::role::{Opening, Status};

use crate::diagnostic::Diagnostic;
use crate::draft::role::OpeningDraft;
use crate::draft::{RoleExtra, Said, Spanned};

use super::super::date;
use super::super::findings::{Findings, text};
use super::super::web_address;

const OPEN_WITHOUT_OPENING: &str = "open-without-opening";
const OPENING_WITHOUT_OPEN: &str = "opening-without-open";
const CLOSES_BEFORE_OPENING: &str = "closes-before-opening";
const BAD_APPLY_URL: &str = "bad-apply-url";

/// The vacancy; there is one exactly when the status says so.
pub(super) fn opening(
    status: Status,
    extra: &RoleExtra,
    found: &mut Findings<'_>,
) -> Option<Opening> {
    match (status, &extra.opening, &extra.status) {
        (Status::Open, None, Some(word)) => {
            let message = "this role is open, and nothing is said about the opening";
            let problem = Diagnostic::error(OPEN_WITHOUT_OPENING, found.of(word), message);
            let help = "add `[extra.opening]` with `opens`, `closes` and `apply_url`, \
                        or write `status = \"described\"`";
            found.add(problem.help(help));
            None
        }
        (_, Some(table), Some(word)) if status != Status::Open => {
            let message = "this role has an opening, and its status is not `open`";
            let problem = Diagnostic::error(OPENING_WITHOUT_OPEN, found.of(word), message)
                .help("write `status = \"open\"`, or take `[extra.opening]` out")
                .related(found.of(table), "the opening");
            found.add(problem);
            Some(read(table, found))
        }
        (_, table, _) => table.as_ref().map(|table| read(table, found)),
    }
}

/// What the status comes to on a day: a role whose last day has gone is described and no
/// longer open. Its opening stays, so that its page can say so.
pub(super) fn status_on(today: Option<Date>, status: Status, opening: Option<&Opening>) -> Status {
    let last = opening.and_then(|opening| opening.closes);
    match (status, last, today) {
        (Status::Open, Some(last), Some(today)) if last < today => Status::Described,
        _ => status,
    }
}

fn read(table: &Spanned<OpeningDraft>, found: &mut Findings<'_>) -> Opening {
    let said = table.get_ref();
    let opens = date::date(&said.opens, found);
    let closes = date::date(&said.closes, found);
    if let (Some(first), Some(last), Some(closes)) = (opens, closes, &said.closes)
        && last < first
    {
        let message = format!("this role closes on {last}, before it opens on {first}");
        let problem = Diagnostic::error(CLOSES_BEFORE_OPENING, found.of(closes), message);
        found.add(problem.help("correct `opens` or `closes`: the last day comes after the first"));
    }
    Opening {
        opens,
        closes,
        apply_url: apply_url(&said.apply_url, found),
        posting_id: text(&said.posting_id),
        location: text(&said.location),
        direct_apply: said.direct_apply.as_ref().is_some_and(|direct| *direct.get_ref()),
    }
}

fn apply_url(said: &Said<String>, found: &mut Findings<'_>) -> Option<String> {
    let said = said.as_ref()?;
    let url = said.get_ref();
    if web_address::misleads(said, found) {
        return None;
    }
    if !web_address::is_one(url) {
        let message = format!("`{url}` is no web address");
        let problem = Diagnostic::error(BAD_APPLY_URL, found.of(said), message);
        found.add(problem.help("write the whole address, like `https://example.gov/apply`"));
        return None;
    }
    Some(url.clone())
}
