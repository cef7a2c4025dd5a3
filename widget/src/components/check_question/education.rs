//! The degrees one has: level, field, and whether one calls the field related.

use roles::requirement::Degree;
use yew::{Html, html};

use super::Questioning;
use super::text::list;
use crate::components::button::{Button, ButtonLook};
use crate::components::check::Message;
use crate::form::{DegreeEntry, Field, TICKED};

/// Room on paper, also for college without a degree.
pub(super) const PAPER: [&str; 3] = ["School", "Degree or units, and field", "Year"];

/// The degrees, and whether they are all.
pub(super) fn education(view: &Questioning<'_>) -> Html {
    let degrees = view.form.degrees();
    let add = Button::new(ButtonLook::Framed, Message::AddDegree);
    html! {
        <div class="degrees">
            { for degrees.iter().enumerate().map(|(n, degree)| {
                self::degree(view, n, *degree, degrees.len() > 1)
            }) }
            { add.view(html! { { "Add another degree" } }, view.send) }
            { tick(view, Field::Complete, "I listed all my degrees, or I have none",
                view.form.chosen().degrees_complete) }
        </div>
    }
}

fn degree(view: &Questioning<'_>, n: usize, degree: DegreeEntry, many: bool) -> Html {
    let levels = Degree::ALL
        .into_iter()
        .map(|level| (level.word(), label(level), degree.level == Some(level)));
    let fields = view.words.fields().iter().zip(0..).map(|(field, n)| {
        (field.id.as_str(), field.title.as_str(), degree.field.is_some_and(|own| own.0 == n))
    });
    let number = (n + 1).to_string();
    let drop = Button::new(ButtonLook::Text, Message::DropDegree(n));
    html! {
        <fieldset class="degree">
            <legend>{ ["Degree ", &number].concat() }</legend>
            { list(view, Field::Level(n), "Level",
                [("", "Choose a level", degree.level.is_none())].into_iter().chain(levels)) }
            { list(view, Field::Study(n), "Field of study",
                [("", "My field is not listed", degree.field.is_none())].into_iter().chain(fields)) }
            { tick(view, Field::Related(n), "My field is related to the fields the role asks for (the hiring team decides)",
                degree.related) }
            if many {
                { drop.view(html! { { ["Remove degree ", &number].concat() } }, view.send) }
            }
        </fieldset>
    }
}

fn label(level: Degree) -> &'static str {
    match level {
        Degree::Elementary => "eighth grade",
        Degree::HighSchool => "high school diploma",
        Degree::SomeCollege => "some college, no degree",
        Degree::Associate => "associate’s degree",
        Degree::Bachelor => "bachelor’s degree",
        Degree::Master => "master’s degree",
        Degree::Doctorate => "doctorate",
    }
}

fn tick(view: &Questioning<'_>, field: Field, label: &str, checked: bool) -> Html {
    let name = view.name(field);
    html! {
        <label class="choice" for={name.clone()}>
            <input type="checkbox" id={name.clone()} {name} value={TICKED} {checked} />
            { label.to_owned() }
        </label>
    }
}
