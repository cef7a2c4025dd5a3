//! What the visitor did in the static block before it came alive.

use roles::find::{Facet, FinderIndex, Sort};
use roles::page_state::FinderState;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement};

use crate::components::finder::Focus;
use crate::components::{search_box, sort_select};

/// The state of the address with what was typed, ticked and selected since.
pub(super) fn state(island: &Element, mut state: FinderState, index: &FinderIndex) -> FinderState {
    let typed = field(search_box::ID).map(|field| field.value()).unwrap_or_default();
    if !typed.is_empty() {
        state = state.with_text(&typed);
    }
    let order = field(sort_select::ID).and_then(|list| Sort::of_key(&list.value()));
    if let Some(sort) = order.filter(|sort| *sort != Sort::default()) {
        state.sort = sort;
    }
    for ticked in ticked(island) {
        let facet = Facet::of_key(&ticked.name());
        let known = facet.filter(|facet| index.option(*facet, &ticked.value()).is_some());
        if let Some(facet) = known {
            state = state.with(facet, &ticked.value(), true);
        }
    }
    state
}

/// Where the keyboard is, if it is in the island.
pub(super) fn focus(island: &Element) -> Option<Focus> {
    let active = web_sys::window()?.document()?.active_element()?;
    if !island.contains(Some(&active)) || active.id().is_empty() {
        return None;
    }
    let field: &HtmlInputElement = active.unchecked_ref();
    let start = field.selection_start().ok().flatten();
    let selection = start.zip(field.selection_end().ok().flatten());
    Some(Focus { id: active.id(), selection })
}

/// Puts the keyboard where it was, or where it goes.
pub(super) fn put(focus: &Focus) {
    let Some(element) = by_id(&focus.id) else { return };
    let _ = element.unchecked_ref::<HtmlElement>().focus();
    if let Some((start, end)) = focus.selection {
        let _ = element.unchecked_ref::<HtmlInputElement>().set_selection_range(start, end);
    }
}

pub(super) fn by_id(id: &str) -> Option<Element> {
    web_sys::window()?.document()?.get_element_by_id(id)
}

/// A field or list by its id; both have a value.
fn field(id: &str) -> Option<HtmlInputElement> {
    by_id(id).map(JsCast::unchecked_into)
}

fn ticked(island: &Element) -> Vec<HtmlInputElement> {
    let Ok(ticked) = island.query_selector_all("input:checked") else { return Vec::new() };
    (0..ticked.length()).filter_map(|n| ticked.item(n)).map(JsCast::unchecked_into).collect()
}
