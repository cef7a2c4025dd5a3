//! Everything by keyboard.

use tests::visit::Settings;

use crate::ground::{Ground, SHOWN, wait_for_roles, wait_until_alive};

pub(crate) fn finds_and_opens_a_role(ground: &Ground) {
    let visit = ground.visitor(Settings::default());
    visit.go(&ground.host.url("roles/"));
    wait_until_alive(&visit);
    visit.press("Tab");
    assert_eq!(
        visit.text("document.activeElement.hash"),
        "#main",
        "the first stop skips the header"
    );
    visit.tab_to("#finder-text");
    visit.type_text("data");
    visit.wait_for(&format!("{SHOWN} < 10"));
    visit.tab_to("#finder-employer-city-of-chicago");
    let ring = "getComputedStyle(document.activeElement).outlineStyle !== 'none'";
    assert_eq!(visit.see(ring), true, "the focus is not seen");
    visit.press(" ");
    wait_for_roles(&visit, 1);
    assert_eq!(visit.text("document.activeElement.id"), "finder-employer-city-of-chicago");
    visit.tab_to(".chosen-filters__list button");
    visit.press("Enter");
    visit.wait_for(&format!("{SHOWN} > 1"));
    assert_eq!(visit.text("document.activeElement.id"), "finder-count", "the focus was lost");
    visit.tab_to(".finder__list h3 a");
    visit.press("Enter");
    visit.wait_for("location.pathname.split('/').length === 7");
    visit.assert_content();
}
