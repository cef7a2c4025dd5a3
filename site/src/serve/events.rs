//! What tells a page in the browser that the site changed, or broke.

use std::convert::Infallible;

use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use axum::response::sse::{Event, KeepAlive, Sse};
use tokio_stream::wrappers::WatchStream;
use tokio_stream::{Stream, StreamExt};

/// The script that listens. Only `serve` puts it into pages.
const SCRIPT: &str = include_str!("live.js");

/// The news of now, and then all that come.
pub(super) async fn events(
    State(state): State<super::State>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let news = WatchStream::new(state).map(|shown| {
        let text = serde_json::to_string(&shown.news()).expect("texts and numbers are JSON");
        Ok(Event::default().data(text))
    });
    Sse::new(news).keep_alive(KeepAlive::default())
}

/// The script itself.
pub(super) async fn script() -> impl IntoResponse {
    let headers = [
        (header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (headers, SCRIPT)
}

/// A page with the script in it, told which version it shows.
pub(super) fn with_script(page: &[u8], version: &str) -> Vec<u8> {
    let tag = format!("<script type=\"module\" src=\"/.careers/live.js?{version}\"></script>\n");
    let end = b"</body>";
    let at = page.windows(end.len()).rposition(|bytes| bytes.eq_ignore_ascii_case(end));
    let (before, after) = page.split_at(at.unwrap_or(page.len()));
    [before, tag.as_bytes(), after].concat()
}

#[cfg(test)]
mod tests {
    use super::with_script;

    #[test]
    fn the_script_stands_at_the_end_of_the_page() {
        let tag = "<script type=\"module\" src=\"/.careers/live.js?7\"></script>\n";
        let page = |text: &str| String::from_utf8(with_script(text.as_bytes(), "7")).unwrap();
        assert_eq!(page("a</body></BODY></html>"), format!("a</body>{tag}</BODY></html>"));
        assert_eq!(page("a"), format!("a{tag}"));
    }
}
