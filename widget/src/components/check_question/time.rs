//! How long: years and months, a range, counted from jobs, or units of college.

use ::words::{Key, msg, say};
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
            { list(view, Field::How(quantity), say(msg::TimeHow), ways) }
            { match time.how {
                How::Jobs => jobs::jobs(view, quantity, time),
                How::Between => html! {
                    <>
                        { amount(view, (quantity, Bound::Least), time, FROM) }
                        { amount(view, (quantity, Bound::Most), time, TO) }
                    </>
                },
                How::Exactly | How::AtLeast => {
                    amount(view, (quantity, Bound::Least), time, AMOUNT)
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

const AMOUNT: [Key; 2] = [msg::TimeFieldYears::KEY, msg::TimeFieldMonths::KEY];
const FROM: [Key; 2] = [msg::TimeFieldFromYears::KEY, msg::TimeFieldFromMonths::KEY];
const TO: [Key; 2] = [msg::TimeFieldToYears::KEY, msg::TimeFieldToMonths::KEY];

fn label(how: How) -> String {
    let key = match how {
        How::Exactly => msg::TimeTotal::KEY,
        How::AtLeast => msg::TimeAtLeast::KEY,
        How::Between => msg::TimeRange::KEY,
        How::Jobs => msg::TimeFromJobs::KEY,
        How::Semester => msg::TimeSemesterUnits::KEY,
        How::Quarter => msg::TimeQuarterUnits::KEY,
    };
    key.say()
}

/// Years and months of one number.
fn amount(
    view: &Questioning<'_>,
    (quantity, bound): (Quantity, Bound),
    time: &TimeEntry,
    [years, months]: [Key; 2],
) -> Html {
    let amount = if bound == Bound::Least { &time.least } else { &time.most };
    html! {
        <div class="time__amount">
            { text(view, Field::Years(quantity, bound), years.say(), &amount.years) }
            { text(view, Field::Months(quantity, bound), months.say(), &amount.months) }
        </div>
    }
}
