//! The finder as it stands in the page of all roles, and the data it loads. How it looks
//! and behaves is the business of `widget`.

use std::rc::Rc;
use std::sync::Arc;

use roles::Route;
use roles::find::FinderIndex;
use widget::FinderIsland;

use super::asset::Asset;
use crate::content::Content;

/// The finder as it stands in the page of all roles, and what it loads.
pub(super) struct Island {
    /// Its markup, complete without script.
    pub(super) html: String,
    /// The data it loads.
    pub(super) data: (String, Arc<[u8]>),
}

impl Island {
    /// The finder of all roles; none when there is no role to find.
    pub(super) fn of(content: &Content) -> Option<Self> {
        if content.catalog.roles().is_empty() {
            return None;
        }
        let index = FinderIndex::of(&content.catalog);
        let data = Asset::named("roles", "bin", index.to_bytes());
        let link = Route::Roles.link(&Route::File(data.path.clone()));
        let html = widget::render_finder(FinderIsland {
            index: Rc::new(index),
            data: link.into(),
            root: Route::Roles.to_root().into(),
        });
        Some(Self { html, data: (data.path, data.bytes.into()) })
    }
}
