//! What is answered to a browser that asks for a file of the site.

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::{IntoResponse, Redirect, Response};
use sha2::{Digest, Sha256};

use super::shown::{Shown, name};
use super::{error_page, events, media_type};
use crate::studio;

/// The home page.
pub(super) async fn home(State(state): State<super::State>, headers: HeaderMap) -> Response {
    let shown = state.borrow().clone();
    answer(&shown, "", None, &headers).await
}

/// All findings.
pub(super) async fn findings(State(state): State<super::State>) -> Response {
    let shown = state.borrow().clone();
    let version = format!("build-{}", shown.build);
    let page = events::with_script(shown.findings.page().as_bytes(), &version);
    whole(StatusCode::OK, "text/html; charset=utf-8", page)
}

/// Any other file. A path is looked up in the site and nowhere else, so none leads out of it.
pub(super) async fn file(
    State(state): State<super::State>,
    Path(path): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let shown = state.borrow().clone();
    answer(&shown, &path, Some(&uri), &headers).await
}

async fn answer(shown: &Shown, path: &str, uri: Option<&Uri>, headers: &HeaderMap) -> Response {
    if let Some(options) = &shown.studio
        && let Some(bytes) = studio::local(path, &shown.findings.sources, options)
    {
        let file = if path == "studio/" { "studio/index.html" } else { path };
        return unless_known(file, bytes.to_vec(), headers);
    }
    let Some(site) = &shown.site else {
        let page =
            events::with_script(error_page::page(&shown.problems).as_bytes(), &shown.version);
        return whole(StatusCode::SERVICE_UNAVAILABLE, "text/html; charset=utf-8", page);
    };
    let file = if path.is_empty() || path.ends_with('/') {
        format!("{path}index.html")
    } else {
        path.to_string()
    };
    if let Some(bytes) = site.get(&file).await {
        return unless_known(&file, ready(&file, &bytes, shown), headers);
    }
    if let Some(uri) = uri
        && site.get(&format!("{path}/index.html")).await.is_some()
    {
        let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
        return Redirect::temporary(&format!("{}/{query}", uri.path())).into_response();
    }
    let page = site.get("404.html").await;
    let page = page.as_deref().unwrap_or(b"there is no such page");
    let page = events::with_script(page, &shown.version);
    whole(StatusCode::NOT_FOUND, "text/html; charset=utf-8", page)
}

/// The bytes to send: pages with the script that listens for news. The studio holds what was
/// typed, and must not reload.
fn ready(file: &str, bytes: &[u8], shown: &Shown) -> Vec<u8> {
    let is_page = media_type::of(file).starts_with("text/html");
    if is_page && !file.starts_with("studio/") {
        events::with_script(bytes, &shown.version)
    } else {
        bytes.to_vec()
    }
}

/// The bytes, or "not modified" to a browser that has them.
fn unless_known(file: &str, bytes: Vec<u8>, headers: &HeaderMap) -> Response {
    let tag = format!("\"{}\"", name(&Sha256::digest(&bytes)));
    let known = headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let mut response = if known.is_some_and(|known| known.split(", ").any(|one| one == tag)) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        whole(StatusCode::OK, media_type::of(file), bytes)
    };
    let tag = tag.parse().expect("a hash in quotes is a header value");
    response.headers_mut().insert(header::ETAG, tag);
    response
}

fn whole(status: StatusCode, media_type: &'static str, bytes: Vec<u8>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, media_type),
        (header::CACHE_CONTROL, "no-cache"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    (status, headers, Body::from(bytes)).into_response()
}
