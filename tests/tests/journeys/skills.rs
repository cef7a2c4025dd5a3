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

/// Where the number of entries is said aloud.
const SAID: &str = "document.querySelector('.skills > .visually-hidden').textContent";

/// Letters are not counted aloud one by one, and nothing is said twice.
pub(crate) fn it_says_the_count_once_typing_ends(ground: &Ground) {
    let visit = visit(ground, "");
    visit.see(&format!(
        "void (window.heard = [], new MutationObserver(() => \
         {{ const said = {SAID}; if (said && heard.at(-1) !== said) heard.push(said); }})\
         .observe(document.querySelector('.skills > .visually-hidden'), \
         {{ childList: true, subtree: true, characterData: true }}))"
    ));
    visit.tab_to("#skills-text");
    visit.type_text("post");
    visit.wait_for(&format!("({COUNT}).includes(' of ')"));
    visit.wait_for(&format!("({SAID}).includes(' of ')"));
    assert_eq!(visit.text(SAID), visit.text(COUNT));
    assert_eq!(visit.count("heard.length"), 1, "{}", visit.text("heard.join('|')"));
    visit.assert_content();
}

/// Rows that come and go are the same rows: what is checked in them stays.
pub(crate) fn what_is_checked_stays_while_it_is_narrowed(ground: &Ground) {
    let visit = visit(ground, "?sort=roles");
    let all = visit.count(ROWS);
    let first = "document.querySelector('.skills__table tbody tr input')";
    let id = visit.text(&format!("{first}.dataset.have"));
    visit.click(".skills__table tbody tr label");
    visit.wait_for(&format!("{first}.checked"));
    visit.wait_for("document.querySelector('.skills-keep output').textContent === '1'");
    ticked_beside(&visit, &id);
    visit.tab_to("#skills-text");
    visit.type_text("zzz");
    visit.wait_for(&format!("{ROWS} === 0"));
    let table = "document.querySelector('.skills__table').checkVisibility()";
    assert_eq!(visit.see(table), false, "a table without rows is not there");
    visit.tab_to(".skills__nothing button");
    visit.press("Enter");
    visit.wait_for(&format!("{ROWS} === {all}"));
    assert_eq!(visit.count("document.querySelectorAll('.skills__nothing').length"), 0);
    assert_eq!(visit.text("document.querySelector('#skills-order').value"), "roles");
    assert_eq!(visit.see(table), true);
    assert_eq!(visit.see(&format!("{first}.checked && {first}.dataset.have === '{id}'")), true);
    visit.assert_content();
}

/// Boxes ticked in hidden rows still count and are taken along with those ticked now.
fn ticked_beside(visit: &Visit, id: &str) {
    let kept = "document.querySelector('.skills-keep output').textContent";
    let taken = "document.querySelector('.skills-keep a').href";
    visit.tab_to("#skills-text");
    visit.type_text("post");
    visit.wait_for(&format!("document.querySelector('[data-have=\"{id}\"]') === null"));
    visit.click(".skills__table tbody tr label");
    visit.wait_for(&format!("{kept} === '2'"));
    assert_eq!(visit.see(&format!("{taken}.includes('{id}')")), true);
    visit.click(".skills__table tbody tr label");
    visit.wait_for(&format!("{kept} === '1' && {taken}.includes('{id}')"));
    visit.see("document.querySelector('#skills-text').select()");
}

/// A file that is gone or cut off: all rows stay, and a notice says so.
pub(crate) fn it_says_so_when_its_file_is_broken(ground: &Ground) {
    let page = String::from_utf8_lossy(&ground.site["skills/index.html"]).into_owned();
    let matrix = page.split("data-matrix=\"").nth(1).and_then(|rest| rest.split('"').next());
    let matrix = matrix.expect("the island names its data").rsplit('/').next().unwrap_or_default();
    for lost in [true, false] {
        let host = ground.own_host();
        if lost {
            host.lose(matrix);
        } else {
            host.cut(matrix);
        }
        let visit = ground.visitor(Settings::default());
        visit.go(&host.url("skills/"));
        visit.wait_for(
            "document.querySelector('[data-island=skills]').dataset.state === 'unavailable'",
        );
        visit.wait_for(
            "document.querySelector('#skills-notice').textContent.includes('not working')",
        );
        assert_eq!(visit.count(USABLE), 0, "something can be used that does nothing");
        assert!(visit.count(ROWS) > 50);
    }
}
