//! Jobs that a time is counted from.

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
                { "Each month counts once, even if you had two jobs. Part-time work counts in part. \
                   Still in the job? Enter this month as the end." }
            </p>
            { recent(quantity) }
            { week(view) }
            { for jobs.iter().enumerate().map(|(n, job)| self::job(view, (quantity, n), job)) }
            { add.view(html! { { "Add a job" } }, view.send) }
        </div>
    }
}

/// What jobs alone do not say: which part of them is recent enough.
fn recent(quantity: Quantity) -> Html {
    let Quantity::Recent { years, .. } = quantity else { return Html::default() };
    let last = match years {
        1 => "the last year".to_owned(),
        years => ["the last ", &years.to_string(), " years"].concat(),
    };
    let said = ["Only time within ", &last, " counts: start a longer job where they begin."];
    html! { <p class="question__help">{ said.concat() }</p> }
}

fn week(view: &Questioning<'_>) -> Html {
    let (hours, employer) = view.week;
    let given = hours_in_words(hours);
    let label = match employer {
        Some(employer) => ["Hours in a full-time week (", employer, ": ", &given, ")"].concat(),
        None => "Hours in a full-time week (the description does not say)".to_owned(),
    };
    text(view, Field::Week, &label, view.form.week().unwrap_or(&given))
}

/// Hundredths of an hour: `35`, `37.5`.
fn hours_in_words(hundredths: u16) -> String {
    let (whole, part) = (hundredths / 100, hundredths % 100);
    match (part, part % 10) {
        (0, _) => whole.to_string(),
        (_, 0) => [whole.to_string(), (part / 10).to_string()].join("."),
        _ if part < 10 => [&whole.to_string(), ".0", &part.to_string()].concat(),
        _ => [whole.to_string(), part.to_string()].join("."),
    }
}

fn job(view: &Questioning<'_>, (quantity, n): (Quantity, usize), job: &JobEntry) -> Html {
    let field = |part, label| text(view, Field::Job(quantity, n, part), label, job.part(part));
    let share = match job.part(JobPart::Share) {
        "" => SHARES[0].0,
        share => share,
    };
    let shares = SHARES.into_iter().map(|(value, label)| (value, label, value == share));
    let drop = Button::new(ButtonLook::Text, Message::DropJob(quantity, n));
    let number = (n + 1).to_string();
    let place = words::quantity(quantity, view.words);
    let how_much = ["How much of this job was in ", &place, "?"].concat();
    html! {
        <fieldset class="job">
            <legend>{ ["Job ", &number].concat() }</legend>
            <div class="time__amount">
                { field(JobPart::FromMonth, "Start: month (1 to 12)") }
                { field(JobPart::FromYear, "Start: year") }
            </div>
            <div class="time__amount">
                { field(JobPart::ToMonth, "End: month (1 to 12)") }
                { field(JobPart::ToYear, "End: year") }
            </div>
            { field(JobPart::Hours, "Hours a week") }
            { list(view, Field::Job(quantity, n, JobPart::Share), &how_much, shares) }
            { drop.view(html! { { ["Remove job ", &number].concat() } }, view.send) }
        </fieldset>
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn hours_read_as_people_write_them() {
        for (hundredths, text) in [(3500, "35"), (3750, "37.5"), (3825, "38.25"), (3705, "37.05")] {
            assert_eq!(super::hours_in_words(hundredths), text);
        }
    }
}
