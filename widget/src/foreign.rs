//! Words of a view that are in another language than its page: texts mark them (`words`), and
//! each gets an element that names its language, for those who hear it.

use std::rc::Rc;

use ::words::{FOREIGN_LANGUAGE, pieces};
use yew::Html;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VNode, VTag};

use crate::components::element::{bare, filled, text, views};
use crate::shield::gather;

/// The view with an element around such words.
pub(crate) fn in_languages(mut view: Html) -> Html {
    if cfg!(feature = "browser") {
        mark(&mut view);
    }
    view
}

fn mark(node: &mut VNode) {
    match node {
        VNode::VText(text) if text.text.contains(FOREIGN_LANGUAGE) => *node = spans(&text.text),
        VNode::VList(list) => Rc::make_mut(list).iter_mut().for_each(mark),
        VNode::VTag(tag) => {
            let tag = Rc::make_mut(tag);
            if tag.tag() == "option" {
                mark_option(tag);
            } else if let Some(children) = tag.children_mut() {
                mark(children);
            }
        }
        _ => {}
    }
}

/// One element for all of a text: in a flex container, several would be several items.
fn spans(told: &str) -> VNode {
    let piece = |(language, words): (Option<&str>, &str)| match language {
        Some(language) => in_language(language, words),
        None => text(words.to_owned()),
    };
    views(vec![bare("span", views(pieces(told).into_iter().map(piece).collect()))])
}

fn in_language(language: &str, words: &str) -> VNode {
    let mut own = VTag::new("span");
    own.set_attributes(Attributes::Dynamic {
        keys: &["lang", "dir"],
        values: Box::new([
            Some(AttributeOrProperty::Attribute(language.to_owned().into())),
            Some(AttributeOrProperty::Attribute("auto".into())),
        ]),
    });
    filled(own, text(words.to_owned()))
}

/// An option takes no element: it has the language of its first words itself.
fn mark_option(option: &mut VTag) {
    let Some(children) = option.children_mut() else { return };
    let mut said = String::new();
    gather(children, &mut said);
    let pieces = pieces(&said);
    if let Some((Some(language), _)) = pieces.first() {
        *children = text(pieces.iter().map(|(_, words)| *words).collect());
        option.add_attribute("lang", (*language).to_owned());
        option.add_attribute("dir", "auto");
    }
}

#[cfg(all(test, feature = "server"))]
mod tests;
