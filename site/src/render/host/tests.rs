//! What each host is told about one small site, and whether all of it is told to each.

use crate::plan::sample::content;
use crate::publishing::{Host, Publishing};
use crate::render::whole;

use super::*;

/// Those that take headers.
fn hosts() -> impl Iterator<Item = Host> {
    Host::ALL.iter().copied().filter(|host| *host != Host::GithubPages)
}

fn rules() -> Rules {
    let mut content = (*content(&[])).clone();
    content.site.base_url = "https://city.example/careers".into();
    content.redirects.insert("jobs/old/index.html".into(), roles::Route::Roles);
    Rules::of(std::iter::once(&content), ["assets/site.0123456789.css".to_owned()].into_iter())
}

fn told(host: Host) -> String {
    let files = files(host, &rules()).into_iter();
    files.map(|(_, bytes)| String::from_utf8(bytes.to_vec()).unwrap()).collect()
}

#[test]
fn every_host_is_told_everything() {
    for host in hosts() {
        let text = told(host).replace("&#39;", "'");
        for part in [
            "default-src 'none'",
            "frame-ancestors 'none'",
            "63072000",
            "strict-origin-when-cross-origin",
            "camera=()",
            "same-origin",
            "immutable",
            "/careers/roles/",
            "jobs/old",
        ] {
            assert!(text.contains(part), "{host:?} lacks {part}: {text}");
        }
    }
}

#[test]
fn every_host_lets_other_sites_read_what_they_show() {
    let mut rules = rules();
    rules.embedded = vec!["embed".into(), "es/embed".into()];
    for host in hosts() {
        let text = files(host, &rules).into_iter();
        let text: String =
            text.map(|(_, bytes)| String::from_utf8_lossy(&bytes).into_owned()).collect();
        let parts = match host {
            Host::S3 => ["AccessControlAllowOrigins", "GET", "OriginOverride"],
            Host::Nginx | Host::Apache => ["(embed/", "|es/embed/", "|embed\\.js$)"],
            _ => ["embed", "es/embed", "embed.js"],
        };
        for part in parts {
            assert!(text.contains(part), "{host:?} lacks {part}: {text}");
        }
    }
}

#[test]
fn files_of_the_city_in_the_folder_of_assets_are_not_kept_for_good() {
    let mut rules = rules();
    rules.assets_are_ours = false;
    for host in [Host::Netlify, Host::Azure, Host::Iis, Host::S3] {
        let files = files(host, &rules);
        let text = String::from_utf8_lossy(&files[0].1);
        assert!(text.contains("assets/site.0123456789.css"), "{host:?}: {text}");
        assert!(!text.contains("assets/*"), "{host:?}: {text}");
    }
}

#[test]
fn what_has_a_limit_keeps_to_it() {
    let mut rules = rules();
    rules.redirects = (0..3_000).map(|n| (format!("/a/{n}"), format!("/b/{n}/"))).collect();
    let files = files(Host::Cloudflare, &rules);
    assert_eq!(String::from_utf8_lossy(&files[1].1).lines().count(), 2_000);
    let azure = super::files(Host::Azure, &rules);
    assert!(azure[0].1.len() <= 20 * 1024, "{}", azure[0].1.len());
    let read: serde_json::Value = serde_json::from_slice(&azure[0].1).unwrap();
    assert_eq!(read["trailingSlash"], "always");
}

/// What the HTTP Observatory of Mozilla gives points for, of what headers can say.
#[test]
fn the_headers_earn_an_a_plus() {
    let rules = rules();
    let get = |wanted: &str| {
        let found = rules.headers.iter().find(|(name, _)| *name == wanted);
        found.map(|(_, value)| value.as_str()).unwrap_or_default()
    };
    let policy = get("Content-Security-Policy");
    assert!(policy.starts_with("default-src 'none'"));
    assert!(!policy.contains("'unsafe-inline'") && !policy.contains("'unsafe-eval'"));
    assert!(!policy.contains("http:") && policy.contains("frame-ancestors 'none'"));
    assert!(policy.contains("base-uri 'none'") && policy.contains("form-action 'none'"));
    let seconds = get("Strict-Transport-Security").trim_start_matches("max-age=");
    assert!(seconds.parse::<u32>().unwrap() >= 15_768_000);
    assert_eq!(get("X-Content-Type-Options"), "nosniff");
    assert_eq!(get("Referrer-Policy"), "strict-origin-when-cross-origin");
    assert_eq!(get("Access-Control-Allow-Origin"), "", "pages are not for scripts of others");
}

#[test]
fn a_site_holds_the_files_of_its_host_unless_it_brings_its_own() {
    let mut content = (*content(&[])).clone();
    content.site.publish(&Publishing { host: Some(Host::Netlify), ..Publishing::default() });
    let (output, _) = whole(&content.clone().into());
    let headers = String::from_utf8_lossy(output.get("_headers").unwrap()).into_owned();
    assert!(headers.starts_with("/*\n  Content-Security-Policy: default-src 'none'"), "{headers}");
    content.files.insert("_headers".into(), b"/*\n".as_slice().into());
    let (output, found) = whole(&content.into());
    assert_eq!(found, []);
    assert_eq!(output.get("_headers").unwrap().as_ref(), b"/*\n");
}
