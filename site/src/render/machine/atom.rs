//! The feed as Atom.

use std::fmt::Write;

use ::words::{msg, say};
use roles::{Instant, Route};

use super::feed::{Entry, updated};
use super::{address, escaped, file_address};
use crate::content::Content;

/// The feed of a name.
pub(super) fn write(name: &str, entries: &[Entry], content: &Content) -> String {
    let site = &content.site;
    let own = escaped(&file_address(name, content));
    let page = escaped(&address(&Route::Openings, content));
    let (language, author) = (escaped(&site.language), escaped(&site.title));
    let title = escaped(&say(msg::FeedTitle { site: &site.title }));
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{language}\">\n\
         <id>{own}</id>\n<title>{title}</title>\n<updated>{}</updated>\n\
         <author><name>{author}</name></author>\n\
         <link rel=\"self\" type=\"application/atom+xml\" href=\"{own}\"/>\n\
         <link rel=\"alternate\" type=\"text/html\" href=\"{page}\"/>\n",
        stamp(updated(entries)),
    );
    for entry in entries {
        let url = escaped(&entry.url);
        write!(
            text,
            "<entry>\n<id>{url}</id>\n<title>{}</title>\n<updated>{}</updated>\n\
             <link rel=\"alternate\" type=\"text/html\" href=\"{url}\"/>\n\
             <summary>{}</summary>\n</entry>\n",
            escaped(&entry.title),
            stamp(entry.updated),
            escaped(&entry.text),
        )
        .expect("writing to a string succeeds");
    }
    text + "</feed>\n"
}

/// A moment as Atom has it, which demands one: where none is known, the beginning of all counting.
/// Any other would look like news.
pub(super) fn stamp(moment: Option<Instant>) -> String {
    moment.and_then(Instant::rfc3339).unwrap_or_else(|| "1970-01-01T00:00:00Z".into())
}
