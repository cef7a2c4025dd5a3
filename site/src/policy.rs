//! What the pages of a site may load, run and send: the policy that browsers hold them to, as it
//! stands in every page and, where the host sends headers, in a header.
//!
//! Deliberately one policy for all pages. What a city allows on top of it is named in
//! `[extra.policy]`, origin by origin; nothing is allowed by being in the page.

use std::collections::BTreeMap;

/// What a page does with something that lies elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Use {
    /// It runs it.
    Scripts,
    /// It takes its looks from it.
    Styles,
    /// It sets words in it.
    Fonts,
    /// It shows it.
    Pictures,
    /// It shows it as a page within the page.
    Frames,
    /// Its script asks it for something.
    Connections,
    /// It sends a form to it.
    Forms,
}

impl Use {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Scripts,
        Self::Styles,
        Self::Fonts,
        Self::Pictures,
        Self::Frames,
        Self::Connections,
        Self::Forms,
    ];

    /// Its key under `[extra.policy]`.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Scripts => "scripts",
            Self::Styles => "styles",
            Self::Fonts => "fonts",
            Self::Pictures => "pictures",
            Self::Frames => "frames",
            Self::Connections => "connections",
            Self::Forms => "forms",
        }
    }

    /// The directive, and what it allows in any case.
    fn directive(self) -> (&'static str, &'static str) {
        match self {
            Self::Scripts => ("script-src", "'self' 'wasm-unsafe-eval'"),
            Self::Styles => ("style-src", "'self'"),
            Self::Fonts => ("font-src", "'self'"),
            Self::Pictures => ("img-src", "'self' data:"),
            Self::Frames => ("frame-src", ""),
            Self::Connections => ("connect-src", "'self'"),
            Self::Forms => ("form-action", ""),
        }
    }
}

/// What pages may load, run and send besides the files of the site.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PagePolicy {
    /// Origins by what they are for.
    pub allowed: BTreeMap<Use, Vec<String>>,
    /// Origins whose pages may show pages of this site in a frame.
    pub framed_by: Vec<String>,
}

impl PagePolicy {
    /// Whether something at an address may be used.
    #[must_use]
    pub fn allows(&self, used: Use, address: &str) -> bool {
        let Some(origin) = origin_of(address) else { return false };
        self.allowed.get(&used).is_some_and(|own| own.contains(&origin))
    }

    /// Whether anything at an address may be used in any way.
    #[must_use]
    pub fn knows(&self, address: &str) -> bool {
        Use::ALL.into_iter().any(|used| self.allows(used, address))
    }

    /// As it stands in a page.
    #[must_use]
    pub fn in_page(&self) -> String {
        let mut parts = vec!["default-src 'none'".to_owned()];
        let loads = Use::ALL.into_iter().filter(|used| *used != Use::Forms);
        parts.extend(loads.filter_map(|used| self.part(used)));
        parts.push("base-uri 'none'".into());
        parts.extend(self.part(Use::Forms));
        // Scripts of others make elements in ways that this would stop.
        if !self.allowed.contains_key(&Use::Scripts) {
            parts.push("require-trusted-types-for 'script'".into());
            parts.push("trusted-types 'none'".into());
        }
        parts.join("; ")
    }

    /// As a host sends it: with who may show pages in a frame, which no page can say itself.
    #[must_use]
    pub fn in_header(&self) -> String {
        let framed_by = match self.framed_by.as_slice() {
            [] => "'none'".to_owned(),
            own => own.join(" "),
        };
        format!("{}; frame-ancestors {framed_by}", self.in_page())
    }

    fn part(&self, used: Use) -> Option<String> {
        let (directive, usual) = used.directive();
        let own = self.allowed.get(&used).map(|own| own.join(" ")).unwrap_or_default();
        match (usual, own.as_str()) {
            // What nothing allows is forbidden by the first directive, but for forms.
            ("", "") if used == Use::Forms => Some(format!("{directive} 'none'")),
            ("", "") => None,
            // Fonts of the site are allowed only where the city sets any.
            (_, "") if used == Use::Fonts => None,
            ("", own) => Some(format!("{directive} {own}")),
            (usual, "") => Some(format!("{directive} {usual}")),
            (usual, own) => Some(format!("{directive} {usual} {own}")),
        }
    }
}

/// The origin of a web address: scheme, host and port. None when it is an address of this site,
/// or none at all.
#[must_use]
pub fn origin_of(address: &str) -> Option<String> {
    let address: String =
        address.chars().filter(|c| !c.is_ascii_control() && !c.is_whitespace()).collect();
    let (scheme, rest) = match address.split_once("//") {
        Some(("", rest)) => ("https:", rest),
        Some((scheme, rest)) => (scheme, rest),
        None => return None,
    };
    let scheme = scheme.to_ascii_lowercase();
    if !["https:", "http:"].contains(&scheme.as_str()) {
        return None;
    }
    let host = rest.split(['/', '?', '#', '\\']).next().filter(|host| !host.is_empty())?;
    Some(format!("{scheme}//{}", host.to_ascii_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policy(allowed: &[(Use, &str)]) -> PagePolicy {
        let mut policy = PagePolicy::default();
        for (used, origin) in allowed {
            policy.allowed.entry(*used).or_default().push((*origin).to_owned());
        }
        policy
    }

    #[test]
    fn nothing_is_allowed_unless_it_is_named() {
        assert_eq!(
            PagePolicy::default().in_page(),
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
             img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; \
             require-trusted-types-for 'script'; trusted-types 'none'"
        );
    }

    #[test]
    fn what_is_allowed_is_said() {
        let own = policy(&[
            (Use::Scripts, "https://stats.city.example"),
            (Use::Fonts, "https://fonts.city.example"),
            (Use::Forms, "https://search.city.example"),
        ]);
        let text = own.in_page();
        for part in [
            "script-src 'self' 'wasm-unsafe-eval' https://stats.city.example; ",
            "font-src 'self' https://fonts.city.example; ",
            "form-action https://search.city.example",
        ] {
            assert!(text.contains(part), "{part} in {text}");
        }
        assert!(!text.contains("trusted-types"));
        assert!(own.allows(Use::Scripts, "https://STATS.city.example/a.js"));
        assert!(!own.allows(Use::Frames, "https://stats.city.example/"));
        assert!(own.knows("//search.city.example/") && !own.knows("/search"));
    }

    #[test]
    fn a_header_says_who_may_frame() {
        let mut own = PagePolicy::default();
        assert!(own.in_header().ends_with("; frame-ancestors 'none'"));
        own.framed_by.push("https://www.city.example".into());
        assert!(own.in_header().ends_with("; frame-ancestors https://www.city.example"));
    }

    #[test]
    fn an_origin_is_the_start_of_an_address() {
        for (address, origin) in [
            ("https://A.example:8443/x?y#z", Some("https://a.example:8443")),
            ("//a.example", Some("https://a.example")),
            ("ht\ntps://a.example\\b", Some("https://a.example")),
            ("/a//b", None),
            ("a.js", None),
            ("data:,//x", None),
            ("https://", None),
        ] {
            assert_eq!(origin_of(address).as_deref(), origin, "{address:?}");
        }
    }
}
