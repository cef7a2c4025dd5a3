//! How a site is published: where it will be, and what its host needs. Said on the command line,
//! because one site is published in several places: a preview here, the real one there.

use roles::route::PageLinks;

/// How a site is published.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Publishing {
    /// Another address than that of the configuration. The site is a preview then, which search
    /// engines are asked to leave out.
    pub base_url: Option<String>,
    /// How links lead to pages.
    pub links: PageLinks,
    /// Whether the site is to come alive from a disk, without a host.
    pub single_folder: bool,
    /// Which host is to be told how to serve it.
    pub host: Option<Host>,
}

/// Declares the hosts, each once: what it is, its variant, and the name that one types.
macro_rules! hosts {
    ($($(#[$what:meta])* $variant:ident = $name:literal,)*) => {
        /// A host, or the program that a host runs.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Host {
            $($(#[$what])* $variant,)*
        }

        impl Host {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The name that one types.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }
        }
    };
}

hosts! {
    /// GitHub Pages, which takes no headers.
    GithubPages = "github-pages",
    /// Netlify.
    Netlify = "netlify",
    /// Cloudflare Pages.
    Cloudflare = "cloudflare",
    /// Azure Static Web Apps.
    Azure = "azure",
    /// Amazon S3 behind CloudFront.
    S3 = "s3",
    /// nginx.
    Nginx = "nginx",
    /// Apache.
    Apache = "apache",
    /// Microsoft IIS.
    Iis = "iis",
}

impl Host {
    /// The host of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|host| host.name() == name)
    }
}

/// Why a text is no address of a site; none when it is one.
#[must_use]
pub fn why_no_base_url(url: &str) -> Option<&'static str> {
    let is_one = crate::check::web_address::is_one(url) && !url.contains(['?', '#']);
    (!is_one)
        .then_some("write the whole address of the home page, like `https://careers.example.gov`")
}

/// The path of an address, without a slash at its end: `/careers`, or nothing.
#[must_use]
pub fn path_of(base_url: &str) -> &str {
    let rest = base_url.split_once("://").map_or(base_url, |(_, rest)| rest);
    rest.find('/').map_or("", |slash| rest[slash..].trim_end_matches('/'))
}

#[cfg(test)]
mod tests {
    use super::{Host, path_of, why_no_base_url};

    #[test]
    fn an_address_has_a_path() {
        for (url, path) in [
            ("https://city.example", ""),
            ("https://city.example/", ""),
            ("https://city.example/careers", "/careers"),
            ("https://city.example/a/b/", "/a/b"),
        ] {
            assert_eq!(path_of(url), path, "{url}");
        }
    }

    #[test]
    fn every_host_is_found_by_its_name() {
        for host in Host::ALL {
            assert_eq!(Host::named(host.name()), Some(*host));
        }
        assert_eq!(Host::named("IIS"), None);
    }

    #[test]
    fn an_address_is_whole() {
        assert_eq!(why_no_base_url("https://city.example/careers"), None);
        for bad in ["city.example", "https://city.example/?a", "javascript:alert(1)", ""] {
            assert!(why_no_base_url(bad).is_some(), "{bad}");
        }
    }
}
