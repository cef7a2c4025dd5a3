//! What is written for other programs: open data, feeds, a calendar.

use crate::content::Publish;
use crate::draft::config::{ConfigDraft, ConfigExtra};
use crate::draft::{Said, Spanned};
use crate::problem::{piece, problems};

use super::super::findings::{Findings, each};

problems! {
    BAD_FEED_NAME = "bad-feed-name", Error {
        what: "A name in `feed_filenames` is that of no feed that is written.",
        why: "Programs that read feeds tell them apart by their names. Atom and JSON Feed are \
              written; every program that reads RSS reads Atom too.",
        bad: [piece::config("feed_filenames = [\"rss.xml\"]")],
        good: [piece::config("feed_filenames = [\"atom.xml\"]")],
    }
}

/// How many entries a feed has unless the site says otherwise.
const ENTRIES: usize = 50;

/// Everything that is written, unless the site says otherwise.
pub(super) fn publish(
    config: &ConfigDraft,
    extra: &ConfigExtra,
    found: &mut Findings<'_>,
) -> Publish {
    let none = crate::draft::config::PublishDraft::default();
    let said = extra.publish.as_ref().map_or(&none, Spanned::get_ref);
    let yes = |said: &Said<bool>| said.as_ref().is_none_or(|said| *said.get_ref());
    let limit = config.feed_limit.as_ref().and_then(|n| usize::try_from(*n.get_ref()).ok());
    Publish {
        data: yes(&said.data),
        markdown: yes(&said.markdown),
        llms: yes(&said.llms),
        calendar: yes(&said.calendar),
        structured_data: yes(&said.structured_data),
        feeds: if yes(&config.generate_feeds) { feeds(config, found) } else { Vec::new() },
        feed_limit: limit.unwrap_or(ENTRIES),
    }
}

fn feeds(config: &ConfigDraft, found: &mut Findings<'_>) -> Vec<String> {
    if config.feed_filenames.is_none() {
        return vec!["atom.xml".into(), "feed.json".into()];
    }
    let names = each(&config.feed_filenames).iter();
    names.filter(|name| is_feed(name, found)).map(|name| name.get_ref().clone()).collect()
}

fn is_feed(name: &Spanned<String>, found: &mut Findings<'_>) -> bool {
    let text = name.get_ref();
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    let (start, end) = text.rsplit_once('.').unwrap_or((text, ""));
    let is_known = ["xml", "json"].contains(&end) && !start.is_empty() && text.chars().all(plain);
    let good = is_known && !text.starts_with('.') && !text.contains("rss");
    if !good {
        let message = format!("no feed is written as `{text}`");
        let problem = BAD_FEED_NAME.at(found.of(name), message);
        found.add(problem.help("write `atom.xml`, or `feed.json` for a JSON Feed"));
    }
    good
}
