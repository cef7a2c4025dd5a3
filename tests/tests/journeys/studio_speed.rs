//! How soon the page in the studio follows what is typed, with few roles and with many.

use site::sources::Sources;
use site::{Options, begin};
use tests::host::Host;
use tests::tree;
use tests::visit::Settings;

use crate::ground::{BASE, Ground};
use crate::studio::write;

/// What a page may take at most, in milliseconds, on a machine that does other things too.
const MOST: u64 = 10_000;

/// From a key to the text in the frame, and to the answer of the checker.
const FOLLOWS: &str = "(async () => {
  const area = document.querySelector('#text');
  const inside = () => document.querySelector('#preview').contentDocument?.body?.textContent ?? '';
  const times = [];
  for (const name of ['One', 'Two', 'Three', 'Four', 'Five']) {
    const begin = performance.now();
    area.value = area.value.replace(/title = \"[^\"]*\"/, `title = \"Analyst ${name}\"`);
    area.dispatchEvent(new Event('input', { bubbles: true }));
    while (!inside().includes(`Analyst ${name}`) && performance.now() - begin < 20000)
      await new Promise((done) => setTimeout(done, 5));
    times.push(Math.round(performance.now() - begin));
  }
  return times.sort((a, b) => a - b)[2];
})()";

fn sources(count: usize) -> Sources {
    let mut sources = Sources::default();
    for (path, text) in begin::site(false).iter().filter(|(path, _)| !path.starts_with('.')) {
        sources.insert_text(path, text);
        if path.ends_with("/data-analyst.md") {
            for n in 2..count {
                let text = text.replace("\"Data Analyst\"", &format!("\"Data Analyst {n}\""));
                sources.insert_text(&format!("content/roles/analyst-{n}.md"), &text);
            }
        }
    }
    sources
}

pub(crate) fn the_page_follows_what_is_typed(ground: &Ground) {
    for count in [10, 1000] {
        let options = Options { studio: true, ..Options::default() };
        let site = site::make(&sources(count), &options).site.expect("the site is good");
        let host = Host::start(tree::of(&site.output()), BASE);
        let visit = ground.visitor(Settings { width: 1500, ..Settings::default() });
        visit.go(&host.url("studio/"));
        visit.wait_for("document.querySelector('#text')?.value.includes('+++')");
        // Lists show so many files; the others are searched for.
        write(&visit, "#wanted", "data-analyst.md");
        let role = "document.querySelector(\"[data-path='content/roles/data-analyst.md']\")";
        visit.wait_for(&format!("!!{role}"));
        visit.see(&format!("{role}.click()"));
        visit
            .wait_for("document.querySelector('#file-title').textContent.includes('data-analyst')");
        visit.wait_for("!!document.querySelector('#preview').contentDocument?.querySelector('h1')");
        let started = visit.count("Math.round(performance.now())");
        let follows = visit.count(FOLLOWS);
        println!("{count} roles: first page after {started} ms, a key to its page {follows} ms");
        assert!(follows < MOST, "{count} roles: {follows} ms");
    }
}
