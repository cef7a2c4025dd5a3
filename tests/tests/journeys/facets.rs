//! Narrowing the list by what roles are.

use crate::ground::{Ground, SHOWN, TITLES, clear_all, tick, wait_for_roles};

/// The number beside an option.
fn number(visit: &tests::visit::Visit, facet: &str, option: &str) -> u64 {
    visit.count(&format!(
        "parseInt(document.querySelector('label[for=finder-{facet}-{option}] .facet-group__count').textContent)"
    ))
}

pub(crate) fn narrows_and_counts(ground: &Ground) {
    let visit = ground.finder("");
    assert_eq!(number(&visit, "employer", "city-of-boston"), 9);
    let engineering = number(&visit, "domain", "data-engineering");
    tick(&visit, "domain", "data-engineering");
    visit.wait_for(&format!("{SHOWN} === {engineering}"));
    assert_eq!(number(&visit, "employer", "city-of-boston"), engineering);
    assert_eq!(number(&visit, "employer", "city-of-chicago"), 0);
    assert_eq!(visit.text("location.search"), "?domain=data-engineering");
}

pub(crate) fn joins_options_and_parts_facets(ground: &Ground) {
    let visit = ground.finder("");
    let engineering = number(&visit, "domain", "data-engineering");
    let maps = number(&visit, "domain", "gis");
    tick(&visit, "domain", "data-engineering");
    tick(&visit, "domain", "gis");
    visit.wait_for(&format!("{SHOWN} === {}", engineering + maps));
    tick(&visit, "level", "engineer");
    visit.wait_for(&format!("{SHOWN} < {}", engineering + maps));
    assert!(visit.text(TITLES).contains("Data Engineer"), "{}", visit.text(TITLES));
}

pub(crate) fn clears_all(ground: &Ground) {
    let visit = ground.finder("?q=data&employer=city-of-chicago&sort=title");
    wait_for_roles(&visit, 1);
    clear_all(&visit);
    wait_for_roles(&visit, 10);
    assert_eq!(visit.text("document.querySelector('#finder-text').value"), "");
    assert_eq!(visit.count("document.querySelectorAll('.finder input:checked').length"), 0);
    assert_eq!(visit.text("location.search"), "?sort=title", "only the order stays");
}

pub(crate) fn sorts(ground: &Ground) {
    let visit = ground.finder("");
    visit.click("#finder-sort");
    visit.press("ArrowDown");
    visit.press("Enter");
    visit.wait_for("location.search === '?sort=title'");
    let titles = visit.text(TITLES);
    let mut sorted: Vec<&str> = titles.split('|').collect();
    sorted.sort_by_key(|title| title.to_lowercase());
    assert_eq!(titles, sorted.join("|"));
}
