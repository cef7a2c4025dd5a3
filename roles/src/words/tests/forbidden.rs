//! Words that promise or refuse what only a city can never come out of this module.

use super::*;
use crate::judge::{Caveat, Reason};

const FORBIDDEN: [&str; 10] = [
    "qualified",
    "eligible",
    "ineligible",
    "disqualified",
    "pass",
    "fail",
    "score",
    "match",
    "percent",
    "reject",
];

/// Everything the module can say, of every verdict, reason, degree and form of action.
fn everything() -> Vec<String> {
    let mut said: Vec<String> = vec![NO_APPLICATION.into(), nothing_written(), near_miss("X")];
    said.extend(
        [
            Verdict::NothingToCheck,
            Verdict::NotYet,
            Verdict::CannotTellYet,
            Verdict::ReviewerDecides,
            Verdict::AppearsToMeet,
        ]
        .map(verdict),
    );
    said.extend(outcomes().map(outcome));
    said.extend(Degree::ALL.map(|degree| degree_name(degree).into()));
    said.push(coverage(&role()));
    said.extend(actions());
    said.extend(sums());
    said
}

fn outcomes() -> [Outcome; 6] {
    let reasons = [Reason::Unanswered, Reason::NotSure, Reason::Review].map(Reasons::from);
    let caveats = [Caveat::RelatedField, Caveat::SimilarTool].map(Caveats::from);
    [
        Outcome::NotMet,
        Outcome::Unknown(reasons[0]),
        Outcome::Unknown(reasons[0].and(reasons[1]).and(reasons[2])),
        Outcome::Met(Caveats::default()),
        Outcome::Met(caveats[0]),
        Outcome::Met(caveats[0].and(caveats[1])),
    ]
}

fn actions() -> Vec<String> {
    let (role, words) = (role(), words());
    let months = |part| Action::Months { requirement: 1, part, months: 30 };
    let actions = [
        Action::Get(0),
        Action::Get(2),
        Action::Get(4),
        Action::Review(3),
        Action::Review(1),
        months(None),
        months(Some(0)),
    ];
    let tellings = [Telling::of_repairs(&role, &words), Telling::of_ways_in(&role, &words)];
    tellings.iter().flat_map(|telling| actions.map(|action| telling.action(action))).collect()
}

fn sums() -> Vec<String> {
    let role = role();
    let ranges = [MonthRange::NONE, MonthRange::UNANSWERED, MonthRange::between(3, 9)];
    let mut said = Vec::new();
    for (needed, have) in [1, 12].into_iter().flat_map(|n| ranges.map(|range| (n, range))) {
        for credit in [MonthRange::NONE, MonthRange::between(0, 9), MonthRange::between(3, 9)] {
            let count = Count { needed, have, credit };
            let tally = Tally { requirement: 1, whole: count, parts: vec![count] };
            said.extend(arithmetic(&tally, experience(&role), &role.requirements, &words()));
        }
    }
    said
}

#[test]
fn nothing_promises_or_refuses() {
    let said = everything();
    assert!(said.len() > 60, "only {} sentences", said.len());
    for sentence in said {
        let lower = sentence.to_lowercase();
        for forbidden in FORBIDDEN {
            assert!(!lower.contains(forbidden), "{sentence:?} says {forbidden}");
        }
        assert!(!sentence.contains('%') && !sentence.trim().is_empty(), "{sentence:?}");
    }
}
