//! Failures in the studio: the engine stops, files cannot be read, a folder cannot be written, or
//! another tab saves. Each is reported, and nothing is lost.

use std::fs;

use serde_json::Value;
use site::begin;
use tests::server::{Server, wait_until};
use tests::visit::{Settings, Visit};

use crate::ground::Ground;
use crate::studio::{TEXT, host, kept, open, press, wait_for_page, write};
use crate::studio_files;

const ALERT: &str = "(document.querySelector('[role=alert]')?.textContent ?? '')";
const SAID: &str = "document.querySelector('.said').textContent";
const POSTING: &str =
    "Bridge Keeper\n\nMinimum qualifications\n\n- Three years of experience keeping bridges\n";

/// Ends the engine at the first request with certain words, and leaves requests for forms open.
const FRAGILE: &str = "(() => {
  const post = Worker.prototype.postMessage;
  let isWhole = true;
  Worker.prototype.postMessage = function (call, ...rest) {
    const asked = String(call?.values?.[0] ?? '');
    if (isWhole && asked.includes('Break the engine')) {
      isWhole = false;
      this.onerror({ message: 'it is broken' });
    } else if (!isWhole || !asked.startsWith('{\"Form\"')) post.call(this, call, ...rest);
  };
})()";

fn open_fragile(ground: &Ground, address: &str) -> Visit {
    let visit = ground.visitor(Settings { width: 1500, ..Settings::default() });
    visit.before_pages(FRAGILE);
    visit.go(address);
    visit.wait_for("document.querySelector('#text')?.value.includes('+++')");
    visit
}

pub(crate) fn an_engine_that_ends_begins_again(ground: &Ground) {
    let host = host();
    let visit = open_fragile(ground, &host.url("studio/"));
    // Two calls are open when it ends: that is one end, and no reason to give up.
    press(&visit, "Form");
    press(&visit, "Text");
    visit.wait_for("document.querySelector('#text') !== null");
    let text = visit.text(TEXT);
    write(&visit, "#text", &text.replace("Data Analyst", "Break the engine"));
    wait_for_page(&visit, "Break the engine");
    assert_eq!(visit.text(ALERT), "");
}

pub(crate) fn a_posting_that_ends_the_engine_is_put_aside(ground: &Ground) {
    let host = host();
    let visit = open_fragile(ground, &host.url("studio/"));
    press(&visit, "Paste a posting");
    write(&visit, "#posting", &POSTING.replace("Bridge Keeper", "Break the engine"));
    visit.wait_for(
        "document.querySelector('.page').textContent.includes('the program ended over it')",
    );
    // The next one is read.
    write(&visit, "#posting", POSTING);
    visit.wait_for("document.querySelector('#verdict')?.textContent.includes('no error') === true");
    // What is too long is refused at once, and shows no reading of something else.
    write(&visit, "#posting", &POSTING.repeat(5000));
    visit.wait_for("document.querySelector('.page').textContent.includes('longer than 256 KB')");
    assert_eq!(visit.see("document.querySelector('#add')"), Value::Null);
}

pub(crate) fn files_that_cannot_be_read_leave_all_as_it_is(ground: &Ground) {
    let folder = tempfile::tempdir().unwrap();
    let host = host();
    let visit = open(ground, &host);
    write(&visit, "#text", &visit.text(TEXT).replace("Data Analyst", "Number Person"));
    let whole = site::archive::archive([("config.toml", &b"title = 1"[..])]);
    let files = [
        ("cut.zip", whole[..40].to_vec(), "cut.zip cannot be opened: the archive is broken"),
        ("text.zip", b"text".to_vec(), "text.zip cannot be opened: it is no ZIP archive."),
    ];
    for (name, bytes, told) in files {
        let file = folder.path().join(name);
        fs::write(&file, bytes).unwrap();
        press(&visit, "Open another site");
        visit.wait_for("!!document.querySelector('#open-archive')");
        visit.choose_file("#open-archive", &file);
        visit.wait_for(&format!("{ALERT}.includes('{told}')"));
        visit.wait_for(&format!("{SAID}.includes('stays open')"));
    }
    press(&visit, "Edit");
    visit.wait_for(&format!("{TEXT}.includes('Number Person')"));
    press(&visit, "Paste a posting");
    let empty = folder.path().join("empty.txt");
    fs::write(&empty, " \n").unwrap();
    visit.wait_for("!!document.querySelector('#posting-file')");
    visit.choose_file("#posting-file", &empty);
    visit.wait_for(&format!("{ALERT}.includes('There is no text in empty.txt.')"));
    assert_eq!(kept(&visit).len(), 1);
}

/// A folder of the browser in place of one of the computer, with the small site; how its files
/// are refused is set by a test.
const FOLDER: &str = "
  globalThis.showDirectoryPicker = async () => {
    if (globalThis.isClosed) throw new DOMException('', 'AbortError');
    return navigator.storage.getDirectory();
  };
  const write = FileSystemFileHandle.prototype.createWritable;
  FileSystemFileHandle.prototype.createWritable = function () {
    if (globalThis.refused) throw new DOMException('', globalThis.refused);
    return write.call(this);
  };";

/// Fills the folder.
fn fill(visit: &Visit) {
    let site: Vec<_> =
        begin::site(false).into_iter().filter(|(path, _)| !path.starts_with('.')).collect();
    let site = serde_json::to_string(&site).unwrap();
    visit.see(&format!(
        "(async () => {{
          for (const [path, text] of {site}) {{
            let folder = await navigator.storage.getDirectory();
            const parts = path.split('/');
            for (const part of parts.slice(0, -1))
              folder = await folder.getDirectoryHandle(part, {{ create: true }});
            const file = await folder.getFileHandle(parts.at(-1), {{ create: true }});
            const open = await file.createWritable();
            await open.write(text);
            await open.close();
          }}
        }})()"
    ));
}

pub(crate) fn troubles_of_a_folder_are_told(ground: &Ground) {
    let host = host();
    let visit = ground.visitor(Settings { width: 1500, ..Settings::default() });
    visit.before_pages(FOLDER);
    visit.go(&host.url("studio/"));
    visit.wait_for("document.querySelector('#text')?.value.includes('+++')");
    fill(&visit);
    press(&visit, "Open another site");
    visit.see("void (globalThis.isClosed = true)");
    press(&visit, "Choose a folder");
    visit.wait_for(&format!("{SAID} === 'No folder was chosen.'"));
    assert_eq!(visit.text(ALERT), "", "who closes the dialog has no trouble");
    visit.see("void (globalThis.isClosed = false)");
    press(&visit, "Choose a folder");
    visit.wait_for("document.querySelector('#text')?.value.includes('+++') === true");
    write(&visit, "#text", &visit.text(TEXT).replace("Data Analyst", "Number Person"));
    press(&visit, "Save (1");
    for (name, told) in [
        ("NotAllowedError", "does not let this page write into the folder any more"),
        ("QuotaExceededError", "the disk is full"),
    ] {
        visit.see(&format!("void (globalThis.refused = '{name}')"));
        press(&visit, "Save into the folder");
        visit.wait_for(&format!("{ALERT}.includes('{told}')"));
        assert_eq!(visit.text(SAID), "Nothing was saved.");
        assert_eq!(kept(&visit).len(), 1);
    }
    visit.see("void (globalThis.refused = undefined)");
    press(&visit, "Save into the folder");
    visit.wait_for(&format!("{SAID}.includes('1 file was saved')"));
    let file = "navigator.storage.getDirectory().then(one => one.getDirectoryHandle('content'))\
        .then(one => one.getDirectoryHandle('roles')).then(one => one.getFileHandle('data-analyst.md'))\
        .then(one => one.getFile()).then(one => one.text())";
    assert!(visit.text(file).contains("Number Person"));
    assert!(kept(&visit).is_empty());
}

pub(crate) fn another_tab_learns_what_was_saved(ground: &Ground) {
    let folder = studio_files::new_site();
    let server = Server::start(folder.path());
    let visit = ground.visitor(Settings { width: 1500, ..Settings::default() });
    let other = visit.another_tab(Settings { width: 1500, ..Settings::default() });
    for tab in [&visit, &other] {
        tab.go(&server.url("studio/"));
        tab.wait_for("document.querySelector('#text')?.value.includes('+++')");
    }
    let file = folder.path().join("content/roles/data-analyst.md");
    let text = visit.text(TEXT).replace("Data Analyst", "Number Person");
    write(&visit, "#text", &text);
    other.wait_for(&format!("{TEXT}.includes('Number Person')"));
    press(&visit, "Save (1");
    press(&visit, "Save into the folder");
    other.wait_for(&format!("{SAID}.includes('was saved in another tab')"));
    assert_eq!(other.text(TEXT), text, "the other tab shows what is in the folder");
    let again = text.replace("Number Person", "Data Person");
    write(&other, "#text", &again);
    press(&other, "Save (1");
    press(&other, "Save into the folder");
    wait_until(|| fs::read_to_string(&file).unwrap() == again);
}

pub(crate) fn a_page_opens_in_a_tab_of_its_own(ground: &Ground) {
    let host = host();
    let visit = open(ground, &host);
    write(&visit, "#text", &visit.text(TEXT).replace("Data Analyst", "Number Person"));
    wait_for_page(&visit, "Number Person");
    // The frame is as wide as on a desktop, however narrow the column is.
    let wide = visit.count("document.querySelector('#preview').contentWindow.innerWidth");
    assert!(wide > 1100, "{wide}");
    let phone = visit.another_tab(Settings { width: 360, ..Settings::default() });
    phone.go(&host.url("studio/"));
    phone.wait_for("document.querySelector('#preview')?.contentWindow.innerWidth < 400");
    let own = visit.another_tab(Settings::default());
    own.go(&visit.text("document.querySelector('#own-tab').href"));
    own.wait_for("document.querySelector('h1').textContent.includes('Number Person')");
}

pub(crate) fn what_was_not_kept_is_kept_once_there_is_room(ground: &Ground) {
    let host = host();
    let visit = open(ground, &host);
    visit.see(
        "(() => { const set = Storage.prototype.setItem; \
         Storage.prototype.setItem = function (...entry) { \
         if (globalThis.isFull) throw new DOMException('', 'QuotaExceededError'); \
         set.apply(this, entry); }; globalThis.isFull = true; })()",
    );
    let text = visit.text(TEXT).replace("Data Analyst", "Number Person");
    write(&visit, "#text", &text);
    visit.wait_for(&format!("{ALERT}.includes('no room for what you wrote')"));
    assert!(kept(&visit).is_empty());
    // Another file is edited once there is room: both are kept then.
    visit.see("void (globalThis.isFull = false)");
    visit.see("document.querySelector('[data-path=\"content/ladders/analysis.md\"]').click()");
    visit.wait_for("document.querySelector('#file-title').textContent.includes('ladders')");
    write(&visit, "#text", &(visit.text(TEXT) + "\n"));
    visit.wait_for(&format!("{ALERT} === '' && {SAID}.includes('kept in this browser again')"));
    assert_eq!(kept(&visit)["content/roles/data-analyst.md"], text);
    assert_eq!(kept(&visit).len(), 2);
}

pub(crate) fn the_keyboard_stays_where_something_can_be_done(ground: &Ground) {
    let host = host();
    let visit = open(ground, &host);
    let has_keyboard = |id: &str| {
        visit.wait_for(&format!("document.activeElement.id === '{id}'"));
    };
    write(&visit, "#text", &visit.text(TEXT).replace("Data Analyst", "Number Person"));
    press(&visit, "Undo all changes");
    has_keyboard("file-title");
    press(&visit, "Delete this file");
    has_keyboard("wanted");
    press(&visit, "Save (1");
    press(&visit, "Undo");
    has_keyboard("save-title");
    press(&visit, "Paste a posting");
    write(&visit, "#posting", POSTING);
    visit.wait_for("document.querySelector('#add')?.disabled === false");
    press(&visit, "Add to the site");
    has_keyboard("file-title");
}
