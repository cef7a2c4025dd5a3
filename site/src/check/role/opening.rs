//! The vacancy of an open role.

use roles::date::Date;
use roles::role::{Opening, Status};

use crate::draft::role::OpeningDraft;
use crate::draft::{RoleExtra, Said, Spanned};
use crate::problem::{piece, problems};

use super::super::date;
use super::super::findings::{Findings, text};
use super::super::web_address;

const VACANCY: &str = r#"[extra]
status = "open"
[extra.terms]
salary_min = "61000"
salary_max = "82000"
salary_currency = "USD"
salary_period = "year"
[extra.opening]
opens = 2090-01-10
closes = 2090-02-01
apply_url = "https://jobs.elm.example/42""#;

problems! {
    OPEN_WITHOUT_OPENING = "open-without-opening", Error {
        what: "A role is open, and nothing is said about the vacancy.",
        why: "Visitors need to know until when and where they can apply.",
        bad: [piece::role("[extra]\nstatus = \"open\"")],
        good: [piece::role(VACANCY)],
    }

    OPENING_WITHOUT_OPEN = "opening-without-open", Error {
        what: "A role has an `[extra.opening]`, and its status is not `open`.",
        why: "The page would say that there is no vacancy, and show one. When a vacancy is over, \
              take the table out.",
        bad: [piece::role(
            r#"[extra]
status = "described"
[extra.terms]
salary_min = "61000"
salary_max = "82000"
salary_currency = "USD"
salary_period = "year"
[extra.opening]
closes = 2090-02-01
apply_url = "https://jobs.elm.example/42""#,
        )],
        good: [piece::role(VACANCY)],
    }

    CLOSES_BEFORE_OPENING = "closes-before-opening", Error {
        what: "The last day to apply comes before the first.",
        why: "One of the two days is wrong; search engines would not show the vacancy.",
        bad: [piece::role(
            r#"[extra]
status = "open"
[extra.terms]
salary_min = "61000"
salary_max = "82000"
salary_currency = "USD"
salary_period = "year"
[extra.opening]
opens = 2090-02-10
closes = 2090-02-01
apply_url = "https://jobs.elm.example/42""#,
        )],
        good: [piece::role(VACANCY)],
    }

    BAD_APPLY_URL = "bad-apply-url", Error {
        what: "The address to apply at is no whole web address.",
        why: "Without `https://` a browser looks for it on this site.",
        bad: [piece::role(
            r#"[extra]
status = "open"
[extra.terms]
salary_min = "61000"
salary_max = "82000"
salary_currency = "USD"
salary_period = "year"
[extra.opening]
apply_url = "jobs.elm.example/42""#,
        )],
        good: [piece::role(VACANCY)],
    }
}

/// The vacancy; there is one exactly when the status says so.
pub(super) fn opening(
    status: Status,
    extra: &RoleExtra,
    found: &mut Findings<'_>,
) -> Option<Opening> {
    match (status, &extra.opening, &extra.status) {
        (Status::Open, None, Some(word)) => {
            let message = "this role is open, and nothing is said about the opening";
            let problem = OPEN_WITHOUT_OPENING.at(found.of(word), message);
            let help = "add `[extra.opening]` with `opens`, `closes` and `apply_url`, \
                        or write `status = \"described\"`";
            found.add(problem.help(help));
            None
        }
        (_, Some(table), Some(word)) if status != Status::Open => {
            let message = "this role has an opening, and its status is not `open`";
            let problem = OPENING_WITHOUT_OPEN
                .at(found.of(word), message)
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
        let problem = CLOSES_BEFORE_OPENING.at(found.of(closes), message);
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
        let problem = BAD_APPLY_URL.at(found.of(said), message);
        found.add(problem.help("write the whole address, like `https://example.gov/apply`"));
        return None;
    }
    Some(url.clone())
}
