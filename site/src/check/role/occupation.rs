//! Codes of lists of occupations.

use roles::role::Occupation;

use crate::draft::Said;
use crate::draft::role::OccupationDraft;
use crate::problem::{piece, problems};

use super::super::findings::Findings;

problems! {
    BAD_OCCUPATION = "bad-occupation", Error {
        what: "A code of a list of occupations has not the form of that list.",
        why: "Programs that compare roles look the code up. One with a wrong form is in no list.",
        bad: [piece::role("[extra.occupation]\nsoc = \"43\"")],
        good: [piece::role("[extra.occupation]\nsoc = \"43-4071\"")],
    }
}

/// The codes of a role.
pub(super) fn occupation(said: &Said<OccupationDraft>, found: &mut Findings<'_>) -> Occupation {
    let Some(said) = said else { return Occupation::default() };
    let said = said.get_ref();
    Occupation {
        soc: code(&said.soc, ("15-2051", is_soc), found),
        onet: code(&said.onet, ("15-2051.01", is_onet), found),
        esco: code(&said.esco, ("http://data.europa.eu/esco/occupation/…", is_esco), found),
    }
}

fn code(
    said: &Said<String>,
    (example, is_one): (&str, fn(&str) -> bool),
    found: &mut Findings<'_>,
) -> Option<String> {
    let said = said.as_ref()?;
    if is_one(said.get_ref()) {
        return Some(said.get_ref().clone());
    }
    let message = format!("`{}` is no code of that list", said.get_ref());
    let problem = BAD_OCCUPATION.at(found.of(said), message);
    found.add(problem.help(format!("write it like `{example}`")));
    None
}

fn is_soc(text: &str) -> bool {
    text.split_once('-').is_some_and(|(major, rest)| is_digits(major, 2) && is_digits(rest, 4))
}

fn is_onet(text: &str) -> bool {
    text.split_once('.').is_some_and(|(soc, detail)| is_soc(soc) && is_digits(detail, 2))
}

fn is_esco(text: &str) -> bool {
    let rest = text.strip_prefix("http://data.europa.eu/esco/occupation/").unwrap_or_default();
    !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

fn is_digits(text: &str, length: usize) -> bool {
    text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit())
}
