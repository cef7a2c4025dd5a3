//! Only browsers on this computer are answered, and no page of another site.
//!
//! What is served holds drafts. Any site can have its name lead to this computer and then ask
//! in its own name (DNS rebinding), and any page can try to embed what lies here. Both say who
//! they are in headers that a page cannot change.

use axum::extract::Request;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

const SITE: HeaderName = HeaderName::from_static("sec-fetch-site");
const MODE: HeaderName = HeaderName::from_static("sec-fetch-mode");
const RESOURCE_POLICY: HeaderName = HeaderName::from_static("cross-origin-resource-policy");

/// A layer that answers browsers on this computer, and refuses everybody else.
pub(super) async fn local_only(request: Request, next: Next) -> Response {
    if let Some((status, why)) = refusal(request.headers()) {
        return (status, why).into_response();
    }
    let mut response = next.run(request).await;
    let same = HeaderValue::from_static("same-origin");
    response.headers_mut().insert(RESOURCE_POLICY, same);
    response
}

fn refusal(headers: &HeaderMap) -> Option<(StatusCode, &'static str)> {
    let mut hosts = headers.get_all(header::HOST).iter();
    let host = match (hosts.next().and_then(|host| host.to_str().ok()), hosts.next()) {
        (Some(host), None) => host,
        _ => return Some((StatusCode::BAD_REQUEST, "say for which host this is, once\n")),
    };
    if !is_this_computer(host) {
        let why = "this is shown at http://localhost and http://127.0.0.1 only\n";
        return Some((StatusCode::MISDIRECTED_REQUEST, why));
    }
    let is_own =
        |origin: &HeaderValue| origin.as_bytes().strip_prefix(b"http://") == Some(host.as_bytes());
    let foreign_origin = headers.get_all(header::ORIGIN).iter().any(|origin| !is_own(origin));
    let says = |name: &HeaderName, value: &str| headers.get(name).is_some_and(|own| own == value);
    let embedded =
        (says(&SITE, "cross-site") || says(&SITE, "same-site")) && !says(&MODE, "navigate");
    (foreign_origin || embedded)
        .then_some((StatusCode::FORBIDDEN, "this is not shown within other sites\n"))
}

/// Whether a `Host` names this computer, at whatever port: ports are forwarded.
fn is_this_computer(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    let name = name.strip_suffix('.').unwrap_or(name);
    name.eq_ignore_ascii_case("localhost") || matches!(name, "127.0.0.1" | "[::1]")
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderMap, HeaderName, HeaderValue};

    use super::refusal;

    fn status(headers: &[(&'static str, &'static str)]) -> u16 {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
        refusal(&map).map_or(200, |(status, _)| status.as_u16())
    }

    #[test]
    fn only_this_computer_may_ask() {
        for host in ["127.0.0.1:8080", "localhost:8080", "LOCALHOST", "[::1]:1", "localhost.:80"] {
            assert_eq!(status(&[("host", host)]), 200, "{host}");
        }
        for host in ["evil.example:8080", "127.0.0.1.evil.example", "localhost.evil.example:80", ""]
        {
            assert_eq!(status(&[("host", host)]), 421, "{host}");
        }
        assert_eq!(status(&[]), 400);
        assert_eq!(status(&[("host", "localhost"), ("host", "evil.example")]), 400);
    }

    #[test]
    fn pages_of_other_sites_get_nothing() {
        let host = ("host", "localhost:8080");
        assert_eq!(status(&[host, ("origin", "http://localhost:8080")]), 200);
        for origin in
            ["http://evil.example", "http://localhost:3000", "null", "https://localhost:8080"]
        {
            assert_eq!(status(&[host, ("origin", origin)]), 403, "{origin}");
        }
        for (site, mode, expected) in [
            ("same-origin", "cors", 200),
            ("none", "navigate", 200),
            ("cross-site", "navigate", 200),
            ("cross-site", "no-cors", 403),
            ("same-site", "no-cors", 403),
        ] {
            let asked = [host, ("sec-fetch-site", site), ("sec-fetch-mode", mode)];
            assert_eq!(status(&asked), expected, "{site} {mode}");
        }
    }
}
