//! What islands without Yew write into the page: elements made of sketches, and texts.
//!
//! Page translators put elements of their own in the place of text nodes, at once or later. So no
//! text node is ever held: a text takes the place of everything that its element holds.

use std::cell::RefCell;

use ::words::pieces;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Event};

use crate::components::sketch::{Inside, Sketch};

/// Puts an element behind what an element holds; nothing where the browser gives none.
pub(super) fn append(holder: &Element, sketch: &Sketch) -> Option<()> {
    let element = made(&holder.owner_document()?, sketch)?;
    holder.append_child(&element).ok().map(drop)
}

fn made(document: &Document, sketch: &Sketch) -> Option<Element> {
    let element = document.create_element(sketch.tag).ok()?;
    for (name, value) in &sketch.attributes {
        element.set_attribute(name, value).ok()?;
    }
    match &sketch.inside {
        Inside::Text(text) => tell(&element, text),
        Inside::Elements(all) => {
            all.iter().try_for_each(|inside| append(&element, inside))?;
        }
    }
    Some(element)
}

/// Has an element say a text and nothing else. Words in another language get an element that
/// names it.
fn tell(element: &Element, text: &str) {
    let pieces = pieces(text);
    if let [] | [(None, _)] = pieces[..] {
        return element.set_text_content(pieces.first().map(|(_, words)| *words));
    }
    element.set_text_content(None);
    for (language, words) in pieces {
        let piece = Sketch::saying("span", "", words);
        let piece = match language {
            Some(language) => piece.with("lang", language).with("dir", "auto"),
            None => piece,
        };
        let _ = append(element, &piece);
    }
}

/// An element of the page, and the text that it says.
pub(super) struct Line {
    element: Element,
    said: RefCell<String>,
}

impl Line {
    /// The element of a selector within the island, which says this already.
    pub(super) fn of(island: &Element, selector: &str, said: String) -> Option<Self> {
        Some(Self { element: within(island, selector)?, said: RefCell::new(said) })
    }

    /// Says another text. What is said already stays, and is not read aloud again.
    pub(super) fn say(&self, text: String) {
        if *self.said.borrow() != text {
            tell(&self.element, &text);
            self.said.replace(text);
        }
    }

    /// Takes away all elements that stand behind it.
    pub(super) fn clear_behind(&self) {
        while let Some(next) = self.element.next_element_sibling() {
            next.remove();
        }
    }
}

/// The first element of a selector within an element.
pub(super) fn within(element: &Element, selector: &str) -> Option<Element> {
    element.query_selector(selector).ok()?
}

/// Whether what was pressed is, or is in, an element of a selector. The text of a button may have
/// been put into elements by others.
pub(super) fn is_in(event: &Event, selector: &str) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| matches!(target.closest(selector), Ok(Some(_))))
}
