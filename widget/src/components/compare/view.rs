//! The markup of a comparison.

use ::words::{msg, say};
use roles::gap_table::GapRole;
use roles::page_state::PairState;
use roles::route::Route;
use yew::{Event, Html, html};

use super::{Compare, CompareProps, FROM_ID, Message, TO_ID};
use crate::browser;
use crate::components::button::{Button, ButtonLook};
use crate::components::page_link::page_link;
use crate::components::select::Select;
use crate::components::{Send, takes};
use crate::so_far::so_far;

/// A comparison at one moment.
pub(super) struct Comparing<'a> {
    pub(super) compare: &'a Compare,
    pub(super) props: &'a CompareProps,
    pub(super) send: Send<Message>,
}

impl Comparing<'_> {
    pub(super) fn view(&self) -> Html {
        let (title, hint) = match self.props.drawn {
            true => (say(msg::CompareOnLadder), say(msg::CompareOnLadderHint)),
            false => (say(msg::CompareAnyTwo), say(msg::CompareAnyTwoHint)),
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
        let list = |id, label| {
            let roles = self.props.book.roles().iter();
            let first = std::iter::once(("", say(msg::CompareChoose)));
            let entries = roles.map(|role| (role.id.as_str(), self.named(role)));
            Select { id, label, entries: first.chain(entries).collect() }.view()
        };
        let swap = Button::new(ButtonLook::Framed, Message::Swap);
        let send = self.send.clone();
        let chosen = move |event: Event| {
            let chose = if browser::id_of(&event) == FROM_ID { Message::From } else { Message::To };
            send.emit(chose(browser::value_of(&event)));
        };
        html! {
            <div class="compare__lists" onchange={chosen}>
                { list(FROM_ID, say(msg::CompareFrom)) }
                { list(TO_ID, say(msg::CompareTo)) }
                { swap.view(html! { { say(msg::CompareSwap) } }, &self.send) }
            </div>
        }
    }

    /// The title, with the employer where that is another than the first role's.
    fn named(&self, role: &GapRole) -> String {
        let first = self.props.book.roles().first();
        match first.is_some_and(|first| first.employer != role.employer) {
            true => say(msg::CompareNamed { role: &role.title, employer: &role.employer }),
            false => role.title.clone(),
        }
    }

    fn sides(&self) -> Html {
        let book = &self.props.book;
        let PairState { from: Some(from), to: Some(to) } = &self.compare.pair else {
            return Html::default();
        };
        if from == to {
            return html! { <p>{ say(msg::CompareSame) }</p> };
        }
        let both = book.role(from.as_str()).zip(book.role(to.as_str())).zip(book.takes(from, to));
        let Some(((lower, higher), told)) = both else { return Html::default() };
        html! {
            <>
                <h3>{ say(msg::CompareFromTo { from: &lower.title, to: &higher.title }) }</h3>
                { takes::takes(told) }
                <div class="compare__sides">{ self.side(lower) }{ self.side(higher) }</div>
            </>
        }
    }

    fn side(&self, role: &GapRole) -> Html {
        let link = page_link(&self.props.root, &Route::Role(role.slug.clone()));
        html! {
            <div class="compare__side">
                <h3><a href={link}>{ &role.title }</a></h3>
                <p class="compare__employer">{ &role.employer }</p>
                { so_far(&role.slug) }
                <p>{ &role.description }</p>
                { for role.facts.iter().map(|(lead, phrases)| html! {
                    <>
                        <h4>{ lead }</h4>
                        <ul>{ for phrases.iter().map(|phrase| html! { <li>{ phrase }</li> }) }</ul>
                    </>
                }) }
            </div>
        }
    }
}
