//! What the visitor did in the static block before it came alive.

use roles::find::FinderState;
use roles::find::{Facet, FinderIndex, Sort};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

use crate::browser::capture::field;
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

fn ticked(island: &Element) -> Vec<HtmlInputElement> {
    let Ok(ticked) = island.query_selector_all("input:checked") else { return Vec::new() };
    (0..ticked.length()).filter_map(|n| ticked.item(n)).map(JsCast::unchecked_into).collect()
}
