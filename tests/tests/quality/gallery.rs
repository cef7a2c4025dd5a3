//! The gallery of `careers serve`: every component in every named situation.

use tests::repository;
use tests::server::Server;
use tests::visit::Settings;

use crate::axe;
use crate::ground::{Ground, nothing};

/// Rules about a page as a whole: in the gallery components stand without the headings they
/// come under, and in several situations at once. Real pages are held to them.
const OF_WHOLE_PAGES: [&str; 2] = ["heading-order", "landmark-unique"];

pub(crate) fn axe_finds_nothing(ground: &Ground) {
    let server = Server::start(repository::root());
    for theme in ["light", "dark"] {
        let visit = ground.visitor(Settings::default());
        visit.prefer(&[("prefers-color-scheme", theme)]);
        visit.go(&server.url(".careers/gallery"));
        let components = visit.count("document.querySelectorAll('.gallery article').length");
        assert!(components >= 10, "the gallery shows {components} examples");
        let found = axe::look(&visit).into_iter();
        nothing(
            found
                .filter(|found| {
                    !OF_WHOLE_PAGES.iter().any(|of| found.trim_start_matches('"').starts_with(of))
                })
                .collect(),
        );
        visit.assert_content();
    }
}
