//! Degrees, college, and courses.

use ::words::{Key, msg, say};
use roles::requirement::Degree;
use roles::{Quantity, Step, words};
use yew::Html;

use super::field::{Text, button, select, text_field, tick};
use super::{Asking, groups};
use crate::components::element::{bare, element, list, text, views, when};
use crate::form::{CollegeUnit, DegreeEntry, Field};

pub(super) fn education(view: &Asking<'_>, step: &Step) -> Html {
    let courses =
        || views(vec![bare("h3", text(say(msg::StepCourses))), groups::groups(view, step)]);
    views(vec![
        when(step.degrees, || degrees(view)),
        when(!step.quantities.is_empty(), || college(view)),
        when(!step.groups.is_empty(), courses),
    ])
}

fn degrees(view: &Asking<'_>) -> Html {
    let degrees = view.form.degrees();
    let complete = view.form.chosen().degrees_complete;
    let all = degrees.iter().enumerate();
    let all = all.map(|(n, degree)| self::degree(view, n, *degree, degrees.len() > 1));
    let parts = vec![
        list(all),
        button("framed", "add-degree", say(msg::DegreeAdd)),
        tick(view.name(Field::Complete), text(say(msg::DegreesComplete)), complete),
    ];
    element("div", "stack", views(parts))
}

fn degree(view: &Asking<'_>, n: usize, degree: DegreeEntry, many: bool) -> Html {
    let entry = |value: &str, label: String, chosen| (value.to_owned(), label, chosen);
    let mut levels = vec![entry("", say(msg::DegreeChooseLevel), degree.level.is_none())];
    levels.extend(
        Degree::ALL
            .into_iter()
            .map(|level| entry(level.word(), label(level), degree.level == Some(level))),
    );
    let mut fields = vec![entry("", say(msg::DegreeFieldNotListed), degree.field.is_none())];
    let known = if view.is_alive { view.words.fields() } else { &[] };
    fields.extend(known.iter().zip(0..).map(|(field, n)| {
        let title = words::sentence(&field.title);
        entry(&field.id, title, degree.field.is_some_and(|own| own.0 == n))
    }));
    let number = n + 1;
    let lists = vec![
        select(view.name(Field::Level(n)), text(say(msg::DegreeLevel)), levels),
        select(view.name(Field::Study(n)), text(say(msg::DegreeField)), fields),
    ];
    let remove = || {
        let does = ["drop-degree.", &n.to_string()].concat();
        button("text", &does, say(msg::DegreeRemove { number }))
    };
    let parts = vec![
        bare("legend", text(say(msg::Degree { number }))),
        element("div", "fields", views(lists)),
        when(many, remove),
    ];
    element("fieldset", "panel", views(parts))
}

fn label(level: Degree) -> String {
    let key = match level {
        Degree::Elementary => msg::LevelElementary::KEY,
        Degree::HighSchool => msg::LevelHighSchool::KEY,
        Degree::SomeCollege => msg::LevelSomeCollege::KEY,
        Degree::Associate => msg::LevelAssociate::KEY,
        Degree::Bachelor => msg::LevelBachelor::KEY,
        Degree::Master => msg::LevelMaster::KEY,
        Degree::Doctorate => msg::LevelDoctorate::KEY,
    };
    words::sentence(&key.say())
}

fn college(view: &Asking<'_>) -> Html {
    let own = view.form.college_unit();
    let units = CollegeUnit::ALL.into_iter().map(|unit| {
        let key: Key = match unit {
            CollegeUnit::Years => msg::TimeFieldYears::KEY,
            CollegeUnit::Semester => msg::TimeSemesterUnits::KEY,
            CollegeUnit::Quarter => msg::TimeQuarterUnits::KEY,
        };
        (unit.word().to_owned(), key.say(), unit == own)
    });
    let field = Field::Total(Quantity::College);
    let amount = Text {
        field,
        label: say(msg::CollegeAmount),
        hint: None,
        value: view.form.total(Quantity::College),
        is_number: false,
        disabled: false,
    };
    let fields = vec![
        text_field(view, amount),
        select(view.name(Field::CollegeUnit), text(say(msg::CollegeUnit)), units.collect()),
    ];
    let legend = bare("legend", text(say(msg::CollegeCompleted)));
    element("fieldset", "panel", views(vec![legend, element("div", "fields", views(fields))]))
}
