//! Degrees, college, and courses.

use ::words::{Key, msg, say};
use roles::requirement::Degree;
use roles::{Quantity, Step, words};
use yew::{Html, html};

use super::field::{Text, button, list, text, tick};
use super::{Asking, groups};
use crate::form::{CollegeUnit, DegreeEntry, Field};

pub(super) fn education(view: &Asking<'_>, step: &Step) -> Html {
    html! {
        <>
            if step.degrees { { degrees(view) } }
            if !step.quantities.is_empty() { { college(view) } }
            if !step.groups.is_empty() {
                <h3>{ say(msg::StepCourses) }</h3>
                { groups::groups(view, step) }
            }
        </>
    }
}

fn degrees(view: &Asking<'_>) -> Html {
    let degrees = view.form.degrees();
    let complete = view.form.chosen().degrees_complete;
    html! {
        <div class="stack">
            { for degrees.iter().enumerate().map(|(n, degree)| {
                self::degree(view, n, *degree, degrees.len() > 1)
            }) }
            { button("framed", "add-degree".into(), html! { { say(msg::DegreeAdd) } }) }
            { tick(view.name(Field::Complete), html! { { say(msg::DegreesComplete) } }, complete) }
        </div>
    }
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
    html! {
        <fieldset class="panel">
            <legend>{ say(msg::Degree { number }) }</legend>
            <div class="fields">
                { list(view.name(Field::Level(n)), html! { { say(msg::DegreeLevel) } }, levels) }
                { list(view.name(Field::Study(n)), html! { { say(msg::DegreeField) } }, fields) }
            </div>
            if many {
                { button("text", ["drop-degree.", &n.to_string()].concat(),
                    html! { { say(msg::DegreeRemove { number }) } }) }
            }
        </fieldset>
    }
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
    html! {
        <fieldset class="panel">
            <legend>{ say(msg::CollegeCompleted) }</legend>
            <div class="fields">
                { text(view, Text {
                    field,
                    label: say(msg::CollegeAmount),
                    hint: None,
                    value: view.form.total(Quantity::College),
                    is_number: false,
                    disabled: false,
                }) }
                { list(view.name(Field::CollegeUnit), html! { { say(msg::CollegeUnit) } },
                    units.collect()) }
            </div>
        </fieldset>
    }
}
