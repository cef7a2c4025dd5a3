use roles::calculator::CalendarMonth;
use roles::id::AreaId;
use roles::profile::MonthRange;

use super::*;
use crate::components::example_roles;

const WORK: Quantity = Quantity::Area(AreaId(0));

/// A form with fields typed into it, read in November 2026 where 35 hours are full time.
fn read(typed: &[(&str, &str)]) -> (Form, Profile, Vec<String>) {
    let book = example_roles::book();
    let words = book.catalog().vocabulary();
    let mut form = Form::default();
    for (name, value) in typed {
        let field = Field::parse(name, words).unwrap_or_else(|| panic!("no field {name}"));
        assert_eq!(field.name(words), *name);
        form.set(field, value, words);
    }
    let clock = Clock { week: 3500, now: CalendarMonth::new(2026, 11) };
    let filing = example_roles::FILING.into();
    let (profile, problems) = form.read(clock, &[WORK, filing], words);
    let told = problems.iter().map(|one| {
        let kind = if one.is_note { "note" } else { "wrong" };
        format!("{kind} {}: {}", one.field.name(words), one.text)
    });
    let told = told.collect();
    (form, profile, told)
}

#[track_caller]
fn months(typed: &[(&str, &str)], expected: Option<MonthRange>, said: &[&str]) {
    let (_, profile, told) = read(typed);
    assert_eq!(profile.months(WORK), expected, "{typed:?}");
    assert_eq!(told, said, "{typed:?}");
}

fn exactly(months: u16) -> Option<MonthRange> {
    Some(MonthRange::exactly(months))
}

#[test]
fn a_job_is_told_once_and_counts_for_each_of_its_kinds() {
    let job = [("job.0.from", "1/2024"), ("job.0.to", "12/2025"), ("share.0.work", "100")];
    months(&job, exactly(24), &[]);
    let half = [&job[..], &[("job.0.hours", "17,5")]].concat();
    months(&half, exactly(12), &[]);
    let part = [&job[..2], &[("share.0.work", "50"), ("share.0.filing", "25")]].concat();
    months(&part, exactly(12), &[]);
    let (_, profile, _) = read(&part);
    assert_eq!(profile.months(example_roles::FILING), exactly(6));
}

#[test]
fn a_current_job_counts_until_this_month() {
    let job = [("job.0.from", "12/2025"), ("job.0.now", "yes"), ("share.0.work", "100")];
    months(&job, exactly(12), &[]);
}

#[test]
fn what_cannot_be_is_said() {
    let future = [("job.0.from", "1/2027"), ("job.0.to", "2/2027"), ("share.0.work", "100")];
    months(
        &future,
        None,
        &["wrong job.0.from: This is in the future. Enter the month and year it started."],
    );
    let end = [("job.0.from", "1/2026"), ("job.0.to", "2/2027"), ("share.0.work", "100")];
    months(
        &end,
        None,
        &[
            "wrong job.0.to: This is in the future. If you still work there, check “I still work here.”",
        ],
    );
    let hours = [("job.0.from", "1/2024"), ("job.0.to", "12/2024"), ("job.0.hours", "169")];
    months(&hours, None, &["wrong job.0.hours: Hours a week cannot be more than 168"]);
    let backward = [("job.0.from", "2/2024"), ("job.0.to", "1/2024"), ("job.0.hours", "x")];
    months(
        &backward,
        None,
        &["wrong job.0.hours: Enter hours a week as a number, like 35 or 37.5"],
    );
    months(
        &[("total.work", "two"), ("jobs.totals", "yes")],
        None,
        &["wrong total.work: Time must be a number of years, like 2 or 1.5, or like 18 months"],
    );
}

#[test]
fn what_is_odd_is_said_and_counts() {
    let many = [
        ("job.0.from", "1/2024"),
        ("job.0.to", "12/2024"),
        ("job.0.hours", "100"),
        ("share.0.work", "100"),
        ("job.1.from", "6/2024"),
        ("job.1.to", "12/2024"),
        ("share.1.work", "100"),
    ];
    months(
        &many,
        exactly(12),
        &[
            "note job.0.hours: More than 80 hours a week: please check. Only full time counts.",
            "note job.1.from: Jobs 1 and 2 overlap. Each month counts once.",
        ],
    );
}

#[test]
fn more_in_a_part_than_in_the_whole_is_said() {
    let (_, profile, told) =
        read(&[("jobs.totals", "yes"), ("total.work", "1"), ("total.filing", "2 years")]);
    assert_eq!(profile.months(WORK), exactly(12), "it is not capped, and not raised");
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].starts_with("note total.filing: You gave more time in"), "{told:?}");
}

#[test]
fn skipped_is_not_none_unless_that_was_said() {
    months(&[], None, &[]);
    months(&[("jobs.complete", "yes")], exactly(0), &[]);
    let (_, profile, _) =
        read(&[("jobs.complete", "yes"), ("total.filing", "2"), ("jobs.totals", "yes")]);
    assert_eq!(profile.months(WORK), None, "filing is work");
    let unread = [("jobs.complete", "yes"), ("total.filing", "two"), ("jobs.totals", "yes")];
    assert_eq!(read(&unread).1.months(WORK), None);
}

#[test]
fn college_is_told_in_years_or_units() {
    let college = |typed: &[(&str, &str)]| read(typed).1.months(Quantity::College);
    assert_eq!(college(&[("total.college", "1.5")]), exactly(18));
    assert_eq!(college(&[("how.college", "semester"), ("total.college", "30")]), exactly(12));
    assert_eq!(college(&[("how.college", "quarter"), ("total.college", "22.5")]), exactly(6));
}

#[test]
fn fields_are_written_and_set_again() {
    let book = example_roles::book();
    let words = book.catalog().vocabulary();
    let (form, ..) = read(&[
        ("interest.records", "yes"),
        ("role.7", "yes"),
        ("have.tool-1", "yes"),
        ("have.tool-2", "no"),
        ("degree.0", "bachelor"),
        ("degrees.complete", "yes"),
        ("how.college", "quarter"),
        ("total.work", "1-2 years"),
        ("job.0.title", "Clerk"),
        ("job.0.now", "yes"),
        ("share.0.work", "75"),
        ("week.hours", "40"),
        ("jobs.complete", "yes"),
    ]);
    let fields = form.fields(words);
    let mut again = Form::default();
    for (name, value) in &fields {
        again.set(Field::parse(name, words).unwrap(), value, words);
    }
    assert_eq!(again, form);
    let mut other = fields.clone();
    other.retain(|(name, _)| name != "week.hours");
    other.push(("degree.0".into(), "master".into()));
    let changed = changes(&fields, &other);
    assert!(changed.contains(&("week.hours".into(), String::new())), "{changed:?}");
}

#[test]
fn answers_become_fields_again() {
    let (_, profile, _) = read(&[
        ("jobs.totals", "yes"),
        ("total.work", "1-2 years"),
        ("total.filing", "18 months"),
        ("degree.0", "bachelor"),
    ]);
    let book = example_roles::book();
    let clock = Clock { week: 3500, now: None };
    let form = Form::of(&profile);
    let (again, problems) = form.read(clock, &[], book.catalog().vocabulary());
    assert_eq!((again, problems), (profile, vec![]));
    assert_eq!(form.total(example_roles::FILING.into()), "18 months");
}
