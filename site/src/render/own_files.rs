//! Files of `static/` that are pages or drawings with a script in them: they are copied as they
//! are, and no policy of the site stands in them.

use std::collections::BTreeMap;

use bytes::Bytes;

use super::html::{Piece, Pieces, Tag, decoded};
use crate::diagnostic::{Diagnostic, Place};
use crate::problem::{piece, problems};
use crate::sources::SourcePath;

problems! {
    SCRIPT_IN_FILE = "script-in-file", Warning {
        what: "A page or a drawing in `static/` holds a script.",
        why: "It is published as it is, without the security policy of the pages, and its script \
              can do on your site whatever it likes. Drawings that were exported from a program \
              sometimes carry one; so do pages saved from a browser.",
        bad: [piece::whole(
            "static/seal.svg",
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
        )],
        good: [piece::whole(
            "static/seal.svg",
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><circle r=\"4\"/></svg>",
        )],
    }
}

/// What browsers take for a page or a drawing.
const KINDS: [&str; 5] = [".html", ".htm", ".xhtml", ".svg", ".xml"];

/// Those of the files that hold a script.
pub(super) fn check(files: &BTreeMap<String, Bytes>) -> Vec<Diagnostic> {
    let has_kind = |path: &str| {
        let path = path.to_ascii_lowercase();
        KINDS.iter().any(|kind| path.ends_with(kind))
    };
    let suspect = files.iter().filter(|(path, _)| has_kind(path));
    suspect.filter_map(|(path, bytes)| found(path, bytes)).collect()
}

/// The first script of a file.
fn found(path: &str, bytes: &[u8]) -> Option<Diagnostic> {
    let text = String::from_utf8_lossy(bytes);
    let (tag, why) = Pieces::of(&text).find_map(|piece| match piece {
        Piece::Tag(tag) => why(&tag).map(|why| (tag, why)),
        Piece::Comment(..) => None,
    })?;
    let file = SourcePath::new(&format!("static/{path}"));
    // Bytes that are no text were replaced by longer ones, and places would be wrong.
    let place = match &text {
        std::borrow::Cow::Borrowed(_) => {
            Place::span(&file, tag.start..tag.start + 1 + tag.name.len())
        }
        std::borrow::Cow::Owned(_) => Place::file(&file),
    };
    let message = format!("the file holds {why}, and no policy of the site stands in it");
    let help = "take the script out; a page of the site is a Markdown file in `content/`";
    Some(SCRIPT_IN_FILE.at(place, message).help(help))
}

fn why(tag: &Tag<'_>) -> Option<String> {
    if tag.name.rsplit(':').next().is_some_and(|name| name.eq_ignore_ascii_case("script")) {
        let is_data = tag.get("type").is_some_and(|kind| kind.contains("json"));
        return (!is_data).then(|| "a script".into());
    }
    let handler = tag.attributes().find(|one| {
        one.name.len() > 2 && one.name[..2].eq_ignore_ascii_case("on") && !one.value.is_empty()
    });
    let runs = |value: &str| {
        let plain: String =
            value.chars().filter(|c| !c.is_ascii_control() && !c.is_whitespace()).collect();
        plain.to_ascii_lowercase().starts_with("javascript:")
    };
    let link =
        || tag.attributes().any(|one| runs(&decoded(one.value))).then(|| "a link that runs".into());
    handler.map(|one| format!("the script `{}`", one.name)).or_else(link)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(path: &str, text: &str) -> Vec<String> {
        let files = BTreeMap::from([(path.to_owned(), Bytes::copy_from_slice(text.as_bytes()))]);
        check(&files).into_iter().map(|found| found.message).collect()
    }

    #[test]
    fn scripts_are_found_in_every_form() {
        for (path, text, what) in [
            ("a.svg", "<svg><svg:script/></svg>", "a script"),
            ("a.HTML", "<p onclick='x()'>", "the script `onclick`"),
            ("a.svg", "<a xlink:href='java\nscript:x'>", "a link that runs"),
        ] {
            let expected = format!("the file holds {what}, and no policy of the site stands in it");
            assert_eq!(messages(path, text), [expected], "{text}");
        }
        for (path, text) in [
            ("a.svg", "<svg><path d='M1 2'/></svg>"),
            ("a.txt", "<script>"),
            ("google1234.html", "google-site-verification: google1234.html"),
            ("a.html", "<script type='application/ld+json'>{}</script><p on>"),
        ] {
            assert_eq!(messages(path, text), Vec::<String>::new(), "{text}");
        }
    }
}
