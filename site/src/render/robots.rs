//! `robots.txt`: everything may be read, and where the sitemap is.

use crate::content::SiteConfig;

/// The file.
pub(super) fn robots(site: &SiteConfig) -> String {
    let everything = "User-agent: *\nAllow: /\n";
    if site.sitemap {
        format!("{everything}Sitemap: {}/sitemap.xml\n", site.base_url)
    } else {
        everything.to_owned()
    }
}
