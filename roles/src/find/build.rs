//! From a catalog to its index.

use std::collections::BTreeMap;

use words::{msg, say};

use super::apart::CARDS;
use super::card::{Card, Tag, slug_of};
use super::columns::Columns;
use super::facet::{DEGREES, Facet, FacetOption, STATUSES, WEEKS, YEARS, years_group};
use super::vocabulary::{DESCRIPTION, PLACE, REQUIREMENT, SearchWords, Standing, TITLE, TOOL};
use super::{FinderIndex, facts, fold, needs, pay, position, sorting, terms};
use crate::catalog::Catalog;
use crate::id::TermId;
use crate::opening::Remote;
use crate::role::{Role, Status};
use crate::vocabulary::{Term, TermKind};

/// The most bytes that sentences may take in an index. Up to here a card can
/// say in which sentence a word was found; beyond, only that it was.
const MOST_TEXT: usize = 256 * 1024;

pub(super) fn index(catalog: &Catalog) -> FinderIndex {
    let roles = catalog.roles();
    let groups: Vec<Groups> = roles.iter().map(|role| groups_of(catalog, role)).collect();
    let options = used_options(catalog, &groups);
    let numbers: BTreeMap<(Facet, &str), u32> =
        options.iter().zip(0..).map(|(option, n)| ((option.facet, &*option.id), n)).collect();
    let title_ranks = sorting::ranks(roles.iter().map(|role| &*role.title));
    let mut columns = Columns::default();
    let mut cards: Vec<Card> = Vec::new();
    for (role, n) in roles.iter().zip(0..) {
        let of_role = groups[position(n)].iter();
        let of_role = of_role.filter_map(|(facet, id)| numbers.get(&(*facet, &**id)));
        let mut options: Vec<u32> = of_role.copied().collect();
        options.sort_unstable();
        let months = needs::months(&role.requirements);
        columns.push(title_ranks[position(n)], months.map_or(0, u32::from), options);
        cards.push(card(n, role));
    }
    let of_all = roles.iter().flat_map(|role| texts(catalog, role));
    if of_all.map(str::len).sum::<usize>() <= MOST_TEXT {
        for (card, role) in cards.iter_mut().zip(roles) {
            // The card names the language of its role: the texts need no marks.
            let plain = |text| words::unmarked(text).into_owned();
            card.texts = texts(catalog, role).map(plain).collect();
        }
    }
    let (firsts, words) = standing(catalog).pack();
    let phrases = facts::phrases(&words);
    let words = words.into_iter().map(|words| (words, Vec::new()).into());
    let cards = cards.chunks(CARDS).map(|cards| (SearchWords::default(), cards.to_vec()).into());
    FinderIndex { columns, options, phrases, firsts, parts: words.chain(cards).collect() }
}

/// The groups a role stands in, by facet and id.
type Groups = Vec<(Facet, String)>;

fn groups_of(catalog: &Catalog, role: &Role) -> Groups {
    let years = years_group(needs::months(&role.requirements));
    let degree = needs::degree(&role.requirements) as usize;
    let status = STATUSES.iter().find(|(status, ..)| *status == role.status);
    let mut groups = vec![
        (Facet::Employer, employer_slug(catalog, &role.employer)),
        (Facet::Degree, DEGREES[degree].0.to_owned()),
        (Facet::Years, YEARS[years].0.to_owned()),
        (Facet::Pay, pay::group(role)),
    ];
    let week = facts::week(catalog, role).and_then(|fact| fact.strip_prefix('='));
    groups.extend(week.map(|week| (Facet::Week, week.to_owned())));
    groups.extend(places(role).map(|place| (Facet::Place, place)));
    groups.extend(status.map(|(_, id, _)| (Facet::Status, (*id).to_owned())));
    groups.extend(role.domains.iter().map(|id| (Facet::Domain, id.to_string())));
    groups.extend(role.levels.iter().map(|id| (Facet::Level, id.to_string())));
    groups.extend(tools(catalog, role).map(|tool| (Facet::Tool, tool.id.clone())));
    groups.sort_unstable();
    groups.dedup();
    groups
}

/// Where the work of a role is: the places of its openings, or anywhere.
fn places(role: &Role) -> impl Iterator<Item = String> {
    let places = role.openings.iter().flat_map(|opening| &opening.places);
    let places = places.map(|place| format!("p{}", place.index()));
    let mut remote = role.openings.iter().filter(|one| one.remote == Some(Remote::Yes));
    places.chain(remote.next().map(|_| "remote".to_owned()))
}

fn employer_slug(catalog: &Catalog, name: &str) -> String {
    let known = catalog.policy().employers.iter().find(|employer| employer.name == name);
    known.map_or_else(|| slug_of(name), |employer| employer.slug.clone())
}

/// Everything that some role stands in, in display order.
fn used_options(catalog: &Catalog, groups: &[Groups]) -> Vec<FacetOption> {
    let mut counts: BTreeMap<(Facet, &str), usize> = BTreeMap::new();
    for (facet, id) in groups.iter().flatten() {
        *counts.entry((*facet, id)).or_default() += 1;
    }
    let count = |option: &FacetOption| counts.get(&(option.facet, &*option.id)).copied();
    let mut options = all_options(catalog);
    options.retain(|option| count(option).is_some());
    options.sort_by_key(|option| {
        let tools_by_use = (option.facet == Facet::Tool).then(|| std::cmp::Reverse(count(option)));
        (option.facet, tools_by_use)
    });
    options
}

fn all_options(catalog: &Catalog) -> Vec<FacetOption> {
    let words = catalog.vocabulary();
    let option = |facet, id: &str, title: &str| FacetOption {
        facet,
        id: id.to_owned(),
        title: title.to_owned(),
        aliases: Vec::new(),
        line: String::new(),
    };
    let mut options = Vec::new();
    options.extend(words.domains().iter().map(|d| option(Facet::Domain, d.id.as_str(), &d.title)));
    options.extend(words.levels().iter().map(|l| option(Facet::Level, l.id.as_str(), &l.title)));
    options
        .extend(employers(catalog).iter().map(|(name, slug)| option(Facet::Employer, slug, name)));
    let places = words.places().iter().enumerate();
    options.extend(places.map(|(n, place)| option(Facet::Place, &format!("p{n}"), &place.title)));
    options.push(option(Facet::Place, "remote", &say(msg::PlaceRemote)));
    options.extend(pay::groups().iter().map(|(id, title)| option(Facet::Pay, id, title)));
    options.extend(WEEKS.iter().map(|(id, title)| option(Facet::Week, id, &title.say())));
    options.extend(STATUSES.iter().map(|(_, id, title)| option(Facet::Status, id, &title.say())));
    options.extend(DEGREES.iter().map(|(id, title)| option(Facet::Degree, id, &title.say())));
    options.extend(YEARS.iter().map(|(id, title)| option(Facet::Years, id, &title.say())));
    let mut tools: Vec<&Term> =
        words.terms().iter().filter(|term| term.kind == TermKind::Tool).collect();
    tools.sort_by_cached_key(|term| fold::folded(&term.title));
    options.extend(tools.into_iter().map(|term| FacetOption {
        aliases: term.aliases.clone(),
        ..option(Facet::Tool, &term.id, &term.title)
    }));
    options
}

/// Names and slugs: those the policy lists, in its order, then any others by name.
fn employers(catalog: &Catalog) -> Vec<(String, String)> {
    let listed = catalog.policy().employers.iter().map(|e| (e.name.clone(), e.slug.clone()));
    let mut employers: Vec<_> = listed.collect();
    let mut others: Vec<_> = catalog.roles().iter().map(|role| &role.employer).collect();
    others.sort_unstable();
    others.dedup();
    for name in others {
        let slug = employer_slug(catalog, name);
        if employers.iter().all(|(_, known)| *known != slug) {
            employers.push((name.clone(), slug));
        }
    }
    employers
}

/// What a card says of a role that nobody can apply for.
fn tag(status: Status) -> Option<Tag> {
    let text = match status {
        Status::Stub => say(msg::StatusStub),
        Status::Archived => say(msg::StatusArchived),
        Status::Described | Status::Upcoming | Status::Open => return None,
    };
    Some(Tag { text, ..Tag::default() })
}

fn card(n: u32, role: &Role) -> Card {
    let mut card = Card {
        role: n,
        slug: Some(&role.slug)
            .filter(|slug| **slug != slug_of(&role.title))
            .cloned()
            .unwrap_or_default(),
        title: role.title.clone(),
        description: role.description.clone(),
        language: role.language.clone(),
        described: role.status != Status::Stub,
        tags: Vec::new(),
        terms: terms::summary(&role.terms),
        department: department(role).unwrap_or_default(),
        texts: Vec::new(),
    };
    card.add_tags(tag(role.status));
    card
}

fn department(role: &Role) -> Option<String> {
    match (&role.department, &role.team) {
        (Some(department), Some(team)) => Some(format!("{department}, {team}")),
        (department, team) => department.clone().or_else(|| team.clone()),
    }
}

/// What a role asks for, sentence by sentence, and what it lists.
fn texts<'a>(catalog: &'a Catalog, role: &'a Role) -> impl Iterator<Item = &'a str> {
    let asked = role.requirements.all().iter().map(|requirement| &*requirement.text);
    asked.chain(role.listed.iter().map(|listed| &*catalog.vocabulary().term(listed.term).title))
}

fn tools<'a>(catalog: &'a Catalog, role: &'a Role) -> impl Iterator<Item = &'a Term> {
    let held = role.requirements.all().iter().flat_map(|one| one.kind.named_terms());
    let terms = held.copied().chain(role.listed.iter().map(|listed| listed.term));
    let terms = terms.map(|id: TermId| catalog.vocabulary().term(id));
    terms.filter(|term| term.kind == TermKind::Tool)
}

fn standing(catalog: &Catalog) -> Standing {
    let mut standing = Standing::default();
    for (role, n) in catalog.roles().iter().zip(0..) {
        standing.add(n, TITLE, &role.title);
        standing.add(n, DESCRIPTION, &role.description);
        standing.add(n, PLACE, &role.employer);
        standing.add(n, PLACE, department(role).as_deref().unwrap_or_default());
        texts(catalog, role).for_each(|text| standing.add(n, REQUIREMENT, text));
        for tool in tools(catalog, role) {
            standing.add(n, TOOL, &tool.title);
            tool.aliases.iter().for_each(|alias| standing.add(n, TOOL, alias));
        }
        for (fact, field) in facts::facts(catalog, role) {
            standing.add_word(n, field, fact);
        }
    }
    standing
}
