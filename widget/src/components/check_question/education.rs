//! The degrees one has: level, field, and whether one calls the field related.

use ::words::{Key, msg, say};
use roles::requirement::Degree;
use yew::{Html, html};

use super::Questioning;
use super::text::list;
use crate::components::button::{Button, ButtonLook};
use crate::components::check::Message;
use crate::form::{DegreeEntry, Field, TICKED};

/// Room on paper, also for college without a degree.
pub(super) const PAPER: [Key; 3] =
    [msg::PaperSchool::KEY, msg::PaperDegree::KEY, msg::PaperYear::KEY];

/// The degrees, and whether they are all.
pub(super) fn education(view: &Questioning<'_>) -> Html {
    let degrees = view.form.degrees();
    let add = Button::new(ButtonLook::Framed, Message::AddDegree);
    html! {
        <div class="degrees">
            { for degrees.iter().enumerate().map(|(n, degree)| {
                self::degree(view, n, *degree, degrees.len() > 1)
            }) }
            { add.view(html! { { say(msg::DegreeAdd) } }, view.send) }
            { tick(view, Field::Complete, say(msg::DegreesComplete),
                view.form.chosen().degrees_complete) }
        </div>
    }
}

fn degree(view: &Questioning<'_>, n: usize, degree: DegreeEntry, many: bool) -> Html {
    let first =
        |value: &'static str, label: String, chosen| std::iter::once((value, label, chosen));
    let levels = Degree::ALL
        .into_iter()
        .map(|level| (level.word(), label(level), degree.level == Some(level)));
    let levels = first("", say(msg::DegreeChooseLevel), degree.level.is_none()).chain(levels);
    let fields = view.words.fields().iter().zip(0..).map(|(field, n)| {
        (field.id.as_str(), field.title.clone(), degree.field.is_some_and(|own| own.0 == n))
    });
    let fields = first("", say(msg::DegreeFieldNotListed), degree.field.is_none()).chain(fields);
    let number = n + 1;
    let drop = Button::new(ButtonLook::Text, Message::DropDegree(n));
    html! {
        <fieldset class="degree">
            <legend>{ say(msg::Degree { number }) }</legend>
            { list(view, Field::Level(n), say(msg::DegreeLevel), levels) }
            { list(view, Field::Study(n), say(msg::DegreeField), fields) }
            { tick(view, Field::Related(n), say(msg::DegreeFieldRelated),
                degree.related) }
            if many {
                { drop.view(html! { { say(msg::DegreeRemove { number }) } }, view.send) }
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
    key.say()
}

fn tick(view: &Questioning<'_>, field: Field, label: String, checked: bool) -> Html {
    let name = view.name(field);
    html! {
        <label class="choice" for={name.clone()}>
            <input type="checkbox" id={name.clone()} {name} value={TICKED} {checked} />
            { label }
        </label>
    }
}
