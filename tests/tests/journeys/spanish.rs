//! The site in its second language: the finder and the self-check speak it, the way to the other
//! language keeps the page, and answers are the same in both.

use tests::visit::{Settings, Visit};

use crate::check::{answer, see_result, value, wait_for_verdict};
use crate::ground::{COUNT, Ground, SHOWN, TITLES, search, wait_for_roles};
use crate::{check, ground as finder};

fn open(ground: &Ground, page: &str) -> Visit {
    let visit = ground.visitor(Settings::default());
    visit.go(&ground.host.url(page));
    assert_eq!(visit.text("document.documentElement.lang"), "es", "{page}");
    visit
}

pub(crate) fn the_finder_finds_and_counts(ground: &Ground) {
    let visit = open(ground, "es/roles/");
    finder::wait_until_alive(&visit);
    search(&visit, "ingenieria de datos");
    visit.wait_for(&format!("{SHOWN} < 10"));
    let titles = visit.text(TITLES);
    assert!(titles.starts_with("Profesional de ingeniería de datos"), "{titles}");
    visit.wait_for(&format!("{COUNT}.includes('de 10 puestos')"));
    let visit = open(ground, "es/roles/?employer=city-of-chicago");
    finder::wait_until_alive(&visit);
    wait_for_roles(&visit, 1);
    visit.wait_for(&format!("{COUNT}.includes('1 de 10 puestos')"));
    search(&visit, "gis");
    visit.wait_for("!!document.querySelector('.empty-state')");
    let said = visit.text("document.querySelector('.empty-state').innerText");
    assert!(said.contains("Quitar el filtro “Empleador”"), "{said}");
    visit.assert_content();
}

pub(crate) fn answers_hold_in_both_languages(ground: &Ground) {
    let role = "roles/data-and-performance-analyst/";
    let visit = open(ground, &format!("es/{role}"));
    check::wait_until_alive(&visit);
    answer(&visit, "total.program-work-with-data 1 año y 8 meses, degrees.complete");
    wait_for_verdict(&visit, "not-yet");
    answer(&visit, "have.word");
    answer(&visit, "total.program-work-with-data 2 años");
    wait_for_verdict(&visit, "appears-to-meet");
    see_result(&visit);
    let said = visit.text("document.querySelector('.check .lot').textContent");
    assert!(said.contains("parece que cumple el mínimo"), "{said}");
    visit.go(&ground.host.url(role));
    assert_eq!(visit.text("document.documentElement.lang"), "en");
    check::wait_until_alive(&visit);
    wait_for_verdict(&visit, "appears-to-meet");
    assert_eq!(value(&visit, "total.program-work-with-data"), "2 años");
    visit.assert_content();
}

pub(crate) fn the_other_language_is_the_same_page(ground: &Ground) {
    let visit = open(ground, "es/roles/data-engineer/");
    visit.click("a[hreflang=en]");
    visit.wait_for("document.documentElement.lang === 'en'");
    let address = visit.text("location.pathname");
    assert!(address.ends_with("/careers/roles/data-engineer/"), "{address}");
    visit.click("a[hreflang=es]");
    visit.wait_for("document.documentElement.lang === 'es'");
}
