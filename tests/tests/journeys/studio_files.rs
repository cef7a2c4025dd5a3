//! The studio in a browser: requirements in another order, another name for a role, and saving into
//! the folder that is served.

use std::fs;

use site::begin;
use tempfile::TempDir;
use tests::server::{Server, wait_until};
use tests::visit::Settings;

use crate::ground::Ground;
use crate::studio::{TEXT, host, kept, open, press, wait_for_page, write};

/// The headings of requirements in the form.
const KINDS: &str = "[...document.querySelectorAll('.form fieldset legend')].map(one => \
    one.textContent).filter(one => one.startsWith('Requirement')).join()";

fn sorted(text: &str) -> Vec<&str> {
    let mut lines: Vec<&str> = text.lines().collect();
    lines.sort_unstable();
    lines
}

pub(crate) fn requirements_are_moved_by_keyboard(ground: &Ground) {
    let host = host();
    let visit = open(ground, &host);
    let before = visit.text(TEXT);
    press(&visit, "Form");
    visit.wait_for("!!document.querySelector('#later-0')");
    let kinds = visit.text(KINDS);
    visit.see("document.querySelector('#later-0').focus()");
    visit.press("Enter");
    visit.wait_for(&format!("{KINDS} !== {}", serde_json::Value::from(kinds.clone())));
    visit.wait_for("document.activeElement.id === 'later-1'");
    visit.wait_for("document.querySelector('.said').textContent.includes('number 2 now')");
    press(&visit, "Text");
    visit.wait_for(&format!("!!document.querySelector('#text') && {TEXT}.length > 0"));
    let after = visit.text(TEXT);
    assert!(after != before && sorted(&after) == sorted(&before), "{after}");
    press(&visit, "Form");
    visit.wait_for("!!document.querySelector('#earlier-1')");
    visit.see("document.querySelector('#earlier-1').focus()");
    visit.press("Enter");
    visit.wait_for("document.activeElement.id === 'later-0'");
    assert_eq!(visit.text(KINDS), kinds);
    visit.assert_content();
}

pub(crate) fn a_role_is_renamed_with_what_names_it(ground: &Ground) {
    let host = host();
    let visit = open(ground, &host);
    visit.see("document.querySelector('.editor details').open = true");
    write(&visit, "#new-name", "Number Person");
    press(&visit, "Rename this role");
    visit.wait_for("document.body.textContent.includes('number-person')");
    assert!(kept(&visit).is_empty(), "a wrong name changes nothing");
    write(&visit, "#new-name", "number-person");
    press(&visit, "Rename this role");
    visit.wait_for(
        "document.querySelector('#file-title').textContent === 'content/roles/number-person.md'",
    );
    visit.wait_for("document.querySelector('.said').textContent.includes('changed too')");
    visit.wait_for("document.querySelector('#preview').contentWindow.location.pathname.endsWith('/roles/number-person/')");
    wait_for_page(&visit, "Data Analyst");
    assert_eq!(visit.count("document.querySelectorAll('.problems .bad').length"), 0);
    visit.wait_for(
        "document.querySelector('.preview').textContent.includes('what visitors would get')",
    );
    let edits = kept(&visit);
    assert_eq!(edits["content/roles/data-analyst.md"], "");
    assert!(edits["content/roles/number-person.md"].contains("aliases = [\"roles/data-analyst\"]"));
    assert!(edits["content/ladders/analysis.md"].contains("role = \"number-person\""));
    press(&visit, "Save (");
    visit.wait_for("document.querySelector('#effects')?.textContent.includes('leads to /roles/number-person/ now') === true");
    visit.assert_content();
}

/// A folder with the sources of a new site.
pub(crate) fn new_site() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in begin::site(false) {
        let file = folder.path().join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
    folder
}

pub(crate) fn what_is_served_is_saved_into_its_folder(ground: &Ground) {
    let folder = new_site();
    let server = Server::start(folder.path());
    let visit = ground.visitor(Settings { width: 1500, ..Settings::default() });
    visit.go(&server.url("studio/"));
    visit.wait_for("document.querySelector('#text')?.value.includes('+++')");
    let file = folder.path().join("content/roles/data-analyst.md");
    let read = || fs::read_to_string(&file).unwrap();
    let before = read();
    assert_eq!(visit.text(TEXT), before);
    let text = before.replace("Data Analyst", "Number Person");
    write(&visit, "#text", &text);
    press(&visit, "Save (1");
    press(&visit, "Save into the folder");
    wait_until(|| read() == text);
    visit.wait_for("document.querySelector('.said').textContent.includes('1 file was saved')");
    assert!(kept(&visit).is_empty());
    // Something else changes the file: that stays, and so does what was typed.
    fs::write(&file, text.replace("Number Person", "Data Person")).unwrap();
    press(&visit, "Edit");
    visit.wait_for("document.querySelector('#text') !== null");
    write(&visit, "#text", &text.replace("Number Person", "My Person"));
    press(&visit, "Save (1");
    press(&visit, "Save into the folder");
    visit.wait_for("document.body.textContent.includes('changed by something else')");
    assert!(read().contains("Data Person") && !kept(&visit).is_empty());
}

/// A Word document with a posting.
fn document() -> Vec<u8> {
    let paragraph = |style: &str, text: &str| {
        format!("<w:p><w:pPr>{style}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>")
    };
    let list = "<w:numPr/>";
    let body = [
        paragraph("<w:pStyle w:val=\"Title\"/>", "Bridge Keeper"),
        paragraph("", "Minimum qualifications"),
        paragraph(list, "Two years of experience keeping bridges"),
        paragraph(list, "A valid driver&apos;s license"),
    ];
    let xml = format!("<w:document xmlns:w=\"w\"><w:body>{}</w:body></w:document>", body.concat());
    site::archive::archive([("word/document.xml", xml.as_bytes())])
}

pub(crate) fn a_word_document_becomes_a_role(ground: &Ground) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("keeper.docx");
    fs::write(&file, document()).unwrap();
    let host = host();
    let visit = open(ground, &host);
    press(&visit, "Paste a posting");
    visit.choose_file("#posting-file", &file);
    visit
        .wait_for("document.querySelector('#posting').value.includes('- Two years of experience')");
    visit.wait_for("document.querySelector('#verdict')?.textContent.includes('no error') === true");
    press(&visit, "Add to the site");
    visit.wait_for(
        "document.querySelector('#file-title')?.textContent === 'content/roles/bridge-keeper.md'",
    );
    let edits = kept(&visit);
    let role = &edits["content/roles/bridge-keeper.md"];
    assert!(role.contains("years = 2") && role.contains("keeper.docx"), "{role}");
    visit.assert_content();
}

/// Drops a file onto the field for a posting, as browsers tell pages of it.
const DROP: &str = "((name, bytes) => {
  const carried = new DataTransfer();
  carried.items.add(new File([new Uint8Array(bytes)], name));
  const tell = (type) => document.querySelector('#posting').dispatchEvent(
    new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: carried }));
  return !tell('dragover') && !tell('drop');
})";

pub(crate) fn a_file_is_dropped(ground: &Ground) {
    let host = host();
    let visit = open(ground, &host);
    press(&visit, "Paste a posting");
    visit.wait_for("!!document.querySelector('#posting')");
    let text = "Bridge Keeper\n\nMinimum qualifications\n\n- <b>Three</b> years of experience keeping bridges\n";
    let files = [
        ("keeper.md", text.as_bytes().to_vec(), "<b>Three</b> years"),
        ("keeper.docx", document(), "- Two years of experience"),
    ];
    for (name, bytes, found) in files {
        let taken = visit.see(&format!("{DROP}('{name}', {bytes:?})"));
        assert_eq!(taken, true, "{name} does not open in place of the page");
        visit.wait_for(&format!("document.querySelector('#posting').value.includes('{found}')"));
        visit.wait_for(&format!("document.querySelector('#posting-name').value === '{name}'"));
        visit.wait_for("document.querySelector('#verdict') !== null");
    }
    assert_eq!(visit.count("document.querySelectorAll('.lines td b b').length"), 0);
    // Text that is dragged goes where it is dropped.
    let taken = visit.see(
        "!document.querySelector('#posting').dispatchEvent(new DragEvent('dragover', \
        { bubbles: true, cancelable: true, dataTransfer: new DataTransfer() }))",
    );
    assert_eq!(taken, false);
    visit.assert_content();
}
