//! More answers settle and never flip, more of anything never hurts, what does not count
//! changes nothing, and nobody is sent away unasked (invariants 1, 2, 4, 5 and 6).

use proptest::prelude::*;
use roles::evaluate::{Evaluation, Outcome, Reason, Standing, Verdict, evaluate};
use roles::profile::{Answer, MonthRange};
use roles::requirement::{
    Assess, Credit, Experience, ExperienceTerms, Kind, Need, Requirement, Strength,
};
use roles::requirements::{Group, Node};
use roles::{Profile, Requirements, Role};

use super::visitor::{Visitor, visitors};
use super::{cases, catalog};

/// Every requirement and group of a role.
fn nodes(role: &Role) -> impl Iterator<Item = Node> {
    let requirements = (0..).take(role.requirements.all().len()).map(Node::Requirement);
    requirements.chain((0..).take(role.requirements.groups().len()).map(Node::Group))
}

fn standing(evaluation: &Evaluation, node: Node) -> Option<Standing> {
    evaluation.outcome(node).map(Outcome::standing)
}

#[test]
fn nobody_is_sent_away_unasked() {
    for role in catalog().roles() {
        let verdict = evaluate(role, catalog().vocabulary(), &Profile::default()).verdict();
        assert_ne!(verdict, Verdict::NotYet, "{}", role.id);
    }
}

proptest! {
    #![proptest_config(cases(150))]

    #[test]
    fn more_answers_only_settle(visitor in visitors(catalog().vocabulary())) {
        let words = catalog().vocabulary();
        let stages = visitor.stages(words);
        for role in catalog().roles() {
            let judged = stages.each_ref().map(|profile| evaluate(role, words, profile));
            for pair in judged.windows(2) {
                for node in nodes(role) {
                    let (before, after) = (standing(&pair[0], node), standing(&pair[1], node));
                    let settled = before == Some(Standing::Unknown) || before == after;
                    prop_assert!(settled, "{}: {node:?}", role.id);
                }
                let before = pair[0].verdict();
                let decided = [Verdict::NotYet, Verdict::AppearsToMeet].contains(&before);
                prop_assert!(!decided || before == pair[1].verdict(), "{}", role.id);
            }
            for (_, outcome) in judged[3].counted(&role.requirements) {
                let open = matches!(outcome, Outcome::Unknown(why) if !why.is_only(Reason::Review));
                prop_assert!(!open, "{}: all is said and something is open", role.id);
            }
        }
    }

    #[test]
    fn more_never_hurts(
        (visitor, other) in (visitors(catalog().vocabulary()), visitors(catalog().vocabulary())),
        picks in prop::collection::vec(any::<prop::sample::Index>(), 5))
    {
        let words = catalog().vocabulary();
        let [_, profile] = visitor.said(words);
        let mores = better(&profile, &other);
        for role in catalog().roles() {
            let before = evaluate(role, words, &profile);
            for more in picks.iter().map(|pick| pick.get(&mores)) {
                let after = evaluate(role, words, more);
                for node in nodes(role) {
                    let (before, after) = (standing(&before, node), standing(&after, node));
                    prop_assert!(before <= after, "{}: {node:?}", role.id);
                }
                prop_assert!(rank(&before) <= rank(&after), "{}", role.id);
            }
        }
    }

    #[test]
    fn what_does_not_count_changes_nothing(
        visitor in visitors(catalog().vocabulary()), pick in any::<prop::sample::Index>())
    {
        let words = catalog().vocabulary();
        let [_, profile] = visitor.said(words);
        let lines: Vec<&Requirement> = catalog().roles().iter().flat_map(|r| r.requirements.all()).collect();
        let line = *pick.get(&lines);
        for role in catalog().roles() {
            let verdict = evaluate(role, words, &profile).verdict();
            for (need, assess) in [
                (Need::Preferred(Strength::Strong), Assess::Own),
                (Need::MayBeRequired, Assess::Own),
                (Need::OnTheJob, Assess::Own),
                (Need::Info, Assess::Own),
                (Need::Required, Assess::Later),
                (Need::Required, Assess::Condition),
                (Need::Required, Assess::NotAssessed),
            ] {
                let more = Requirement { need, assess, ..one_more(line) };
                let more = with(role, role.requirements.all().iter().cloned().chain([more]).collect());
                prop_assert_eq!(evaluate(&more, words, &profile).verdict(), verdict, "{}", role.id);
            }
        }
    }

    #[test]
    fn order_changes_nothing_and_credit_stays_below_its_cap(
        visitor in visitors(catalog().vocabulary()), turn in 0..64_usize)
    {
        let words = catalog().vocabulary();
        let [_, profile] = visitor.said(words);
        for role in catalog().roles() {
            let before = evaluate(role, words, &profile);
            let moved = turned(role, turn);
            let after = evaluate(&moved, words, &profile);
            prop_assert_eq!(before.verdict(), after.verdict(), "{}", role.id);
            for node in nodes(role) {
                let found = moved.requirements.find(role.requirements.id(node).as_str());
                let after = after.outcome(found.expect("nothing was lost"));
                prop_assert_eq!(before.outcome(node), after, "{}", role.id);
            }
            for (requirement, n) in role.requirements.all().iter().zip(0..) {
                let (Kind::Experience(experience), Some(breakdown)) = (&requirement.kind, before.breakdown(n))
                else { continue };
                let cap = experience.cap().unwrap_or(u16::MAX);
                prop_assert!(breakdown.whole.credit.high().is_none_or(|credit| credit <= cap));
            }
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

/// All profiles that are better in one point.
fn better(profile: &Profile, other: &Visitor) -> Vec<Profile> {
    let with = |change: &dyn Fn(&mut Profile)| {
        let mut better = profile.clone();
        change(&mut better);
        better
    };
    let mut all = vec![profile.clone()];
    for (area, months) in profile.quantities() {
        let range = MonthRange::between(months.low() + 3, 500);
        all.push(with(&|better| better.set_months(area, Some(months.plus(7)))));
        all.push(with(&|better| better.set_months(area, Some(range))));
    }
    all.extend(other.degrees().iter().map(|degree| with(&|better| better.degrees.push(*degree))));
    for (term, level, _) in profile.answers() {
        all.push(with(&|better| better.set_answer(term, level, Some(Answer::Yes))));
    }
    all
}

/// A line for another role: under a name of its own, and without credit from lines that
/// the other role does not have.
fn one_more(line: &Requirement) -> Requirement {
    let id = roles::id::RequirementId::new("one-more-line").unwrap();
    let test = match &line.kind {
        Kind::Experience(experience) => credited(experience, vec![]),
        test => test.clone(),
    };
    Requirement { id, kind: test, ..line.clone() }
}

fn credited(experience: &Experience, credits: Vec<Credit>) -> Kind {
    let terms = ExperienceTerms { credits, ..experience.terms().clone() };
    Kind::Experience(Experience::new(terms).unwrap())
}

fn with(role: &Role, all: Vec<Requirement>) -> Role {
    let requirements = Requirements::new(all, role.requirements.groups().to_vec()).unwrap();
    Role { requirements, ..role.clone() }
}

/// The role with its requirements backwards, and begun at another one.
fn turned(role: &Role, turn: usize) -> Role {
    let all = role.requirements.all();
    let mut order: Vec<usize> = (0..all.len()).rev().collect();
    order.rotate_left(turn % all.len().max(1));
    let moved = |n: u16| -> u16 {
        order.iter().position(|from| *from == usize::from(n)).unwrap().try_into().unwrap()
    };
    let lines = order.iter().map(|from| {
        let mut line = all[*from].clone();
        if let Kind::Experience(experience) = &line.kind {
            let credits = experience.credits().iter();
            let credits = credits.map(|old| match *old {
                Credit::When { requirement, months } => {
                    Credit::When { requirement: moved(requirement), months }
                }
                amount @ Credit::Amount { .. } => amount,
            });
            line.kind = credited(experience, credits.collect());
        }
        line
    });
    let member = |node: &Node| match node {
        Node::Requirement(n) => Node::Requirement(moved(*n)),
        Node::Group(n) => Node::Group(*n),
    };
    let groups = role.requirements.groups().iter().map(|group| Group {
        members: group.members.iter().map(member).collect(),
        ..group.clone()
    });
    let requirements = Requirements::new(lines.collect(), groups.collect()).unwrap();
    Role { requirements, ..role.clone() }
}
