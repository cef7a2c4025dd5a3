//! How long: years and months, a range, counted from jobs, or units of college.

use roles::Quantity;
use yew::{Html, html};

use super::text::{list, text};
use super::{Questioning, jobs};
use crate::form::{Bound, Field, How, TimeEntry};

/// The time of a quantity, under a title of its own where several are asked for.
pub(super) fn time(view: &Questioning<'_>, quantity: Quantity, title: Option<String>) -> Html {
    let none = TimeEntry::default();
    let time = view.form.time(quantity).unwrap_or(&none);
    let ways = How::ways(quantity).iter().map(|how| (how.word(), label(*how), *how == time.how));
    let fields = html! {
        <>
            { list(view, Field::How(quantity), "How would you like to answer?", ways) }
            { match time.how {
                How::Jobs => jobs::jobs(view, quantity, time),
                How::Between => html! {
                    <>
                        { amount(view, (quantity, Bound::Least), time, RANGE[0]) }
                        { amount(view, (quantity, Bound::Most), time, RANGE[1]) }
                    </>
                },
                How::Exactly | How::AtLeast => {
                    amount(view, (quantity, Bound::Least), time, ["Years", "Months"])
                }
                How::Semester | How::Quarter => {
                    text(view, Field::CollegeUnits, label(time.how), &time.units)
                }
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

const RANGE: [[&str; 2]; 2] = [["From: years", "From: months"], ["To: years", "To: months"]];

fn label(how: How) -> &'static str {
    match how {
        How::Exactly => "Total time",
        How::AtLeast => "At least",
        How::Between => "A range",
        How::Jobs => "From my jobs",
        How::Semester => "Semester units",
        How::Quarter => "Quarter units",
    }
}

/// Years and months of one number.
fn amount(
    view: &Questioning<'_>,
    (quantity, bound): (Quantity, Bound),
    time: &TimeEntry,
    [years, months]: [&str; 2],
) -> Html {
    let amount = if bound == Bound::Least { &time.least } else { &time.most };
    html! {
        <div class="time__amount">
            { text(view, Field::Years(quantity, bound), years, &amount.years) }
            { text(view, Field::Months(quantity, bound), months, &amount.months) }
        </div>
    }
}
