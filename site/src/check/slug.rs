//! Names of files and people made fit for addresses, the way Zola does for plain letters.

/// The text in lower-case letters and digits, everything between them one hyphen.
/// None when letters would be lost or nothing is left.
pub(crate) fn slug(text: &str) -> Option<String> {
    if text.chars().any(|c| c.is_alphanumeric() && !c.is_ascii()) {
        return None;
    }
    let parts: Vec<_> =
        text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty()).collect();
    (!parts.is_empty()).then(|| parts.join("-").to_ascii_lowercase())
}

/// A name that could be meant by a text: accents and other letters spelled with ours, and not
/// longer than an id may be. None when nothing is left.
pub(crate) fn proposed(text: &str) -> Option<String> {
    let whole = latin(text);
    let mut name = String::new();
    for part in whole.split('-').filter(|part| !part.is_empty()) {
        let length = name.len() + part.len() + usize::from(!name.is_empty());
        if length > LONGEST {
            break;
        }
        if !name.is_empty() {
            name.push('-');
        }
        name.push_str(part);
    }
    if name.is_empty() {
        name = whole.chars().take(LONGEST).collect();
    }
    (!name.is_empty()).then_some(name)
}

/// All scripts spelled with Latin letters, by tables too large for a browser.
#[cfg(feature = "program")]
fn latin(text: &str) -> String {
    ::slug::slugify(text)
}

/// Latin letters without their accents; letters of other scripts are left out.
#[cfg(not(feature = "program"))]
fn latin(text: &str) -> String {
    let anchor = crate::render::latin_anchor(text);
    anchor.chars().map(|c| if c.is_ascii() { c } else { '-' }).collect()
}

/// The longest id.
const LONGEST: usize = 80;

/// A file name without the date that Zola takes off: `2026-11-22-news` is `news`.
pub(super) fn without_date(name: &str) -> &str {
    let date = name.get(..10).filter(|date| {
        date.bytes().enumerate().all(|(n, byte)| match n {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        })
    });
    let rest = date.and_then(|_| name[10..].strip_prefix(['-', '_']));
    rest.filter(|rest| !rest.is_empty()).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::{proposed, slug, without_date};

    #[test]
    fn a_slug_is_plain() {
        for (text, expected) in [
            ("City of Boston", Some("city-of-boston")),
            ("Why_data?", Some("why-data")),
            ("a--b", Some("a-b")),
            ("São Paulo", None),
            ("...", None),
        ] {
            assert_eq!(slug(text).as_deref(), expected);
        }
    }

    #[test]
    fn a_name_is_proposed_for_any_letters() {
        for (text, expected) in [
            ("Señor Analyst", Some("senor-analyst")),
            ("Größe", Some("grosse")),
            ("数据", Some("shu-ju")),
            ("...", None),
        ] {
            assert_eq!(proposed(text).as_deref(), expected, "{text}");
        }
        let long = proposed(&"analyst ".repeat(40)).unwrap();
        assert_eq!((long.len(), long.ends_with("analyst")), (79, true));
        assert_eq!(proposed(&"a".repeat(300)).unwrap().len(), 80);
    }

    #[test]
    fn a_date_in_front_goes() {
        for (name, expected) in [
            ("2026-11-22-news", "news"),
            ("2026-11-22_news", "news"),
            ("2026-11-22", "2026-11-22"),
            ("2026-11-22-", "2026-11-22-"),
            ("news", "news"),
            ("é2026-11-22", "é2026-11-22"),
        ] {
            assert_eq!(without_date(name), expected);
        }
    }
}
