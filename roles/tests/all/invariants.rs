//! The invariants of judging, over generated vocabularies, roles and visitors.

use crate::support::draft::{group, requirement};
use crate::support::generate::{Knowledge, Town, Truth, knowledge, shuffled, towns, truths};
use proptest::prelude::*;
use roles::evaluate::{Evaluation, Outcome, Standing, Verdict, evaluate, evaluate_reviewed};
use roles::profile::{Answer, HeldDegree, MonthRange};
use roles::requirement::{Kind, Need, Requirement};
use roles::requirements::{Group, Node};
use roles::{CompiledRoles, Profile, Requirements, Role};

/// Every requirement and group of a role.
fn nodes(role: &Role) -> Vec<Node> {
    let requirements = (0..).take(role.requirements.all().len()).map(Node::Requirement);
    requirements.chain((0..).take(role.requirements.groups().len()).map(Node::Group)).collect()
}

fn standing(evaluation: &Evaluation, node: Node) -> Option<Standing> {
    evaluation.outcome(node).map(Outcome::standing)
}

fn with(role: &Role, all: Vec<Requirement>, groups: Vec<Group>) -> Role {
    let requirements = Requirements::new(all, groups).expect("a role plus something");
    Role { requirements, ..role.clone() }
}

/// A visitor who has said some things, and later some more.
fn visitors() -> impl Strategy<Value = (Truth, Knowledge)> {
    (truths(), knowledge())
}

proptest! {
    /// 1. More answers never flip Met and NotMet; they only settle Unknown.
    #[test]
    fn more_answers_only_settle((town, (truth, knowledge)) in (towns(), visitors())) {
        let Town { words, role } = &town;
        let (earlier, later) = truth.said(&knowledge, words);
        let told = truth.told(words);
        let stages = [Profile::default(), earlier, later, told];
        let judged = stages.each_ref().map(|profile| evaluate(role, words, profile));
        for (before, after) in judged.iter().zip(&judged[1..]) {
            for node in nodes(role) {
                let (before, after) = (standing(before, node), standing(after, node));
                prop_assert!(before == Some(Standing::Unknown) || before == after, "{node:?}");
            }
            if [Verdict::NotYet, Verdict::AppearsToMeet].contains(&before.verdict()) {
                prop_assert_eq!(before.verdict(), after.verdict());
            }
        }
        let undecided = judged[3].counted(&role.requirements).any(|(_, outcome)| {
            matches!(outcome, Outcome::Unknown(reasons) if !reasons.is_only(roles::evaluate::Reason::Review))
        });
        prop_assert!(!undecided, "all is said and something is still open");
    }

    /// 2. More months, one more degree or one more yes never lowers an outcome.
    #[test]
    fn more_never_hurts((town, (truth, knowledge), n, other) in
        (towns(), visitors(), any::<prop::sample::Index>(), truths()))
    {
        let Town { words, role } = &town;
        let (profile, _) = truth.said(&knowledge, words);
        let mores = better(&profile, &other);
        let more = n.get(&mores);
        let (before, after) = (evaluate(role, words, &profile), evaluate(role, words, more));
        for node in nodes(role) {
            prop_assert!(standing(&before, node) <= standing(&after, node), "{node:?}");
        }
        prop_assert!(rank(&before) <= rank(&after));
    }

    /// 4. What is not required, or is not for answers to say, never changes a verdict.
    #[test]
    fn what_does_not_count_changes_nothing(
        (town, (truth, knowledge), test, member) in
            (towns(), visitors(), crate::support::generate::tests(), any::<prop::sample::Index>()))
    {
        let Town { words, role } = &town;
        let (_, profile) = truth.said(&knowledge, words);
        let verdict = evaluate(role, words, &profile).verdict();
        for (need, test) in [
            (Need::Preferred(roles::requirement::Strength::Strong), test.clone()),
            (Need::MayBeRequired, test.clone()),
            (Need::OnTheJob, test.clone()),
            (Need::Info, test),
            (Need::Required, Kind::Ability),
            (Need::Required, crate::support::draft::residency()),
        ] {
            let more = plus_root(role, need, test);
            prop_assert_eq!(evaluate(&more, words, &profile).verdict(), verdict);
        }
        if let Some(more) = plus_member(role, &member) {
            prop_assert_eq!(evaluate(&more, words, &profile).verdict(), verdict);
        }
    }

    /// 5. Credit never exceeds its cap; the order of requirements changes nothing.
    #[test]
    fn order_changes_nothing(
        (town, (truth, knowledge), order) in (towns(), visitors(), orders()))
    {
        let Town { words, role } = &town;
        let (_, profile) = truth.said(&knowledge, words);
        let before = evaluate(role, words, &profile);
        let order: Vec<usize> =
            order.into_iter().filter(|n| *n < role.requirements.all().len()).collect();
        let moved = shuffled(&town, &order);
        let after = evaluate(&moved, words, &profile);
        prop_assert_eq!(before.verdict(), after.verdict());
        for node in nodes(role) {
            let id = role.requirements.id(node);
            let node_after = moved.requirements.find(id.as_str()).expect("nothing was lost");
            prop_assert_eq!(before.outcome(node), after.outcome(node_after));
        }
        for (requirement, n) in role.requirements.all().iter().zip(0..) {
            if let (Kind::Experience(experience), Some(breakdown)) = (&requirement.kind, before.breakdown(n)) {
                let cap = experience.cap().unwrap_or(u16::MAX);
                prop_assert!(breakdown.whole.credit.high().is_none_or(|credit| credit <= cap));
            }
        }
    }

    /// 6. A profile without answers never yields "not yet".
    #[test]
    fn nobody_is_sent_away_unasked(town in towns()) {
        let evaluation = evaluate(&town.role, &town.words, &Profile::default());
        prop_assert_ne!(evaluation.verdict(), Verdict::NotYet);
    }

    /// Laid out for long lists, roles get the same verdicts.
    #[test]
    fn long_lists_are_judged_alike((towns, truth, knowledge) in
        (prop::collection::vec(towns(), 1..5), truths(), knowledge()))
    {
        let words = &towns[0].words;
        let (_, profile) = truth.said(&knowledge, words);
        let roles = towns.iter().map(|town| &town.role);
        let listed: Vec<Verdict> = CompiledRoles::of(roles.clone()).verdicts(words, &profile).collect();
        let alone: Vec<Verdict> =
            roles.map(|role| evaluate(role, words, &profile).verdict()).collect();
        prop_assert_eq!(listed, alone);
    }

    /// A review that agrees only raises outcomes.
    #[test]
    fn a_review_never_hurts((town, (truth, knowledge), n) in (towns(), visitors(), 0..8_u16)) {
        let Town { words, role } = &town;
        let (_, profile) = truth.said(&knowledge, words);
        let before = evaluate(role, words, &profile);
        let after = evaluate_reviewed(role, words, &profile, &[n]);
        for node in nodes(role) {
            prop_assert!(standing(&before, node) <= standing(&after, node), "{node:?}");
        }
    }
}

/// How good a verdict is. More months said vaguely may make what only a reviewer could settle
/// a matter of answers too: the two verdicts that are open stand alike.
fn rank(evaluation: &Evaluation) -> u8 {
    match evaluation.verdict() {
        Verdict::NothingToCheck | Verdict::NotYet => 0,
        Verdict::CannotTellYet | Verdict::ReviewerDecides => 1,
        Verdict::AppearsToMeet => 2,
    }
}

fn orders() -> impl Strategy<Value = Vec<usize>> {
    Just((0..8).collect::<Vec<usize>>()).prop_shuffle()
}

/// All profiles that are better in one point: some more months, a degree of somebody
/// else, a yes where there was none.
fn better(profile: &Profile, other: &Truth) -> Vec<Profile> {
    let mut all = vec![profile.clone()];
    for (quantity, months) in profile.quantities() {
        for more in [months.plus(7), MonthRange::between(months.low() + 3, 500)] {
            let mut better = profile.clone();
            better.set_months(quantity, Some(more));
            all.push(better);
        }
    }
    for degree in other.degrees() {
        let mut better = profile.clone();
        better.degrees.push(HeldDegree { ..*degree });
        all.push(better);
    }
    for (term, units, _) in profile.units_answers() {
        let mut better = profile.clone();
        better.set_units_answer(term, units, Some(Answer::Yes));
        all.push(better);
    }
    for (term, level, _) in profile.answers() {
        let mut better = profile.clone();
        better.set_answer(term, level, Some(Answer::Yes));
        all.push(better);
    }
    all
}

/// The role with one more requirement that is no member of a group.
fn plus_root(role: &Role, need: Need, test: Kind) -> Role {
    let mut all = role.requirements.all().to_vec();
    all.push(requirement("more", need, test));
    with(role, all, role.requirements.groups().to_vec())
}

/// The role with an ability among the members of one of its groups, and in a group of
/// its own.
fn plus_member(role: &Role, n: &prop::sample::Index) -> Option<Role> {
    let mut all = role.requirements.all().to_vec();
    let ability = Node::Requirement(u16::try_from(all.len()).expect("few requirements"));
    all.push(requirement("more", Need::Required, Kind::Ability));
    let mut groups = role.requirements.groups().to_vec();
    if groups.is_empty() {
        return None;
    }
    let index = n.index(groups.len());
    groups[index].members.push(ability);
    groups.push(group("alone", roles::requirements::Mode::All, &[ability], Need::Required));
    Some(with(role, all, groups))
}
