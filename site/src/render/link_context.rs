//! Where a page is, and the links from it.
//!
//! Links are relative, so that a site works under any path. Only the page for missing addresses
//! stands at addresses that nobody knows: its links begin with the path of the `base_url`.

use roles::Route;
use roles::route::PageLinks;

use crate::content::SiteConfig;
use crate::policy::PagePolicy;
use crate::publishing::path_of;

/// A page that links to others of its language, and to files of the site.
#[derive(Debug, Clone, Copy)]
pub(super) struct LinkContext<'a> {
    route: &'a Route,
    /// What absolute links begin with: `/careers`.
    base_path: &'a str,
    /// Where the pages of the language are, from the root of the site: `es/`.
    folder: &'a str,
    links: PageLinks,
    policy: &'a PagePolicy,
}

impl<'a> LinkContext<'a> {
    /// A page of a site, in the language of its configuration.
    pub(super) fn new(route: &'a Route, site: &'a SiteConfig) -> Self {
        let (base_path, links) = (path_of(&site.base_url), site.links);
        Self { route, base_path, folder: &site.folder, links, policy: &site.policy }
    }

    /// A text that is read on other sites: its links are whole addresses.
    pub(super) fn from_elsewhere(site: &'a SiteConfig) -> Self {
        Self { base_path: &site.base_url, ..Self::new(&Route::NotFound, site) }
    }

    /// A page whose links are only followed within the site.
    pub(super) fn within(route: &'a Route, policy: &'a PagePolicy) -> Self {
        Self { route, base_path: "", folder: "", links: PageLinks::default(), policy }
    }

    /// The same in a language whose pages are in a folder.
    #[cfg(test)]
    pub(super) fn below(self, folder: &'a str) -> Self {
        Self { folder, ..self }
    }

    /// What the page may load from elsewhere.
    pub(super) fn policy(self) -> &'a PagePolicy {
        self.policy
    }

    /// The page itself.
    pub(super) fn route(self) -> &'a Route {
        self.route
    }

    /// The link to a page.
    pub(super) fn to(self, to: &Route) -> String {
        if self.is_absolute() {
            return self.page(&format!("{}/{}{}", self.base_path, self.folder, to.address()));
        }
        self.page(&self.route.link(to))
    }

    /// The link to a file or page by its address from the root of the site. A page is that of
    /// the language.
    pub(super) fn to_address(self, address: &str) -> String {
        let path = address.split(['?', '#']).next().unwrap_or_default();
        if path.is_empty() || path.ends_with('/') {
            return self.to(&Route::File(address.to_owned()));
        }
        self.loads(address)
    }

    /// The link to a file that the page loads.
    pub(super) fn loads(self, address: &str) -> String {
        if self.is_absolute() {
            return format!("{}/{address}", self.base_path);
        }
        let (up, link) = (self.up(), self.route.link(&Route::File(address.to_owned())));
        match link.strip_prefix("./") {
            Some(rest) if !up.is_empty() => up + rest,
            _ => up + &link,
        }
    }

    /// The link to the same page in the language whose pages are in a folder.
    pub(super) fn in_folder(self, folder: &str) -> String {
        let address = [folder, &self.route.address()].concat();
        let link = if address.is_empty() && !self.is_absolute() {
            self.up()
        } else {
            self.loads(&address)
        };
        self.page(if link.is_empty() { "./" } else { &link })
    }

    /// What leads from the pages of the language to the root of the site.
    fn up(self) -> String {
        "../".repeat(self.folder.matches('/').count())
    }

    /// A link that an author wrote from the page on. Files beside a page stand where its page of
    /// the default language is, whatever language shows it.
    pub(super) fn relative(self, link: &str) -> String {
        if self.folder.is_empty() || *self.route == Route::NotFound || !is_to_file(link) {
            return self.page(link);
        }
        let address = self.route.address();
        let to_root = "../".repeat(address.matches('/').count());
        [&self.up(), &to_root, &*address, link].concat()
    }

    /// What leads to the pages of the language, for islands: they put the address of a page
    /// behind it, and behind that what follows a space here.
    pub(super) fn root(self) -> String {
        let root = if self.is_absolute() {
            format!("{}/{}", self.base_path, self.folder)
        } else {
            self.route.to_root()
        };
        match self.links.file() {
            "" => root,
            file => format!("{root} {file}"),
        }
    }

    /// Whether links are whole addresses.
    pub(super) fn is_whole(self) -> bool {
        self.base_path.contains("://")
    }

    fn is_absolute(self) -> bool {
        *self.route == Route::NotFound || self.links == PageLinks::Absolute
    }

    /// A link with the file of a folder, where links name it.
    fn page(self, link: &str) -> String {
        let split = link.find(['?', '#']).unwrap_or(link.len());
        let (path, rest) = link.split_at(split);
        let is_folder = path.ends_with('/') || path.ends_with("..") || path == ".";
        if !is_folder || self.links.file().is_empty() || path.contains(':') {
            return link.to_owned();
        }
        let slash = if path.ends_with('/') { "" } else { "/" };
        format!("{path}{slash}{}{rest}", self.links.file())
    }
}

/// Whether a relative link leads to a file that is no page: `map.svg`, `../plan.pdf#page=2`.
fn is_to_file(link: &str) -> bool {
    let path = link.split(['?', '#']).next().unwrap_or_default();
    let name = path.rsplit('/').next().unwrap_or_default();
    let is_page = name.ends_with('.') || name.ends_with(".html");
    name.contains('.') && !is_page && !path.starts_with('/') && !path.contains(':')
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    const NOTHING: &PagePolicy = &PagePolicy { allowed: BTreeMap::new(), framed_by: Vec::new() };

    fn context(route: &Route, links: PageLinks) -> LinkContext<'_> {
        LinkContext { route, base_path: "/careers", folder: "", links, policy: NOTHING }
    }

    #[test]
    fn only_the_page_for_missing_addresses_needs_the_base_url() {
        let role = Route::Role("data-engineer".into());
        let here = context(&role, PageLinks::Folders);
        assert_eq!(here.to(&Route::Roles), "../../roles/");
        assert_eq!(here.to_address("logo.svg"), "../../logo.svg");
        assert_eq!(here.root(), "../../");
        let missing = context(&Route::NotFound, PageLinks::Folders);
        assert_eq!(missing.to(&Route::Roles), "/careers/roles/");
        assert_eq!(missing.loads("assets/site.css"), "/careers/assets/site.css");
    }

    #[test]
    fn files_beside_a_page_stand_where_the_default_language_is() {
        let page = Route::Prose("about/river".into());
        let here = context(&page, PageLinks::Folders).below("es/");
        assert_eq!(here.relative("map.svg"), "../../../about/river/map.svg");
        assert_eq!(here.relative("../plan.pdf#page=2"), "../../../about/river/../plan.pdf#page=2");
        for link in
            ["../gis/", "..", "#top", "?q=a.b", "../gis/index.html", "https://a.example/b.svg"]
        {
            assert_eq!(here.relative(link), link);
        }
        assert_eq!(context(&page, PageLinks::Folders).relative("map.svg"), "map.svg");
    }

    #[test]
    fn links_may_name_files() {
        let role = Route::Role("data-engineer".into());
        let here = context(&role, PageLinks::Files);
        assert_eq!(here.to(&Route::Roles), "../../roles/index.html");
        assert_eq!(here.to(&Route::Home), "../../index.html");
        assert_eq!(here.to_address("logo.svg"), "../../logo.svg");
        assert_eq!(here.to_address("roles/?q=a#x"), "../../roles/index.html?q=a#x");
        assert_eq!(here.relative("../gis/#top"), "../gis/index.html#top");
        assert_eq!(here.relative(".."), "../index.html");
        assert_eq!(here.relative("#top"), "#top");
        assert_eq!(here.root(), "../../ index.html");
        assert_eq!(context(&Route::Home, PageLinks::Files).to(&Route::Home), "./index.html");
    }

    #[test]
    fn links_may_begin_at_the_host() {
        let role = Route::Role("data-engineer".into());
        let here = context(&role, PageLinks::Absolute);
        assert_eq!(here.to(&Route::Home), "/careers/");
        assert_eq!(here.loads("assets/site.css"), "/careers/assets/site.css");
        assert_eq!(here.root(), "/careers/");
    }

    #[test]
    fn pages_of_another_language_are_in_a_folder() {
        let role = Route::Role("clerk".into());
        let here = LinkContext::within(&role, NOTHING).below("es/");
        assert_eq!(here.to(&Route::Roles), "../../roles/");
        assert_eq!(here.to_address("roles/"), "../../roles/");
        assert_eq!(here.to_address("logo.svg"), "../../../logo.svg");
        assert_eq!(here.loads("assets/site.css"), "../../../assets/site.css");
        assert_eq!(here.in_folder(""), "../../../roles/clerk/");
        assert_eq!(LinkContext::within(&role, NOTHING).in_folder("es/"), "../../es/roles/clerk/");
        assert_eq!(LinkContext::within(&Route::Home, NOTHING).below("es/").in_folder(""), "../");
    }
}
