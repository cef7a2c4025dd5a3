//! Whom visitors ask, and the pages that help them: at the foot of every page.

use roles::Route;

use crate::content::Help;
use crate::diagnostic::Diagnostic;
use crate::draft::config::HelpDraft;
use crate::draft::{ConfigDraft, LeftOut, Said};
use crate::problem::{Problem, piece, problems};
use crate::sources::SourcePath;

use super::super::findings::{Findings, each};
use super::navigation::{Pages, entry};

problems! {
    BAD_EMAIL = "bad-email", Error {
        what: "An email address is not one.",
        why: "It stands as a link on pages, for people who need help or want to apply.",
        bad: [piece::config("[extra.help]\nemail = \"careers at elm.example\"")],
        good: [piece::config("[extra.help]\nemail = \"careers@elm.example\"")],
    }

    BAD_PHONE = "bad-phone", Error {
        what: "A telephone number is not one.",
        why: "It stands as a link on pages, and phones call it when it is pressed.",
        bad: [piece::config("[extra.help]\nphone = \"ask the desk\"")],
        good: [piece::config("[extra.help]\nphone = \"+1 555 010 0199\"")],
    }
}

/// Addresses and numbers; the pages come when all pages are known.
pub(super) fn help(said: &Said<HelpDraft>, found: &mut Findings<'_>) -> Help {
    let Some(said) = said else { return Help::default() };
    let said = said.get_ref();
    Help { email: email(&said.email, found), phone: phone(&said.phone, found), pages: Vec::new() }
}

/// An email address.
pub(in crate::check) fn email(said: &Said<String>, found: &mut Findings<'_>) -> Option<String> {
    checked(said, (&BAD_EMAIL, "email address", "careers@example.gov"), is_email, found)
}

/// A telephone number.
pub(in crate::check) fn phone(said: &Said<String>, found: &mut Findings<'_>) -> Option<String> {
    checked(said, (&BAD_PHONE, "telephone number", "+1 617 555 0100"), is_phone, found)
}

/// The pages that are there.
pub(in crate::check) fn help_pages(
    (file, config): &(SourcePath, ConfigDraft),
    pages: &Pages<'_>,
    left_out: &LeftOut,
) -> (Vec<(String, Route)>, Vec<Diagnostic>) {
    let mut found = Findings::new(file, left_out);
    let help = config.extra.as_ref().and_then(|extra| extra.get_ref().help.as_ref());
    let Some(help) = help else { return (Vec::new(), Vec::new()) };
    let entries = each(&help.get_ref().page).iter();
    let made = entries.filter_map(|one| entry(one, pages, &mut found)).collect();
    (made, found.into_list())
}

fn checked(
    said: &Said<String>,
    (problem, noun, example): (&'static Problem, &str, &str),
    is_one: fn(&str) -> bool,
    found: &mut Findings<'_>,
) -> Option<String> {
    let said = said.as_ref()?;
    if is_one(said.get_ref()) {
        return Some(said.get_ref().clone());
    }
    let message = format!("`{}` is no {noun}", said.get_ref());
    let problem = problem.at(found.of(said), message);
    found.add(problem.help(format!("write it like `{example}`")));
    None
}

/// A name, one `@` and a host with a dot; nothing that would end or lengthen a link.
fn is_email(text: &str) -> bool {
    let plain = |c: char| c.is_alphanumeric() || ".!#$*+/=^_`{|}~-'".contains(c);
    let Some((name, host)) = text.split_once('@') else { return false };
    let label =
        |part: &str| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || c == '-');
    !name.is_empty() && name.chars().all(plain) && host.contains('.') && host.split('.').all(label)
}

fn is_phone(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    digits >= 3 && text.chars().all(|c| c.is_ascii_digit() || " +-().".contains(c))
}
