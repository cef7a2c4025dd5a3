//! `robots.txt`: everything may be read, and where the sitemap is. A city may write its own into
//! `static/`. A preview may be read as well: only then search engines see that they should leave
//! its pages out.

use crate::content::SiteConfig;

/// Where it stands.
pub(super) const FILE: &str = "robots.txt";

/// The file.
pub(super) fn robots(site: &SiteConfig) -> String {
    let everything = "User-agent: *\nAllow: /\n";
    if site.sitemap && !site.preview {
        format!("{everything}Sitemap: {}/sitemap.xml\n", site.base_url)
    } else {
        everything.to_owned()
    }
}
