//! Words that promise or refuse what only a city can never come out of this module.

use super::harbour::term;
use super::*;
use crate::catalog::{Catalog, Policy};
use crate::evaluate::{Caveat, Reason};
use crate::link::Since;
use crate::question::Question;

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

const VERDICTS: [Verdict; 5] = [
    Verdict::NothingToCheck,
    Verdict::NotYet,
    Verdict::CannotTellYet,
    Verdict::ReviewerDecides,
    Verdict::AppearsToMeet,
];

/// Everything the module can say, of every verdict, reason, degree and form of action.
fn everything() -> Vec<String> {
    let mut said: Vec<String> = vec![nothing_written(), near_miss("X")];
    said.push(early("X", None));
    said.extend(VERDICTS.map(verdict));
    said.extend(outcomes().map(outcome));
    said.extend(Degree::ALL.map(degree_name));
    said.push(coverage(&role()));
    said.extend(actions());
    said.extend(sums());
    said.extend(questions());
    said.extend(changes());
    said
}

fn questions() -> Vec<String> {
    let kinds = [
        TermKind::Tool,
        TermKind::Skill,
        TermKind::Knowledge,
        TermKind::Ability,
        TermKind::Competency,
        TermKind::Credential,
        TermKind::Organization,
    ];
    let kinds = kinds
        .map(|kind| Vocabulary::new(Words { terms: vec![term("X", kind)], ..Words::default() }));
    let have = Question::Have(TermId(0), None);
    let mut said: Vec<String> =
        kinds.into_iter().map(|words| question(have, &words.unwrap())).collect();
    said.extend(
        [Question::Months(AreaId(0).into()), Question::Degrees].map(|q| question(q, &words())),
    );
    said.push(level(ScaleLevel { scale: crate::id::ScaleId(0), rank: 0 }, &words()));
    said
}

fn changes() -> Vec<String> {
    let policy = Policy { near_miss_months: 6, employers: vec![] };
    let catalog = Catalog::new(words(), policy, vec![role()], vec![]).unwrap();
    let id = role().id;
    let verdicts = VERDICTS.map(|then| Since::Verdict { role: id.clone(), then, now: then });
    let others = [Since::RulesChanged(id.clone()), Since::RoleGone("gone".into()), Since::Newer(2)];
    let changes = verdicts.iter().chain(&others);
    let mut said: Vec<String> = changes.map(|change| since(change, &catalog)).collect();
    said.extend(ignored(&["a".into(), "b".into()]));
    said
}

fn outcomes() -> [Outcome; 6] {
    let reasons = [Reason::Unanswered, Reason::NotSure, Reason::Review].map(Reasons::from);
    let caveats = [Caveat::RelatedField, Caveat::SimilarTool].map(Caveats::from);
    [
        Outcome::NotMet,
        Outcome::Unknown(reasons[0]),
        Outcome::Unknown(reasons[0].union(reasons[1]).union(reasons[2])),
        Outcome::Met(Caveats::default()),
        Outcome::Met(caveats[0]),
        Outcome::Met(caveats[0].union(caveats[1])),
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
            let parts = vec![PartCount::InArea(count)];
            let breakdown = Breakdown { requirement: 1, whole: count, parts };
            said.extend(role.requirements.all()[1].kind.arithmetic(
                &breakdown,
                &role.requirements,
                &words(),
            ));
        }
    }
    said
}

#[test]
fn nothing_promises_or_refuses() {
    let said = everything();
    assert!(said.len() > 75, "only {} sentences", said.len());
    for sentence in said {
        let lower = sentence.to_lowercase();
        for forbidden in FORBIDDEN {
            assert!(!lower.contains(forbidden), "{sentence:?} says {forbidden}");
        }
        assert!(!sentence.contains('%') && !sentence.trim().is_empty(), "{sentence:?}");
    }
}
