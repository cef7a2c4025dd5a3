//! How long: years and months, a range, or counted from jobs.

use roles::Quantity;
use yew::{Html, html};

use super::text::{list, text};
use super::{Questioning, jobs};
use crate::form::{Bound, Field, How, TimeEntry};

/// The time in an area, under a title of its own where several are asked for.
pub(super) fn time(view: &Questioning<'_>, area: Quantity, title: Option<String>) -> Html {
    let none = TimeEntry::default();
    let time = view.form.time(area).unwrap_or(&none);
    let ways = How::ALL.into_iter().map(|how| (how.word(), label(how), how == time.how));
    let fields = html! {
        <>
            { list(view, Field::How(area), "How you tell the time", ways) }
            { match time.how {
                How::Jobs => jobs::jobs(view, area, time),
                How::Between => html! {
                    <>
                        { amount(view, (area, Bound::Least), time, " at least") }
                        { amount(view, (area, Bound::Most), time, " at most") }
                    </>
                },
                How::Exactly | How::AtLeast => amount(view, (area, Bound::Least), time, ""),
            } }
        </>
    };
    match title {
        None => html! { <div class="time">{ fields }</div> },
        Some(title) => html! {
            <fieldset class="time"><legend>{ title }</legend>{ fields }</fieldset>
        },
    }
}

fn label(how: How) -> &'static str {
    match how {
        How::Exactly => "this long",
        How::AtLeast => "at least this long",
        How::Between => "between two times",
        How::Jobs => "count it from my jobs",
    }
}

/// Years and months of one number.
fn amount(
    view: &Questioning<'_>,
    (area, bound): (Quantity, Bound),
    time: &TimeEntry,
    which: &str,
) -> Html {
    let amount = if bound == Bound::Least { &time.least } else { &time.most };
    let years = ["Years", which].concat();
    let months = ["Months", which].concat();
    html! {
        <div class="time__amount">
            { text(view, Field::Years(area, bound), &years, &amount.years) }
            { text(view, Field::Months(area, bound), &months, &amount.months) }
        </div>
    }
}
