//! Builds elements with function calls. `html!` costs about three hundred bytes of module code for
//! each element, and a call about twenty. So the finder and the self-check build most elements here
//! and use `html!` only for listeners and for form controls with live values.

use std::rc::Rc;

use ::words::pieces;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, VList, VTag, VText};
use yew::{AttrValue, Html, html};

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

/// An element of these attributes with something in it. Those without a value are left out.
#[inline(never)]
pub(crate) fn with<const N: usize>(
    tag: &'static str,
    keys: &'static [&'static str; N],
    values: [Option<AttrValue>; N],
    inside: Html,
) -> Html {
    made(tag, keys, Box::new(values), inside)
}

#[inline(never)]
fn made(
    tag: &'static str,
    keys: &'static [&'static str],
    values: Box<[Option<AttrValue>]>,
    inside: Html,
) -> Html {
    let mut element = VTag::new(tag);
    let values = values.into_iter().map(|value| value.map(AttributeOrProperty::Attribute));
    element.set_attributes(Attributes::Dynamic { keys, values: values.collect() });
    filled(element, inside)
}

/// A value that is always the same.
#[inline(never)]
pub(crate) fn fixed(value: &'static str) -> Option<AttrValue> {
    Some(AttrValue::Static(value))
}

/// A value that is made.
#[inline(never)]
pub(crate) fn given(value: String) -> Option<AttrValue> {
    Some(value.into())
}

/// The value of an attribute of ours that says "yes" by being there.
#[inline(never)]
pub(crate) fn flag(is_on: bool) -> Option<AttrValue> {
    is_on.then_some(AttrValue::Static(""))
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

/// An element of a class that says something.
#[inline(never)]
pub(crate) fn saying(tag: &'static str, class: &'static str, said: String) -> Html {
    element(tag, class, text(said))
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

/// A view that is told apart from others beside it.
pub(crate) fn keyed(key: impl Into<Key>, mut view: Html) -> Html {
    if let Html::VTag(tag) = &mut view
        && let Some(tag) = Rc::get_mut(tag)
    {
        tag.key = Some(key.into());
    }
    view
}

/// A view, or an empty placeholder. Yew matches the views of a list by position, so optional ones need
/// a fixed slot: otherwise a field would be replaced while someone types in it.
pub(crate) fn when(is_there: bool, view: impl FnOnce() -> Html) -> Html {
    if is_there { view() } else { Html::default() }
}

/// A text that is only read aloud.
pub(crate) fn hidden(said: String) -> Html {
    element("span", "visually-hidden", text(said))
}

/// An entry of a list. It takes no elements, so it names the language of its words itself.
pub(crate) fn option(value: String, selected: bool, told: &str) -> Html {
    let pieces = pieces(told);
    let lang = pieces.first().and_then(|(language, _)| language.map(ToOwned::to_owned));
    let dir = lang.is_some().then_some("auto");
    let told: String = pieces.iter().map(|(_, words)| *words).collect();
    html! { <option {value} {selected} {lang} {dir}>{ told }</option> }
}

/// Views one after another, as many as there are.
pub(crate) fn list(views: impl Iterator<Item = Html>) -> Html {
    self::views(views.collect())
}
