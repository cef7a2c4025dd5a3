//! An author's page while `careers serve` runs.

use tests::server::Server;
use tests::visit::Settings;
use tests::{repository, tree};

use crate::ground::Ground;

/// What stands over the page, in the shadow of its last child.
const OVER: &str = "[...document.body.children].map(e => e.shadowRoot?.textContent ?? '').join('')";

pub(crate) fn reloads_and_shows_problems(ground: &Ground) {
    let folder = tempfile::tempdir().expect("a folder can be made");
    tree::write(&tree::read(&repository::root().join("tests/golden/base")), folder.path());
    let write = |text: &str| {
        std::fs::write(folder.path().join("content/news.md"), text).expect("a file can be written");
    };
    write("+++\ntitle = \"News\"\n+++\nFirst.\n");
    let server = Server::start(folder.path());
    let visit = ground.visitor(Settings::default());
    visit.go(&server.url("news/"));
    visit.wait_for("document.body.innerText.includes('First.')");
    write("+++\ntitle = \"News\"\n+++\nSecond.\n");
    visit.wait_for("document.body.innerText.includes('Second.')");
    write("+++\ntitle = 7\n+++\nThird.\n");
    visit.wait_for(&format!("{OVER}.includes('content/news.md:2:9')"));
    assert!(
        visit.text("document.body.innerText").contains("Second."),
        "the last good page is gone"
    );
    write("+++\ntitle = \"News\"\n+++\nThird.\n");
    visit.wait_for(&format!("document.body.innerText.includes('Third.') && {OVER} === ''"));
    visit.assert_content();
}

pub(crate) fn goes_to_what_was_saved_and_marks_drafts(ground: &Ground) {
    let folder = tempfile::tempdir().expect("a folder can be made");
    tree::write(&tree::read(&repository::root().join("tests/golden/base")), folder.path());
    let write = |file: &str, text: &str| {
        std::fs::write(folder.path().join("content").join(file), text)
            .expect("a file can be written");
    };
    write("news.md", "+++\ntitle = \"News\"\n+++\nSee the [plan](@/plan.md).\n");
    write("plan.md", "+++\ntitle = \"Plan\"\ndraft = true\n+++\nFirst.\n");
    let server = Server::start(folder.path());
    let visit = ground.visitor(Settings::default());
    visit.go(&server.url("news/"));
    visit.wait_for("getComputedStyle(document.querySelector('main a[href=\"../plan/\"]'), '::after').content.includes('draft')");
    write("plan.md", "+++\ntitle = \"Plan\"\ndraft = true\n+++\nSecond.\n");
    visit.wait_for("location.pathname === '/plan/' && document.body.innerText.includes('Second.')");
    visit.wait_for(&format!("{OVER}.includes('not published')"));
    write("plan.md", "+++\ntitle = \"Plan\"\n+++\nThird.\n");
    visit.wait_for(&format!("document.body.innerText.includes('Third.') && {OVER} === ''"));
    write("map.png", "no page");
    visit.wait_for(&format!("{OVER} === '1 warning in 1 file'"));
    visit.go(&server.url(".careers/findings"));
    visit.wait_for("document.body.innerText.includes('content/map.png')");
    std::fs::remove_file(folder.path().join("content/map.png")).expect("a file can be removed");
    visit.wait_for("document.body.innerText.includes('no problems')");
    visit.assert_content();
}

pub(crate) fn goes_where_its_page_moved(ground: &Ground) {
    let folder = tempfile::tempdir().expect("a folder can be made");
    tree::write(&tree::read(&repository::root().join("tests/golden/base")), folder.path());
    let content = folder.path().join("content");
    let in_help = |path: &str| content.join(path);
    std::fs::create_dir(in_help("help")).expect("a folder can be made");
    for (name, title) in [("_index", "Help"), ("one", "One"), ("two", "Two")] {
        let text = format!("+++\ntitle = \"{title}\"\n+++\nText of {title}.\n");
        std::fs::write(in_help("help").join(format!("{name}.md")), text).expect("it is written");
    }
    let server = Server::start(folder.path());
    let visit = ground.visitor(Settings::default());
    visit.go(&server.url("help/one/"));
    visit.wait_for(&format!("document.body.innerText.includes('Text of One') && {OVER} === ''"));
    std::fs::rename(in_help("help"), in_help("support")).expect("a folder can be renamed");
    visit.wait_for("location.pathname === '/support/one/'");
    visit.wait_for(&format!("document.body.innerText.includes('Text of One') && {OVER} === ''"));
    std::fs::remove_file(in_help("support/one.md")).expect("a file can be removed");
    visit.wait_for("location.pathname === '/support/'");
    visit.assert_content();
}
