//! The studio in a browser: a role is edited, broken and mended, postings become roles, what was
//! written comes back after a crash, and everything can be saved.

use std::collections::BTreeMap;

use serde_json::Value;
use site::sources::Sources;
use site::{Options, begin};
use tests::host::Host;
use tests::tree;
use tests::visit::{Settings, Visit};

use crate::ground::{BASE, Ground};

/// Three postings of different shapes, all invented.
const POSTINGS: [(&str, &str); 3] = [
    (
        "content/roles/records-clerk.md",
        "RECORDS CLERK\n\nDUTIES\n\nFiles records of the city and answers questions of the \
         public.\n\nMINIMUM QUALIFICATIONS\n\nTwo years of experience keeping files.\nA valid \
         driver's license.\n\nDESIRABLE\n\nKnowledge of local history.\n",
    ),
    (
        "content/roles/harbor-planner.md",
        "# Harbor Planner\n\nJob number: 12-0345\nLocation: Pier 3\nSalary: $70,000 - $90,000 \
         per year\n\n## What you will do\n\n- Plan the use of the harbor\n- Draw maps for boats\n\
         \n## Qualifications\n\n- A bachelor's degree in geography or planning\n- Three years of \
         experience in planning\n- Experience with <b>maps</b> & charts\n",
    ),
    (
        "content/roles/water-analyst.md",
        "Water Analyst\n\nThe Water Department of Riverbend looks for an analyst who reads meters \
         and writes reports.\n\nMinimum requirements: Four years of experience in data analysis, \
         of which two years must be in a public agency. A master's degree may be substituted for \
         one year of experience.\n\nPreferred: experience with spreadsheets.\n",
    ),
];

fn sources() -> Sources {
    let mut sources = Sources::default();
    for (path, text) in begin::site(false).iter().filter(|(path, _)| !path.starts_with('.')) {
        sources.insert_text(path, text);
    }
    sources
}

/// A host of a small site with its studio.
pub(crate) fn host() -> Host {
    let options = Options { studio: true, ..Options::default() };
    let site = site::make(&sources(), &options).site.expect("the site is good");
    Host::start(tree::of(&site.output()), BASE)
}

/// A visitor in the studio, the first role open.
pub(crate) fn open(ground: &Ground, host: &Host) -> Visit {
    let visit = ground.visitor(Settings { width: 1500, ..Settings::default() });
    visit.go(&host.url("studio/"));
    visit.wait_for("document.querySelector('#text')?.value.includes('+++')");
    visit
}

pub(crate) const TEXT: &str = "document.querySelector('#text').value";
const INSIDE: &str = "document.querySelector('#preview').contentDocument";

/// Writes into a field as a whole.
pub(crate) fn write(visit: &Visit, field: &str, text: &str) {
    let [field, text] = [field, text].map(Value::from);
    visit.see(&format!(
        "(area => {{ area.value = {text}; \
         area.dispatchEvent(new Event('input', {{ bubbles: true }})); }})(document.querySelector({field}))"
    ));
}

pub(crate) fn press(visit: &Visit, words: &str) {
    let words = Value::from(words);
    let pressed = visit.see(&format!(
        "(button => {{ button?.click(); return !!button; }})([...document.querySelectorAll('button')]\
         .find(one => one.textContent.trim().startsWith({words}) && one.checkVisibility()))"
    ));
    assert_eq!(pressed, true, "there is no button {words}");
}

pub(crate) fn wait_for_page(visit: &Visit, text: &str) {
    let text = Value::from(text);
    visit.wait_for(&format!("{INSIDE}?.body?.textContent.includes({text}) === true"));
}

/// What this browser keeps of edits, by path.
pub(crate) fn kept(visit: &Visit) -> BTreeMap<String, String> {
    let all = visit.text(
        "JSON.stringify(Object.entries(localStorage).filter(([key]) => key.startsWith('careers-studio ')))",
    );
    let all: Vec<(String, String)> = serde_json::from_str(&all).unwrap();
    let edit = |(key, edit): (String, String)| {
        let edit: Value = serde_json::from_str(&edit).unwrap();
        let path = key.rsplit(' ').next().unwrap().to_owned();
        (path, edit["text"].as_str().unwrap_or_default().to_owned())
    };
    all.into_iter().map(edit).collect()
}

pub(crate) fn a_role_is_edited_broken_and_mended(ground: &Ground) {
    let host = host();
    let visit = open(ground, &host);
    let good = visit.text(TEXT);
    assert!(good.contains("title = \"Data Analyst\""), "{good}");
    wait_for_page(&visit, "Data Analyst");
    write(&visit, "#text", &good.replace("Data Analyst", "Number Person"));
    wait_for_page(&visit, "Number Person");
    write(&visit, "#text", &good.replace("\nyears = 2\n", "\nyears = 2,\n"));
    visit.wait_for("document.querySelectorAll('.problems .bad').length > 0");
    visit.wait_for("document.querySelector('.preview').textContent.includes('There are errors')");
    press(&visit, "Fix this");
    visit.wait_for(&format!("{TEXT}.includes('years = 2\\n')"));
    visit.wait_for("document.querySelectorAll('.problems .bad').length === 0");
    wait_for_page(&visit, "Data Analyst");
    // The page in the frame is a real one: its self-check comes alive.
    visit.wait_for(&format!(
        "{INSIDE}.querySelector('[data-island=check]')?.dataset.state === 'alive'"
    ));
    visit.assert_content();
}

pub(crate) fn three_postings_become_roles(ground: &Ground) {
    let host = host();
    let visit = open(ground, &host);
    for (path, text) in POSTINGS {
        press(&visit, "Paste a posting");
        write(&visit, "#posting", text);
        visit.wait_for(
            "document.querySelector('#verdict')?.textContent.includes('no error') === true",
        );
        let found = visit.text("document.querySelector('.lines').textContent");
        assert!(text.lines().all(|line| line.len() < 3 || !found.is_empty()));
        assert_eq!(visit.count("document.querySelectorAll('.lines td b b, .lines img').length"), 0);
        visit.click("#add");
        visit.wait_for(&format!("document.querySelector('#file-title')?.textContent === '{path}'"));
    }
    let edits = kept(&visit);
    let mut all = sources();
    for (path, text) in &edits {
        all.insert_text(path, text);
    }
    for (path, _) in POSTINGS {
        assert!(edits[path].contains("[[extra.requirement]]"), "{}", edits[path]);
    }
    let made = site::make(&all, &Options { drafts: true, ..Options::default() });
    assert!(made.site.is_some(), "{:?}", made.diagnostics);
    let folder = tempfile::tempdir().unwrap();
    visit.download_into(folder.path());
    press(&visit, "Save (");
    press(&visit, "Download all as a ZIP");
    let archive = folder.path().join("changes.zip");
    tests::server::wait_until(|| archive.is_file());
    let bytes = std::fs::read(&archive).unwrap();
    let text = String::from_utf8_lossy(&bytes);
    assert!(bytes.starts_with(b"PK") && edits.keys().all(|path| text.contains(path)));
    visit.assert_content();
}

pub(crate) fn what_was_written_survives_a_crash(ground: &Ground) {
    let host = host();
    let visit = open(ground, &host);
    let text = visit.text(TEXT).replace("Data Analyst", "Number Person");
    write(&visit, "#text", &text);
    visit.reload();
    visit.wait_for("document.querySelector('#text')?.value.includes('Number Person') === true");
    visit.wait_for("document.querySelector('.said').textContent.includes('from before')");
    wait_for_page(&visit, "Number Person");
    press(&visit, "Undo all changes");
    visit.wait_for(&format!("{TEXT}.includes('Data Analyst')"));
    assert!(kept(&visit).is_empty());
    visit.assert_content();
}

pub(crate) fn changes_can_be_proposed_and_undone(ground: &Ground) {
    let host = host();
    let visit = open(ground, &host);
    write(&visit, "#new-title", "Map Maker");
    press(&visit, "New role");
    visit.wait_for("document.querySelector('#file-title').textContent.includes('map-maker')");
    press(&visit, "Save (1");
    write(&visit, "#repository", "https://github.com/city/careers");
    let address = visit.text("document.querySelector('.proposal').href");
    let start = "https://github.com/city/careers/new/main?filename=content%2Froles%2Fmap-maker.md";
    assert!(address.starts_with(start) && address.contains("&value=%2B%2B%2B"), "{address}");
    write(&visit, "#repository", "city");
    visit.wait_for("document.querySelector('#repository-hint') !== null");
    press(&visit, "Undo");
    visit.wait_for("document.querySelectorAll('.changes li').length === 0");
    assert!(kept(&visit).is_empty());
    visit.assert_content();
}

pub(crate) fn a_form_and_the_text_follow_each_other(ground: &Ground) {
    let host = host();
    let visit = open(ground, &host);
    let before = visit.text(TEXT);
    press(&visit, "Form");
    let years = "#field-extra-requirement-0-years";
    visit.wait_for(&format!("document.querySelector('{years}')?.value === '2'"));
    write(&visit, years, "3");
    visit.see(&format!(
        "document.querySelector('{years}').dispatchEvent(new Event('change', {{ bubbles: true }}))"
    ));
    wait_for_page(&visit, "3 years");
    visit.click("#add-requirement");
    visit.wait_for("document.querySelectorAll('.form fieldset legend').length > 5");
    press(&visit, "Text");
    let after = visit.text(TEXT);
    assert!(after.contains("\nyears = 3\n"), "{after}");
    let comments = |text: &str| text.lines().filter(|line| line.starts_with('#')).count();
    assert!(comments(&before) > 0 && comments(&before) == comments(&after), "{after}");
    assert_eq!(after.matches("[[extra.requirement]]").count(), 5, "{after}");
    visit.assert_content();
}

pub(crate) fn two_tabs_write_the_same(ground: &Ground) {
    let host = host();
    let visit = open(ground, &host);
    // The other tab is a frame of the same page: browsers tell both of what is kept alike.
    visit.see(&format!(
        "(frame => {{ frame.id = 'other'; frame.src = {}; document.body.append(frame); }})(document.createElement('iframe'))",
        Value::from(host.url("studio/"))
    ));
    const OTHER: &str = "document.querySelector('#other').contentDocument.querySelector('#text')";
    visit.wait_for(&format!("{OTHER}?.value.includes('Data Analyst') === true"));
    let text = visit.text(TEXT).replace("Data Analyst", "Number Person");
    write(&visit, "#text", &text);
    visit.wait_for(&format!("{OTHER}.value.includes('Number Person')"));
    let again = text.replace("Number Person", "Data Person");
    visit.see(&format!(
        "(area => {{ area.value = {}; area.dispatchEvent(new Event('input', {{ bubbles: true }})); }})({OTHER})",
        Value::from(again)
    ));
    visit.wait_for(&format!("{TEXT}.includes('Data Person')"));
    visit.assert_content();
}

/// Every rule of axe, those for the size of targets too. The frame holds a page of the site.
const AXE: &str = "axe.run(document, { resultTypes: ['violations'], preload: false, iframes: false,
    rules: { 'target-size': { enabled: true } } })
  .then(found => found.violations.flatMap(one => one.nodes.map(node =>
    `${one.id}: ${node.target.join(' ')}: ${node.failureSummary}`)).join('; '))";

pub(crate) fn axe_finds_nothing_on_any_screen(ground: &Ground) {
    let host = host();
    for theme in ["light", "dark"] {
        let visit = ground.visitor(Settings { width: 1500, ..Settings::default() });
        visit.prefer(&[("prefers-color-scheme", theme)]);
        visit.go(&host.url("studio/"));
        visit.wait_for("document.querySelector('#text')?.value.includes('+++')");
        visit.see(&format!("{};0", tests::node::axe()));
        let look = |screen: &str| assert_eq!(visit.text(AXE), "", "{screen}, {theme}");
        let text = visit.text(TEXT);
        write(&visit, "#text", &text.replace("\nyears = 2\n", "\nyears = 2,\n"));
        visit.wait_for("document.querySelectorAll('.problems .bad').length > 0");
        look("a text with errors");
        press(&visit, "Fix this");
        press(&visit, "Form");
        visit.wait_for("document.querySelectorAll('.form fieldset').length > 3");
        look("a form");
        visit.see("document.querySelector('#move-skill').click()");
        visit.wait_for("!!document.querySelector('.moves')");
        look("the moves of a requirement");
        press(&visit, "Paste a posting");
        write(&visit, "#posting", POSTINGS[0].1);
        visit.wait_for("document.querySelector('#verdict') !== null");
        look("a posting");
        press(&visit, "Edit");
        press(&visit, "Text");
        visit.wait_for("document.querySelector('#text') !== null");
        write(&visit, "#text", &text.replace("Data Analyst", "Number Person"));
        press(&visit, "Save (");
        visit.wait_for("document.querySelector('#repository') !== null");
        write(&visit, "#repository", "https://github.com/city/careers");
        look("saving");
        press(&visit, "Open another site");
        look("opening");
    }
}
