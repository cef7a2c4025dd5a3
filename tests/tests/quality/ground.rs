//! What all gates stand on: the sites, their hosts, their page types, the browser.

use std::collections::BTreeMap;
use std::sync::Arc;

use roles::Instant;
use roles::date::Date;
use site::Options;
use site::publishing::Publishing;
use site::sources::Sources;
use tests::browser::Browser;
use tests::host::Host;
use tests::html::tags;
use tests::tree::Tree;
use tests::visit::{Settings, Visit};
use tests::{repository, tree};

/// The real site, one of every state that pages can be in, that one from right to left, and one
/// with openings of every sort.
pub(crate) const SITES: [&str; 4] = ["real", "states", "states from right to left", "openings"];

/// Sites stand somewhere in a host.
const BASE: &str = "/some/city/careers/";

/// The day on which the sites are made: an opening of the states has closed by then.
const TODAY: (u16, u8, u8) = (2026, 6, 15);
/// The day on which most openings of the site of openings are open.
const OPEN: (u16, u8, u8) = (2026, 3, 10);

pub(crate) struct Ground {
    browser: Arc<Browser>,
    pub(crate) sites: Vec<Site>,
}

/// A site on a host.
pub(crate) struct Site {
    pub(crate) files: Tree,
    pub(crate) host: Host,
    /// When it was made, in seconds since 1970.
    pub(crate) made: i64,
    /// Every page that does not only lead on, by address.
    pub(crate) pages: Vec<Page>,
}

/// A page.
#[derive(Debug, Clone)]
pub(crate) struct Page {
    /// Its address from the root of the site.
    pub(crate) address: String,
    /// Its type: the class of its main part, and the islands on it.
    pub(crate) kind: String,
    pub(crate) html: String,
}

impl Ground {
    pub(crate) fn new() -> Self {
        let openings = repository::root().join("tests/openings");
        let sites = [repository::root().to_owned(), states(), states(), openings];
        let sites = sites.iter().zip(SITES).map(|(folder, name)| {
            let mut sources = site::load::load(folder).expect("the sources can be read");
            if name.contains("right to left") {
                turn(&mut sources);
            }
            Site::of(&sources, if name == "openings" { OPEN } else { TODAY })
        });
        let sites = sites.collect();
        let browser = Browser::start().unwrap_or_else(|error| panic!("{error:#}"));
        Self { browser, sites }
    }

    pub(crate) fn visitor(&self, settings: Settings) -> Visit {
        self.browser.visitor(settings)
    }
}

fn states() -> std::path::PathBuf {
    repository::root().join("tests/states")
}

/// The same site in a script that runs from right to left.
fn turn(sources: &mut Sources) {
    let shell = std::fs::read_to_string(repository::root().join("index.html"));
    let shell = shell.expect("the repository has a shell");
    let turned = shell.replace("<html lang=\"en\">", "<html lang=\"ar\" dir=\"rtl\">");
    assert_ne!(shell, turned, "the shell says its language in another way now");
    sources.insert_text("index.html", &turned);
}

impl Site {
    fn of(sources: &Sources, (year, month, day): (u16, u8, u8)) -> Self {
        let now = Date::new(year, month, day).map(Instant::noon);
        let seconds = now.map_or(0, |now| now.0);
        let base_url = Some(format!("https://careers.example.gov{BASE}"));
        let publishing = Publishing { base_url, ..Publishing::default() };
        let made = site::make(sources, &Options { now, publishing, ..Options::default() });
        let files =
            tree::of(&made.site.unwrap_or_else(|| panic!("{:?}", made.diagnostics)).output());
        let host = Host::start(files.clone(), BASE);
        let pages = files.iter().filter_map(|(path, bytes)| Page::of(path, bytes)).collect();
        Self { files, host, made: seconds, pages }
    }

    /// Of each type the longest and the shortest page.
    pub(crate) fn types(&self) -> Vec<&Page> {
        let mut by_kind: BTreeMap<&str, Vec<&Page>> = BTreeMap::new();
        for page in &self.pages {
            by_kind.entry(&page.kind).or_default().push(page);
        }
        let ends = by_kind.into_values().flat_map(|mut pages| {
            pages.sort_by_key(|page| page.html.len());
            let shortest = pages.remove(0);
            std::iter::once(shortest).chain(pages.pop())
        });
        ends.collect()
    }

    /// Goes to a page, on the day on which it was made, and waits until its islands are alive.
    pub(crate) fn go(&self, visit: &Visit, page: &Page) {
        visit.start_clock(self.made);
        visit.go(&self.host.url(&page.address));
        wait_until_alive(visit);
    }
}

/// What says where answers stand sleeps without answers.
pub(crate) fn wait_until_alive(visit: &Visit) {
    visit.wait_for(
        "[...document.querySelectorAll('[data-island]:not([data-island=ladder-progress])')] \
            .every(island => island.dataset.state === 'alive')",
    );
}

impl Page {
    fn of(path: &str, bytes: &[u8]) -> Option<Self> {
        let html = path.ends_with(".html").then(|| String::from_utf8_lossy(bytes).into_owned())?;
        let tags = tags(&html);
        let leads_on = tags.iter().any(|tag| tag.get("http-equiv") == Some("refresh"));
        let main = tags.iter().find(|tag| tag.name == "main")?;
        let mut kind = vec![main.get("class").unwrap_or_default()];
        kind.extend(tags.iter().filter_map(|tag| tag.get("data-island")));
        let kind = kind.join(" + ");
        let address = path.trim_end_matches("index.html").to_owned();
        (!leads_on).then_some(Self { address, kind, html })
    }

    pub(crate) fn has_island(&self) -> bool {
        self.kind.contains(" + ")
    }
}

/// Asserts that nothing was found, and shows all that was.
pub(crate) fn nothing(found: Vec<String>) {
    assert!(found.is_empty(), "{} found\n{}", found.len(), found.join("\n"));
}
