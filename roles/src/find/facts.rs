//! Facts of a role that people search for in words that no description has: that it needs no
//! degree, that it is a first step, that one works a part of the week. The generator notes them
//! in the index under words of their own.

use words::{Key, msg};

use super::facet::DegreeMention;
use super::fold;
use super::needs;
use super::vocabulary::{DESCRIPTION, Fields, REQUIREMENT, SearchWords, TITLE, TOOL};
use crate::catalog::Catalog;
use crate::opening::{Employment, Remote};
use crate::requirement::Need;
use crate::role::{Role, Status};

/// Fewer hours a week than this, in hundredths, are a part of it where an employer does not say.
pub(super) const FULL_WEEK: u16 = 3500;
/// A first step asks for no more experience than this.
const FIRST_STEP: u16 = 24;

/// The words of facts, and the phrases that ask for them.
const PHRASES: [(&str, Key); 9] = [
    ("=no-degree", msg::PhrasesNoDegree::KEY),
    ("=degree", msg::PhrasesDegree::KEY),
    ("=entry", msg::PhrasesEntry::KEY),
    ("=part-time", msg::PhrasesPartTime::KEY),
    ("=full-time", msg::PhrasesFullTime::KEY),
    ("=remote", msg::PhrasesRemote::KEY),
    ("=hybrid", msg::PhrasesHybrid::KEY),
    ("=open", msg::PhrasesOpen::KEY),
    ("=pay", msg::PhrasesPay::KEY),
];

/// What is true of a role, and how well it answers the question.
pub(super) fn facts(catalog: &Catalog, role: &Role) -> Vec<(&'static str, Fields)> {
    let mut facts = Vec::new();
    if !role.openings.is_empty() || matches!(role.status, Status::Open | Status::Upcoming) {
        facts.push(("=open", TITLE));
    }
    if role.status == Status::Stub {
        return facts;
    }
    facts.push(match needs::degree(&role.requirements) {
        DegreeMention::Required => ("=degree", TITLE),
        DegreeMention::CountsTowardsYears => ("=no-degree", DESCRIPTION),
        DegreeMention::Preferred => ("=no-degree", TOOL),
        // A description that asks for nothing at all does not say much of degrees either.
        DegreeMention::NotMentioned if role.requirements.all().is_empty() => {
            ("=no-degree", REQUIREMENT)
        }
        DegreeMention::NotMentioned => ("=no-degree", TITLE),
    });
    if is_first_step(catalog, role) {
        facts.push(("=entry", TITLE));
    }
    if role.terms.salary_min.is_some() || !role.terms.ranges.is_empty() {
        facts.push(("=pay", TITLE));
    }
    facts.extend(week(catalog, role).map(|word| (word, TITLE)));
    let remote = role.openings.iter().filter_map(|opening| opening.remote);
    facts.extend(remote.filter_map(|remote| match remote {
        Remote::No => None,
        Remote::Hybrid => Some(("=hybrid", TITLE)),
        Remote::Yes => Some(("=remote", TITLE)),
    }));
    facts
}

/// Whether a role is on the lowest level of the site and asks for little experience; on a site
/// without levels, whether it asks for something, but for no experience.
fn is_first_step(catalog: &Catalog, role: &Role) -> bool {
    let months = needs::months(&role.requirements);
    match catalog.vocabulary().levels().first() {
        Some(first) => {
            role.levels.contains(&first.id) && months.is_none_or(|months| months <= FIRST_STEP)
        }
        None => {
            let required = |one: &crate::Requirement| one.need == Need::Required;
            months.is_none() && role.requirements.all().iter().any(required)
        }
    }
}

/// Whether one works a whole week or a part of it; nothing where that is not stated.
pub(super) fn week(catalog: &Catalog, role: &Role) -> Option<&'static str> {
    let kinds = role.openings.iter().filter_map(|opening| opening.employment);
    let told = kinds.filter_map(|kind| match kind {
        Employment::FullTime => Some("=full-time"),
        Employment::PartTime => Some("=part-time"),
        _ => None,
    });
    let employers = &catalog.policy().employers;
    let own = employers.iter().find(|employer| employer.name == role.employer);
    let full = own.and_then(|employer| employer.full_time_hours).unwrap_or(FULL_WEEK);
    let hours = role.terms.hours_per_week;
    let of_hours = |hours| if hours < full { "=part-time" } else { "=full-time" };
    told.max().or(hours.map(of_hours))
}

/// The phrases of an index: pairs of what is typed and what it asks for, longer phrases first.
/// One that asks for a word which no role has is left out, and so is one that is itself a word
/// of roles, unless what it asks for finds these roles too.
pub(super) fn phrases(words: &[SearchWords]) -> Vec<String> {
    let mut pairs: Vec<(String, String)> = Vec::new();
    for (fact, key) in PHRASES {
        let said = key.say();
        pairs.extend(said.split(';').map(|phrase| (fold::folded(phrase), fact.to_owned())));
    }
    let all = || words.iter().flat_map(SearchWords::iter);
    let synonyms = msg::PhrasesSynonyms::KEY.say();
    for pair in synonyms.split(';') {
        let Some((typed, asked)) = pair.split_once('=') else { continue };
        let (typed, asked) = (fold::folded(typed), fold::folded(asked));
        let is_known = |word: &str| all().any(|(known, _)| known.starts_with(word));
        let finds_both = typed.starts_with(&asked) || !is_known(&typed);
        if finds_both && asked.split(' ').all(is_known) {
            pairs.push((typed, asked));
        }
    }
    pairs.retain(|(typed, _)| !typed.is_empty());
    pairs.sort_by_cached_key(|(typed, asked)| {
        (std::cmp::Reverse(typed.split(' ').count()), typed.clone(), asked.clone())
    });
    pairs.into_iter().flat_map(|(typed, asked)| [typed, asked]).collect()
}
