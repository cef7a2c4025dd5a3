//! A moment in two fields: a day, and a time of that day.

use yew::{Event, Html, html};

use super::Asked;
use crate::app::message::Message;
use crate::app::view::{Link, input};
use crate::browser::changed_value;
use crate::message::{Change, Field, Input};
use crate::moment::{Moment, Part};

/// The keys that take a time with their day.
const KEYS: [&str; 4] = ["opens", "closes", "starts", "ends"];

/// What stands in a field for a moment; none in another field, and where it is no moment.
pub(super) fn of(field: &Field, value: &str) -> Option<Moment> {
    let key = field.path.last().map_or("", String::as_str);
    let is_own = field.input == Input::Date && KEYS.contains(&key);
    is_own.then(|| Moment::read(value)).flatten()
}

/// The two fields, by the id of the first and of its hint.
pub(super) fn moment(moment: &Moment, link: &Link, field: &Field, [id, hint]: [String; 2]) -> Html {
    let control = |part: Part| {
        let (own, path) = (moment.clone(), field.path.clone());
        let typing = input(link, move |said| {
            Message::Form(Asked::Typed(path.clone(), own.with(part, &said)))
        });
        let (own, path) = (moment.clone(), field.path.clone());
        let changed = link.callback(move |event: Event| {
            let text = own.with(part, &changed_value(&event));
            Message::Form(Asked::Change(Change::Set(path.clone(), Input::Date, text)))
        });
        (typing, changed)
    };
    let (typing, changed) = control(Part::Day);
    let (typing_time, changed_time) = control(Part::Time);
    let key = field.path.last().map_or("", String::as_str);
    html! {
        <div class="moment">
            <input id={id.clone()} type="date" aria-describedby={hint.clone()} value={moment.day.clone()}
                oninput={typing} onchange={changed} />
            <input id={format!("{id}-time")} type="time" aria-label={format!("{key}: time")}
                aria-describedby={hint} value={moment.time.clone()} disabled={moment.day.is_empty()}
                oninput={typing_time} onchange={changed_time} />
        </div>
    }
}
