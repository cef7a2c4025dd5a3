//! Stages of a ladder: where answers stand on each rung, and what is left from rung to
//! rung; ladders as text of a page.

#![allow(clippy::unwrap_used, reason = "a test may unwrap")]

use crate::support::answers::answers;
use crate::support::check_data::role_id;
use crate::support::draft::{experience, months, requirement, role};
use crate::support::generate::{Town, towns, truths};
use crate::support::told;
use crate::support::words::harbour;
use proptest::prelude::*;
use roles::catalog::Policy;
use roles::evaluate::{Verdict, evaluate_reviewed};
use roles::id::LadderId;
use roles::ladder::{Confidence, Evidence, EvidenceKind, LadderHead, Step, StepKind};
use roles::repair::{Action, Repair};
use roles::requirement::Need;
use roles::words::{stage_left, standing};
use roles::{Catalog, Ladder, PageLadders, Profile, Role, Vocabulary, stages};

fn rung(id: &str, needs: &[(&str, u16)], words: &Vocabulary) -> Role {
    let line = |(area, number): &(&str, u16)| {
        requirement(area, Need::Required, experience(months(area, *number, words)))
    };
    let role = role(needs.iter().map(line).collect(), vec![]);
    Role { id: role_id(id), slug: id.into(), title: id.into(), ..role }
}

/// A line for each stage: `pilot: not-yet, after deckhand: 12 months in harbour`.
fn lines(rungs: &[Role], steps: &[(usize, usize)], said: &str) -> Vec<String> {
    let words = harbour();
    let rungs: Vec<&Role> = rungs.iter().collect();
    let stages = stages(&rungs, steps, &words, &answers(said, &words));
    let line = |(rung, stage): (&&Role, &stages::Stage)| {
        let after = stage.after.map(|n| format!(", after {}", rungs[n].id)).unwrap_or_default();
        let left = told::repairs(&stage.left, rung);
        format!("{}: {}{after}: {left}", rung.id, told::verdict(stage.verdict))
    };
    rungs.iter().zip(&stages).map(line).collect()
}

#[test]
fn each_rung_continues_the_one_below() {
    let words = harbour();
    let rungs = [
        rung("deckhand", &[("harbour", 12)], &words),
        rung("pilot", &[("harbour", 36)], &words),
        rung("master", &[("harbour", 36), ("management", 24)], &words),
    ];
    let steps = [(0, 1), (1, 2)];
    assert_eq!(
        lines(&rungs, &steps, "harbour 0, management 0"),
        [
            "deckhand: not-yet: 12 months in harbour",
            "pilot: not-yet, after deckhand: 24 months in harbour",
            "master: not-yet, after pilot: 24 months in management",
        ]
    );
    assert_eq!(
        lines(&rungs, &steps, "harbour 40, management 6"),
        [
            "deckhand: appears-to-meet: ",
            "pilot: appears-to-meet: ",
            "master: not-yet: 18 months in management",
        ]
    );
}

#[test]
fn of_two_ways_the_nearer_is_taken() {
    let words = harbour();
    let rungs = [
        rung("clerk", &[("tide-data", 60)], &words),
        rung("deckhand", &[("harbour", 12)], &words),
        rung("pilot", &[("harbour", 24)], &words),
    ];
    let told = lines(&rungs, &[(0, 2), (1, 2)], "harbour 0, tide-data 0");
    assert_eq!(told[2], "pilot: not-yet, after deckhand: 12 months in harbour");
    let told = lines(&rungs, &[(2, 0), (0, 1)], "harbour 0, tide-data 0");
    assert_eq!(told[1], "deckhand: not-yet, after clerk: ");
    assert_eq!(told[0], "clerk: not-yet, after pilot: 60 months in tide-data");
}

#[test]
fn steps_in_a_circle_come_to_an_end() {
    let words = harbour();
    let rungs = [rung("a", &[("harbour", 12)], &words), rung("b", &[("harbour", 24)], &words)];
    assert_eq!(
        lines(&rungs, &[(0, 1), (1, 0), (1, 1)], "harbour 0"),
        ["a: not-yet: 12 months in harbour", "b: not-yet, after a: 12 months in harbour"]
    );
    assert!(lines(&[], &[(0, 1)], "").is_empty());
}

#[test]
fn stages_are_told_in_words() {
    let words = harbour();
    let rungs =
        [rung("deckhand", &[("harbour", 12)], &words), rung("pilot", &[("harbour", 36)], &words)];
    let both: Vec<&Role> = rungs.iter().collect();
    let stages = stages(&both, &[(0, 1)], &words, &answers("harbour 20", &words));
    assert!(standing(both[0], &stages[0]).starts_with("Based on your answers, you appear to meet"));
    assert_eq!(stage_left(both[0], None, &stages[0], &words), None);
    assert_eq!(stages[1].after, None);
    let (lead, ways) = stage_left(both[1], None, &stages[1], &words).unwrap();
    assert_eq!(
        (lead.as_str(), ways),
        ("Based on your answers, you still need:", vec!["16 more months in harbour".to_owned()])
    );
    let (lead, _) = stage_left(both[1], Some(both[0]), &stages[1], &words).unwrap();
    assert_eq!(lead, "After you meet everything for deckhand, you still need:");
}

proptest! {
    /// Anyone who does what is left, rung by rung, meets every rung on the way.
    #[test]
    fn the_way_leads_up((towns, truth) in (prop::collection::vec(towns(), 1..4), truths())) {
        let words = &towns[0].words;
        let rungs: Vec<&Role> = towns.iter().map(|Town { role, .. }| role).collect();
        let steps: Vec<(usize, usize)> = (1..rungs.len()).map(|n| (n - 1, n)).collect();
        let profile = truth.told(words);
        let stages = stages(&rungs, &steps, words, &profile);
        let mut reached: Vec<Profile> = Vec::new();
        for (role, stage) in rungs.iter().zip(&stages) {
            let start = stage.after.map_or(&profile, |below| &reached[below]);
            let nothing = Repair::default();
            let nearest = stage.left.first().unwrap_or(&nothing);
            let after = nearest.applied_to(role, words, start);
            let reviews = nearest.actions().iter().filter_map(|action| match action {
                Action::Review(requirement) => Some(*requirement),
                _ => None,
            });
            let verdict =
                evaluate_reviewed(role, words, &after, &reviews.collect::<Vec<_>>()).verdict();
            let met = [Verdict::AppearsToMeet, Verdict::NothingToCheck].contains(&verdict);
            prop_assert!(met, "{nearest:?}: {verdict:?}");
            reached.push(after);
        }
    }
}

fn port() -> Catalog {
    let words = harbour();
    let roles = vec![rung("deckhand", &[], &words), rung("pilot", &[], &words)];
    let policy = Policy { near_miss_months: 6, employers: vec![] };
    Catalog::new(words, policy, roles, vec![]).expect("two roles")
}

fn ladder() -> Ladder {
    let evidence = Evidence {
        kind: EvidenceKind::Title,
        role: role_id("pilot"),
        line: None,
        note: "It says so.".into(),
    };
    let step = Step {
        from: role_id("deckhand"),
        to: role_id("pilot"),
        kind: StepKind::StepUp,
        confidence: Confidence::Inferred,
        evidence: vec![evidence],
    };
    let head = LadderHead {
        id: LadderId::new("sea").unwrap(),
        slug: "sea".into(),
        title: "“Sea” & <river>".into(),
        description: String::new(),
        weight: 0,
    };
    Ladder::new(head, vec![role_id("deckhand"), role_id("pilot")], vec![step]).unwrap()
}

#[test]
fn ladders_come_back_from_their_page() {
    let (port, ladders) = (port(), PageLadders::of([&ladder()]));
    let text = ladders.to_text();
    assert!(!text.contains('<'), "{text}");
    assert_eq!(PageLadders::from_text(&text, &port), Some(ladders.clone()));
    assert_eq!(ladders.ladders()[0].steps, [(0, 1)]);
    assert_eq!(ladders.ladders()[0].roles(&port).len(), 2);
    let nobody = Catalog::new(harbour(), port.policy().clone(), vec![], vec![]).unwrap();
    assert_eq!(PageLadders::from_text(&text, &nobody), None);
}

proptest! {
    #[test]
    fn damaged_ladders_are_none_or_make_sense((at, byte) in (any::<prop::sample::Index>(), any::<u8>())) {
        let text = PageLadders::of([&ladder()]).to_text();
        let mut letters: Vec<char> = text.chars().collect();
        let at = at.index(letters.len());
        letters[at] = char::from(byte);
        let text: String = letters.into_iter().collect();
        let port = port();
        if let Some(read) = PageLadders::from_text(&text, &port) {
            for ladder in read.ladders() {
                let rungs = ladder.roles(&port);
                let stages = stages(&rungs, &ladder.steps, port.vocabulary(), &Profile::default());
                prop_assert_eq!(stages.len(), rungs.len());
            }
        }
    }
}
