//! Whole ways through the self-check over all roles, counted: an economics graduate and a GIS
//! technician on phones, somebody with a keyboard, somebody who looks for one kind of work.

use std::cell::Cell;

use tests::visit::{Settings, Visit};

use crate::check::{field, wait_until_alive};
use crate::ground::Ground;

/// A visitor whose taps, keys and screens are counted.
struct Counted {
    visit: Visit,
    taps: Cell<usize>,
    screens: Cell<usize>,
}

impl Counted {
    fn on_a_phone(ground: &Ground) -> Self {
        let phone = Settings { width: 360, height: 780, ..Settings::default() };
        let visit = ground.visitor(phone);
        visit.prefer(&[("prefers-reduced-motion", "reduce")]);
        visit.go(&ground.host.url("check/"));
        wait_until_alive(&visit);
        Self { visit, taps: Cell::new(0), screens: Cell::new(1) }
    }

    fn count(&self, taps: usize) {
        self.taps.set(self.taps.get() + taps);
    }

    /// Scrolls to what a selector names and taps on it; it has to be large enough and nothing may
    /// cover it.
    fn tap(&self, selector: &str) {
        let quoted = serde_json::Value::from(selector);
        self.visit.wait_for(&format!("!!document.querySelector({quoted})"));
        let height = format!(
            "(e => (e.closest('label') ?? e).getBoundingClientRect().height)\
             (document.querySelector({quoted})) >= 44"
        );
        assert_eq!(self.visit.see(&height), true, "{selector} is too small to tap");
        let covered = format!(
            "(e => {{ e.scrollIntoView({{ block: 'center', behavior: 'instant' }}); \
             const r = e.getBoundingClientRect(); \
             const top = document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2); \
             return top && (e.contains(top) || top.contains(e)) ? '' : top?.outerHTML ?? 'nothing'; }})\
             (document.querySelector({quoted}))"
        );
        assert_eq!(self.visit.text(&covered), "", "{selector} is covered");
        self.visit.click(selector);
        self.count(1);
    }

    fn check(&self, ids: &[&str]) {
        for id in ids {
            self.tap(&field(id));
            let checked = format!("document.querySelector('{}').checked", field(id));
            self.visit.wait_for(&checked);
        }
    }

    /// Opens a list and chooses from it.
    fn choose(&self, id: &str, value: &str) {
        self.visit.choose(&field(id), value);
        self.count(2);
    }

    /// Taps on a field and writes.
    fn write(&self, id: &str, text: &str) {
        self.tap(&field(id));
        self.visit.wait_for(&format!("document.activeElement.id === '{id}'"));
        self.visit.type_text(text);
        self.count(text.len());
    }

    /// Checks "none" in every group that is shown.
    fn none_of_the_others(&self) {
        let names = "[...document.querySelectorAll('[name^=\"none.\"]')]\
            .filter(e => e.checkVisibility() && !e.checked).map(e => e.id).join(' ')";
        let names = self.visit.text(names);
        let names: Vec<&str> = names.split(' ').filter(|name| !name.is_empty()).collect();
        self.check(&names);
    }

    /// On to the next step, of which the keyboard is on the heading.
    fn next(&self, title: &str) {
        self.tap("[data-do=next]");
        self.screens.set(self.screens.get() + 1);
        self.visit.wait_for(&format!(
            "document.activeElement.matches('h2') \
             && document.querySelector('.progress__place').textContent.endsWith(': {title}')"
        ));
    }

    /// What the answers come to for a role.
    fn verdict(&self, role: &str) -> String {
        self.visit.text(&format!("document.querySelector('[data-role={role}]').dataset.verdict"))
    }

    fn end(&self, screens: usize, taps: usize) {
        let seen = (self.screens.get(), self.taps.get());
        println!("{} screens, {} taps and keys", seen.0, seen.1);
        assert!(seen.0 <= screens && seen.1 <= taps, "{seen:?}, at most {screens} and {taps}");
        let in_view = "(r => r.top >= 0 && r.bottom <= innerHeight)\
            (document.querySelector('#check-result').getBoundingClientRect())";
        assert_eq!(self.visit.see(in_view), true, "the result is not in view");
        self.visit.assert_content();
    }
}

pub(crate) fn an_economics_graduate(ground: &Ground) {
    let visitor = Counted::on_a_phone(ground);
    visitor.next("Education");
    visitor.choose("degree.0", "bachelor");
    visitor.choose("field.0", "economics");
    visitor.check(&["degrees.complete"]);
    visitor.next("Your jobs");
    visitor.check(&["jobs.complete"]);
    let bar = "(r => r.bottom <= innerHeight + 1 && r.top > innerHeight / 2)\
        (document.querySelector('.summary').getBoundingClientRect())";
    assert_eq!(visitor.visit.see(bar), true, "the summary is in view");
    visitor.next("Tools");
    visitor.check(&["have.outlook", "have.word", "have.excel"]);
    visitor.check(&["rank.outlook.boston.1", "rank.word.boston.1", "rank.excel.boston.1"]);
    visitor.none_of_the_others();
    visitor.next("Skills");
    visitor.none_of_the_others();
    visitor.next("Licenses");
    visitor.next("Conditions");
    visitor.check(&["home.boston.yes"]);
    visitor.next("Result");
    assert_eq!(visitor.verdict("data-and-performance-analyst"), "appears-to-meet");
    let missing = visitor.visit.text(
        "[...document.querySelectorAll('[data-role=performance-manager] .missing li')]\
         .map(li => li.textContent).join('|')",
    );
    assert!(missing.contains("PowerPoint") && !missing.contains("Word"), "{missing}");
    let why = visitor.visit.text("document.querySelector('[data-role=data-engineer]').textContent");
    assert!(why.contains("Your degree is in economics, which is not one of"), "{why}");
    let said = visitor
        .visit
        .text("document.querySelector('[data-role=data-and-performance-analyst]').textContent");
    assert!(said.contains("You must live in Boston"), "{said}");
    visitor.end(9, 35);
}

pub(crate) fn a_gis_technician(ground: &Ground) {
    let visitor = Counted::on_a_phone(ground);
    visitor.check(&["interest.gis"]);
    visitor.next("Education");
    visitor.choose("degree.0", "associate");
    visitor.check(&["degrees.complete"]);
    visitor.next("Your jobs");
    visitor.tap("[data-do=add-job]");
    visitor.write("job.0.from", "1/2020");
    visitor.check(&["job.0.now", "share.0.technology-leadership", "jobs.complete"]);
    visitor.next("Tools");
    visitor.check(&["have.arcgis"]);
    visitor.next("Skills");
    visitor.check(&["have.gis-techniques"]);
    visitor.next("Licenses");
    visitor.next("Conditions");
    visitor.check(&["home.boston.yes"]);
    visitor.next("Result");
    assert_eq!(visitor.verdict("gis-program-manager"), "not-yet");
    let missing = visitor.visit.text("document.querySelector('.missing').textContent");
    assert!(missing.contains("2 more years in a management position"), "{missing}");
    visitor.end(9, 35);
}

pub(crate) fn roles_can_be_chosen_one_by_one(ground: &Ground) {
    let visit = ground.visitor(Settings::default());
    visit.go(&ground.host.url("check/"));
    visit.wait_for("!!document.querySelector('.summary__roles li')");
    visit.click("details.group summary");
    let field = "[...document.querySelectorAll('details.group label')]\
                 .find(label => label.innerText.trim() == 'Data Engineer').htmlFor";
    let field = visit.text(field);
    visit.click(&format!("label[for=\"{field}\"]"));
    let shown = "[...document.querySelectorAll('.summary__roles strong')]\
                 .map(role => role.innerText).join('|')";
    visit.wait_for(&format!("{shown} == 'Data Engineer'"));
    assert_eq!(visit.see("document.querySelector('details.group').open"), true);
    visit.reload();
    visit.wait_for(&format!("{shown} == 'Data Engineer'"));
    visit.assert_content();
}

pub(crate) fn a_job_is_told_once_and_adds_up(ground: &Ground) {
    let visitor = Counted::on_a_phone(ground);
    visitor.tap("[data-do=\"go.2\"]");
    visitor.tap("[data-do=add-job]");
    visitor.write("job.0.from", "4/2022");
    visitor.write("job.0.to", "March 2024");
    visitor.write("job.0.hours", "17,5");
    visitor.check(&["share.0.performance-analysis", "share.0.data-analysis-projects"]);
    visitor.choose("share.0.data-analysis-projects.much", "50");
    let sums = "[...document.querySelectorAll('.sums li')].map(li => li.innerText).join('|')";
    visitor.visit.wait_for(&format!(
        "{sums}.includes('6 months') && ({sums}.includes('12 months') || {sums}.includes('1 year'))"
    ));
    visitor.visit.assert_content();
}

pub(crate) fn by_keyboard_alone(ground: &Ground) {
    let visit = ground.visitor(Settings::default());
    visit.go(&ground.host.url("check/"));
    wait_until_alive(&visit);
    visit.tab_to("[data-do=next]");
    visit.press("Enter");
    visit.wait_for("document.activeElement.id === 'check-step'");
    visit.tab_to(&field("degree.0"));
    let ring = "getComputedStyle(document.activeElement).outlineStyle !== 'none'";
    assert_eq!(visit.see(ring), true, "the focus is not seen");
    visit.type_text("bach");
    visit.wait_for("document.activeElement.value === 'bachelor'");
    visit.tab_to(&field("field.0"));
    visit.type_text("econ");
    visit.wait_for("document.activeElement.value === 'economics'");
    visit.tab_to(&field("degrees.complete"));
    visit.press(" ");
    visit.wait_for("document.activeElement.checked");
    visit.tab_to(".summary [data-do=result]");
    visit.press("Enter");
    visit.wait_for("document.activeElement.id === 'check-result'");
    visit.wait_for(
        "[...document.querySelectorAll('.check [role=status]')].at(-1).textContent\
         .includes('You appear to meet the minimum for 1 role')",
    );
    visit.assert_content();
}

/// Changed answers are shown at once, whatever others have done to the texts.
pub(crate) fn what_is_shown_is_what_was_answered_last(ground: &Ground) {
    let visit = ground.visitor(Settings::default());
    visit.go(&ground.host.url("roles/data-and-performance-analyst/"));
    wait_until_alive(&visit);
    let summary = "document.querySelector('.summary').textContent";
    crate::check::answer(&visit, "degree.0 bachelor, field.0 economics");
    visit.wait_for(&format!("{summary}.includes('You appear to meet')"));
    crate::check::answer(&visit, "field.0 history, degrees.complete, jobs.complete");
    visit.wait_for(&format!("{summary}.includes('2 more years')"));
    visit.wait_for(&format!("!{summary}.includes('You appear to meet')"));
    crate::check::answer(&visit, "field.0 economics");
    visit.wait_for(&format!("{summary}.includes('You appear to meet')"));
    visit.assert_content();
}
