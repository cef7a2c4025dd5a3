//! The gallery of `careers serve`: every component in every named situation.

use tests::repository;
use tests::server::Server;
use tests::visit::Settings;

use crate::axe;
use crate::ground::{Ground, nothing};

pub(crate) fn axe_finds_nothing(ground: &Ground) {
    let server = Server::start(repository::root());
    for theme in ["light", "dark"] {
        let visit = ground.visitor(Settings::default());
        visit.prefer(&[("prefers-color-scheme", theme)]);
        visit.go(&server.url(".careers/gallery"));
        let components = visit.count("document.querySelectorAll('.gallery article').length");
        assert!(components >= 10, "the gallery shows {components} examples");
        nothing(axe::look(&visit));
        visit.assert_content();
    }
}
