//! The finder: the component that comes alive in the page of all roles, and the files
//! by which it does. How it looks and behaves is the business of `widget`.

use std::rc::Rc;
use std::sync::Arc;

use roles::Route;
use roles::find::FinderIndex;
use widget::FinderIsland;

use super::asset::Asset;
use crate::content::Content;
use crate::widget_files;

/// The finder as it stands in the page of all roles, and what it loads.
pub(super) struct Island {
    /// Its markup, complete without script.
    pub(super) html: String,
    /// The path of the script that brings it to life; none when it was left out of the program.
    pub(super) script: Option<String>,
    /// The files it loads.
    pub(super) files: Vec<(String, Arc<[u8]>)>,
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
        let mut files = vec![(data.path, data.bytes.into())];
        let script = widget_files::files().map(|widget| {
            let script = format!("assets/{}", widget.js_name);
            files.push((script.clone(), widget.js.into_bytes().into()));
            files.push((format!("assets/{}", widget.wasm_name), widget.wasm.into()));
            script
        });
        Some(Self { html, script, files })
    }
}
