//! How one can apply, and whom to ask.

use roles::opening::{Apply, Contact};

use crate::draft::opening::{ContactDraft, OpeningDraft};
use crate::draft::{Said, Spanned};
use crate::problem::{piece, problems};

use super::super::super::config::{email, phone};
use super::super::super::findings::{Findings, text};
use super::super::super::web_address;
use super::Around;
use super::problems::GOOD;

problems! {
    pub(super) BAD_APPLY_URL = "bad-apply-url", Error {
        what: "The address to apply at, or that of an event, is no whole web address.",
        why: "Without `https://` a browser looks for it on this site.",
        bad: [piece::role(
            r#"[extra.terms]
salary_min = "61000"
salary_max = "82000"
salary_currency = "USD"
salary_period = "year"
hours_per_week = 35
[[extra.opening]]
opens = 2090-01-10
closes = 2090-02-01
places = ["elm"]
apply_url = "jobs.elm.example/42""#,
        )],
        good: [piece::role(GOOD)],
    }

    NO_WAY_TO_APPLY = "no-way-to-apply", Error {
        what: "A role has an opening, and nothing says how to apply.",
        why: "Visitors would read that they can apply, and find no way to do it.",
        bad: [piece::role(
            r#"[extra.terms]
salary_min = "61000"
salary_max = "82000"
salary_currency = "USD"
salary_period = "year"
hours_per_week = 35
[[extra.opening]]
opens = 2090-01-10
closes = 2090-02-01
places = ["elm"]"#,
        )],
        good: [piece::role(
            r#"[extra.terms]
salary_min = "61000"
salary_max = "82000"
salary_currency = "USD"
salary_period = "year"
hours_per_week = 35
[[extra.opening]]
opens = 2090-01-10
closes = 2090-02-01
places = ["elm"]
apply_by_mail = "City Hall, Room 1, 1 Main Street, Elm""#,
        )],
    }
}

/// How one can apply; a problem where there is no way.
pub(super) fn apply(
    table: &Spanned<OpeningDraft>,
    around: &Around<'_>,
    found: &mut Findings<'_>,
) -> Apply {
    let said = table.get_ref();
    let apply = Apply {
        url: address(&said.apply_url, found),
        direct: said.direct_apply.as_ref().map(|direct| *direct.get_ref()),
        email: email(&said.apply_email, found),
        mail: text(&said.apply_by_mail),
        in_person: text(&said.apply_in_person),
    };
    let is_said = said.apply_url.is_some() || said.apply_email.is_some();
    if apply.is_empty() && !is_said && !around.says_how {
        let problem = NO_WAY_TO_APPLY.at(found.of(table), "nothing says how to apply");
        let help = "add `apply_url`, `apply_email`, `apply_by_mail` or `apply_in_person`, or a \
                    section `## How to apply {#apply}` to the text";
        found.add(problem.help(help));
    }
    apply
}

/// Whom to ask.
pub(super) fn contact(said: &Spanned<ContactDraft>, found: &mut Findings<'_>) -> Contact {
    let said = said.get_ref();
    Contact {
        name: text(&said.name),
        email: email(&said.email, found),
        phone: phone(&said.phone, found),
    }
}

/// A whole web address.
pub(super) fn address(said: &Said<String>, found: &mut Findings<'_>) -> Option<String> {
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
