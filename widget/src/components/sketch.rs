//! An element before it stands in a page, as a plain value. Islands without Yew say with it what
//! they write into the page while it is used: the browser makes elements of it
//! (`browser/elements.rs`), and examples and tests make markup of it.
//!
//! Deliberately no events and nothing that changes: what is to be said otherwise is drawn anew.

use yew::Html;
use yew::virtual_dom::VTag;

use super::element::{filled, list, text};

/// An element with what it says or holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sketch {
    pub(crate) tag: &'static str,
    pub(crate) attributes: Vec<(&'static str, String)>,
    pub(crate) inside: Inside,
}

/// What is in an element: a text, of which some words may be in another language, or elements.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Inside {
    Text(String),
    Elements(Vec<Sketch>),
}

impl Sketch {
    /// An element of a class, if any, that says something.
    pub(crate) fn saying(tag: &'static str, class: &str, text: impl Into<String>) -> Self {
        Self::new(tag, class, Inside::Text(text.into()))
    }

    /// An element of a class, if any, that holds others.
    pub(crate) fn holding(tag: &'static str, class: &str, all: Vec<Self>) -> Self {
        Self::new(tag, class, Inside::Elements(all))
    }

    /// A list of phrases.
    pub(crate) fn phrases(phrases: Vec<String>) -> Self {
        let all = phrases.into_iter().map(|phrase| Self::saying("li", "", phrase));
        Self::holding("ul", "", all.collect())
    }

    fn new(tag: &'static str, class: &str, inside: Inside) -> Self {
        let sketch = Self { tag, attributes: Vec::new(), inside };
        if class.is_empty() { sketch } else { sketch.with("class", class) }
    }

    /// The same with one more attribute.
    pub(crate) fn with(mut self, name: &'static str, value: &str) -> Self {
        self.attributes.push((name, value.to_owned()));
        self
    }

    /// The element as markup.
    pub(crate) fn html(&self) -> Html {
        let mut tag = VTag::new(self.tag);
        for (name, value) in &self.attributes {
            tag.add_attribute(name, value.clone());
        }
        let inside = match &self.inside {
            Inside::Text(said) => text(said.clone()),
            Inside::Elements(all) => list(all.iter().map(Self::html)),
        };
        filled(tag, inside)
    }
}
