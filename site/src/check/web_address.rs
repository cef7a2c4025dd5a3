//! Web addresses, as far as a form can tell.

use crate::draft::Spanned;
use crate::problem::{piece, problems};

use super::findings::Findings;
use super::misleading;

problems! {
    pub(crate) MISLEADING_ADDRESS = "misleading-address", Error {
        what: "A web address leads elsewhere than it seems to.",
        why: "What stands before an `@` is not a part of the site's name, and letters of other \
              alphabets look like those of ours. A reader of such an address trusts the wrong site.",
        bad: [piece::prose("[Apply](https://elm.example@records.example/apply) here.\n")],
        good: [piece::prose("[Apply](https://elm.example/apply) here.\n")],
    }
}

/// What to write in place of an address that leads elsewhere than it seems to.
pub(crate) const HELP: &str = "write the address as the browser shows it after the page has \
    opened, typed by hand, without a name before `@`";

/// Whether a text is an address that leads elsewhere than it seems to; then that is a problem.
pub(super) fn misleads(said: &Spanned<String>, found: &mut Findings<'_>) -> bool {
    let Some(why) = misleading::why(said.get_ref()) else { return false };
    let message = format!("the address `{}` misleads: {why}", said.get_ref());
    found.add(MISLEADING_ADDRESS.at(found.of(said), message).help(HELP));
    true
}

/// Whether a text is a whole `https` or `http` address: a host, no blanks, no quotes.
pub(crate) fn is_one(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let Some(rest) = rest else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | ':' | '[' | ']');
    let odd = |c: char| {
        !c.is_ascii_graphic() && !c.is_alphanumeric() || matches!(c, '"' | '<' | '>' | '\\')
    };
    !host.is_empty() && host.chars().all(plain) && !text.contains(odd)
}

#[cfg(test)]
mod tests {
    use super::is_one;

    #[test]
    fn an_address_is_whole() {
        for good in ["https://example.gov", "http://localhost:1111/a?b#c"] {
            assert!(is_one(good), "{good}");
        }
        for bad in [
            "",
            "example.gov",
            "https://",
            "https:///a",
            "javascript:alert(1)",
            "https://a b",
            "https://a/\"",
            "https://a/\u{fffe}",
            "https://a/\u{202e}",
            "ftp://a",
        ] {
            assert!(!is_one(bad), "{bad}");
        }
    }
}
