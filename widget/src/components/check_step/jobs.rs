//! Jobs, each told once, or totals in their place; and what they come to.

use ::words::{Key, msg, say};
use roles::{Quantity, Step, words};
use yew::Html;

use super::Asking;
use super::field::{Text, button, select, text_field, tick};
use crate::components::element::{
    bare, element, fixed, hidden, keyed, list, saying, text, views, when, with,
};
use crate::form::{ALL, Field, JobEntry, JobPart, SHARES, TICKED};

pub(super) fn jobs(view: &Asking<'_>, step: &Step) -> Html {
    let Asking { form, .. } = view;
    let by_totals = form.by_totals;
    let nothing =
        form.jobs().is_empty() && step.quantities.iter().all(|one| form.total(*one).is_empty());
    let others = if nothing { say(msg::JobsNone) } else { say(msg::JobsNoOthers) };
    let rather = text(say(msg::JobsRatherTotals));
    let each = || {
        let jobs = form.jobs().iter().enumerate();
        let jobs = list(jobs.map(|(n, job)| self::job(view, step, n, job)));
        views(vec![jobs, button("framed", "add-job", say(msg::JobsAdd))])
    };
    let sums = || views(vec![week(view), sums(view, step)]);
    views(vec![
        tick(view.name(Field::Totals), rather, by_totals),
        if by_totals { totals(view, &step.quantities) } else { each() },
        tick(view.name(Field::JobsComplete), text(others), form.jobs_complete),
        when(!by_totals && !form.jobs().is_empty(), sums),
    ])
}

/// `Databases for reporting`.
fn kind(view: &Asking<'_>, quantity: Quantity) -> String {
    words::sentence(&words::quantity(quantity, view.words))
}

fn totals(view: &Asking<'_>, quantities: &[Quantity]) -> Html {
    let fields = quantities.iter().map(|quantity| {
        let field = Text {
            field: Field::Total(*quantity),
            label: kind(view, *quantity),
            hint: None,
            value: view.form.total(*quantity),
            is_number: false,
            disabled: false,
        };
        text_field(view, field)
    });
    let help = saying("p", "hint", say(msg::JobsTotalsHelp));
    element("div", "stack", views(vec![help, list(fields)]))
}

fn week(view: &Asking<'_>) -> Html {
    let (hours, employer) = view.week;
    let given = words::hours(hours);
    let label = match employer {
        Some(employer) => say(msg::JobsWeekOf { employer, hours: &given }),
        None => say(msg::JobsWeek { hours: &given }),
    };
    text_field(
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
        text_field(
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
    let times = vec![
        field(JobPart::From, msg::JobFrom::KEY, Some(msg::JobMonthHint::KEY), false),
        field(JobPart::To, msg::JobTo::KEY, Some(msg::JobMonthHint::KEY), false),
        field(JobPart::Hours, msg::JobHours::KEY, Some(msg::JobHoursHint::KEY), true),
    ];
    let shares = step.quantities.iter().map(|own| self::share(view, (n, *own), job));
    let kinds = vec![bare("legend", text(say(msg::JobKinds))), list(shares)];
    let does = ["drop-job.", &n.to_string()].concat();
    let parts = vec![
        bare("legend", text(say(msg::Job { number }))),
        field(JobPart::Title, msg::JobTitle::KEY, None, false),
        element("div", "fields", views(times)),
        tick(view.name(Field::Job(n, JobPart::Now)), text(say(msg::JobNow)), job.is_now),
        element("fieldset", "group", views(kinds)),
        button("text", &does, say(msg::JobRemove { number })),
    ];
    keyed(n, element("fieldset", "panel", views(parts)))
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
    let of = hidden(say(msg::AnswersAbout { about: &about }));
    let label = views(vec![text(say(msg::JobShare)), of]);
    let much = || select([&name, ".much"].concat(), label, shares.collect());
    let tick = tick(name.clone(), text(about), own.is_some());
    element("div", "share", views(vec![tick, when(own.is_some(), much)]))
}

/// What all jobs come to, by kind.
fn sums(view: &Asking<'_>, step: &Step) -> Html {
    let told = step.quantities.iter().filter_map(|quantity| {
        let months = view.profile.months(*quantity)?.low();
        (months > 0).then(|| (kind(view, *quantity), words::months(months)))
    });
    let told = told.map(|(about, time)| {
        bare("li", views(vec![bare("span", text(about)), bare("strong", text(time))]))
    });
    let parts = vec![
        with("h3", &["id"], [fixed("check-sums")], text(say(msg::JobsSums))),
        with("ul", &["role"], [fixed("list")], list(told)),
    ];
    let attributes = [fixed("sums"), fixed("check-sums")];
    with("section", &["class", "aria-labelledby"], attributes, views(parts))
}

/// The name of a list that says how much of a job was of a kind, as the name of its field.
pub(crate) fn share_name(name: &str) -> &str {
    name.strip_suffix(".much").unwrap_or(name)
}

/// What is ticked in a box of the same name is all of the job.
pub(crate) fn share_value(value: &str) -> &str {
    if value == TICKED { ALL } else { value }
}
