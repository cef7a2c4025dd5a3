//! Postal addresses of places.

use roles::vocabulary::Address;

use crate::draft::Said;
use crate::draft::vocabulary::PlaceDraft;
use crate::problem::{piece, problems};

use super::super::findings::{Findings, text};

problems! {
    BAD_COUNTRY = "bad-country", Error {
        what: "The country of a place is not written with its two capital letters.",
        why: "Search engines and calendars know countries by these letters.",
        bad: [piece::words("[[place]]\nid = \"annex\"\ntitle = \"The annex\"\ncountry = \"USA\"")],
        good: [piece::words("[[place]]\nid = \"annex\"\ntitle = \"The annex\"\ncountry = \"US\"")],
    }
}

/// An address, as far as it is stated.
pub(super) fn address(said: &PlaceDraft, found: &mut Findings<'_>) -> Address {
    Address {
        street: text(&said.street),
        locality: text(&said.locality),
        region: text(&said.region),
        postal_code: text(&said.postal_code),
        country: country(&said.country, found),
    }
}

fn country(said: &Said<String>, found: &mut Findings<'_>) -> Option<String> {
    let said = said.as_ref()?;
    let code = said.get_ref();
    if code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Some(code.clone());
    }
    let problem = BAD_COUNTRY.at(found.of(said), format!("`{code}` is not a country"));
    found.add(problem.help("write the two capital letters of the country, like `US`"));
    None
}
