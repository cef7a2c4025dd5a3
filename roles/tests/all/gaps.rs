//! The gap between two roles.

use crate::support::answers::level;
use crate::support::draft::{education, experience, group, holding, months, requirement, role};
use crate::support::generate::{Town, towns};
use crate::support::{told, words::harbour};
use proptest::prelude::*;
use roles::amount::Amount;
use roles::evaluate::{Verdict, evaluate_reviewed};
use roles::gap::{Change, ChangeKind, Compared, DemandKey, Pay, gap};
use roles::id::RoleId;
use roles::repair::{Action, Repair};
use roles::requirement::{Degree, HoldingMode, Kind, Need, Requirement};
use roles::requirements::{Mode, Node};
use roles::role::{Period, Terms};
use roles::vocabulary::ScaleLevel;
use roles::{Profile, Role, Vocabulary};

pub(crate) fn required(id: &str, test: Kind) -> Requirement {
    requirement(id, Need::Required, test)
}

fn time(area: &str, number: u16, words: &Vocabulary) -> Requirement {
    required(area, experience(months(area, number, words)))
}

fn degree(level: Degree, fields: &[&str], words: &Vocabulary) -> Requirement {
    required("degree", Kind::Education(education(level, fields, words)))
}

pub(crate) fn skill(id: &str, at: Option<ScaleLevel>, words: &Vocabulary) -> Requirement {
    required(id, Kind::Holding(holding(HoldingMode::All, &[id], words).at_level(at)))
}

/// `new months management`, `raised degree`: a line for each change.
fn told_change(change: &Change, words: &Vocabulary) -> String {
    let kind = match change.kind {
        ChangeKind::New => "new",
        ChangeKind::Raised => "raised",
        ChangeKind::Lowered => "lowered",
        ChangeKind::Dropped => "dropped",
    };
    let key = match change.key {
        DemandKey::Months(area) => format!("months {}", area.key(words)),
        DemandKey::Degree => "degree".into(),
        DemandKey::Have(term) => format!("have {}", words.term(term).id),
    };
    assert_eq!(change.lower.is_none(), change.kind == ChangeKind::New);
    assert_eq!(change.higher.is_none(), change.kind == ChangeKind::Dropped);
    format!("{kind} {key}")
}

#[track_caller]
pub(crate) fn check(lower: Vec<Requirement>, higher: Vec<Requirement>, expected: &[&str]) {
    let words = harbour();
    let gap = gap(&role(lower, vec![]), &role(higher, vec![]), &words);
    let told: Vec<String> = gap.changes.iter().map(|change| told_change(change, &words)).collect();
    assert_eq!(told, expected);
}

#[test]
fn demands_are_new_raised_lowered_or_dropped() {
    let words = &harbour();
    let lower = vec![
        time("tide-data", 24, words),
        time("harbour", 36, words),
        skill("charts", None, words),
    ];
    let higher = vec![
        time("harbour", 12, words),
        time("tide-data", 48, words),
        time("management", 24, words),
        requirement("sonar", Need::OnTheJob, skill("sonar", None, words).kind),
    ];
    let expected = [
        "new months management",
        "raised months tide-data",
        "lowered months harbour",
        "dropped have charts",
    ];
    check(lower.clone(), higher, &expected);
    check(lower.clone(), lower, &[]);
}

#[test]
fn degrees_are_compared_by_what_they_admit() {
    let words = &harbour();
    let bachelor = |fields| vec![degree(Degree::Bachelor, fields, words)];
    check(bachelor(&[]), vec![degree(Degree::Master, &[], words)], &["raised degree"]);
    check(bachelor(&[]), bachelor(&["stem"]), &["raised degree"]);
    check(bachelor(&["physics"]), bachelor(&["stem"]), &["lowered degree"]);
    check(bachelor(&["stem", "history"]), bachelor(&["history", "stem"]), &[]);
    let related = crate::support::draft::related(&education(Degree::Bachelor, &["stem"], words));
    let related = vec![required("degree", Kind::Education(related))];
    check(related, bachelor(&["stem"]), &["raised degree"]);
}

#[test]
fn levels_are_compared_on_one_scale() {
    let words = &harbour();
    let at = |word: &str| vec![skill("charts", Some(level(word, words)), words)];
    check(vec![skill("charts", None, words)], at("some"), &["raised have charts"]);
    check(at("some"), at("expert"), &["raised have charts"]);
    check(at("expert"), at("good"), &["lowered have charts"]);
    check(at("expert"), at("low"), &["new have charts", "dropped have charts"]);
}

#[test]
fn one_of_several_that_is_known_is_nothing_new() {
    let words = &harbour();
    let any =
        |ids: &[&str]| vec![required("tool", Kind::Holding(holding(HoldingMode::Any, ids, words)))];
    check(vec![skill("charts", None, words)], any(&["charts", "sonar"]), &[]);
    check(any(&["charts", "sonar"]), vec![skill("charts", None, words)], &[]);
    let both_are_new = ["new have charts", "new have sonar"];
    check(vec![], any(&["charts", "sonar"]), &both_are_new);
}

#[test]
fn what_can_be_replaced_is_told_apart() {
    let words = &harbour();
    let members = [Node::Requirement(0), Node::Requirement(1)];
    let all = vec![time("tide-data", 24, words), skill("charts", None, words)];
    for (mode, alternative) in [(Mode::Any, true), (Mode::All, false)] {
        let higher = role(all.clone(), vec![group("g", mode, &members, Need::Required)]);
        let changes = gap(&role(vec![], vec![]), &higher, words).changes;
        assert_eq!(changes.len(), 2);
        assert!(changes.iter().all(|change| change.alternative == alternative));
    }
}

#[test]
fn each_way_in_is_continued() {
    let words = harbour();
    let lower = role(vec![time("tide-data", 24, &words), skill("charts", None, &words)], vec![]);
    let higher = role(vec![time("tide-data", 36, &words), time("management", 12, &words)], vec![]);
    let ways = gap(&lower, &higher, &words).ways;
    let told: Vec<_> = ways.iter().map(|way| told::repairs(&way.left, &higher)).collect();
    assert_eq!(told, ["12 months in tide-data and 12 months in management"]);
    assert_eq!(gap(&higher, &higher, &words).ways[0].left, []);
    let stub = role(vec![], vec![]);
    let from_nothing = gap(&stub, &lower, &words).ways;
    assert_eq!(
        told::repairs(&from_nothing[0].left, &lower),
        "24 months in tide-data and get charts"
    );
}

/// `6 to 8`, `=6`, `apart` where it does not compare, `-` where it is not stated.
fn told_compared<T>(compared: &Compared<T>, told: impl Fn(&T) -> String) -> String {
    match compared {
        Compared::NotStated => "-".into(),
        Compared::NotComparable => "apart".into(),
        Compared::Same(both) => format!("={}", told(both)),
        Compared::Differs(shift) => format!("{} to {}", told(&shift.lower), told(&shift.higher)),
    }
}

#[test]
fn pay_and_grades_are_compared_only_where_they_can_be() {
    let words = harbour();
    let of = |terms: &Terms, employer: &str| -> Role {
        Role { terms: terms.clone(), employer: employer.into(), ..role(vec![], vec![]) }
    };
    let lower = Terms {
        salary_plan: Some("MM".into()),
        grade: Some("6".into()),
        salary_min: Amount::parse("50000"),
        salary_currency: Some("USD".into()),
        salary_period: Some(Period::Year),
        hours_per_week: Some(3500),
        ..Terms::default()
    };
    let higher = Terms {
        grade: Some("8".into()),
        salary_min: Amount::parse("70000"),
        hours_per_week: Some(4000),
        ..lower.clone()
    };
    let told = |lower: &Terms, higher: &Terms, employer: &str| {
        let terms = gap(&of(lower, "Town"), &of(higher, employer), &words).terms;
        let least = |pay: &Pay| pay.min.map_or_else(String::new, |amount| amount.to_string());
        let grade = told_compared(&terms.grade, Clone::clone);
        let hours = told_compared(&terms.hours, u16::to_string);
        [grade, told_compared(&terms.pay, least), hours].join(", ")
    };
    let all = "6 to 8, 50,000.00 to 70,000.00, 3500 to 4000";
    assert_eq!(told(&lower, &higher, "Town"), all);
    assert_eq!(told(&lower, &higher, "County"), "apart, 50,000.00 to 70,000.00, 3500 to 4000");
    let hourly = Terms { salary_period: Some(Period::Hour), ..higher.clone() };
    assert_eq!(told(&lower, &hourly, "Town"), "6 to 8, apart, 3500 to 4000");
    let other_plan = Terms { salary_plan: Some("R".into()), ..higher };
    assert_eq!(told(&lower, &other_plan, "Town"), "apart, 50,000.00 to 70,000.00, 3500 to 4000");
    assert_eq!(told(&lower, &lower, "Town"), "=6, =50,000.00, =3500");
    assert_eq!(told(&Terms::default(), &lower, "Town"), "-, -, -");
    let unstated = |pay| Terms {
        salary_min: Amount::parse(pay),
        salary_period: Some(Period::NotStated),
        ..lower.clone()
    };
    let (less, more) = (unstated("1"), unstated("2"));
    assert_eq!(told(&less, &more, "Town"), "=6, 1.00 to 2.00, =3500");
    assert_eq!(told(&less, &more, "County"), "apart, apart, =3500");
}

proptest! {
    /// From a role to itself there is no gap.
    #[test]
    fn there_is_no_gap_from_a_role_to_itself(town in towns()) {
        let Town { words, role } = &town;
        let gap = gap(role, role, words);
        prop_assert!(gap.is_empty(), "{gap:?}");
    }

    /// Anyone who came into the lower role and does what is left meets the higher one.
    #[test]
    fn what_is_left_leads_into_the_higher_role((town, higher) in pairs()) {
        let Town { words, role: lower } = &town;
        for way in gap(lower, &higher, words).ways {
            let inside = way.way_in.applied_to(lower, words, &Profile::default());
            let nothing = Repair::default();
            let left = if way.left.is_empty() { vec![nothing] } else { way.left };
            for repair in left {
                let verdict = after(&repair, &higher, words, &inside);
                let met = [Verdict::AppearsToMeet, Verdict::NothingToCheck].contains(&verdict);
                prop_assert!(met, "{repair:?}: {verdict:?}");
            }
        }
    }
}

/// The verdict once a repair is done and every reviewer it asks has agreed.
fn after(repair: &Repair, role: &Role, words: &Vocabulary, profile: &Profile) -> Verdict {
    let profile = repair.applied_to(role, words, profile);
    let reviews = repair.actions().iter().filter_map(|action| match action {
        Action::Review(requirement) => Some(*requirement),
        _ => None,
    });
    evaluate_reviewed(role, words, &profile, &reviews.collect::<Vec<_>>()).verdict()
}

/// Two roles over one vocabulary.
fn pairs() -> impl Strategy<Value = (Town, Role)> {
    let id = RoleId::new("higher").expect("a literal of the right form");
    (towns(), towns())
        .prop_map(move |(lower, other)| (lower, Role { id: id.clone(), ..other.role }))
}
