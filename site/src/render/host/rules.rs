//! The rules that every host is told, before they are written in the words of one.

use crate::content::Content;
use crate::publishing::path_of;
use crate::render::asset;

/// Two years, as browsers ask for; the host's other names are not spoken for.
const HSTS: &str = "max-age=63072000";
/// What pages never ask a device for.
const PERMISSIONS: &str = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

/// What a file that never changes may be kept for.
pub(in crate::render) const FOR_GOOD: &str = "public, max-age=31536000, immutable";
/// What may be kept and has to be asked for again each time.
pub(in crate::render) const ASK_AGAIN: &str = "no-cache";

/// The names of files whose bytes are in their names, as a pattern of nginx and Apache.
pub(in crate::render) const HASHED: &str = r"\.[0-9a-f]{10,16}\.(css|js|txt|wasm)$";

/// The types that compression pays for, HTML aside, which hosts compress anyway.
pub(in crate::render) const COMPRESSED: [&str; 14] = [
    "text/css",
    "text/javascript",
    "application/javascript",
    "text/plain",
    "application/wasm",
    "application/json",
    "image/svg+xml",
    "text/xml",
    "application/xml",
    "application/atom+xml",
    "application/feed+json",
    "text/calendar",
    "text/csv",
    "text/markdown",
];

/// Types that some hosts do not know.
pub(in crate::render) const TYPES: [(&str, &str); 7] = [
    ("wasm", "application/wasm"),
    ("js", "text/javascript"),
    ("svg", "image/svg+xml"),
    ("webmanifest", "application/manifest+json"),
    ("ics", "text/calendar"),
    ("csv", "text/csv"),
    ("md", "text/markdown"),
];

/// What a host is told about a site.
#[derive(Debug, Clone)]
pub(in crate::render) struct Rules {
    /// The path of the site on its host: `/careers`, or nothing.
    pub(in crate::render) base: String,
    /// Headers of every answer, by name.
    pub(in crate::render) headers: Vec<(&'static str, String)>,
    /// Old addresses without a slash at the end, and where each leads, from the root of the host.
    pub(in crate::render) redirects: Vec<(String, String)>,
    /// The files whose bytes are in their names, from the root of the host.
    pub(in crate::render) hashed: Vec<String>,
    /// The folders of what pages of other sites show, and read for it, from the root of the site:
    /// `embed` and `es/embed`. None where they show nothing.
    pub(in crate::render) embedded: Vec<String>,
    /// Whether the folder of those holds nothing else.
    pub(in crate::render) assets_are_ours: bool,
}

impl Rules {
    /// The rules of a site, given its languages, the default one first, with some files in the
    /// program's folder.
    pub(in crate::render) fn of<'a>(
        mut contents: impl Iterator<Item = &'a Content> + Clone,
        assets: impl Iterator<Item = String>,
    ) -> Self {
        let redirects = contents.clone().flat_map(redirects).collect();
        let embedded = contents.clone().filter(|content| content.site.embed);
        let embedded = embedded.map(|content| format!("{}embed", content.site.folder)).collect();
        let content = contents.next().expect("a site has a language");
        let base = path_of(&content.site.base_url).to_owned();
        let mut hashed: Vec<_> = assets
            .filter(|path| path.starts_with(asset::FOLDER))
            .map(|path| format!("{base}/{path}"))
            .collect();
        hashed.sort();
        hashed.dedup();
        Self {
            headers: headers(&content.site.policy, content.site.preview),
            redirects,
            hashed,
            assets_are_ours: !content.files.keys().any(|path| path.starts_with(asset::FOLDER)),
            embedded,
            base,
        }
    }
}

impl Rules {
    /// Which addresses pages of other sites read, as a pattern of nginx and Apache behind the path
    /// of the site.
    pub(in crate::render) fn embedded_pattern(&self) -> Option<String> {
        let folders: Vec<_> = self.embedded.iter().map(|folder| format!("{folder}/")).collect();
        let script = "embed\\.js$".to_owned();
        (!folders.is_empty()).then(|| [folders, vec![script]].concat().join("|"))
    }

    /// The same as paths, of which the folders end with something.
    pub(in crate::render) fn embedded_paths(&self, end: &str) -> Vec<String> {
        let mut paths: Vec<_> =
            self.embedded.iter().map(|folder| format!("{folder}{end}")).collect();
        if !paths.is_empty() {
            paths.push("embed.js".into());
        }
        paths
    }
}

/// Old addresses of a language, and where they lead.
fn redirects(content: &Content) -> Vec<(String, String)> {
    let site = &content.site;
    let base = [path_of(&site.base_url), "/", &site.folder].concat();
    let redirects = content.redirects.iter().map(|(file, to)| {
        let from = file.strip_suffix("/index.html").unwrap_or(file);
        (format!("{base}{from}"), format!("{base}{}", to.address()))
    });
    redirects.collect()
}

/// The headers of every answer.
fn headers(policy: &crate::policy::PagePolicy, preview: bool) -> Vec<(&'static str, String)> {
    let mut headers = vec![
        ("Content-Security-Policy", policy.in_header()),
        ("Strict-Transport-Security", HSTS.into()),
        ("X-Content-Type-Options", "nosniff".into()),
        ("Referrer-Policy", "strict-origin-when-cross-origin".into()),
        ("Permissions-Policy", PERMISSIONS.into()),
        ("Cross-Origin-Opener-Policy", "same-origin".into()),
    ];
    if policy.framed_by.is_empty() {
        headers.push(("X-Frame-Options", "DENY".into()));
    }
    if preview {
        headers.push(("X-Robots-Tag", "noindex".into()));
    }
    headers
}
