//! The configuration: where the site will be, what it is called, and what the city decides.

use std::collections::BTreeMap;

use roles::catalog::{Employer, Policy};
use roles::id::PlaceId;
use roles::route::PageLinks;

use ::words::{Shared, english};

use crate::content::{LintConfig, SiteConfig};
use crate::diagnostic::Diagnostic;
use crate::draft::config::{ConfigExtra, EmployerDraft};
use crate::draft::{ConfigDraft, Draft, LeftOut, Said, Spanned};
use crate::problem::problems;
use crate::sources::SourcePath;

use super::findings::{Findings, Thing, each, text};
use super::reference::{NameKind, Names};
use super::{hours, slug, web_address, zola};

mod brand;
mod employer_page;
mod folder;
mod help;
mod lint;
mod navigation;
mod page_policy;
mod problems;
mod publish;
mod zone;

pub(super) use employer_page::employer_pages;
pub(super) use help::{email, help_pages, phone};
pub(super) use navigation::{Pages, navigation};
pub(super) use zone::zones;

use problems::{
    BAD_BASE_URL, BAD_LANGUAGE, EMPLOYERS_ALIKE, NO_EMPLOYER, TAXONOMY_NOT_DECLARED,
    TOO_MANY_MONTHS, UNKNOWN_EMPLOYER,
};

problems! {
    below: [
        problems::ALL, brand::ALL, employer_page::ALL, folder::ALL, help::ALL, lint::ALL,
        navigation::ALL, page_policy::ALL, publish::ALL, zone::ALL,
    ];
}

/// The longest address of an employer: file systems take names of 255 bytes.
const LONGEST_ADDRESS: usize = 100;

/// How many missing months count as a near miss unless the city says otherwise.
const NEAR_MISS_MONTHS: u16 = 6;

const EMPLOYER: NameKind = NameKind {
    unknown: Some(&UNKNOWN_EMPLOYER),
    noun: "employer",
    table: "`[[extra.employer]]`",
    file: "config.toml",
};

/// The names of employers.
pub(super) fn employers(draft: &Draft) -> (Names<'_, ()>, Vec<Diagnostic>) {
    let Some((file, config)) = &draft.config else {
        return (Names::new(EMPLOYER, false), Vec::new());
    };
    let is_whole = !draft.left_out.any(file, &["employer", "name"]);
    let mut names = Names::new(EMPLOYER, is_whole);
    let mut found = Findings::new(file, &draft.left_out);
    for employer in each_employer(config) {
        if let Some(name) = &employer.get_ref().name {
            names.declare(name, (), &mut found);
        }
    }
    (names, found.into_list())
}

fn each_employer(config: &ConfigDraft) -> &[Spanned<EmployerDraft>] {
    config.extra.as_ref().map_or(&[], |extra| each(&extra.get_ref().employer))
}

/// The site, without its navigation, and the policy it follows.
pub(super) fn check(
    (file, config): &(SourcePath, ConfigDraft),
    places: &Names<'_, PlaceId>,
    left_out: &LeftOut,
) -> (SiteConfig, Policy, Vec<Diagnostic>) {
    let mut found = Findings::new(file, left_out);
    taxonomies(config, &mut found);
    zola::config(config, &mut found);
    let mut site = site(config, &mut found);
    let extra = config.extra.as_ref();
    site.lint = lint::lint(extra.map_or(&None, |extra| &extra.get_ref().lint), &mut found);
    let policy = policy(config, places, &mut found);
    (site, policy, found.into_list())
}

fn site(config: &ConfigDraft, found: &mut Findings<'_>) -> SiteConfig {
    let thing = Thing::configuration();
    let yes = |said: &Said<bool>| said.as_ref().is_none_or(|said| *said.get_ref());
    let is_on = |said: &Said<bool>| said.as_ref().is_some_and(|said| *said.get_ref());
    let title = found.words(&thing, &config.title, "title = \"City careers\"");
    let none = ConfigExtra::default();
    let extra = config.extra.as_ref().map_or(&none, Spanned::get_ref);
    SiteConfig {
        base_url: base_url(&thing, config, found),
        title: title.unwrap_or_default(),
        description: text(&config.description).unwrap_or_default(),
        // Until the languages of the site are known.
        words: Shared::clone(english()),
        language: language(config, found),
        folder: String::new(),
        navigation: Vec::new(),
        help: help::help(&extra.help, found),
        brand: brand::brand(&extra.brand, found),
        lint: LintConfig::default(),
        sitemap: yes(&config.generate_sitemap),
        robots: yes(&config.generate_robots_txt),
        studio: extra.studio.as_ref().is_some_and(|said| *said.get_ref()),
        policy: page_policy::policy(&extra.policy, found),
        embed: is_on(&extra.embed),
        preview_pictures: is_on(&extra.preview_pictures),
        links: PageLinks::default(),
        host: None,
        single_folder: false,
        preview: false,
        publish: publish::publish(config, extra, found),
        employers: BTreeMap::new(),
        output_dir: folder::output(&config.output_dir, found),
    }
}

fn base_url(thing: &Thing, config: &ConfigDraft, found: &mut Findings<'_>) -> String {
    let example = "base_url = \"https://careers.example.gov\"";
    let Some(said) = found.required(thing, &config.base_url, example) else {
        return String::new();
    };
    let url = said.get_ref();
    if web_address::misleads(said, found) {
        return String::new();
    }
    if !web_address::is_one(url) || url.contains(['?', '#']) {
        let message = format!("`{url}` is not the address of a site");
        let problem = BAD_BASE_URL.at(found.of(said), message);
        let help = "write the whole address of the home page, like `https://careers.example.gov`";
        found.add(problem.help(help));
        return String::new();
    }
    url.trim_end_matches('/').to_string()
}

fn language(config: &ConfigDraft, found: &mut Findings<'_>) -> String {
    let Some(said) = &config.default_language else { return "en".into() };
    let mut parts = said.get_ref().split('-');
    let first = parts.next().unwrap_or_default();
    let letters = (2..=3).contains(&first.len()) && first.bytes().all(|b| b.is_ascii_alphabetic());
    let subtag = |part: &str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
    };
    if !letters || !parts.all(subtag) {
        let message = format!("`{}` is not a language", said.get_ref());
        let problem = BAD_LANGUAGE.at(found.of(said), message);
        found.add(problem.help("write the short name of the language, like `en` or `es-US`"));
    }
    said.get_ref().clone()
}

/// Zola wants every taxonomy that pages use to be declared.
fn taxonomies(config: &ConfigDraft, found: &mut Findings<'_>) {
    let thing = Thing::configuration();
    if found.is_left_out(&thing, "taxonomies") {
        return;
    }
    let declared = each(&config.taxonomies).iter();
    let declared: Vec<_> = declared
        .filter_map(|taxonomy| Some(taxonomy.get_ref().name.as_ref()?.get_ref().as_str()))
        .collect();
    for name in ["domain", "level"] {
        if !declared.contains(&name) {
            let message = format!("the taxonomy `{name}` is not declared");
            let problem = TAXONOMY_NOT_DECLARED.at(found.place(&thing), message);
            let help = format!("add `[[taxonomies]]` with `name = \"{name}\"`");
            found.add(problem.help(help));
        }
    }
}

fn policy(config: &ConfigDraft, places: &Names<'_, PlaceId>, found: &mut Findings<'_>) -> Policy {
    let none = ConfigExtra::default();
    let extra = config.extra.as_ref().map_or(&none, Spanned::get_ref);
    let mut employers: Vec<Employer> = Vec::new();
    for draft in each_employer(config) {
        let Some(employer) = employer(draft, places, found) else { continue };
        match employers.iter().find(|other| other.slug == employer.slug) {
            None => employers.push(employer),
            // The same name twice is an id twice, which has been reported.
            Some(other) if other.name == employer.name => {}
            Some(other) => alike(draft, &other.name, found),
        }
    }
    if employers.is_empty() && !found.is_left_out_anywhere(&["employer", "name"]) {
        let place = found.place(&Thing::configuration());
        let problem = NO_EMPLOYER.at(place, "no employer is named");
        let help = "add `[[extra.employer]]` with the `name` that roles write as `employer`";
        found.add(problem.help(help));
    }
    Policy { near_miss_months: near_miss_months(extra, found), employers }
}

fn near_miss_months(extra: &ConfigExtra, found: &mut Findings<'_>) -> u16 {
    let Some(said) = &extra.near_miss_months else { return NEAR_MISS_MONTHS };
    let months = *said.get_ref();
    if months > roles::requirement::MOST_MONTHS {
        let message = format!("{months} months are more than a life of work");
        let problem = TOO_MANY_MONTHS.at(found.of(said), message);
        found.add(problem.help("write how many missing months are still near, like `6`"));
    }
    months
}

fn employer(
    draft: &Spanned<EmployerDraft>,
    places: &Names<'_, PlaceId>,
    found: &mut Findings<'_>,
) -> Option<Employer> {
    let said = draft.get_ref();
    let thing = Thing::named("employer", &said.name, draft);
    if let Some(place) = &said.place {
        places.resolve(place, found);
    }
    let full_time_hours = hours::hundredths(&said.full_time_hours, found);
    let name = found.words(&thing, &said.name, "name = \"City of Boston\"")?;
    let mut slug = slug::slug(&name).unwrap_or_else(|| plain_letters(&name));
    slug.truncate(LONGEST_ADDRESS);
    let slug = slug.trim_end_matches('-').to_string();
    Some(Employer { name, slug, full_time_hours })
}

/// A name with letters beyond a to z: those are left out, as no address needs to be pretty.
fn plain_letters(name: &str) -> String {
    let plain: String = name.chars().map(|c| if c.is_ascii() { c } else { '-' }).collect();
    slug::slug(&plain).unwrap_or_else(|| "employer".into())
}

fn alike(draft: &Spanned<EmployerDraft>, other: &str, found: &mut Findings<'_>) {
    let said = draft.get_ref();
    let thing = Thing::named("employer", &said.name, draft);
    let message = format!("{} and employer `{other}` would have one address", thing.name);
    let problem = EMPLOYERS_ALIKE.at(found.place(&thing), message);
    found.add(problem.help("give one of them a name that differs in its letters or digits"));
}
