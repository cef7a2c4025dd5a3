//! Netlify and Cloudflare Pages: `_headers` and `_redirects` at the top of what is published.
//!
//! Both answer for pages with `max-age=0, must-revalidate` by themselves. It is not said again:
//! a header that two rules name is sent with both values.

use std::fmt::Write;

use super::rules::{FOR_GOOD, Rules};

/// Cloudflare reads so many rules.
const MOST_RULES: usize = 100;
/// Cloudflare reads so many redirects. Other old addresses lead on by their pages.
const MOST_REDIRECTS: usize = 2_000;

pub(super) fn headers(rules: &Rules) -> String {
    let mut text = format!("{}/*\n", rules.base);
    for (name, value) in &rules.headers {
        add(&mut text, name, value);
    }
    let paths = if rules.assets_are_ours {
        vec![format!("{}/assets/*", rules.base)]
    } else {
        rules.hashed.iter().take(MOST_RULES - 1).cloned().collect()
    };
    for path in paths {
        text += &format!("{path}\n");
        add(&mut text, "Cache-Control", FOR_GOOD);
        // Pages of other sites show islands of this one, with these files.
        add(&mut text, "Access-Control-Allow-Origin", "*");
    }
    for path in rules.embedded_paths("/*") {
        text += &format!("{}/{path}\n", rules.base);
        add(&mut text, "Access-Control-Allow-Origin", "*");
    }
    text
}

/// Netlify needs `301!` to lead on from an address that has a page.
pub(super) fn redirects(rules: &Rules, status: &str) -> String {
    let mut text = String::new();
    for (from, to) in rules.redirects.iter().take(MOST_REDIRECTS) {
        let slash = if from.ends_with(".html") { "" } else { "/" };
        writeln!(text, "{from}{slash} {to} {status}").expect("writing to a string succeeds");
    }
    text
}

fn add(text: &mut String, name: &str, value: &str) {
    writeln!(text, "  {name}: {value}").expect("writing to a string succeeds");
}
