//! The markup of a comparison, with nothing chosen yet.

use ::words::{msg, say};
use roles::GapTable;
use roles::gap_table::GapRole;
use yew::{Html, html};

use super::{FROM_ID, TO_ID};
use crate::components::button::{ButtonLook, plain};
use crate::components::select::Select;

/// The lists to choose two roles from: rungs of a map in the page, where they are drawn.
pub(crate) fn comparing(book: &GapTable, drawn: bool) -> Html {
    let (title, hint) = match drawn {
        true => (say(msg::CompareOnLadder), say(msg::CompareOnLadderHint)),
        false => (say(msg::CompareAnyTwo), say(msg::CompareAnyTwoHint)),
    };
    html! {
        <section class="compare" aria-labelledby="compare">
            <p class="compare__notice" id="compare-notice" role="status"></p>
            <div class="compare__live">
                <h2 id="compare">{ title }</h2>
                <p class="aside">{ hint }</p>
                <div class="compare__lists">
                    { list(FROM_ID, say(msg::CompareFrom), book) }
                    { list(TO_ID, say(msg::CompareTo), book) }
                    { plain(ButtonLook::Framed, say(msg::CompareSwap)).html() }
                </div>
                <p class="visually-hidden" role="status"></p>
            </div>
        </section>
    }
}

fn list(id: &'static str, label: String, book: &GapTable) -> Html {
    let first = std::iter::once(("", say(msg::CompareChoose)));
    let entries = book.roles().iter().map(|role| (role.id.as_str(), named(role, book)));
    Select { id, label, entries: first.chain(entries).collect() }.view()
}

/// The title, with the employer where that is another than the first role's.
fn named(role: &GapRole, book: &GapTable) -> String {
    match book.roles().first().is_some_and(|first| first.employer != role.employer) {
        true => say(msg::CompareNamed { role: &role.title, employer: &role.employer }),
        false => role.title.clone(),
    }
}
