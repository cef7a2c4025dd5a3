//! Links as seen from one page.

use roles::Route;

/// A page that links to others of its language, and to files of the site.
///
/// A host shows the page for missing addresses under any address, where a relative
/// link would lead astray: that page alone links by the base URL. What it loads is
/// relative all the same, because the policy of the pages allows no other host.
#[derive(Debug, Clone, Copy)]
pub(super) struct LinkContext<'a> {
    route: &'a Route,
    base_url: &'a str,
    /// Where the pages of the language are, from the root of the site: `es/`.
    folder: &'a str,
}

impl<'a> LinkContext<'a> {
    pub(super) fn new(route: &'a Route, base_url: &'a str) -> Self {
        Self { route, base_url, folder: "" }
    }

    /// The same in a language whose pages are in a folder.
    pub(super) fn below(self, folder: &'a str) -> Self {
        Self { folder, ..self }
    }

    /// The page itself.
    pub(super) fn route(self) -> &'a Route {
        self.route
    }

    /// The link to a page.
    pub(super) fn to(self, to: &Route) -> String {
        match self.route {
            Route::NotFound => format!("{}/{}{}", self.base_url, self.folder, to.address()),
            route => route.link(to),
        }
    }

    /// The link to a file or page by its address from the root of the site. A page is that of
    /// the language.
    pub(super) fn to_address(self, address: &str) -> String {
        let path = address.split(['?', '#']).next().unwrap_or_default();
        let route = Route::File(address.to_owned());
        match self.route {
            _ if path.is_empty() || path.ends_with('/') => self.to(&route),
            Route::NotFound => format!("{}/{address}", self.base_url),
            _ => self.loads(address),
        }
    }

    /// The link to a file that the page loads.
    pub(super) fn loads(self, address: &str) -> String {
        self.up() + &self.route.link(&Route::File(address.to_owned()))
    }

    /// The link to the same page in the language whose pages are in a folder.
    pub(super) fn in_folder(self, folder: &str) -> String {
        let address = [folder, &self.route.address()].concat();
        let link = self.loads(&address);
        if link.is_empty() { "./".into() } else { link }
    }

    /// What leads from the pages of the language to the root of the site.
    fn up(self) -> String {
        "../".repeat(self.folder.matches('/').count())
    }
}

#[cfg(test)]
mod tests {
    use super::{LinkContext, Route};

    #[test]
    fn only_the_page_for_missing_addresses_links_by_the_base_url() {
        let base = "https://city.example";
        let role = Route::Role("clerk".into());
        assert_eq!(LinkContext::new(&role, base).to(&Route::Roles), "../../roles/");
        assert_eq!(LinkContext::new(&role, base).to_address("logo.svg"), "../../logo.svg");
        let missing = LinkContext::new(&Route::NotFound, base);
        assert_eq!(missing.to(&Route::Roles), "https://city.example/roles/");
        assert_eq!(missing.to_address("logo.svg"), "https://city.example/logo.svg");
        assert_eq!(missing.loads("assets/site.css"), "assets/site.css");
    }

    #[test]
    fn pages_of_another_language_are_in_a_folder() {
        let role = Route::Role("clerk".into());
        let here = LinkContext::new(&role, "").below("es/");
        assert_eq!(here.to(&Route::Roles), "../../roles/");
        assert_eq!(here.to_address("roles/"), "../../roles/");
        assert_eq!(here.to_address("logo.svg"), "../../../logo.svg");
        assert_eq!(here.loads("assets/site.css"), "../../../assets/site.css");
        assert_eq!(here.in_folder(""), "../../../roles/clerk/");
        assert_eq!(LinkContext::new(&role, "").in_folder("es/"), "../../es/roles/clerk/");
        assert_eq!(LinkContext::new(&Route::Home, "").below("es/").in_folder(""), "../");
    }
}
