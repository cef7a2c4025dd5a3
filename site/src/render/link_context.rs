//! Links as seen from one page.

use roles::Route;

/// A page that links to others.
///
/// A host shows the page for missing addresses under any address, where a relative
/// link would lead astray: that page alone links by the base URL. What it loads is
/// relative all the same, because the policy of the pages allows no other host.
#[derive(Debug, Clone, Copy)]
pub(super) struct LinkContext<'a> {
    route: &'a Route,
    base_url: &'a str,
}

impl<'a> LinkContext<'a> {
    pub(super) fn new(route: &'a Route, base_url: &'a str) -> Self {
        Self { route, base_url }
    }

    /// The page itself.
    pub(super) fn route(self) -> &'a Route {
        self.route
    }

    /// The link to a page.
    pub(super) fn to(self, to: &Route) -> String {
        match self.route {
            Route::NotFound => format!("{}/{}", self.base_url, to.address()),
            route => route.link(to),
        }
    }

    /// The link to a file or page by its address from the root of the site.
    pub(super) fn to_address(self, address: &str) -> String {
        self.to(&Route::File(address.to_owned()))
    }

    /// The link to a file that the page loads.
    pub(super) fn loads(self, address: &str) -> String {
        self.route.link(&Route::File(address.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_page_for_missing_addresses_needs_the_base_url() {
        let base = "https://city.example/careers";
        let role = Route::Role("data-engineer".into());
        assert_eq!(LinkContext::new(&role, base).to(&Route::Roles), "../../roles/");
        assert_eq!(LinkContext::new(&role, base).to_address("logo.svg"), "../../logo.svg");
        let missing = LinkContext::new(&Route::NotFound, base);
        assert_eq!(missing.to(&Route::Roles), "https://city.example/careers/roles/");
        assert_eq!(missing.loads("assets/site.css"), "assets/site.css");
    }
}
