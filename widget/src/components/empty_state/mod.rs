//! What is said when nothing is found: what to give up, and what that gives.

use ::words::{msg, say};
use roles::find::{Dropped, FinderIndex, Found, Relaxation};
use yew::{Html, html};

use super::button::{Button, ButtonLook};
use super::finder::Message;
use super::{Send, clear_all};

pub mod examples;

/// A way on from nothing.
pub fn empty_state(found: &Found, index: &FinderIndex, send: &Send) -> Html {
    if index.cards().is_empty() {
        return html! { <p class="empty-state">{ say(msg::FinderNoRoles) }</p> };
    }
    let lead = match found.relaxations.is_empty() {
        true => say(msg::FinderNothingHelps),
        false => say(msg::FinderNothing),
    };
    let all = say(msg::FinderShowAllRoles { count: index.cards().len() });
    html! {
        <div class="empty-state">
            <p>{ lead }</p>
            if !found.relaxations.is_empty() {
                <ul class="empty-state__ways">
                    { for found.relaxations.iter().map(|way| self::way(way, send)) }
                </ul>
            }
            { clear_all::clear_all(all, send) }
        </div>
    }
}

fn way(way: &Relaxation, send: &Send) -> Html {
    let count = way.roles as usize;
    let label = match &way.dropped {
        Dropped::Word(word) => say(msg::FinderWithoutWord { count, word }),
        Dropped::Facet(facet) => say(msg::FinderWithoutFacet { count, facet: &facet.title() }),
    };
    let drop = Button::new(ButtonLook::Text, Message::Drop(way.dropped.clone()));
    html! { <li>{ drop.view(html! { { label } }, send) }</li> }
}
