//! The markup of a comparison.

use roles::gap_table::GapRole;
use roles::id::RoleId;
use roles::page_state::PairState;
use roles::route::Route;
use yew::{Html, html};

use super::{Compare, CompareProps, FROM_ID, Message, TO_ID};
use crate::components::button::{Button, ButtonLook};
use crate::components::page_link::page_link;
use crate::components::select::Select;
use crate::components::{Send, takes};

/// A comparison at one moment.
pub(super) struct Comparing<'a> {
    pub(super) compare: &'a Compare,
    pub(super) props: &'a CompareProps,
    pub(super) send: Send<Message>,
}

impl Comparing<'_> {
    pub(super) fn view(&self) -> Html {
        let (title, hint) = match self.props.drawn {
            true => (
                "What lies between two rungs",
                "Choose two rungs in the lists, or press their boxes in the drawing. The name \
                 in a box leads to the page of its role.",
            ),
            false => (
                "Two roles side by side",
                "Choose any two roles. Whether a step between them exists is not said here.",
            ),
        };
        html! {
            <section class="compare" aria-labelledby="compare">
                <p class="compare__notice" id="compare-notice" role="status"></p>
                <div class="compare__live">
                    <h2 id="compare">{ title }</h2>
                    <p class="aside">{ hint }</p>
                    { self.lists() }
                    <p class="visually-hidden" role="status">{ &self.compare.announced }</p>
                    { self.sides() }
                </div>
            </section>
        }
    }

    fn lists(&self) -> Html {
        let PairState { from, to } = &self.compare.pair;
        let list = |id, label, chosen: &Option<RoleId>, chose| {
            let roles = self.props.book.roles().iter();
            let first = std::iter::once(("", "Choose a role".to_owned()));
            let entries = roles.map(|role| (role.id.as_str(), self.named(role)));
            let entries = first.chain(entries).collect();
            let chosen = chosen.as_ref().map_or("", |id| id.as_str());
            Select { id, label, entries, chosen, chose }.view(&self.send)
        };
        let swap = Button::new(ButtonLook::Framed, Message::Swap);
        html! {
            <div class="compare__lists">
                { list(FROM_ID, "From", from, Message::From) }
                { list(TO_ID, "To", to, Message::To) }
                { swap.view(html! { { "Swap" } }, &self.send) }
            </div>
        }
    }

    /// The title, with the employer where that is another than the first role's.
    fn named(&self, role: &GapRole) -> String {
        let first = self.props.book.roles().first();
        match first.is_some_and(|first| first.employer != role.employer) {
            true => format!("{} ({})", role.title, role.employer),
            false => role.title.clone(),
        }
    }

    fn sides(&self) -> Html {
        let book = &self.props.book;
        let PairState { from: Some(from), to: Some(to) } = &self.compare.pair else {
            return Html::default();
        };
        if from == to {
            return html! { <p>{ "These are one and the same role." }</p> };
        }
        let both = book.role(from.as_str()).zip(book.role(to.as_str())).zip(book.takes(from, to));
        let Some(((lower, higher), told)) = both else { return Html::default() };
        html! {
            <>
                <div class="compare__sides">{ self.side(lower) }{ self.side(higher) }</div>
                <h3>{ format!("From {} to {}", lower.title, higher.title) }</h3>
                { takes::takes(told) }
            </>
        }
    }

    fn side(&self, role: &GapRole) -> Html {
        let link = page_link(&self.props.root, &Route::Role(role.slug.clone()));
        html! {
            <div class="compare__side">
                <h3><a href={link}>{ &role.title }</a></h3>
                <p class="compare__employer">{ &role.employer }</p>
                <p>{ &role.description }</p>
            </div>
        }
    }
}
