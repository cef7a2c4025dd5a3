//! How long it takes in the browser from an answer to the page that shows what it comes to,
//! over few roles and over many. It prints what it measured.

use site::Options;
use site::sources::{SourceFile, SourcePath};
use tests::host::Host;
use tests::visit::Settings;
use tests::{repository, tree};

use crate::check::wait_until_alive;
use crate::ground::{BASE, Ground};

/// Answers again and again, and notes after how long each is shown.
const ANSWER: &str = "(async () => {
    const drawn = () => new Promise(done => {
        const channel = new MessageChannel();
        channel.port1.onmessage = done;
        channel.port2.postMessage(0);
    });
    const times = [];
    for (let n = 0; n < 9; n += 1) {
        const field = document.querySelector('.check__asked input');
        const start = performance.now();
        if (field.type === 'text') field.value = String(n); else field.checked = !field.checked;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await drawn();
        times.push(performance.now() - start);
        await new Promise(done => setTimeout(done, 300));
    }
    window.measured = Math.ceil(times.sort((a, b) => a - b)[4]);
})()";

pub(crate) fn an_answer_is_shown_in_a_moment(ground: &Ground) {
    for copies in [0, 140] {
        let host = Host::start(site(copies), BASE);
        let visit = ground.visitor(Settings::default());
        visit.go(&host.url("check/"));
        wait_until_alive(&visit);
        let roles = visit.text("document.querySelector('#check-result').textContent");
        visit.see(&format!("void {ANSWER}"));
        visit.wait_for("window.measured > 0");
        let median = visit.count("window.measured");
        println!("{roles}: an answer is shown after {median} ms");
        assert!(median < 300, "{roles}: an answer is shown after {median} ms");
        visit.assert_content();
    }
}

/// The real site with so many copies of each role that asks for something.
fn site(copies: usize) -> tree::Tree {
    let mut sources = site::load::load(repository::root()).expect("the content can be read");
    let roles: Vec<(String, String)> = tree::read(&repository::root().join("content/roles"))
        .into_iter()
        .filter_map(|(path, bytes)| Some((path, String::from_utf8(bytes).ok()?)))
        .filter(|(_, text)| text.contains("[[extra.requirement]]"))
        .collect();
    for (path, text) in &roles {
        for n in 0..copies {
            let copy = format!("content/roles/{}-{n}.md", path.trim_end_matches(".md"));
            let bytes = text.clone().into_bytes().into();
            sources.insert(SourcePath::new(&copy), SourceFile::Bytes(bytes));
        }
    }
    let made = site::make(&sources, &Options::default());
    tree::of(&made.output.unwrap_or_else(|| panic!("{:?}", made.diagnostics)))
}
