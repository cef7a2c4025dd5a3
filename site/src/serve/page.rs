//! What the pages of `careers serve` itself have in common; none is part of a site.

use axum::http::header;
use axum::response::IntoResponse;

/// Their security policy: their own script and style sheet, and nothing else.
pub(super) const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; \
    trusted-types 'none'";

/// Where their style sheet is.
pub(super) const STYLE: &str = "/.careers/page.css";

/// The style sheet.
pub(super) async fn style() -> impl IntoResponse {
    let headers =
        [(header::CONTENT_TYPE, "text/css; charset=utf-8"), (header::CACHE_CONTROL, "no-cache")];
    (headers, include_str!("page.css"))
}
