//! The page that says what the open data mean; none where a site publishes none.

use ::words::{msg, say};
use roles::Route;

use super::index::Index;
use super::{Page, Subject};

pub(super) fn page(index: &Index) -> Option<Page> {
    let page = Page {
        route: Route::Data,
        title: say(msg::DataTitle),
        description: say(msg::DataDescription),
        updated: None,
        trail: index.trail(),
        subject: Subject::Data,
    };
    index.content.site.publish.data.then_some(page)
}
