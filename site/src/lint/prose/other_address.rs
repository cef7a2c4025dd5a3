//! Links that are written as an address, and lead to another one.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{Marked, Rule, Spot};
use crate::problem::{Problem, Severity, piece};

pub(super) const RULE: Rule = Rule {
    problem: Problem {
        code: "link-to-another-address",
        severity: Severity::Error,
        what: "The words of a link are an address, and the link leads to another site.",
        why: "Readers trust the address that they see. Mostly one of the two was changed, and the \
              other was forgotten.",
        bad: &[piece::prose("Apply at [elm.gov](https://jobs.example/elm).\n")],
        good: &[piece::prose("Apply at [jobs.example](https://jobs.example/elm).\n")],
    },
    check,
};

fn check(marked: &Marked<'_>) -> Vec<Spot> {
    let mut spots = Vec::new();
    for (n, (event, range)) in marked.events.iter().enumerate() {
        let Event::Start(Tag::Link { dest_url, .. }) = event else { continue };
        let words = words(marked, n + 1);
        let Some((seen, real)) = differ(words.trim(), dest_url) else { continue };
        spots.push(Spot {
            at: range.clone(),
            message: format!("this link reads `{seen}` and leads to `{real}`"),
            help: "write the same address in both places, or words in place of the first".into(),
            fix: Vec::new(),
        });
    }
    spots
}

/// The words of a link, whose parts begin somewhere.
fn words(marked: &Marked<'_>, start: usize) -> String {
    let inside = marked.events[start..].iter().map(|(event, _)| event);
    let inside = inside.take_while(|event| !matches!(event, Event::End(TagEnd::Link)));
    let texts = inside.filter_map(|event| match event {
        Event::Text(text) | Event::Code(text) => Some(&**text),
        _ => None,
    });
    texts.collect()
}

/// Two addresses, when the words are one of another site than the target.
fn differ(words: &str, target: &str) -> Option<(String, String)> {
    if let Some(mail) = target.strip_prefix("mailto:") {
        let mail = mail.split('?').next().unwrap_or_default().to_lowercase();
        let words = words.strip_prefix("mailto:").unwrap_or(words).to_lowercase();
        let is_mail = words.contains('@') && !words.contains(char::is_whitespace);
        return (is_mail && mail != words).then_some((words, mail));
    }
    let real = host(target.split_once("//").filter(|(scheme, _)| is_web(scheme))?.1);
    let seen = seen_host(words)?;
    (owner(&seen) != owner(&real)).then_some((seen, real))
}

/// The part of a host that somebody owns: `elm.gov` of `jobs.elm.gov`.
fn owner(host: &str) -> &str {
    const COMMON: [&str; 7] = ["ac", "co", "com", "edu", "gov", "net", "org"];
    let mut dots = host.rmatch_indices('.').map(|(at, _)| at);
    let (Some(last), before) = (dots.next(), dots.next()) else { return host };
    let Some(before) = before else { return host };
    // `elm.gov.uk`, `elm.ma.us`: what stands before the country is nobody's.
    let second = &host[before + 1..last];
    let is_shared = host.len() - last == 3 && (second.len() == 2 || COMMON.contains(&second));
    let start = if is_shared { dots.next() } else { Some(before) };
    start.map_or(host, |at| &host[at + 1..])
}

fn is_web(scheme: &str) -> bool {
    ["http:", "https:", ""].iter().any(|known| scheme.eq_ignore_ascii_case(known))
}

/// The name of the site that the words of a link name. Some names of tools look like those of
/// sites (`ASP.NET`, `Node.js`), so without more to tell them by only few endings count.
fn seen_host(words: &str) -> Option<String> {
    const ENDS: [&str; 6] = [".gov", ".org", ".com", ".edu", ".us", ".mil"];
    if words.contains(char::is_whitespace) {
        return None;
    }
    if let Some((scheme, rest)) = words.split_once("//") {
        return is_web(scheme).then(|| host(rest)).filter(|host| host.contains('.'));
    }
    let named = host(words);
    let is_plain = !words.contains(['@', ':']) && !words.starts_with(char::is_uppercase);
    let is_site = words.starts_with("www.") || ENDS.iter().any(|end| named.ends_with(end));
    (is_plain && is_site && named.contains('.')).then_some(named)
}

/// The name of a site, without what stands before and behind it.
fn host(address: &str) -> String {
    let host = address.split(['/', '?', '#', ':']).next().unwrap_or_default().to_lowercase();
    host.strip_prefix("www.").map(str::to_string).unwrap_or(host)
}

#[cfg(test)]
mod tests {
    use super::super::found;
    use super::RULE;

    #[test]
    fn other_addresses_are_found() {
        for (link, seen, real) in [
            ("[https://boston.gov](https://evil.example/)", "boston.gov", "evil.example"),
            ("[`www.boston.gov/a`](//evil.example)", "boston.gov", "evil.example"),
            ("[boston.gov](https://notboston.gov)", "boston.gov", "notboston.gov"),
            ("[www.elm.co.uk](https://oak.co.uk)", "elm.co.uk", "oak.co.uk"),
            ("[hr@boston.gov](mailto:hr@evil.example)", "hr@boston.gov", "hr@evil.example"),
        ] {
            let message = format!("this link reads `{seen}` and leads to `{real}`");
            assert_eq!(found(&RULE, link), [format!("{link}: {message}")]);
        }
    }

    #[test]
    fn the_same_address_and_words_are_fine() {
        let none: [&str; 0] = [];
        for fine in [
            "[https://boston.gov/jobs](https://www.boston.gov/jobs?a=b)",
            "[boston.gov](https://jobs.boston.gov)",
            "[jobs.boston.gov](https://boston.gov)",
            "[jobs.boston.gov](https://www.hr.boston.gov)",
            "<https://boston.gov>",
            "<hr@boston.gov>",
            "[HR@Boston.gov](mailto:hr@boston.gov?subject=a)",
            "[ASP.NET](https://microsoft.example)",
            "[Booking.com](https://b.example)",
            "[the handbook](https://boston.gov)",
            "[boston.gov](@/roles/_index.md)",
            "[boston.gov](mailto:hr@boston.gov)",
        ] {
            assert_eq!(found(&RULE, fine), none, "{fine}");
        }
    }
}
