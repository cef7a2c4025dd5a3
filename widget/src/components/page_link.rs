//! Links to pages, from wherever a component stands.

use roles::route::Route;

/// The link to a page. `root` leads to the root of the site; a file name behind a space is what
/// links to pages end with, for hosts that show no page for a folder: `../ index.html`.
pub(crate) fn page_link(root: &str, route: &Route) -> String {
    link(root, &route.address())
}

/// The link to a page at an address.
pub(crate) fn link(root: &str, address: &str) -> String {
    let (root, file) = root.split_once(' ').unwrap_or((root, ""));
    [root, address, file].concat()
}

#[cfg(test)]
mod tests {
    use roles::route::Route;

    use super::page_link;

    #[test]
    fn a_link_leads_to_a_folder_or_to_its_file() {
        assert_eq!(page_link("../", &Route::Check), "../check/");
        assert_eq!(page_link("../ index.html", &Route::Check), "../check/index.html");
    }
}
