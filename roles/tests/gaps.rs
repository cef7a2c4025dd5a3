//! The gap between two roles.

mod support;

use roles::amount::Amount;
use roles::gap::{Change, ChangeKind, DemandKey, gap};
use roles::requirement::{Degree, Education, HoldingMode, Need, Requirement, Test};
use roles::role::{Period, Terms};
use roles::vocabulary::ScaleLevel;
use roles::{Role, Vocabulary};
use support::answers::level;
use support::draft::{education, experience, holding, months, requirement, role};
use support::{told, words::harbour};

fn required(id: &str, test: Test) -> Requirement {
    requirement(id, Need::Required, test)
}

fn time(area: &str, number: u16, words: &Vocabulary) -> Requirement {
    required(area, experience(months(area, number, words)))
}

fn degree(level: Degree, fields: &[&str], words: &Vocabulary) -> Requirement {
    required("degree", Test::Education(education(level, fields, words)))
}

fn skill(id: &str, at: Option<ScaleLevel>, words: &Vocabulary) -> Requirement {
    required(id, Test::Holding(holding(HoldingMode::All, &[id], words).at_level(at)))
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
        DemandKey::Months(area) => format!("months {}", words.area(area).id),
        DemandKey::Degree => "degree".into(),
        DemandKey::Have(term) => format!("have {}", words.term(term).id),
    };
    assert_eq!(change.lower.is_none(), change.kind == ChangeKind::New);
    assert_eq!(change.higher.is_none(), change.kind == ChangeKind::Dropped);
    format!("{kind} {key}")
}

#[track_caller]
fn check(lower: Vec<Requirement>, higher: Vec<Requirement>, expected: &[&str]) {
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
        requirement("sonar", Need::OnTheJob, skill("sonar", None, words).test),
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
    let related = Education { related_ok: true, ..education(Degree::Bachelor, &["stem"], words) };
    let related = vec![required("degree", Test::Education(related))];
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
        let grade = terms.grade.map(|grade| format!("{} to {}", grade.lower, grade.higher));
        let pay =
            terms.pay.and_then(|pay| Some(format!("{} to {}", pay.lower.min?, pay.higher.min?)));
        let hours = terms.hours.map(|hours| format!("{} to {}", hours.lower, hours.higher));
        [grade, pay, hours].map(|shift| shift.unwrap_or("-".into())).join(", ")
    };
    let all = "6 to 8, 50,000.00 to 70,000.00, 3500 to 4000";
    assert_eq!(told(&lower, &higher, "Town"), all);
    assert_eq!(told(&lower, &higher, "County"), "-, 50,000.00 to 70,000.00, 3500 to 4000");
    let hourly = Terms { salary_period: Some(Period::Hour), ..higher.clone() };
    assert_eq!(told(&lower, &hourly, "Town"), "6 to 8, -, 3500 to 4000");
    let other_plan = Terms { salary_plan: Some("R".into()), ..higher };
    assert_eq!(told(&lower, &other_plan, "Town"), "-, 50,000.00 to 70,000.00, 3500 to 4000");
    assert_eq!(told(&lower, &lower, "Town"), "-, -, -");
    let unstated = |pay| Terms {
        salary_min: Amount::parse(pay),
        salary_period: Some(Period::NotStated),
        ..lower.clone()
    };
    let (less, more) = (unstated("1"), unstated("2"));
    assert_eq!(told(&less, &more, "Town"), "-, 1.00 to 2.00, -");
    assert_eq!(told(&less, &more, "County"), "-, -, -");
}
