//! The gaps between the ten real roles, every one with every other: what holds for
//! invented roles holds for these too.

use roles::evaluate::{Verdict, evaluate_reviewed};
use roles::repair::{Action, Repair};
use roles::words::gap::{Ends, takes};
use roles::{Catalog, Profile, gap, stages};
use site::Options;
use tests::repository;

fn catalog() -> std::sync::Arc<Catalog> {
    let sources = site::load::load(repository::root()).expect("the repository can be read");
    let (draft, _) = site::parse::parse(&sources);
    let (content, _) = site::check::check(draft, &Options::default());
    content.expect("the content makes a site").catalog
}

/// The verdict once a repair is done and every reviewer it asks has agreed.
fn after(repair: &Repair, role: &roles::Role, catalog: &Catalog, inside: &Profile) -> Verdict {
    let words = catalog.vocabulary();
    let reviews = repair.actions().iter().filter_map(|action| match action {
        Action::Review(requirement) => Some(*requirement),
        _ => None,
    });
    let profile = repair.applied_to(role, words, inside);
    evaluate_reviewed(role, words, &profile, &reviews.collect::<Vec<_>>()).verdict()
}

#[test]
fn there_is_no_gap_from_a_role_to_itself() {
    let catalog = catalog();
    for role in catalog.roles() {
        let gap = gap(role, role, catalog.vocabulary());
        assert!(gap.is_empty(), "{}: {gap:?}", role.id);
    }
}

#[test]
fn what_is_left_leads_into_the_higher_role() {
    let catalog = catalog();
    let words = catalog.vocabulary();
    let mut ways = 0;
    for lower in catalog.roles() {
        for higher in catalog.roles().iter().filter(|role| role.id != lower.id) {
            for way in gap(lower, higher, words).ways {
                let inside = way.way_in.applied_to(lower, words, &Profile::default());
                let left = if way.left.is_empty() { vec![Repair::default()] } else { way.left };
                for repair in left {
                    let verdict = after(&repair, higher, &catalog, &inside);
                    let is_met =
                        [Verdict::AppearsToMeet, Verdict::NothingToCheck].contains(&verdict);
                    assert!(is_met, "{} to {}: {repair:?}: {verdict:?}", lower.id, higher.id);
                    ways += 1;
                }
            }
        }
    }
    assert!(ways > 90, "only {ways} ways between ten roles");
}

#[test]
fn every_pair_has_something_to_say() {
    let catalog = catalog();
    for lower in catalog.roles() {
        for higher in catalog.roles().iter().filter(|role| role.id != lower.id) {
            let told = takes(Ends { lower, higher, words: catalog.vocabulary() });
            let pair = format!("{} to {}", lower.id, higher.id);
            assert!(told.note.is_some() || !told.left.is_empty(), "{pair}: {told:?}");
            assert!(told.left.iter().all(|part| !part.phrases.is_empty()), "{pair}");
            assert_eq!(told.terms.len(), 3, "{pair}");
        }
    }
}

/// Nobody with no answers stands anywhere, and the way up names what is missing.
#[test]
fn the_way_up_every_real_ladder_begins_with_something() {
    let catalog = catalog();
    for ladder in catalog.ladders() {
        let rungs: Vec<&roles::Role> =
            ladder.rungs().iter().filter_map(|id| catalog.role(id.as_str())).collect();
        let position = |id| ladder.rungs().iter().position(|rung| rung == id);
        let steps = ladder.steps().iter();
        let steps: Vec<(usize, usize)> =
            steps.filter_map(|step| position(&step.from).zip(position(&step.to))).collect();
        let stages = stages(&rungs, &steps, catalog.vocabulary(), &Profile::default());
        assert_eq!(stages.len(), rungs.len());
        assert!(stages.iter().any(|stage| !stage.left.is_empty()), "{}", ladder.id);
        assert!(stages.iter().all(|stage| stage.verdict != Verdict::NotYet), "{}", ladder.id);
    }
}
