//! Jobs that a time is counted from.

use ::words::{Key, msg, say};
use roles::Quantity;
use roles::words;
use yew::{Html, html};

use super::Questioning;
use super::text::{list, text};
use crate::components::button::{Button, ButtonLook};
use crate::components::check::Message;
use crate::form::{Field, JobEntry, JobPart, SHARES, TimeEntry};

/// The jobs of a quantity.
pub(super) fn jobs(view: &Questioning<'_>, quantity: Quantity, time: &TimeEntry) -> Html {
    let jobs = time.jobs();
    let add = Button::new(ButtonLook::Framed, Message::AddJob(quantity));
    html! {
        <div class="jobs">
            <p class="question__help">
                { say(msg::JobsHelp) }
            </p>
            { recent(quantity) }
            { week(view) }
            { for jobs.iter().enumerate().map(|(n, job)| self::job(view, (quantity, n), job)) }
            { add.view(html! { { say(msg::JobsAdd) } }, view.send) }
        </div>
    }
}

/// What jobs alone do not say: which part of them is recent enough.
fn recent(quantity: Quantity) -> Html {
    let Quantity::Recent { years, .. } = quantity else { return Html::default() };
    let said = say(msg::JobsRecent { years: usize::from(years) });
    html! { <p class="question__help">{ said }</p> }
}

fn week(view: &Questioning<'_>) -> Html {
    let (hours, employer) = view.week;
    let given = words::hours(hours);
    let label = match employer {
        Some(employer) => say(msg::JobsWeekOf { employer, hours: &given }),
        None => say(msg::JobsWeek),
    };
    text(view, Field::Week, label, view.form.week().unwrap_or(&given))
}

fn job(view: &Questioning<'_>, (quantity, n): (Quantity, usize), job: &JobEntry) -> Html {
    let field =
        |part, label: Key| text(view, Field::Job(quantity, n, part), label.say(), job.part(part));
    let share = match job.part(JobPart::Share) {
        "" => SHARES[0].0,
        share => share,
    };
    let shares = SHARES.into_iter().map(|(value, label)| (value, label.say(), value == share));
    let drop = Button::new(ButtonLook::Text, Message::DropJob(quantity, n));
    let number = n + 1;
    let place = words::quantity(quantity, view.words);
    let how_much = say(msg::JobShare { area: &place });
    html! {
        <fieldset class="job">
            <legend>{ say(msg::Job { number }) }</legend>
            <div class="time__amount">
                { field(JobPart::FromMonth, msg::JobFromMonth::KEY) }
                { field(JobPart::FromYear, msg::JobFromYear::KEY) }
            </div>
            <div class="time__amount">
                { field(JobPart::ToMonth, msg::JobToMonth::KEY) }
                { field(JobPart::ToYear, msg::JobToYear::KEY) }
            </div>
            { field(JobPart::Hours, msg::JobHours::KEY) }
            { list(view, Field::Job(quantity, n, JobPart::Share), how_much, shares) }
            { drop.view(html! { { say(msg::JobRemove { number }) } }, view.send) }
        </fieldset>
    }
}
