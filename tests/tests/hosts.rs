//! What hosts that read `_headers` and `_redirects` answer for each file of a site.

#![allow(clippy::unwrap_used, reason = "a test may unwrap")]

use std::collections::BTreeMap;

use site::Options;
use site::publishing::{Host, Publishing};
use tests::http::{Answer, get};
use tests::repository;
use tests::told_host::ToldHost;
use tests::tree::{self, Tree};

const SECURITY: [&str; 7] = [
    "content-security-policy",
    "strict-transport-security",
    "x-content-type-options",
    "x-frame-options",
    "referrer-policy",
    "permissions-policy",
    "cross-origin-opener-policy",
];

/// A site with openings in two languages that other sites may show, with an old address of a role.
fn site(host: Host) -> Tree {
    let folder = repository::root().join("tests/openings");
    let mut sources = site::load::load(&folder).unwrap();
    let mut change = |path: &str, from: &str, to: &str| {
        let file = std::fs::read_to_string(folder.join(path)).unwrap().replace("org/jobs", "org");
        assert!(file.contains(from), "{path} lacks {from}");
        sources.insert_text(path, &file.replacen(from, to, 1));
    };
    let places = "description = \"Openings of every sort, in three time zones.\"\n";
    let embed = "[languages.es]\ntitle = \"Empleos\"\n[extra]\nembed = true\n";
    change("config.toml", places, &[places, embed].concat());
    change("content/roles/clerk.md", "title = ", "aliases = [\"jobs/old\"]\ntitle = ");
    let publishing = Publishing { host: Some(host), ..Publishing::default() };
    let now = Some(site::moment("2026-03-10T12:00:00Z").unwrap());
    let made = site::make(&sources, &Options { publishing, now, ..Options::default() });
    tree::of(&made.site.unwrap().output())
}

/// Each host, and whether its redirects go before files by themselves.
const HOSTS: [(Host, bool); 2] = [(Host::Netlify, false), (Host::Cloudflare, true)];

/// The type of a file, by the end of its name.
fn kind(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "csv" => "text/csv",
        "ics" => "text/calendar",
        "js" => "application/javascript",
        "json" => "application/json",
        "md" => "text/markdown; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "wasm" => "application/wasm",
        "xml" => "application/xml",
        other => panic!("what type has `.{other}` of {path}?"),
    }
}

/// Files for the host, and pages of old addresses, which it never shows.
fn is_of_host(path: &str) -> bool {
    path.starts_with('_') || path.ends_with("jobs/old/index.html")
}

fn assert_secure(answer: &Answer, path: &str) {
    for name in SECURITY {
        let values = answer.headers.iter().filter(|(own, _)| own == name);
        let values: Vec<_> = values.map(|(_, value)| value.as_str()).collect();
        assert_eq!(values.len(), 1, "{name} of {path}: {values:?}");
    }
    let policy = answer.header("content-security-policy").unwrap();
    assert!(!policy.contains(','), "two policies for {path}: {policy}");
}

#[test]
fn each_file_has_its_status_type_time_and_headers() {
    for (host, always) in HOSTS {
        let files = site(host);
        let running = ToldHost::start(files.clone(), always);
        let mut kinds: BTreeMap<(&str, String, String), usize> = BTreeMap::new();
        for path in files.keys().filter(|path| !is_of_host(path)) {
            let address = path.strip_suffix("index.html").unwrap_or(path);
            let answer = get(running.port, &format!("/{address}"));
            let header = |name: &str| answer.header(name).unwrap_or_default().to_owned();
            assert_eq!(answer.status, 200, "{path}");
            assert_eq!(&answer.body, &files[path], "{path}");
            assert_eq!(header("content-type"), kind(path), "{path}");
            assert_secure(&answer, path);
            let is_asset = path.starts_with("assets/");
            let is_embedded = path.starts_with("embed") || path.contains("/embed/");
            let cache = if is_asset {
                "public, max-age=31536000, immutable"
            } else {
                "public, max-age=0, must-revalidate"
            };
            assert_eq!(header("cache-control"), cache, "{path}");
            let open = if is_asset || is_embedded { "*" } else { "" };
            assert_eq!(header("access-control-allow-origin"), open, "{path}");
            *kinds.entry((kind(path), header("cache-control"), open.into())).or_default() += 1;
        }
        assert!(kinds.len() > 8, "{kinds:#?}");
        println!("{host:?}: {kinds:#?}");
    }
}

#[test]
fn a_missing_page_is_ours_at_every_depth() {
    for (host, always) in HOSTS {
        let running = ToldHost::start(site(host), always);
        for path in ["/no", "/roles/no/", "/roles/no/such/page"] {
            let answer = get(running.port, path);
            assert_eq!(answer.status, 404, "{path}");
            assert!(answer.text().contains("href=\"/assets/site."), "{path}: its style is found");
            assert_secure(&answer, path);
        }
    }
}

#[test]
fn an_old_address_leads_on_with_its_query() {
    for (host, always) in HOSTS {
        let running = ToldHost::start(site(host), always);
        for (path, to) in [
            ("/jobs/old?a=b", "/roles/clerk/?a=b"),
            ("/jobs/old/?a=b", "/roles/clerk/?a=b"),
            ("/es/jobs/old/", "/es/roles/clerk/"),
        ] {
            let answer = get(running.port, path);
            assert_eq!(answer.status, 301, "{path}");
            assert_eq!(answer.header("location"), Some(to), "{path}");
        }
    }
}
