//! What is typed, and the answers it comes to.

use roles::id::{ScaleId, TermId};
use roles::profile::MonthRange;
use roles::vocabulary::{Area, Scale, ScaleLevel, Term, TermKind, Words};

use super::*;
use roles::id::AreaId;
use roles::kind::Units;

fn words() -> Vocabulary {
    let area = |id: &str| Area {
        id: id.into(),
        title: id.into(),
        question: None,
        includes: vec![],
        class: None,
    };
    let field =
        |id: &str| roles::vocabulary::Field { id: id.into(), title: id.into(), parents: vec![] };
    let term = Term {
        id: "sql".into(),
        kind: TermKind::Tool,
        title: "SQL".into(),
        text: None,
        question: None,
        family: None,
        aliases: vec![],
    };
    let levels = vec!["low".into(), "high".into()];
    Vocabulary::new(Words {
        areas: vec![area("etl"), area("management")],
        fields: vec![field("history")],
        terms: vec![term],
        scales: vec![Scale { id: "town".into(), employer: "Town".into(), levels }],
        ..Words::default()
    })
    .unwrap()
}

fn typed(fields: &[(&str, &str)]) -> Form {
    let words = words();
    let mut form = Form::default();
    for (name, value) in fields {
        let field = Field::parse(name, &words).unwrap_or_else(|| panic!("no field {name}"));
        form.set(field, value, &words);
    }
    form
}

const WEEK: u16 = 3500;
const ETL: Quantity = Quantity::Area(AreaId(0));

#[track_caller]
fn check(fields: &[(&str, &str)], expected: Option<MonthRange>) {
    let (profile, problems) = typed(fields).read(WEEK);
    assert_eq!(problems, [], "{fields:?}");
    assert_eq!(profile.months(ETL), expected, "{fields:?}");
}

#[track_caller]
fn check_problems(fields: &[(&str, &str)], expected: &[(&str, &str)]) {
    let words = words();
    let (profile, problems) = typed(fields).read(WEEK);
    let told = problems.iter().map(|problem| (problem.field.name(&words), problem.text.say()));
    let found: Vec<(String, String)> = told.collect();
    let found: Vec<(&str, &str)> =
        found.iter().map(|(name, text)| (&name[..], &text[..])).collect();
    assert_eq!(found, expected, "{fields:?}");
    assert_eq!(profile.months(ETL), None, "what is no answer must not count");
}

#[test]
fn times_are_told_in_four_ways() {
    check(&[], None);
    check(&[("years.etl", "2")], Some(MonthRange::exactly(24)));
    check(&[("months.etl", " 40 ")], Some(MonthRange::exactly(40)));
    check(&[("years.etl", "1"), ("months.etl", "6")], Some(MonthRange::exactly(18)));
    check(&[("months.etl", "0")], Some(MonthRange::exactly(0)));
    check(&[("how.etl", "at-least"), ("years.etl", "2")], Some(MonthRange::at_least(24)));
    let between = ("how.etl", "between");
    check(
        &[between, ("years.etl", "1"), ("years.etl.most", "2")],
        Some(MonthRange::between(12, 24)),
    );
    check(&[between, ("years.etl", "1")], Some(MonthRange::at_least(12)));
    check(&[between, ("years.etl.most", "1")], Some(MonthRange::between(0, 12)));
    check(&[("years.etl", "2"), ("years.etl", "")], None);
}

const JOB: [(&str, &str); 6] = [
    ("how.etl", "jobs"),
    ("job.etl.0.from-month", "1"),
    ("job.etl.0.from-year", "2020"),
    ("job.etl.0.to-month", "12"),
    ("job.etl.0.to-year", "2020"),
    ("job.etl.0.hours", "17.5"),
];

#[test]
fn a_year_at_half_time_is_half_a_year() {
    check(&JOB, Some(MonthRange::exactly(6)));
    let half = [&JOB[..], &[("job.etl.0.hours", "35"), ("job.etl.0.share", "50")]].concat();
    check(&half, Some(MonthRange::exactly(6)));
    let week = [&JOB[..], &[("job.etl.0.hours", "30"), ("week.hours", "40")]].concat();
    check(&week, Some(MonthRange::exactly(9)));
    check(&[("how.etl", "jobs")], None);
}

#[test]
fn what_is_no_answer_is_named() {
    check_problems(
        &[("years.etl", "two"), ("months.etl", "-1")],
        &[
            ("years.etl", "Years must be a whole number, like 2. Put extra months under Months."),
            ("months.etl", "Months must be a whole number, like 6"),
        ],
    );
    check_problems(
        &[("years.etl", "151")],
        &[("years.etl", "This is longer than a working life. Enter fewer years.")],
    );
    check_problems(
        &[("how.etl", "between"), ("years.etl", "2"), ("months.etl.most", "3")],
        &[("years.etl", "“From” must not be longer than “To.” Check both amounts.")],
    );
    check_problems(
        &[("how.etl", "jobs"), ("job.etl.0.hours", "x")],
        &[
            ("job.etl.0.from-month", "Enter the month and year it started, like 3 and 2019"),
            ("job.etl.0.to-month", "Enter the month and year it ended, like 11 and 2022"),
            ("job.etl.0.hours", "Enter hours a week as a number, like 35 or 37.5"),
        ],
    );
    let backward = [&JOB[..], &[("job.etl.0.to-year", "2019")]].concat();
    check_problems(&backward, &[("job.etl.0.to-month", "The end must not come before the start")]);
}

#[test]
fn degrees_and_things_are_chosen() {
    let fields = [("degree.1", "bachelor"), ("field.1", "history"), ("related.1", "yes")];
    let mut form = typed(&fields);
    form.set(Field::Complete, TICKED, &words());
    let (profile, _) = form.read(WEEK);
    let held = HeldDegree { level: Degree::Bachelor, field: Some(FieldId(0)), related: true };
    assert_eq!((profile.degrees, profile.degrees_complete), (vec![held], true));
    form.drop_degree(1);
    assert_eq!(form.read(WEEK).0.degrees, []);

    let high = Some(ScaleLevel { scale: ScaleId(0), rank: 1 });
    let (profile, _) = typed(&[("have.sql", "no"), ("have.sql.town.1", "yes")]).read(WEEK);
    assert_eq!(profile.answer(TermId(0), None), Some(Answer::No));
    assert_eq!(profile.answer(TermId(0), high), Some(Answer::Yes));
    let (profile, _) = typed(&[("have.sql", "no"), ("have.sql", "perhaps")]).read(WEEK);
    assert_eq!(profile, Profile::default());
}

#[test]
fn answers_fill_the_fields_they_came_from() {
    let ways = [("exactly", "", ""), ("at-least", "", ""), ("between", "3", "1")];
    for (how, most_years, most_months) in ways {
        let form = typed(&[
            ("how.etl", how),
            ("years.etl", "2"),
            ("months.etl", "1"),
            ("years.etl.most", most_years),
            ("months.etl.most", most_months),
            ("months.management", "0"),
            ("degree.0", "master"),
            ("degrees.complete", TICKED),
            ("have.sql.town.0", "not-sure"),
        ]);
        assert_eq!(Form::of(&form.read(WEEK).0), form);
    }
}

#[test]
fn names_lead_back_to_their_fields() {
    let words = words();
    let level = Some(ScaleLevel { scale: ScaleId(0), rank: 1 });
    for field in [
        Field::How(ETL),
        Field::Years(ETL, Bound::Least),
        Field::Years(ETL, Bound::Most),
        Field::Months(ETL, Bound::Most),
        Field::Job(ETL, 3, JobPart::ToYear),
        Field::Week,
        Field::Have(TermId(0), None),
        Field::Have(TermId(0), level),
        Field::Level(0),
        Field::Study(1),
        Field::Related(2),
        Field::Complete,
    ] {
        assert_eq!(Field::parse(&field.name(&words), &words), Some(field));
    }
    for name in [
        "",
        "x",
        "years.",
        "years.x",
        "have.sql.town.2",
        "have.sql.town.x",
        "degree.40",
        "job.etl.40.hours",
        "job.etl.0.x",
        "week",
    ] {
        assert_eq!(Field::parse(name, &words), None, "{name}");
    }
}

#[test]
fn college_is_told_in_units_too() {
    let check = |how: &str, units: &str, expected: Option<MonthRange>| {
        let (profile, problems) =
            typed(&[("how.college", how), ("units.college", units)]).read(WEEK);
        assert_eq!(problems, [], "{units}");
        assert_eq!(profile.months(Quantity::College), expected, "{units}");
    };
    check("semester", "30", Some(MonthRange::exactly(12)));
    check("quarter", "45", Some(MonthRange::exactly(12)));
    check("quarter", "22.5", Some(MonthRange::exactly(6)));
    // Rounded down, as months of jobs are.
    check("semester", "7.4", Some(MonthRange::exactly(2)));
    check("semester", "7.5", Some(MonthRange::exactly(3)));
    check("semester", "", None);
    let (profile, _) = typed(&[("years.college", "1"), ("months.college", "6")]).read(WEEK);
    assert_eq!(profile.months(Quantity::College), Some(MonthRange::exactly(18)));
    check_problems(
        &[("how.college", "semester"), ("units.college", "thirty")],
        &[("units.college", "Units must be a number, like 30 or 4.5")],
    );
}

#[test]
fn a_quantity_is_told_only_in_its_own_ways() {
    let mut form = typed(&[("how.college", "jobs"), ("how.etl", "semester")]);
    for quantity in [Quantity::College, ETL] {
        assert_eq!(form.time_mut(quantity).how, How::Exactly);
    }
}

#[test]
fn every_quantity_and_amount_has_a_field() {
    let words = words();
    let recent = Quantity::Recent { area: AreaId(0), years: 10 };
    let outside = Quantity::Outside { whole: AreaId(0), area: AreaId(1) };
    let units = Units { number: 12, unit: roles::kind::Unit::Semester };
    for (field, name, about) in [
        (
            Field::Years(recent, Bound::Least),
            "years.etl@last-10-years",
            Some("Etl within the last 10 years"),
        ),
        (Field::How(outside), "how.etl@outside-management", Some("Etl, not in management")),
        (Field::Job(ETL, 1, JobPart::Hours), "job.etl.1.hours", Some("Etl, job 2")),
        (Field::CollegeUnits, "units.college", Some("College")),
        (Field::Units(TermId(0), units), "have.sql.12-semester", None),
        (Field::Week, "week.hours", None),
    ] {
        assert_eq!(field.name(&words), name);
        assert_eq!(Field::parse(name, &words), Some(field));
        let told = about.map_or("?".into(), |about| format!("{about}: ?"));
        assert_eq!(field.told("?".into(), &words), told);
    }
}

#[test]
fn units_of_a_course_are_chosen_by_amount() {
    let (profile, problems) =
        typed(&[("have.sql.12-semester", "yes"), ("have.sql.18-quarter", "no")]).read(WEEK);
    let units = |number, unit| Units { number, unit };
    assert_eq!(problems, []);
    let answer = |units| profile.units_answer(TermId(0), units);
    assert_eq!(answer(units(12, roles::kind::Unit::Semester)), Some(Answer::Yes));
    assert_eq!(answer(units(18, roles::kind::Unit::Quarter)), Some(Answer::No));
    assert_eq!(profile.answer(TermId(0), None), None);
    let mut form = Form::of(&profile);
    assert_eq!(form.read(WEEK).0, profile);
    form.forget(Question::Units(TermId(0), units(12, roles::kind::Unit::Semester)));
    assert_eq!(form.read(WEEK).0.units_answers().count(), 1);
}
