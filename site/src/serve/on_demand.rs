//! A site whose files are made when a browser asks for them: an author looks at one page,
//! and does not wait for the others.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use bytes::Bytes;
use tokio::task::spawn_blocking;

use crate::render::Site;

/// A good site.
#[derive(Clone)]
pub(super) struct OnDemand(Arc<Site>);

impl OnDemand {
    pub(super) fn new(site: Site) -> Self {
        Self(Arc::new(site))
    }

    /// The path of its style sheet.
    pub(super) fn style(&self) -> &str {
        self.0.style()
    }

    /// A file of the site; none when there is no such file, or none that can be made.
    pub(super) async fn get(&self, path: &str) -> Option<Bytes> {
        let (site, path) = (Arc::clone(&self.0), path.to_owned());
        // A mistake of ours must not end an author's day: the other pages are there still.
        let made = move || catch_unwind(AssertUnwindSafe(|| site.file(&path))).ok().flatten();
        spawn_blocking(made).await.ok().flatten()
    }
}
