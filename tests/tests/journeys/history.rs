//! The address holds what was asked: Back, reload and links work.

use crate::ground::{COUNT, Ground, SHOWN, TITLES, search, tick, wait_for_roles, wait_until_alive};

pub(crate) fn back_undoes_a_choice(ground: &Ground) {
    let visit = ground.finder("");
    tick(&visit, "employer", "city-of-chicago");
    wait_for_roles(&visit, 1);
    visit.back();
    wait_for_roles(&visit, 10);
    assert_eq!(visit.count("document.querySelectorAll('.finder input:checked').length"), 0);
    visit.see("void history.forward()");
    wait_for_roles(&visit, 1);
    visit.click(".finder__list h3 a");
    visit.wait_for(
        "document.querySelector('h1')?.textContent.includes('Data Science Lead') ?? false",
    );
    visit.back();
    wait_until_alive(&visit);
    wait_for_roles(&visit, 1);
}

pub(crate) fn reload_keeps_the_search(ground: &Ground) {
    let visit = ground.finder("");
    search(&visit, "gis");
    visit.wait_for("location.search === '?q=gis'");
    visit.reload();
    wait_until_alive(&visit);
    wait_for_roles(&visit, 2);
    assert_eq!(visit.text("document.querySelector('#finder-text').value"), "gis");
    visit.assert_content();
}

pub(crate) fn a_shared_link_shows_the_same(ground: &Ground) {
    let visit = ground.finder("");
    search(&visit, "manager");
    tick(&visit, "domain", "performance");
    visit.wait_for("location.search.includes('q=manager') && location.search.includes('domain=')");
    let [link, titles, count] = ["location.search", TITLES, COUNT].map(|seen| visit.text(seen));
    let other = ground.finder(&link);
    other.wait_for(&format!("{COUNT} === {}", serde_json::Value::from(count)));
    assert_eq!(other.text(TITLES), titles);
}

pub(crate) fn a_strange_link_does_no_harm(ground: &Ground) {
    let visit = ground.finder("?domain=nothing&q=%E0%A4%A&shown=-1&<script>=1");
    assert!(visit.text(COUNT).contains("role"), "{}", visit.text(COUNT));
    visit.assert_content();
    let visit = ground.finder("?domain=nothing&shown=999999999");
    assert_eq!(visit.count(SHOWN), 10);
}
