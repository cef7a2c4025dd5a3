//! Jobs, each told once, or totals in their place; and what they come to.

use ::words::{Key, msg, say};
use roles::{Quantity, Step, words};
use yew::{Html, html};

use super::Asking;
use super::field::{Text, button, list, text, tick};
use crate::form::{ALL, Field, JobEntry, JobPart, SHARES, TICKED};

pub(super) fn jobs(view: &Asking<'_>, step: &Step) -> Html {
    let Asking { form, .. } = view;
    let by_totals = form.by_totals;
    let nothing =
        form.jobs().is_empty() && step.quantities.iter().all(|one| form.total(*one).is_empty());
    let others = if nothing { say(msg::JobsNone) } else { say(msg::JobsNoOthers) };
    html! {
        <>
            { tick(view.name(Field::Totals), html! { { say(msg::JobsRatherTotals) } }, by_totals) }
            if by_totals {
                { totals(view, &step.quantities) }
            } else {
                { for form.jobs().iter().enumerate().map(|(n, job)| self::job(view, step, n, job)) }
                { button("framed", "add-job".into(), html! { { say(msg::JobsAdd) } }) }
            }
            { tick(view.name(Field::JobsComplete), html! { { others } }, form.jobs_complete) }
            if !by_totals && !form.jobs().is_empty() { { week(view) }{ sums(view, step) } }
        </>
    }
}

/// `Databases for reporting`.
fn kind(view: &Asking<'_>, quantity: Quantity) -> String {
    words::sentence(&words::quantity(quantity, view.words))
}

fn totals(view: &Asking<'_>, quantities: &[Quantity]) -> Html {
    html! {
        <div class="stack">
            <p class="hint">{ say(msg::JobsTotalsHelp) }</p>
            { for quantities.iter().map(|quantity| text(view, Text {
                field: Field::Total(*quantity),
                label: kind(view, *quantity),
                hint: None,
                value: view.form.total(*quantity),
                is_number: false,
                disabled: false,
            })) }
        </div>
    }
}

fn week(view: &Asking<'_>) -> Html {
    let (hours, employer) = view.week;
    let given = words::hours(hours);
    let label = match employer {
        Some(employer) => say(msg::JobsWeekOf { employer, hours: &given }),
        None => say(msg::JobsWeek { hours: &given }),
    };
    text(
        view,
        Text {
            field: Field::Week,
            label,
            hint: Some(say(msg::JobsHelp)),
            value: view.form.week(),
            is_number: true,
            disabled: false,
        },
    )
}

fn job(view: &Asking<'_>, step: &Step, n: usize, job: &JobEntry) -> Html {
    let number = n + 1;
    let field = |part, label: Key, hint: Option<Key>, is_number| {
        text(
            view,
            Text {
                field: Field::Job(n, part),
                label: label.say(),
                hint: hint.map(|hint| hint.say()),
                value: job.part(part),
                is_number,
                disabled: part == JobPart::To && job.is_now,
            },
        )
    };
    html! {
        <fieldset class="panel" key={n}>
            <legend>{ say(msg::Job { number }) }</legend>
            { field(JobPart::Title, msg::JobTitle::KEY, None, false) }
            <div class="fields">
                { field(JobPart::From, msg::JobFrom::KEY, Some(msg::JobMonthHint::KEY), false) }
                { field(JobPart::To, msg::JobTo::KEY, Some(msg::JobMonthHint::KEY), false) }
                { field(JobPart::Hours, msg::JobHours::KEY, Some(msg::JobHoursHint::KEY), true) }
            </div>
            { tick(view.name(Field::Job(n, JobPart::Now)), html! { { say(msg::JobNow) } }, job.is_now) }
            <fieldset class="group">
                <legend>{ say(msg::JobKinds) }</legend>
                { for step.quantities.iter().map(|own| self::share(view, (n, *own), job)) }
            </fieldset>
            { button("text", ["drop-job.", &n.to_string()].concat(),
                html! { { say(msg::JobRemove { number }) } }) }
        </fieldset>
    }
}

/// Whether a job was of a kind, and how much of it where that was not all.
fn share(view: &Asking<'_>, (n, quantity): (usize, Quantity), job: &JobEntry) -> Html {
    let own = job.share(quantity);
    let name = view.name(Field::Share(n, quantity));
    let shares = std::iter::once(ALL).chain(SHARES).map(|share| {
        let key = match share {
            "75" => msg::ShareThreeQuarters::KEY,
            "50" => msg::ShareHalf::KEY,
            "25" => msg::ShareQuarter::KEY,
            "10" => msg::ShareTenth::KEY,
            _ => msg::ShareAll::KEY,
        };
        (share.to_owned(), key.say(), own == Some(share))
    });
    let about = kind(view, quantity);
    let label = html! {
        <>
            { say(msg::JobShare) }
            <span class="visually-hidden">{ say(msg::AnswersAbout { about: &about }) }</span>
        </>
    };
    html! {
        <div class="share">
            { tick(name.clone(), html! { { &about } }, own.is_some()) }
            if own.is_some() {
                { list([&name, ".much"].concat(), label, shares.collect()) }
            }
        </div>
    }
}

/// What all jobs come to, by kind.
fn sums(view: &Asking<'_>, step: &Step) -> Html {
    let told = step.quantities.iter().filter_map(|quantity| {
        let months = view.profile.months(*quantity)?.low();
        (months > 0).then(|| (kind(view, *quantity), words::months(months)))
    });
    html! {
        <section class="sums" aria-labelledby="check-sums">
            <h3 id="check-sums">{ say(msg::JobsSums) }</h3>
            <ul role="list">
                { for told.map(|(about, time)| html! {
                    <li><span>{ about }</span><strong>{ time }</strong></li>
                }) }
            </ul>
        </section>
    }
}

/// The name of a list that says how much of a job was of a kind, as the name of its field.
pub(crate) fn share_name(name: &str) -> &str {
    name.strip_suffix(".much").unwrap_or(name)
}

/// What is ticked in a box of the same name is all of the job.
pub(crate) fn share_value(value: &str) -> &str {
    if value == TICKED { ALL } else { value }
}
