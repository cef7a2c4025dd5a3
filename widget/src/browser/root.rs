//! Where the island of a module stands: in the page, or in an element of another site's page.
//!
//! In a page of another site nothing of that page is touched: not its address, its history or
//! its storage. What is found is found within the element.

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Document;

#[wasm_bindgen]
extern "C" {
    /// A name of the script that starts the module (`site/src/modules/embedded.rs`): a shadow
    /// root, which has every method of a document that is called here.
    #[wasm_bindgen(thread_local_v2, js_name = careersRoot)]
    static ROOT: Option<Document>;
}

/// What holds the island, and everything it looks for.
pub(super) fn root() -> Option<Document> {
    ROOT.with(Clone::clone).or_else(|| web_sys::window()?.document())
}

/// Whether the page belongs to another site.
pub(super) fn is_embedded() -> bool {
    ROOT.with(Option::is_some)
}
