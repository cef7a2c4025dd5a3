//! What other programs read of a site: schema.org in its pages, feeds, a calendar, open data,
//! plain Markdown. Everything here is written by serializers, and says nothing that the pages
//! do not say.

use std::borrow::Cow;

use ::words::unmarked;
use bytes::Bytes;
use roles::Route;

use crate::content::Content;
use crate::output::NewFile;
use crate::plan::SitePlan;

mod atom;
mod calendar;
mod data;
mod feed;
mod graph;
mod json_feed;
mod llms;
mod pay;
mod posting;
mod twin;

pub(super) use data::COLUMNS;
pub(super) use graph::scripts;
pub(super) use twin::{path as twin_path, twin};

/// The calendar of closing dates and events.
pub(super) const CALENDAR: &str = "openings.ics";

/// The format of a feed, for those who choose one.
pub(super) fn format(name: &str) -> &'static str {
    if name.ends_with(".json") { "JSON Feed" } else { "Atom" }
}

/// The media type of a feed.
pub(super) fn media_type(name: &str) -> &'static str {
    if name.ends_with(".json") { "application/feed+json" } else { "application/atom+xml" }
}

/// The files of a language for other programs, except the Markdown of its roles.
pub(super) fn files(plan: &SitePlan) -> Vec<NewFile> {
    let content = plan.content();
    let publish = &content.site.publish;
    let mut files: Vec<(String, String)> = Vec::new();
    if !publish.feeds.is_empty() {
        let entries = feed::entries(plan);
        for name in &publish.feeds {
            let is_json = name.ends_with(".json");
            let write = if is_json { json_feed::write } else { atom::write };
            files.push((name.clone(), write(name, &entries, content)));
        }
    }
    if publish.calendar {
        files.push((CALENDAR.into(), calendar::calendar(plan)));
    }
    if publish.data {
        files.extend(data::files(plan));
    }
    if publish.llms {
        files.push(("llms.txt".into(), llms::llms(plan)));
    }
    let in_folder = |path: String| content.site.folder.clone() + &path;
    let plain = |text: String| match unmarked(&text) {
        Cow::Borrowed(_) => Bytes::from(text.into_bytes()),
        Cow::Owned(plain) => plain.into_bytes().into(),
    };
    files.into_iter().map(|(path, text)| (in_folder(path), plain(text))).collect()
}

/// The paths of those files.
pub(super) fn paths(content: &Content) -> Vec<String> {
    let publish = &content.site.publish;
    let mut paths = publish.feeds.clone();
    paths.extend(publish.calendar.then(|| CALENDAR.to_owned()));
    if publish.data {
        paths.extend(data::PATHS.iter().map(ToString::to_string));
    }
    paths.extend(publish.llms.then(|| "llms.txt".to_owned()));
    paths.into_iter().map(|path| content.site.folder.clone() + &path).collect()
}

/// The whole address of a page in its language.
fn address(route: &Route, content: &Content) -> String {
    file_address(&route.address(), content)
}

/// The whole address of a file, which lies in the folder of its language.
fn file_address(path: &str, content: &Content) -> String {
    [&content.site.base_url, "/", &content.site.folder, path].concat()
}

/// Text as XML has it.
fn escaped(text: &str) -> String {
    // Control characters cannot stand in XML, in no form.
    let plain: String = text.chars().filter(|c| !c.is_control() || "\n\t".contains(*c)).collect();
    maud::html! { (plain) }.into_string()
}
