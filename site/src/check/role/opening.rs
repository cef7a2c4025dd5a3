//! The openings of a role: where, for whom and how one can apply.

use roles::id::{OpeningId, PlaceId};
use roles::opening::{Employment, Opening, Remote};
use roles::role::Status;

use crate::draft::opening::{EmploymentWord, OpeningDraft, RemoteWord};
use crate::draft::role::TermsDraft;
use crate::draft::{RoleExtra, Spanned};
use crate::problem::problems;
use crate::zone::Zone;

use super::super::Context;
use super::super::findings::{Findings, Thing, each, text};
use super::super::reference::{NameKind, Names};
use super::terms;

mod apply;
mod clock;
mod event;
mod problems;
mod when;

use problems::{OPEN_WITHOUT_OPENING, OPENING_WITHOUT_OPEN, PLACE_WITHOUT_COUNTRY};

problems! {
    below: [problems::ALL, apply::ALL, event::ALL, when::ALL];
}

const NAMES: NameKind =
    NameKind { unknown: None, noun: "opening", table: "`[[extra.opening]]`", file: "this role" };

/// What the openings of one role are read with.
pub(super) struct Around<'a> {
    pub(super) context: &'a Context<'a>,
    /// Whose clock counts; none where the employer has no time zone.
    pub(super) zone: Option<&'a Zone>,
    pub(super) employer: &'a str,
    /// Whether the text of the role says how to apply.
    pub(super) says_how: bool,
}

/// The openings, in the order of the file.
pub(super) fn openings(
    status: Status,
    extra: &RoleExtra,
    around: &Around<'_>,
    found: &mut Findings<'_>,
) -> Vec<Opening> {
    let tables = extra.opening.as_ref().map_or(&[][..], |all| &all.0);
    report_status(status, extra, tables, found);
    let mut names = Names::new(NAMES, true);
    let read = tables.iter().filter_map(|table| {
        let id = id(table, tables.len(), &mut names, found)?;
        Some(opening(id, (table, extra), around, found))
    });
    read.collect()
}

/// A role that is open has an opening; one that is only a name, or kept for the record, has none.
fn report_status(
    status: Status,
    extra: &RoleExtra,
    tables: &[Spanned<OpeningDraft>],
    found: &mut Findings<'_>,
) {
    match (status, tables.first(), &extra.status) {
        (Status::Open, None, Some(word)) => {
            let message = "this role is open but has no opening";
            let help = "add `[[extra.opening]]` with `opens`, `closes` and `apply_url`, \
                        or write `status = \"described\"`";
            found.add(OPEN_WITHOUT_OPENING.at(found.of(word), message).help(help));
        }
        (Status::Stub | Status::Archived, Some(table), Some(word)) => {
            let message = "this role has an opening, and its status says that nobody can apply";
            let problem = OPENING_WITHOUT_OPEN
                .at(found.of(word), message)
                .help("write `status = \"described\"`, or take the opening out")
                .related(found.of(table), "the opening");
            found.add(problem);
        }
        _ => {}
    }
}

/// The name of an opening; the only one of a role needs none.
fn id<'d>(
    table: &'d Spanned<OpeningDraft>,
    of: usize,
    names: &mut Names<'d, ()>,
    found: &mut Findings<'_>,
) -> Option<OpeningId> {
    let said = &table.get_ref().id;
    if said.is_none() && of == 1 {
        return OpeningId::new("opening").ok();
    }
    let thing = Thing::named("opening", said, table);
    let id = found.required(&thing, said, "id = \"winter-2026\"")?;
    names.declare(id, (), found).then(|| found.id(id, OpeningId::new))?
}

fn opening(
    id: OpeningId,
    (table, extra): (&Spanned<OpeningDraft>, &RoleExtra),
    around: &Around<'_>,
    found: &mut Findings<'_>,
) -> Opening {
    let said = table.get_ref();
    let when::Interval { opens, closes, last_days } = when::interval(table, around, found);
    let is_yes = |said: &Option<Spanned<bool>>| said.as_ref().is_some_and(|yes| *yes.get_ref());
    Opening {
        id,
        opens,
        closes,
        last_days,
        zone: around.zone.and_then(Zone::name),
        until_filled: is_yes(&said.until_filled),
        max_applications: said.max_applications.as_ref().map(|n| *n.get_ref()),
        posts: said.posts.as_ref().map(|n| *n.get_ref()),
        places: each(&said.places).iter().filter_map(|name| place(name, around, found)).collect(),
        location: text(&said.location),
        remote: said.remote.as_ref().map(|word| remote(*word.get_ref())),
        applicants_from: each(&said.applicants_from)
            .iter()
            .map(|one| one.get_ref().clone())
            .collect(),
        employment: said.employment_type.as_ref().map(|word| employment(*word.get_ref())),
        terms: own_terms(table, extra).map(|own| terms::terms(&own, found)),
        apply: apply::apply(table, around, found),
        posting_id: text(&said.posting_id),
        contact: said.contact.as_ref().map(|contact| apply::contact(contact, found)),
        events: each(&said.event).iter().filter_map(|e| event::event(e, around, found)).collect(),
    }
}

/// A place of work; search engines want to know in which country it is.
fn place(name: &Spanned<String>, around: &Around<'_>, found: &mut Findings<'_>) -> Option<PlaceId> {
    let place = around.context.words.places.resolve(name, found)?;
    if around.context.countries.get(place.index()) == Some(&false) {
        let message = format!("place `{}` does not say in which country it is", name.get_ref());
        let problem = PLACE_WITHOUT_COUNTRY.at(found.of(name), message);
        let help = "add `country = \"US\"` to it in content/vocabulary.toml, and the rest of \
                    its address";
        found.add(problem.help(help));
    }
    Some(place)
}

/// Pay and hours of an opening that says some: what it does not say is that of the role.
fn own_terms(table: &Spanned<OpeningDraft>, extra: &RoleExtra) -> Option<Spanned<TermsDraft>> {
    let said = table.get_ref();
    let pays = said.salary_min.is_some() || said.salary_max.is_some();
    if !pays && said.hours_per_week.is_none() {
        return None;
    }
    let role = extra.terms.as_ref().map(|terms| terms.get_ref().clone()).unwrap_or_default();
    let mut own = TermsDraft {
        hours_per_week: said.hours_per_week.clone().or(role.hours_per_week.clone()),
        salary_currency: said.salary_currency.clone().or(role.salary_currency.clone()),
        salary_period: said.salary_period.clone().or(role.salary_period.clone()),
        ..role
    };
    if pays {
        own.salary_min = said.salary_min.clone();
        own.salary_max = said.salary_max.clone();
        own.range = None;
    }
    Some(Spanned::new(table.span(), own))
}

fn remote(word: RemoteWord) -> Remote {
    match word {
        RemoteWord::No => Remote::No,
        RemoteWord::Hybrid => Remote::Hybrid,
        RemoteWord::Yes => Remote::Yes,
    }
}

fn employment(word: EmploymentWord) -> Employment {
    match word {
        EmploymentWord::FullTime => Employment::FullTime,
        EmploymentWord::PartTime => Employment::PartTime,
        EmploymentWord::Temporary => Employment::Temporary,
        EmploymentWord::Contractor => Employment::Contractor,
        EmploymentWord::Intern => Employment::Intern,
        EmploymentWord::Volunteer => Employment::Volunteer,
        EmploymentWord::PerDiem => Employment::PerDiem,
        EmploymentWord::Other => Employment::Other,
    }
}
