//! Finding roles by words.

use crate::ground::{COUNT, Ground, SHOWN, TITLES, search, wait_for_roles};

pub(crate) fn finds_titles_and_tools(ground: &Ground) {
    let visit = ground.finder("");
    assert_eq!(visit.count(SHOWN), 10);
    search(&visit, "data eng");
    visit.wait_for(&format!("{SHOWN} < 10"));
    let titles = visit.text(TITLES);
    assert!(titles.starts_with("Data Engineer"), "{titles}");
    let visit = ground.finder("");
    search(&visit, "postgres");
    visit.wait_for(&format!("{SHOWN} < 10"));
    assert!(visit.text(TITLES).contains("Data Engineer"), "{}", visit.text(TITLES));
    assert!(visit.text("document.querySelector('.finder__list').innerText").contains("Tool:"));
}

pub(crate) fn forgives_one_slip(ground: &Ground) {
    let visit = ground.finder("");
    search(&visit, "enginer");
    visit.wait_for(&format!("{COUNT}.includes('words close to')"));
    assert!(visit.text(TITLES).contains("Data Engineer"), "{}", visit.text(TITLES));
}

pub(crate) fn marks_what_was_found(ground: &Ground) {
    let visit = ground.finder("");
    search(&visit, "gis");
    wait_for_roles(&visit, 2);
    assert_eq!(visit.text("document.querySelector('.finder__list h3 mark').textContent"), "GIS");
}

pub(crate) fn says_what_to_leave_out(ground: &Ground) {
    let visit = ground.finder("?employer=city-of-chicago");
    wait_for_roles(&visit, 1);
    search(&visit, "gis");
    visit.wait_for("!!document.querySelector('.empty-state')");
    let said = visit.text("document.querySelector('.empty-state').innerText");
    assert!(
        said.contains("Remove the “Employer” filter") && said.contains("Remove the word"),
        "{said}"
    );
    visit.click(".empty-state__ways button");
    visit.wait_for(&format!("{SHOWN} > 0"));
}

pub(crate) fn announces_the_count(ground: &Ground) {
    let visit = ground.finder("");
    search(&visit, "gis");
    visit.wait_for(
        "[...document.querySelectorAll('.finder [role=status]')].some(e => e.textContent.includes('2 of 10'))",
    );
}
