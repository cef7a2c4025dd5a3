//! Web addresses, as far as a form can tell.

/// Whether a text is a whole `https` or `http` address: a host, no blanks, no quotes.
pub(super) fn is_one(text: &str) -> bool {
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
