//! The feed as JSON Feed 1.1.

use ::words::{msg, say};
use roles::{Instant, Route};
use serde::Serialize;

use super::feed::Entry;
use super::{address, file_address};
use crate::content::Content;

#[derive(Serialize)]
struct Feed<'a> {
    version: &'static str,
    title: String,
    home_page_url: String,
    feed_url: String,
    language: &'a str,
    items: Vec<Item<'a>>,
}

#[derive(Serialize)]
struct Item<'a> {
    id: &'a str,
    url: &'a str,
    title: &'a str,
    content_text: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_modified: Option<String>,
}

/// The feed of a name.
pub(super) fn write(name: &str, entries: &[Entry], content: &Content) -> String {
    let items = entries.iter().map(|entry| Item {
        id: &entry.url,
        url: &entry.url,
        title: &entry.title,
        content_text: &entry.text,
        date_modified: entry.updated.and_then(Instant::rfc3339),
    });
    let feed = Feed {
        version: "https://jsonfeed.org/version/1.1",
        title: say(msg::FeedTitle { site: &content.site.title }),
        home_page_url: address(&Route::Openings, content),
        feed_url: file_address(name, content),
        language: &content.site.language,
        items: items.collect(),
    };
    serde_json::to_string_pretty(&feed).expect("text can be written as JSON") + "\n"
}
