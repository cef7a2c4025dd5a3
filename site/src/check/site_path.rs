//! Paths inside a site as authors write them: `path`, `aliases`. None may lead out
//! of the site, and none may hold what some host or file system reads differently.

use crate::draft::Spanned;
use crate::problem::{piece, problems};

use super::findings::Findings;

problems! {
    PATH_OUTSIDE_SITE = "path-outside-site", Error {
        what: "A path leads out of the site.",
        why: "An old address lies within the site; a page of another site cannot lead here.",
        bad: [piece::role("aliases = [\"https://elm.example/clerk\"]")],
        good: [piece::role("aliases = [\"clerk\"]")],
    }

    BAD_PATH = "bad-path", Error {
        what: "A path holds signs that not every host reads alike.",
        why: "Spaces, accents and doubled slashes work on one host and not on the next.",
        bad: [piece::role("aliases = [\"jobs//clerk\"]")],
        good: [piece::role("aliases = [\"jobs/clerk\"]")],
    }
}

/// A path without slashes at its ends; a problem when it is none.
pub(super) fn checked(said: &Spanned<String>, found: &mut Findings<'_>) -> Option<String> {
    let text = said.get_ref();
    match read(text) {
        Ok(path) => Some(path),
        Err(Wrong::Outside) => {
            let message = format!("`{text}` leads out of this site");
            let problem = PATH_OUTSIDE_SITE.at(found.of(said), message);
            found.add(problem.help("write a path inside the site, like `about/history`"));
            None
        }
        Err(Wrong::Form(why)) => {
            let message = format!("`{text}` is not a path of this site: {why}");
            let problem = BAD_PATH.at(found.of(said), message);
            let help = "write names of letters, digits, hyphens, dots and underscores \
                        between single slashes, like `about/history`";
            found.add(problem.help(help));
            None
        }
    }
}

/// Why a text is no path.
#[derive(Debug, PartialEq, Eq)]
enum Wrong {
    Outside,
    Form(&'static str),
}

fn read(text: &str) -> Result<String, Wrong> {
    if text.starts_with("//") || text.contains("://") || text.contains('\\') {
        return Err(Wrong::Outside);
    }
    let path = text.strip_prefix('/').unwrap_or(text);
    let path = path.strip_suffix('/').unwrap_or(path);
    if path.split('/').any(|name| name == "..") {
        return Err(Wrong::Outside);
    }
    match path.split('/').find_map(wrong_name) {
        Some(why) => Err(Wrong::Form(why)),
        None => Ok(path.to_string()),
    }
}

fn wrong_name(name: &str) -> Option<&'static str> {
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.' | b'~');
    if name.is_empty() {
        Some("a name in it is empty")
    } else if name.starts_with('.') || name.ends_with('.') {
        Some("a name in it begins or ends with a dot")
    } else if name.len() > 100 {
        Some("a name in it has more than 100 characters")
    } else if !name.bytes().all(plain) {
        Some("it holds a blank, a sign or a letter that addresses do not hold")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::{Wrong, read};

    #[test]
    fn paths_stay_inside() {
        for (text, path) in [
            ("about/history", "about/history"),
            ("/about/", "about"),
            ("old_page.html", "old_page.html"),
        ] {
            assert_eq!(read(text).as_deref(), Ok(path));
        }
        for out in ["../a", "a/../../b", "..", "//evil.example", "https://a.b", "..\\a", "\\a"] {
            assert_eq!(read(out), Err(Wrong::Outside), "{out}");
        }
        for bad in ["", "/", "a//b", ".git", "a.", "a b", "a?b", "a%2fb", "é", "C:", "a\n", "."] {
            assert!(matches!(read(bad), Err(Wrong::Form(_))), "{bad}");
        }
    }
}
