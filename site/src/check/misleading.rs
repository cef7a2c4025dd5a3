//! Addresses that a browser reads otherwise than people do.

use super::look_alike::{host_label, looks_like, unseen};
use super::punycode;

/// Why an address leads elsewhere than it seems to.
pub(crate) fn why(address: &str) -> Option<String> {
    if let Some((_, c)) = unseen(address) {
        return Some(format!("it holds a character that nobody sees (U+{:04X})", u32::from(c)));
    }
    let plain = address.trim_start_matches(|c: char| c.is_whitespace() || c.is_control());
    let (scheme, rest) = match plain.split_once(':') {
        Some((scheme, rest)) if !scheme.contains(['/', '\\', '?', '#']) => (scheme, rest),
        _ => ("", plain),
    };
    match scheme.to_ascii_lowercase().as_str() {
        "http" | "https" => web(scheme, rest),
        "" if rest.starts_with("//") => web(scheme, rest),
        "mailto" => mail(rest),
        _ => None,
    }
}

/// Why an address of a page does.
fn web(scheme: &str, rest: &str) -> Option<String> {
    // A browser takes `\` for `/`, and so does this.
    let host = rest.trim_start_matches(['/', '\\']);
    let slashes = &rest[..rest.len() - host.len()];
    let host = host.split(['/', '?', '#', '\\']).next().unwrap_or_default();
    if let Some((_, host)) = host.rsplit_once('@') {
        return Some(format!("it leads to `{host}`, which stands after the `@`"));
    }
    let path = rest.split(['?', '#']).next().unwrap_or_default();
    if path.contains('\\') {
        return Some("it holds a `\\`, which a browser takes for `/`".to_string());
    }
    if slashes != "//" && !host.is_empty() {
        let begins = if scheme.is_empty() { String::new() } else { format!("{scheme}:") };
        let many = if slashes.len() > 2 { "more" } else { "fewer" };
        return Some(format!("after `{begins}`, it has {many} than two `/`"));
    }
    odd_sign(host).or_else(|| foreign(host))
}

/// Why an address of mail does.
fn mail(rest: &str) -> Option<String> {
    let addresses = rest.split('?').next().unwrap_or_default();
    let parts = addresses.split([',', '@']).flat_map(|part| part.split('.'));
    let is_turkic = is_turkic(addresses);
    parts.into_iter().find_map(|part| looks_of(part, is_turkic))
}

/// A sign in the name of a site that looks like one that ends the name, or parts it.
fn odd_sign(host: &str) -> Option<String> {
    if host.contains('%') {
        return Some("it holds a `%` in the name of the site".to_string());
    }
    let mut signs = host.chars().filter(|c| !c.is_ascii() && !c.is_alphanumeric());
    signs.find_map(|c| {
        let looks = looks_like(c);
        let is_odd = looks.contains(['/', '?', '#', '@', ':', '\\', '.']) || c == '\u{2044}';
        let looks = if c == '\u{2044}' { "/" } else { &looks };
        let code = u32::from(c);
        is_odd
            .then(|| format!("`{c}` in it looks like `{looks}` and is another sign (U+{code:04X})"))
    })
}

/// A part of the name of a site in letters that look like others.
fn foreign(host: &str) -> Option<String> {
    let is_turkic = is_turkic(host);
    host.split('.').find_map(|label| match punycode::decoded(label) {
        Some(name) => {
            let looks = host_label(&name, is_turkic)?;
            Some(format!("`{label}` in it stands for `{name}`, which looks like `{looks}`"))
        }
        None => looks_of(label, is_turkic),
    })
}

fn looks_of(part: &str, is_turkic: bool) -> Option<String> {
    let looks = host_label(part, is_turkic)?;
    Some(format!("`{part}` in it looks like `{looks}` and is written with other letters"))
}

/// Whether a site is of a country whose language has the `ı`.
fn is_turkic(host: &str) -> bool {
    [".tr", ".az"].iter().any(|end| host.to_lowercase().ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::why;

    #[track_caller]
    fn check(address: &str, expected: &str) {
        assert_eq!(why(address).as_deref(), Some(expected), "{address}");
    }

    #[test]
    fn what_stands_before_the_name_is_told() {
        for start in ["https://", "https:///", "https:/", "https:", "HTTPS://", "//", "https:\\\\"]
        {
            check(
                &format!("{start}elm.example@evil.example/"),
                "it leads to `evil.example`, which stands after the `@`",
            );
        }
        check("https:///elm.example/", "after `https:`, it has more than two `/`");
        check("https:elm.example", "after `https:`, it has fewer than two `/`");
        check("https://a.example\\b", "it holds a `\\`, which a browser takes for `/`");
        check("https:\\\\a.example", "it holds a `\\`, which a browser takes for `/`");
    }

    #[test]
    fn other_letters_and_signs_are_told() {
        let other = |word: &str, looks: &str| {
            format!("`{word}` in it looks like `{looks}` and is written with other letters")
        };
        let sign = |sign: char, looks: char| {
            let code = u32::from(sign);
            format!("`{sign}` in it looks like `{looks}` and is another sign (U+{code:04X})")
        };
        check("https://b\u{43e}ston.gov", &other("b\u{43e}ston", "boston"));
        check("https://\u{441}\u{43e}\u{43e}.example", &other("\u{441}\u{43e}\u{43e}", "coo"));
        check("https://ıbm.com", &other("ıbm", "ibm"));
        check("mailto:hr@b\u{43e}ston.gov?subject=x", &other("b\u{43e}ston", "boston"));
        check("https://elm.example\u{2044}a.evil.example", &sign('\u{2044}', '/'));
        check("https://elm.example\u{2215}a.evil.example", &sign('\u{2215}', '/'));
        check("https://elm.example\u{ff1f}a.evil.example", &sign('\u{ff1f}', '?'));
        check("https://elm.example%2fa.evil.example", "it holds a `%` in the name of the site");
        check(
            "https://xn--80ak6aa92e.com",
            "`xn--80ak6aa92e` in it stands for `аррӏе`, which looks like `apple`",
        );
    }

    #[test]
    fn what_nobody_sees_is_told() {
        check("https://a\u{202e}b", "it holds a character that nobody sees (U+202E)");
        check("mailto:a\u{200b}@b.example", "it holds a character that nobody sees (U+200B)");
    }

    #[test]
    fn other_addresses_are_fine() {
        for address in [
            "https://boston.gov/a@b",
            "https://boston.gov/a?b=\\",
            "https://münchen.example/straße?a=ö",
            "https://xn--mnchen-3ya.example",
            "https://пример.example",
            "https://xn--e1afmkfd.example",
            "https://例え.example",
            "https://ışık.com.tr",
            "https://[::1]:80/",
            "mailto:hr@boston.gov",
            "mailto:Zoë@boston.gov,a@b.example",
            "tel:+1",
            "../roles/",
            "a:b",
            "https://",
            "",
        ] {
            assert_eq!(why(address), None, "{address}");
        }
    }
}
