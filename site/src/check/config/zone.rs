//! The time zones of employers.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostic;
use crate::draft::{Draft, Spanned};
use crate::nearest;
use crate::problem::{piece, problems};
use crate::zone::Zone;

use super::super::findings::Findings;
use super::each_employer;

problems! {
    BAD_TIMEZONE = "bad-timezone", Error {
        what: "`timezone` of an employer is not the name of a time zone.",
        why: "Openings begin and end by its clock. Names like `EST` are those of a part of the \
              year, or of several places.",
        bad: [piece::config(
            "[[extra.employer]]\nname = \"City of Oak\"\ntimezone = \"America/NewYork\"",
        )],
        good: [piece::config(
            "[[extra.employer]]\nname = \"City of Oak\"\ntimezone = \"America/New_York\"",
        )],
    }
}

/// The zones of employers by name, and what is wrong with those that are no zones.
pub(in crate::check) fn zones(draft: &Draft) -> (BTreeMap<&str, Zone>, Vec<Diagnostic>) {
    let Some((file, config)) = &draft.config else { return Default::default() };
    let mut found = Findings::new(file, &draft.left_out);
    let mut zones = BTreeMap::new();
    for employer in each_employer(config) {
        let said = employer.get_ref();
        let Some(zone) = said.timezone.as_ref().and_then(|name| zone(name, &mut found)) else {
            continue;
        };
        zones.extend(said.name.as_ref().map(|name| (name.get_ref().as_str(), zone)));
    }
    (zones, found.into_list())
}

fn zone(name: &Spanned<String>, found: &mut Findings<'_>) -> Option<Zone> {
    let is_place = name.get_ref().contains('/') || name.get_ref() == "UTC";
    let zone = Zone::named(name.get_ref()).filter(|_| is_place);
    if zone.is_none() {
        let names = Zone::names();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let message = format!("`{}` is not a time zone", name.get_ref());
        let help = match meant(name.get_ref(), &names) {
            Some(known) => format!("write `{known}`"),
            None => "write a region and a city, like `America/New_York`".into(),
        };
        found.add(BAD_TIMEZONE.at(found.of(name), message).help(help));
    }
    zone
}

/// The zone of a city that is written without its region, or with a slip.
fn meant<'z>(name: &str, names: &[&'z str]) -> Option<&'z str> {
    let city = format!("/{}", name.trim().replace(' ', "_").to_lowercase());
    let mut of_city = names.iter().filter(|zone| zone.to_lowercase().ends_with(&city));
    match (of_city.next(), of_city.next()) {
        (Some(zone), None) => Some(zone),
        _ if name.contains('/') => nearest::nearest(name, names),
        _ => None,
    }
}
