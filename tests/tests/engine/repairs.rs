//! Repairs keep what they promise (invariant 3), and steps leave what they say.

use proptest::prelude::*;
use roles::evaluate::{Verdict, evaluate, evaluate_reviewed};
use roles::repair::{Action, MOST_REPAIRS, Repair, repairs};
use roles::{Profile, Role};

use super::visitor::visitors;
use super::{cases, catalog};

/// The verdict once a repair is done, with and without the reviewers it asks.
fn after(repair: &Repair, role: &Role, profile: &Profile) -> [Verdict; 2] {
    let words = catalog().vocabulary();
    let profile = repair.applied_to(role, words, profile);
    let reviews = repair.actions().iter().filter_map(|action| match action {
        Action::Review(requirement) => Some(*requirement),
        _ => None,
    });
    let agreed = evaluate_reviewed(role, words, &profile, &reviews.collect::<Vec<_>>());
    [agreed.verdict(), evaluate(role, words, &profile).verdict()]
}

/// The same repair without one action or with a month less, in every way.
fn lesser(repair: &Repair) -> impl Iterator<Item = Repair> {
    let fewer = |action: &Action| match *action {
        Action::Months { requirement, part, months } if months > 1 => {
            Some(Action::Months { requirement, part, months: months - 1 })
        }
        _ => None,
    };
    (0..repair.actions().len()).map(move |n| {
        let actions = repair.actions().iter().enumerate();
        actions
            .filter_map(|(i, action)| if i == n { fewer(action) } else { Some(*action) })
            .collect()
    })
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn a_repair_is_enough_and_nothing_in_it_is_too_much(visitor in visitors(catalog().vocabulary())) {
        let words = catalog().vocabulary();
        let told = visitor.told(words);
        for (role, profile) in
            catalog().roles().iter().flat_map(|role| visitor.stages(words).map(|p| (role, p)))
        {
            for repair in repairs(role, words, &profile) {
                let [agreed, alone] = after(&repair, role, &profile);
                prop_assert_eq!(agreed, Verdict::AppearsToMeet, "{}: {:?}", role.id, repair);
                prop_assert_ne!(alone, Verdict::NotYet, "{}: {:?}", role.id, repair);
                let reviewed = repair.distance().review;
                prop_assert_eq!(alone == Verdict::AppearsToMeet, !reviewed, "{}", role.id);
                if profile == told && reviewed {
                    prop_assert_eq!(alone, Verdict::ReviewerDecides, "{}", role.id);
                }
                for less in lesser(&repair) {
                    let [agreed, _] = after(&less, role, &profile);
                    prop_assert_ne!(agreed, Verdict::AppearsToMeet, "{}: {:?}", role.id, less);
                }
            }
        }
    }

    #[test]
    fn repairs_are_few_ordered_and_there_when_needed(visitor in visitors(catalog().vocabulary())) {
        let words = catalog().vocabulary();
        for (role, profile) in
            catalog().roles().iter().flat_map(|role| visitor.stages(words).map(|p| (role, p)))
        {
            let found = repairs(role, words, &profile);
            let verdict = evaluate(role, words, &profile).verdict();
            let settled = matches!(verdict, Verdict::AppearsToMeet | Verdict::NothingToCheck);
            prop_assert_eq!(found.is_empty(), settled, "{}", role.id);
            prop_assert!(found.len() <= MOST_REPAIRS);
            prop_assert!(found.iter().map(Repair::distance).is_sorted(), "{}", role.id);
            for (n, one) in found.iter().enumerate() {
                prop_assert!(found[n + 1..].iter().all(|other| other != one), "{}", role.id);
            }
        }
    }
}

#[test]
fn what_a_step_leaves_to_do_is_enough() {
    let words = catalog().vocabulary();
    let steps = catalog().ladders().iter().flat_map(roles::Ladder::steps);
    for step in steps {
        let [lower, higher] =
            [&step.from, &step.to].map(|id| catalog().role(id.as_str()).expect("a rung is a role"));
        for way in roles::gap(lower, higher, words).ways {
            let profile = way.way_in.applied_to(lower, words, &Profile::default());
            for repair in &way.left {
                assert_eq!(
                    after(repair, higher, &profile)[0],
                    Verdict::AppearsToMeet,
                    "{}",
                    higher.id
                );
            }
        }
    }
}
