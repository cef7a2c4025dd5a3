//! What all journeys stand on: the real site on a host, a browser, and what one
//! can see of the finder.

use std::sync::Arc;

use site::Options;
use site::publishing::Publishing;
use tests::browser::Browser;
use tests::host::Host;
use tests::translator::Translator;
use tests::tree::Tree;
use tests::visit::{Settings, Visit};
use tests::{repository, tree};

/// Sites stand somewhere in a host.
pub(crate) const BASE: &str = "/some/city/careers/";

/// How many roles the finder shows, and the words of its count.
pub(crate) const SHOWN: &str = "document.querySelectorAll('.finder__list > li').length";
pub(crate) const COUNT: &str = "document.querySelector('#finder-count').textContent";
pub(crate) const TITLES: &str =
    "[...document.querySelectorAll('.finder__list h3')].map(h => h.textContent.trim()).join('|')";

/// The site, the host and the browser.
pub(crate) struct Ground {
    browser: Arc<Browser>,
    pub(crate) site: Tree,
    pub(crate) host: Arc<Host>,
    translator: Option<Translator>,
}

impl Ground {
    pub(crate) fn new() -> Self {
        let sources = site::load::load(repository::root()).expect("the content can be read");
        let base_url = Some(format!("https://careers.example.gov{BASE}"));
        let publishing = Publishing { base_url, ..Publishing::default() };
        let made = site::make(&sources, &Options { publishing, ..Options::default() });
        let site = tree::of(&made.site.expect("the content makes a site").output());
        let browser = Browser::start().unwrap_or_else(|error| panic!("{error:#}"));
        let host = Arc::new(Host::start(site.clone(), BASE));
        Self { browser, site, host, translator: None }
    }

    /// The same, with a browser that translates pages.
    pub(crate) fn translated(&self, translator: Translator) -> Self {
        let (browser, host) = (Arc::clone(&self.browser), Arc::clone(&self.host));
        Self { browser, site: self.site.clone(), host, translator: Some(translator) }
    }

    /// A host of its own, for journeys that ask it for something special.
    pub(crate) fn own_host(&self) -> Host {
        Host::start(self.site.clone(), BASE)
    }

    pub(crate) fn visitor(&self, settings: Settings) -> Visit {
        self.browser.visitor(Settings { translator: self.translator, ..settings })
    }

    /// A visitor on the page of all roles, the finder alive.
    pub(crate) fn finder(&self, query: &str) -> Visit {
        let visit = self.visitor(Settings::default());
        visit.go(&self.host.url(&format!("roles/{query}")));
        wait_until_alive(&visit);
        visit
    }
}

/// Waits until the finder is alive.
pub(crate) fn wait_until_alive(visit: &Visit) {
    visit.wait_for("document.querySelector('[data-island=finder]')?.dataset.state === 'alive'");
}

/// Types into the search.
pub(crate) fn search(visit: &Visit, text: &str) {
    visit.click("#finder-text");
    visit.type_text(text);
}

/// Ticks an option of a facet.
pub(crate) fn tick(visit: &Visit, facet: &str, option: &str) {
    visit.click(&format!("#finder-{facet}-{option}"));
}

/// Presses the button that takes everything back.
pub(crate) fn clear_all(visit: &Visit) {
    visit.see("[...document.querySelectorAll('.finder button')].find(b => b.textContent.trim() === 'Clear all filters').id = 'to-clear'");
    visit.click("#to-clear");
}

/// Waits until the finder shows so many roles.
pub(crate) fn wait_for_roles(visit: &Visit, count: usize) {
    visit.wait_for(&format!("{SHOWN} === {count}"));
}
