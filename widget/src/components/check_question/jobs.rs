//! Jobs that a time is counted from.

use roles::Quantity;
use yew::{Html, html};

use super::Questioning;
use super::text::{list, text};
use crate::components::button::{Button, ButtonLook};
use crate::components::check::Message;
use crate::form::{Field, JobEntry, JobPart, SHARES, TimeEntry};

/// The jobs of an area.
pub(super) fn jobs(view: &Questioning<'_>, area: Quantity, time: &TimeEntry) -> Html {
    let jobs = time.jobs();
    let add = Button::new(ButtonLook::Framed, Message::AddJob(area));
    html! {
        <div class="jobs">
            <p class="question__help">
                { "Each month counts once, however many jobs you had in it; part time counts in \
                   part. For a job that you still have, write this month as its end." }
            </p>
            { week(view) }
            { for jobs.iter().enumerate().map(|(n, job)| self::job(view, (area, n), job)) }
            { add.view(html! { { "Add a job" } }, view.send) }
        </div>
    }
}

fn week(view: &Questioning<'_>) -> Html {
    let (hours, employer) = view.week;
    let given = hours_in_words(hours);
    let label = match employer {
        Some(employer) => ["Full-time week in hours; ", employer, " has ", &given].concat(),
        None => "Full-time week in hours; the description does not say".to_owned(),
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

fn job(view: &Questioning<'_>, (area, n): (Quantity, usize), job: &JobEntry) -> Html {
    let field = |part, label| text(view, Field::Job(area, n, part), label, job.part(part));
    let share = match job.part(JobPart::Share) {
        "" => SHARES[0].0,
        share => share,
    };
    let shares = SHARES.into_iter().map(|(value, words)| (value, words, value == share));
    let drop = Button::new(ButtonLook::Text, Message::DropJob(area, n));
    let number = (n + 1).to_string();
    let how_much = "How much of the job was of this kind";
    html! {
        <fieldset class="job">
            <legend>{ ["Job ", &number].concat() }</legend>
            <div class="time__amount">
                { field(JobPart::FromMonth, "First month, 1 to 12") }
                { field(JobPart::FromYear, "Year of that") }
            </div>
            <div class="time__amount">
                { field(JobPart::ToMonth, "Last month, 1 to 12") }
                { field(JobPart::ToYear, "Year of that") }
            </div>
            { field(JobPart::Hours, "Hours a week") }
            { list(view, Field::Job(area, n, JobPart::Share), how_much, shares) }
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
