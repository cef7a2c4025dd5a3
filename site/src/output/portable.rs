//! Which paths can be files on every system, and which two of them are one file on some.
//!
//! `check` and `write` ask the same questions here, so that whatever would not be written is
//! found before. This says nothing about what a path means or who wants it.

use unicode_normalization::UnicodeNormalization;

/// The most bytes of one name on the file systems of Linux, and of Windows and macOS where a
/// letter is one unit.
const LONGEST: usize = 255;

/// Files that are packed where a site is built so (`.br`, `.gz`); pictures and the like are
/// packed already.
pub(crate) const PACKED: [&str; 10] =
    ["css", "html", "js", "json", "mjs", "svg", "txt", "wasm", "webmanifest", "xml"];

/// Why the file that a path packs to cannot be one everywhere: its name has three letters more.
#[must_use]
pub fn why_not_packed(path: &str) -> Option<String> {
    let end = path.rsplit('.').next().unwrap_or_default();
    PACKED.contains(&end).then(|| why_not(&format!("{path}.br")))?
}

/// Whether a path has a name that is too long.
#[must_use]
pub fn is_too_long(path: &str) -> bool {
    path.split('/').any(|name| name.len() > LONGEST - ".br".len())
}

/// Why a path cannot be a file everywhere.
#[must_use]
pub fn why_not(path: &str) -> Option<String> {
    path.split('/').find_map(|name| {
        let why = why_not_a_name(name)?;
        let shown: String = name.chars().take(40).flat_map(char::escape_debug).collect();
        Some(format!("`{shown}` {why}"))
    })
}

fn why_not_a_name(name: &str) -> Option<&'static str> {
    let strange = |c: char| c.is_control() || r#"\:*?"<>|"#.contains(c);
    if name.is_empty() {
        Some("is not a name")
    } else if name.contains(strange) {
        Some("holds a sign that Windows takes in no name")
    } else if name.ends_with(['.', ' ']) {
        Some("ends with a dot or a space, which Windows takes away")
    } else if name.len() > LONGEST {
        Some("is too long: it takes more than 255 bytes")
    } else if is_device(name) {
        Some("is a device on Windows, whatever follows its first dot")
    } else {
        None
    }
}

/// Whether Windows takes a name for a device: `CON`, `nul.txt`, `com1.tar.gz`.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).trim_end_matches(' ').to_ascii_lowercase();
    let numbered = |prefix: &str| {
        let mut rest = stem.strip_prefix(prefix)?.chars();
        let digit = rest.next()?;
        (rest.next().is_none() && matches!(digit, '0'..='9' | '¹' | '²' | '³')).then_some(())
    };
    matches!(stem.as_str(), "con" | "prn" | "aux" | "nul" | "conin$" | "conout$")
        || numbered("com").or_else(|| numbered("lpt")).is_some()
}

/// What two paths have in common that are one file on some system: where capitals do not
/// count (Windows, macOS), or where a letter with its accent is the same as the letter and
/// then the accent (macOS).
#[must_use]
pub fn key(path: &str) -> String {
    if path.is_ascii() {
        return path.to_ascii_lowercase();
    }
    path.nfd().flat_map(char::to_uppercase).flat_map(char::to_lowercase).nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::{is_too_long, key, why_not, why_not_packed};

    #[test]
    fn a_name_is_one_on_every_system() {
        for good in [
            "index.html",
            ".well-known/security.txt",
            "a b/é.txt",
            "console.txt",
            "com10",
            "auxiliary/x",
        ] {
            assert_eq!(why_not(good), None, "{good}");
        }
        let long = "x".repeat(256);
        for (bad, why) in [
            ("a/CON/index.html", "`CON` is a device on Windows, whatever follows its first dot"),
            ("aux.tar.gz", "`aux.tar.gz` is a device on Windows, whatever follows its first dot"),
            ("lpt³", "`lpt³` is a device on Windows, whatever follows its first dot"),
            ("nul .txt", "`nul .txt` is a device on Windows, whatever follows its first dot"),
            ("a./b", "`a.` ends with a dot or a space, which Windows takes away"),
            ("a /b", "`a ` ends with a dot or a space, which Windows takes away"),
            ("a\nb", "`a\\nb` holds a sign that Windows takes in no name"),
            ("a//b", "`` is not a name"),
            ("..", "`..` ends with a dot or a space, which Windows takes away"),
            (&long, &format!("`{}` is too long: it takes more than 255 bytes", "x".repeat(40))),
        ] {
            assert_eq!(why_not(bad).as_deref(), Some(why), "{bad:?}");
        }
    }

    #[test]
    fn a_name_is_short_enough_to_be_packed() {
        let name = |length: usize, end: &str| "x".repeat(length - end.len()) + end;
        for path in [name(252, ".css"), name(255, ".png")] {
            assert_eq!(why_not_packed(&path), None);
        }
        assert!(why_not(&name(253, ".css")).is_none() && is_too_long(&name(253, ".css")));
        let why = why_not_packed(&name(253, ".css")).unwrap();
        assert!(why.ends_with("is too long: it takes more than 255 bytes"), "{why}");
    }

    #[test]
    fn names_that_differ_by_form_or_case_are_one() {
        for (one, other) in
            [("Roles/a", "roles/A"), ("é", "e\u{301}"), ("É", "e\u{301}"), ("straße", "STRASSE")]
        {
            assert_eq!(key(one), key(other), "{one} {other}");
        }
        assert_ne!(key("e"), key("é"));
    }
}
