//! What is said when nothing is found: what to give up, and what that gives.

use ::words::{msg, say};
use roles::find::{Dropped, FinderIndex, Found, Relaxation};
use yew::Html;

use super::button::{Button, ButtonLook};
use super::element::{bare, element, list, text, views};
use super::finder::Message;
use super::{Send, clear_all};

pub mod examples;

/// A way on from nothing.
pub fn empty_state(found: &Found, index: &FinderIndex, send: &Send) -> Html {
    if index.count() == 0 {
        return element("p", "empty-state", text(say(msg::FinderNoRoles)));
    }
    let lead = match found.relaxations.is_empty() {
        true => say(msg::FinderNothingHelps),
        false => say(msg::FinderNothing),
    };
    let count = index.count();
    let mut parts = vec![bare("p", text(lead))];
    if !found.relaxations.is_empty() {
        let ways = found.relaxations.iter().map(|way| self::way(way, send));
        parts.push(element("ul", "empty-state__ways", list(ways)));
    }
    parts.push(clear_all::clear_all(say(msg::FinderShowAllRoles { count }), send));
    element("div", "empty-state", views(parts))
}

fn way(way: &Relaxation, send: &Send) -> Html {
    let count = way.roles as usize;
    let label = match &way.dropped {
        Dropped::Word(word) => say(msg::FinderWithoutWord { count, word }),
        Dropped::Facet(facet) => say(msg::FinderWithoutFacet { count, facet: &facet.title() }),
    };
    let drop = Button::new(ButtonLook::Text, Message::Drop(way.dropped.clone()));
    bare("li", drop.view(text(label), send))
}
