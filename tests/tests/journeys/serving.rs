//! An author's page while `careers serve` runs.

use tests::server::Server;
use tests::visit::Settings;
use tests::{repository, tree};

use crate::ground::Ground;

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
    let problems = "[...document.body.children].map(e => e.shadowRoot?.textContent ?? '').join('')";
    visit.wait_for(&format!("{problems}.includes('content/news.md:2:9')"));
    assert!(
        visit.text("document.body.innerText").contains("Second."),
        "the last good page is gone"
    );
    write("+++\ntitle = \"News\"\n+++\nThird.\n");
    visit.wait_for(&format!("document.body.innerText.includes('Third.') && {problems} === ''"));
    visit.assert_content();
}
