//! A view that survives what others do to its text.
//!
//! Page translators and extensions put elements of their own in the place of text nodes, again
//! after each change. Yew keeps the text nodes that it made and changes them where they are: it
//! panics when one has gone, or changes one that nobody sees. So each text gets an element of its
//! own, a `span` that is named after the text: another text is another element, which takes the
//! place of the first one with all that was put into it.
//!
//! The same elements name the language of words that are in another one than the page: texts mark
//! them (`words`).
//!
//! Deliberately only in the browser: pages hold the text alone.

use std::rc::Rc;

use ::words::{FOREIGN_LANGUAGE, pieces};
use yew::Html;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, VList, VNode, VTag};

use crate::components::element::{filled, list, text, views};

/// Elements that take no others, or are drawn in a way of their own.
const BARE: [&str; 4] = ["option", "svg", "textarea", "title"];

/// The view with an element around each text. It is made anew for each drawing, so that nobody
/// else holds a part of it: parts are changed where they are, without the code that copies them.
pub fn shielded(mut view: Html) -> Html {
    if cfg!(feature = "browser") {
        shield(&mut view);
    }
    view
}

fn shield(node: &mut VNode) {
    match node {
        VNode::VText(text) => *node = spanned(&text.text),
        VNode::VList(list) => {
            if let Some(list) = Rc::get_mut(list) {
                shield_all(list);
            }
        }
        VNode::VTag(tag) if !BARE.contains(&tag.tag()) => {
            if let Some(children) = Rc::get_mut(tag).and_then(VTag::children_mut) {
                shield(children);
            }
        }
        _ => {}
    }
}

/// Texts that follow each other share one element: in a flex container, two elements would be two
/// items.
fn shield_all(list: &mut VList) {
    let is_text = |node: &VNode| matches!(node, VNode::VText(_));
    if list.windows(2).any(|pair| pair.iter().all(is_text)) {
        let mut merged: Vec<VNode> = Vec::with_capacity(list.len());
        for node in list.drain(..) {
            match (merged.last_mut(), &node) {
                (Some(VNode::VText(before)), VNode::VText(text)) => {
                    before.text = [&*before.text, &*text.text].concat().into();
                }
                _ => merged.push(node),
            }
        }
        **list = merged;
    }
    for (n, node) in list.iter_mut().enumerate() {
        match node {
            VNode::VTag(tag) if tag.tag() == "option" => {
                Rc::get_mut(tag).into_iter().for_each(|tag| name_option(n, tag));
            }
            _ => shield(node),
        }
    }
}

/// The text in an element of its own, in a list of its own, where no other has the same name.
fn spanned(said: &str) -> VNode {
    if said.is_empty() {
        return VNode::default();
    }
    let mut span = VTag::new("span");
    span.key = Some(Key::from(said));
    let inside = match said.contains(FOREIGN_LANGUAGE) {
        true => list(pieces(said).into_iter().map(|(language, words)| piece(language, words))),
        false => text(said.to_owned()),
    };
    views(vec![filled(span, inside)])
}

/// Words of a text, in an element that says their language where it is another one.
fn piece(language: Option<&str>, words: &str) -> VNode {
    let mut span = VTag::new("span");
    if let Some(language) = language {
        span.set_attributes(Attributes::Dynamic {
            keys: &["lang", "dir"],
            values: Box::new([
                Some(AttributeOrProperty::Attribute(language.to_owned().into())),
                Some(AttributeOrProperty::Attribute("auto".into())),
            ]),
        });
    }
    filled(span, text(words.to_owned()))
}

/// An option takes no element: it is named itself.
fn name_option(place: usize, option: &mut VTag) {
    let mut name = place.to_string();
    if let Some(children) = option.children() {
        gather(children, &mut name);
    }
    option.key = Some(Key::from(name));
}

/// Adds the text of a node.
pub(crate) fn gather(node: &VNode, text: &mut String) {
    match node {
        VNode::VText(part) => text.push_str(&part.text),
        VNode::VList(list) => list.iter().for_each(|node| gather(node, text)),
        _ => {}
    }
}

#[cfg(all(test, feature = "server"))]
mod tests;
