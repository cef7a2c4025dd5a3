//! What changes for visitors with some edits: pages that come and go, and for each role somebody who
//! meets the minimum of one version and not of the other.
//!
//! These people are worked out and not invented: each has exactly one way into a role, so that
//! whatever is asked for in addition shows. Deliberately nothing about wording.

use std::collections::BTreeSet;
use std::sync::Arc;

use roles::link::{read, write};
use roles::repair::Action;
use roles::route::Route;
use roles::words::Telling;
use roles::{Catalog, CheckData, Profile, Role, Verdict, evaluate, ways_in::ways_in};
use site::content::Content;
use site::diagnostic::Severity;
use site::sources::{SourceFile, SourcePath, Sources};
use site::{Facts, Options};

/// The most people described for one role.
const MOST: usize = 3;

/// The sentences about edits, by the texts that the edited files had before; none for a new file.
///
/// # Errors
/// When one of the versions has errors.
pub(crate) fn changes(
    now: &Sources,
    texts: &[(String, Option<String>)],
    options: &Options,
) -> Result<Vec<String>, String> {
    let before = facts(&earlier(now, texts), options);
    let before = before.ok_or("the site as it was before has errors: nothing can be compared")?;
    let now = facts(now, options).ok_or("mend the errors first: nothing can be compared")?;
    let mut told = pages(&before, &now);
    words::in_language(words::english(), || told.extend(people(&before, &now)));
    Ok(told)
}

/// The sources as they were before the edits.
fn earlier(now: &Sources, texts: &[(String, Option<String>)]) -> Sources {
    let mut earlier = Sources::default();
    for (path, file) in
        now.iter().filter(|(path, _)| texts.iter().all(|(own, _)| own != path.as_str()))
    {
        earlier.insert(path.clone(), file.clone());
    }
    for (path, text) in texts {
        if let Some(text) = text {
            earlier.insert(SourcePath::new(path), SourceFile::Bytes(text.clone().into()));
        }
    }
    earlier
}

fn facts(sources: &Sources, options: &Options) -> Option<Arc<Content>> {
    let facts = Facts::of(sources, options);
    let is_good = facts.diagnostics.iter().all(|one| one.severity != Severity::Error);
    facts.content.filter(|_| is_good)
}

/// Addresses that come, go, or lead elsewhere.
fn pages(before: &Content, now: &Content) -> Vec<String> {
    let all = |content: &Content| -> BTreeSet<String> {
        content.routes.values().map(Route::address).collect()
    };
    let (old, new) = (all(before), all(now));
    let gone = old.difference(&new).map(|address| {
        let file = format!("{address}index.html");
        match now.redirects.get(&file) {
            Some(to) => format!("/{address} leads to /{} now.", to.address()),
            None => format!(
                "/{address} is gone: links to it lead nowhere. To let it lead to another page, name it \
                 under `aliases` there."
            ),
        }
    });
    let come = new.difference(&old).map(|address| format!("/{address} is a new page."));
    gone.chain(come).collect()
}

/// Who meets the minimum of a role in one version and not in the other.
fn people(before: &Content, now: &Content) -> Vec<String> {
    let (old, new) = (&before.catalog, &now.catalog);
    let pairs = new.roles().iter().filter_map(|role| {
        let own = old.roles().iter().find(|one| one.id == role.id)?;
        (own.requirements != role.requirements || old.vocabulary() != new.vocabulary())
            .then_some((own, role))
    });
    let told = pairs.flat_map(|(own, role)| {
        let shut = parted((own, old), (role, new));
        let opened = parted((role, new), (own, old));
        let title = role.title.clone();
        let shut = shut
            .into_iter()
            .map(move |has| format!("{title}: this was enough and would no longer be: {has}."));
        let title = role.title.clone();
        let opened = opened
            .into_iter()
            .map(move |has| format!("{title}: this was not enough and would be: {has}."));
        shut.chain(opened).collect::<Vec<_>>()
    });
    told.collect()
}

/// What people have who meet a role of one catalog by just one of its ways, and not that of the
/// other catalog.
fn parted((own, from): (&Role, &Arc<Catalog>), (other, to): (&Role, &Arc<Catalog>)) -> Vec<String> {
    let book = CheckData::of(to);
    let telling = Telling::of_ways_in(own, from.vocabulary());
    let ways = ways_in(own, from.vocabulary()).into_iter().filter(|way| {
        // What only the hiring team can judge cannot be worked out.
        !way.actions().iter().any(|action| matches!(action, Action::Review(_)))
    });
    let fails = ways.filter(|way| {
        let profile = way.applied_to(own, from.vocabulary(), &Profile::default());
        let link = write(&profile, &[], from.vocabulary());
        let Some(opened) = read(&link, &book) else { return false };
        let verdict = |role, words, profile| evaluate(role, words, profile).verdict();
        verdict(own, from.vocabulary(), &profile) == Verdict::AppearsToMeet
            && verdict(other, to.vocabulary(), &opened.profile) != Verdict::AppearsToMeet
    });
    fails.take(MOST).map(|way| telling.repair(&way)).collect()
}

#[cfg(test)]
mod tests {
    use site::begin;

    use super::*;

    const ROLE: &str = "content/roles/data-analyst.md";

    fn sources() -> Sources {
        let mut sources = Sources::default();
        for (path, text) in begin::site(false).iter().filter(|(path, _)| !path.starts_with('.')) {
            sources.insert_text(path, text);
        }
        sources
    }

    fn text(sources: &Sources, path: &str) -> String {
        match sources.get(path) {
            Some(SourceFile::Bytes(bytes)) => String::from_utf8(bytes.to_vec()).unwrap(),
            _ => panic!("no {path}"),
        }
    }

    fn after(path: &str, change: impl Fn(&str) -> String) -> Vec<String> {
        let mut now = sources();
        let before = text(&now, path);
        now.insert_text(path, &change(&before));
        changes(&now, &[(path.into(), Some(before))], &Options::default()).unwrap()
    }

    #[test]
    fn a_higher_amount_shuts_some_out_and_a_lower_one_lets_some_in() {
        let role = "content/roles/lead-data-analyst.md";
        let more = after(role, |text| {
            text.replace("five years", "six years").replace("years = 5", "years = 6")
        });
        let start = "Lead Data Analyst: this was enough and would no longer be: ";
        assert!(more[0].starts_with(start) && more[0].contains(": 5 years in"), "{more:?}");
        let less = after(role, |text| {
            text.replace("five years", "four years").replace("years = 5", "years = 4")
        });
        let start = "Lead Data Analyst: this was not enough and would be: ";
        assert!(less[0].starts_with(start) && less[0].contains(": 4 years in"), "{less:?}");
    }

    #[test]
    fn words_change_nothing() {
        let words =
            after(ROLE, |text| text.replace("Answer the questions", "Answer all questions"));
        assert_eq!(words, Vec::<String>::new());
    }

    #[test]
    fn pages_that_come_go_and_move_are_told() {
        let mut now = sources();
        now.insert_text(
            "content/news.md",
            "+++\ntitle = \"News\"\ndescription = \"What is new.\"\n+++\nNews.\n",
        );
        let told = changes(&now, &[("content/news.md".into(), None)], &Options::default()).unwrap();
        assert_eq!(told, ["/news/ is a new page."]);
        let before = text(&now, "content/news.md");
        let told = changes(
            &sources(),
            &[("content/news.md".into(), Some(before.clone()))],
            &Options::default(),
        )
        .unwrap();
        assert!(told[0].starts_with("/news/ is gone"), "{told:?}");
        let mut moved = sources();
        moved.insert_text(
            "content/events.md",
            &before.replace("+++\ntitle", "+++\naliases = [\"news\"]\ntitle"),
        );
        let texts = [("content/news.md".into(), Some(before)), ("content/events.md".into(), None)];
        let told = changes(&moved, &texts, &Options::default()).unwrap();
        assert_eq!(told, ["/news/ leads to /events/ now.", "/events/ is a new page."]);
    }

    #[test]
    fn errors_are_mended_first() {
        let mut now = sources();
        now.insert_text(ROLE, "+++\ntitle = \n+++\n");
        assert!(changes(&now, &[(ROLE.into(), None)], &Options::default()).is_err());
    }
}
