//! Elements by calls. Where `html!` stands for an element, the module of a visitor says how each
//! of its parts lies in memory, three hundred bytes a time; a call takes twenty. So elements that
//! have a class at most are made here, and `html!` makes those that have more.

use std::rc::Rc;

use yew::Html;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VList, VTag, VText};

/// An element of a class with something in it.
#[inline(never)]
pub(crate) fn element(tag: &'static str, class: &'static str, inside: Html) -> Html {
    let mut element = VTag::new(tag);
    element.set_attributes(Attributes::Dynamic {
        keys: &["class"],
        values: Box::new([Some(AttributeOrProperty::Attribute(class.into()))]),
    });
    filled(element, inside)
}

/// An element without attributes, with something in it.
#[inline(never)]
pub(crate) fn bare(tag: &'static str, inside: Html) -> Html {
    filled(VTag::new(tag), inside)
}

/// An element with something in it.
pub(crate) fn filled(mut element: VTag, inside: Html) -> Html {
    if let Some(children) = element.children_mut() {
        *children = inside;
    }
    element.into()
}

/// A text.
#[inline(never)]
pub(crate) fn text(text: String) -> Html {
    VText::new(text).into()
}

/// Views one after another.
#[inline(never)]
pub(crate) fn views(views: Vec<Html>) -> Html {
    Html::VList(Rc::new(VList::with_children(views, None)))
}

/// A text that is only read aloud.
pub(crate) fn hidden(said: String) -> Html {
    element("span", "visually-hidden", text(said))
}

/// Views one after another, as many as there are.
pub(crate) fn list(views: impl Iterator<Item = Html>) -> Html {
    self::views(views.collect())
}
