//! Apache: `.htaccess`, which works where the server lets folders say such things
//! (`AllowOverride FileInfo Indexes`).

use std::fmt::Write;

use super::rules::{ASK_AGAIN, COMPRESSED, FOR_GOOD, HASHED, Rules, TYPES};

pub(super) fn configuration(rules: &Rules) -> String {
    let base = &rules.base;
    let mut text = format!(
        "# Written by `careers build --for apache`. Needs `AllowOverride FileInfo Indexes`.\n\
         DirectoryIndex index.html\n\
         ErrorDocument 403 {base}/404.html\n\
         ErrorDocument 404 {base}/404.html\n\
         AddDefaultCharset utf-8\n"
    );
    for (end, kind) in TYPES {
        line(&mut text, &format!("AddType {kind} .{end}"));
    }
    redirects(&mut text, rules);
    line(
        &mut text,
        "RedirectMatch 404 \"/\\.(?!well-known/)\"\n</IfModule>\n<IfModule mod_headers.c>",
    );
    text + &headers(rules)
}

/// Headers, how long what may be kept, and what is compressed.
fn headers(rules: &Rules) -> String {
    let mut text = String::new();
    for (name, value) in &rules.headers {
        line(&mut text, &format!("Header always set {name} \"{value}\""));
    }
    text += &format!(
        "Header set Cache-Control \"{ASK_AGAIN}\"\n\
         <FilesMatch \"{HASHED}\">\n\
         Header set Cache-Control \"{FOR_GOOD}\"\n\
         Header set Access-Control-Allow-Origin \"*\"\n\
         </FilesMatch>\n\
         </IfModule>\n\
         <IfModule mod_deflate.c>\n\
         AddOutputFilterByType DEFLATE text/html {}\n\
         </IfModule>\n",
        COMPRESSED.join(" ")
    );
    if let Some(embedded) = rules.embedded_pattern() {
        text += &format!(
            "<If \"%{{REQUEST_URI}} =~ m#^{}/({embedded})#\">\n\
             Header set Access-Control-Allow-Origin \"*\"\n</If>\n",
            pattern(&rules.base)
        );
    }
    text
}

fn redirects(text: &mut String, rules: &Rules) {
    line(text, "<IfModule mod_alias.c>");
    for (from, to) in &rules.redirects {
        let slash = if from.ends_with(".html") { "" } else { "/?" };
        let (from, to) = (pattern(from), to.replace('"', "%22").replace('$', "%24"));
        line(text, &format!("RedirectMatch 301 \"^{from}{slash}$\" \"{to}\""));
    }
}

fn line(text: &mut String, line: &str) {
    writeln!(text, "{line}").expect("writing to a string succeeds");
}

/// An address as a pattern that matches it and nothing else.
fn pattern(address: &str) -> String {
    let mut text = String::new();
    for c in address.chars() {
        if r".+*?()[]{}^$|\".contains(c) {
            text.push('\\');
        }
        match c {
            '"' => text.push_str("\\x22"),
            c => text.push(c),
        }
    }
    text
}
