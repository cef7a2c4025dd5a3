//! The table of who asks for what: narrowed, sorted, by keyboard, in the address.

use tests::visit::{Settings, Visit};

use crate::alive::USABLE;
use crate::ground::Ground;

const ROWS: &str = "document.querySelectorAll('.skills__table tbody tr').length";
const NAMES: &str =
    "[...document.querySelectorAll('.skills__name')].map(n => n.textContent.trim()).join('|')";
const ALIVE: &str = "document.querySelector('[data-island=skills]')?.dataset.state === 'alive'";
const COUNT: &str = "document.querySelector('#skills-count').textContent.trim()";

fn visit(ground: &Ground, query: &str) -> Visit {
    let visit = ground.visitor(Settings::default());
    visit.go(&ground.host.url(&format!("skills/{query}")));
    visit.wait_for(ALIVE);
    visit
}

pub(crate) fn the_table_is_complete_without_script(ground: &Ground) {
    let visit = ground.visitor(Settings { script: false, ..Settings::default() });
    visit.go(&ground.host.url("skills/"));
    let rows = visit.count(ROWS);
    assert!(rows > 50, "only {rows} rows");
    let sql = "[...document.querySelectorAll('.skills__table tr')]\
               .find(row => row.querySelector('.skills__name')?.textContent === 'SQL').textContent";
    let sql = visit.text(sql);
    assert!(sql.contains("Required") && sql.contains("level: advanced"), "{sql}");
    assert!(sql.contains("Data Engineer"), "{sql}");
    let alive = self::visit(ground, "");
    assert_eq!(alive.count(ROWS), rows);
    alive.assert_content();
}

pub(crate) fn it_is_narrowed_by_keyboard(ground: &Ground) {
    let visit = visit(ground, "");
    let all = visit.count(ROWS);
    visit.tab_to("#skills-text");
    visit.type_text("post");
    visit.wait_for(&format!("({NAMES}).toLowerCase().split('|').every(n => n.includes('post'))"));
    visit.wait_for("location.search === '?q=post'");
    visit.tab_to("#skills-need");
    visit.press("ArrowDown");
    visit.wait_for("location.search === '?q=post&need=required'");
    visit.wait_for(&format!("({COUNT}).includes(' of ')"));
    visit.wait_for(
        "document.querySelector('.skills [role=status]:not(.skills__notice)')\
                    .textContent.includes(' of ')",
    );
    visit.tab_to("#skills-text");
    visit.type_text("zzz");
    visit.wait_for("!!document.querySelector('.skills__nothing')");
    visit.tab_to(".skills__nothing button");
    visit.press("Enter");
    visit.wait_for(&format!("{ROWS} === {all}"));
    assert_eq!(visit.text("document.activeElement.id"), "skills-count", "the focus was lost");
    assert_eq!(visit.text("document.querySelector('#skills-text').value"), "");
    visit.assert_content();
}

pub(crate) fn it_is_sorted_and_back_undoes_it(ground: &Ground) {
    let visit = visit(ground, "");
    let names = visit.text(NAMES);
    visit.tab_to("#skills-order");
    visit.press("ArrowDown");
    visit.wait_for("location.search === '?sort=roles'");
    let roles = "[...document.querySelectorAll('.skills__kind')]\
                 .map(k => parseInt(k.textContent.split(', ')[1]))";
    visit.wait_for(&format!("(r => r.every((n, i) => i === 0 || n <= r[i - 1]))({roles})"));
    visit.back();
    visit.wait_for(&format!("({NAMES}) === {}", serde_json::Value::from(names)));
    assert_eq!(visit.text("document.querySelector('#skills-order').value"), "");
    visit.assert_content();
}

pub(crate) fn a_shared_link_shows_the_same(ground: &Ground) {
    let link = "?q=s&kind=tool&need=preferred&sort=roles";
    let visit = visit(ground, link);
    visit.wait_for(&format!("({COUNT}).includes(' of ')"));
    assert_eq!(visit.text("document.querySelector('#skills-kind').value"), "tool");
    let strange = self::visit(ground, "?kind=moon&need=&q=%E0%A4%A&<script>");
    assert!(strange.text(COUNT).contains("skills and tools"));
    strange.assert_content();
}

pub(crate) fn it_keeps_what_was_restored_before(ground: &Ground) {
    let host = ground.own_host();
    host.keep_back(".wasm");
    let visit = ground.visitor(Settings::default());
    visit.set_out(&host.url("skills/"));
    visit.wait_for(
        "document.readyState === 'complete' && document.styleSheets.length > 0 \
         && !!document.querySelector('.skills__table')",
    );
    let rows = visit.count(ROWS);
    assert_eq!(visit.count(USABLE), 0, "something can be used that does nothing");
    visit.see("document.querySelector('#skills-text').value = 'post'");
    host.drop_in_background();
    visit.wait_for(ALIVE);
    visit.wait_for(&format!("{ROWS} < {rows}"));
    visit.wait_for("location.search === '?q=post'");
    assert_eq!(visit.text("document.querySelector('#skills-text').value"), "post");
    visit.assert_content();
}
