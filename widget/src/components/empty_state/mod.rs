//! What is said when nothing is found: what to give up, and what that gives.

use roles::find::{Dropped, FinderIndex, Found, Relaxation};
use yew::{Html, html};

use super::button::{Button, ButtonLook};
use super::finder::Message;
use super::{Send, clear_all, roles};

pub mod examples;

/// A way on from nothing.
pub fn empty_state(found: &Found, index: &FinderIndex, send: &Send) -> Html {
    if index.cards().is_empty() {
        return html! { <p class="empty-state">{ "No roles are described here yet." }</p> };
    }
    let lead = match found.relaxations.is_empty() {
        true => "No role has all of this, and leaving out one thing is not enough.",
        false => "No role has all of this. Leave out one thing:",
    };
    let all = format!("Show all {}", roles(index.cards().len()));
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
    let what = match &way.dropped {
        Dropped::Word(word) => format!("Without the word “{word}”"),
        Dropped::Facet(facet) => format!("Without the choice under “{}”", facet.title()),
    };
    let label = format!("{what}: {}", roles(way.roles as usize));
    let drop = Button::new(ButtonLook::Text, Message::Drop(way.dropped.clone()));
    html! { <li>{ drop.view(html! { { label } }, send) }</li> }
}
