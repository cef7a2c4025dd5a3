//! A role of an invented city that asks for recent months, takes college instead, and wants a
//! course and a status.

use tests::host::Host;
use tests::visit::{Settings, Visit};
use tests::{repository, tree};

use crate::check::{answer, see_result, wait_for_verdict, wait_until_alive, ways};
use crate::ground::{BASE, Ground};

const WORDS: &str = r#"
[[course]]
id = "bookkeeping"
title = "bookkeeping"

[[status]]
id = "employee"
title = "employed by the city"
"#;

const ROLE: &str = r#"+++
title = "Clerk"
description = "Keep the papers of the city in order."
[taxonomies]
domain = ["records"]
level = ["clerk"]
[extra]
status = "described"
kind = "position"
employer = "City of Example"
[extra.source]
document = "Handbook"
lines = { mq = 3 }
[extra.early]
short_months = 6
text = "You need all of it on your first day."

[[extra.requirement]]
id = "recent"
kind = "experience"
need = "required"
line = "mq 1"
text = "You have done office work for two of the last ten years."
years = 2
area = "office-work"
within_years = 10
credit = [{ using = "college", per = 12, gives = 12, max_months = 12 }]

[[extra.requirement]]
id = "bookkeeping"
kind = "course"
need = "required"
line = "mq 2"
text = "You have completed twelve semester units of bookkeeping."
any_of = ["bookkeeping"]
units = 12
unit = "semester"

[[extra.requirement]]
id = "employee"
kind = "status"
need = "required"
line = "mq 3"
text = "You are employed by the city."
any_of = ["employee"]
+++
You keep the papers of the city in order.
"#;

/// The site on a host of its own.
fn host() -> Host {
    let folder = tempfile::tempdir().unwrap();
    tree::write(&tree::read(&repository::root().join("tests/golden/base")), folder.path());
    let content = folder.path().join("content");
    let words = std::fs::read_to_string(content.join("vocabulary.toml")).unwrap();
    std::fs::write(content.join("vocabulary.toml"), words + WORDS).unwrap();
    std::fs::write(content.join("roles/clerk.md"), ROLE).unwrap();
    let sources = site::load::load(folder.path()).unwrap();
    let made = site::make(&sources, &site::Options::default());
    let site = made.site.unwrap_or_else(|| panic!("no site: {:?}", made.diagnostics));
    Host::start(tree::of(&site.output()), BASE)
}

pub(crate) fn college_a_course_and_a_status_are_answered(ground: &Ground) {
    let host = host();
    let visit = ground.visitor(Settings::default());
    visit.go(&host.url("roles/clerk/"));
    wait_until_alive(&visit);
    units_of_college_count(&visit);
    answer(&visit, "total.office-work@last-10-years 1 year");
    wait_for_verdict(&visit, "appears-to-meet");
    answer(&visit, "have.bookkeeping.12-semester, none.education.0");
    wait_for_verdict(&visit, "not-yet");
    assert_eq!(ways(&visit), ["12 semester units in bookkeeping."]);
    visit.assert_content();
}

/// Eight months and thirty units leave four months, which the rule for early applications
/// covers.
fn units_of_college_count(visit: &Visit) {
    answer(visit, "have.bookkeeping.12-semester, have.employee, how.college semester");
    answer(visit, "total.college 30, total.office-work@last-10-years 8 months");
    wait_for_verdict(visit, "not-yet");
    see_result(visit);
    visit
        .wait_for("document.querySelector('.result__near')?.textContent.includes('4 more months')");
    let advice = visit.text("document.querySelector('.result__near').textContent");
    assert!(advice.contains("You can apply"), "{advice}");
    assert!(advice.contains("You need all of it on your first day."), "{advice}");
}
