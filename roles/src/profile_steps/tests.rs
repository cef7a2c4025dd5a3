use super::*;
use crate::id::{DomainId, RequirementId, TermId};
use crate::kind::{
    Condition, Experience, ExperienceTerms, Holding, HoldingKind, HoldingMode, Kind,
};
use crate::profile::{Answer, Profile};
use crate::requirement::{Need, Requirement, Strength};
use crate::requirements::Requirements;
use crate::vocabulary::{Area, Domain, Scale, ScaleLevel, Term, TermKind, Words};
use crate::words::tests_role;

const PLUS: Need = Need::Preferred(Strength::Normal);

fn vocabulary() -> Vocabulary {
    let domain =
        |id: &str| Domain { id: DomainId::new(id).unwrap(), title: id.into(), text: String::new() };
    let term = |(id, kind): (&str, TermKind)| Term {
        id: id.into(),
        kind,
        title: id.into(),
        text: None,
        question: None,
        family: None,
        aliases: vec![],
    };
    let terms = [
        ("sql", TermKind::Tool),
        ("python", TermKind::Tool),
        ("arcgis", TermKind::Tool),
        ("maps", TermKind::Knowledge),
        ("gisp", TermKind::Credential),
    ];
    let area = Area {
        id: "work".into(),
        title: "work".into(),
        question: None,
        includes: vec![],
        class: None,
    };
    let levels = ["familiar", "proficient", "advanced"].map(str::to_owned).to_vec();
    Vocabulary::new(Words {
        domains: ["data", "gis"].map(domain).into(),
        terms: terms.map(term).into(),
        areas: vec![area],
        scales: vec![Scale { id: "town".into(), employer: "Town".into(), levels }],
        ..Words::default()
    })
    .unwrap()
}

fn have(terms: &[u16], rank: Option<u8>) -> Kind {
    let terms = terms.iter().map(|n| TermId(*n)).collect();
    let holding = Holding::new(HoldingKind::Skill, HoldingMode::All, terms).unwrap();
    let scale = ScaleId(0);
    Kind::Holding(holding.at_level(rank.map(|rank| ScaleLevel { scale, rank })))
}

fn role(domain: &str, lines: Vec<(Need, Kind)>) -> Role {
    let lines = lines.into_iter().enumerate().map(|(n, (need, kind))| Requirement {
        id: RequirementId::new(&format!("line-{n}")).unwrap(),
        need,
        assess: kind.default_assess(),
        text: String::new(),
        ask: None,
        help: None,
        line: None,
        kind,
    });
    let requirements = Requirements::new(lines.collect(), vec![]).unwrap();
    let domains = vec![DomainId::new(domain).unwrap()];
    Role { requirements, domains, ..tests_role() }
}

fn told(roles: &[&Role], words: &Vocabulary, interests: bool) -> Vec<String> {
    let item = |item: &Item| match item.question {
        Question::Have(term, _) => {
            [words.term(term).id.as_str(), if item.scales.is_empty() { "" } else { "@" }].concat()
        }
        other => format!("{other:?}"),
    };
    let step = |step: &Step| {
        let groups = step.groups.iter().map(|group| {
            let items: Vec<String> = group.items.iter().map(item).collect();
            format!(" {:?}: {}", group.title, items.join(" "))
        });
        let groups: String = groups.collect();
        let times = step.quantities.len();
        let times = if times > 0 { format!(" {times} times") } else { String::new() };
        format!("{}{groups}{times}", step.kind.word())
    };
    profile_steps(roles, words, interests).iter().map(step).collect()
}

#[test]
fn what_matters_for_the_most_roles_comes_first() {
    let words = vocabulary();
    let one = role("data", vec![(Need::Required, have(&[0], Some(2))), (PLUS, have(&[4], None))]);
    let other = role("data", vec![(Need::Required, have(&[1, 0], None))]);
    let maps = role("gis", vec![(Need::Required, have(&[2, 1], Some(0)))]);
    assert_eq!(
        told(&[&one, &other, &maps], &words, true),
        [
            "interests",
            "tools Domain(0): sql@ python Domain(1): arcgis",
            "credentials Extra: gisp",
            "result"
        ]
    );
    assert_eq!(told(&[&maps], &words, false), ["tools Required: arcgis python", "result"]);
}

#[test]
fn steps_with_nothing_to_ask_are_left_out() {
    let words = vocabulary();
    let work = ExperienceTerms::new(crate::id::AreaId(0), 24);
    let work = Kind::Experience(Experience::new(work).unwrap());
    let lines = vec![
        (Need::Required, work),
        (Need::OnTheJob, have(&[3], None)),
        (Need::Required, Kind::Ability),
    ];
    assert_eq!(told(&[&role("data", lines)], &words, false), ["jobs 1 times", "result"]);
    assert_eq!(told(&[], &words, true), ["interests", "result"]);
}

#[test]
fn residency_is_asked_once_for_each_place() {
    let home = |place| Kind::Condition(Condition { rule: Rule::Residency, place, by: None });
    let boston = Some(PlaceId(0));
    let one = role("data", vec![(Need::Required, home(boston)), (Need::Required, home(None))]);
    assert_eq!(places(&[&one, &one]), [PlaceId(0)]);
}

#[test]
fn none_of_the_others_settles_the_rest_and_is_taken_back() {
    let mut profile = Profile::default();
    let item = |n| Item { question: Question::Have(TermId(n), None), scales: vec![] };
    let group = [item(0), item(1), item(2)];
    let said = |profile: &Profile| [0, 1, 2].map(|n| profile.answer(TermId(n), None));
    set_yes(&group[0], &group, true, &mut profile);
    assert!(!is_settled(&group, &profile), "skipped is not no");
    settle(&group, true, &mut profile);
    let (yes, no) = (Some(Answer::Yes), Some(Answer::No));
    assert_eq!(said(&profile), [yes, no, no]);
    assert!(is_settled(&group, &profile));
    set_yes(&group[1], &group, true, &mut profile);
    set_yes(&group[0], &group, false, &mut profile);
    assert_eq!(said(&profile), [no, yes, no], "one of the others again");
    settle(&group, false, &mut profile);
    assert_eq!(said(&profile), [None, yes, None]);
    set_yes(&group[1], &group, false, &mut profile);
    assert_eq!(profile, Profile::default());
}

#[test]
fn a_level_is_this_one_and_none_above() {
    let words = vocabulary();
    let mut profile = Profile::default();
    let (sql, town) = (TermId(0), ScaleId(0));
    let item = Item { question: Question::Have(sql, None), scales: vec![town] };
    set_yes(&item, std::slice::from_ref(&item), true, &mut profile);
    assert_eq!(level(sql, town, &profile), None);
    set_level((sql, town), Some(1), &words, &mut profile);
    assert_eq!(level(sql, town, &profile), Some(1));
    let at = |rank| profile.implied_answer(sql, Some(ScaleLevel { scale: town, rank }));
    let (yes, no) = (Some(Answer::Yes), Some(Answer::No));
    assert_eq!([0, 1, 2].map(at), [yes, yes, no]);
    set_level((sql, town), Some(2), &words, &mut profile);
    assert_eq!(profile.implied_answer(sql, Some(ScaleLevel { scale: town, rank: 2 })), yes);
    set_yes(&item, std::slice::from_ref(&item), false, &mut profile);
    assert_eq!(profile, Profile::default());
}
