//! nginx: a file to `include` in the `server` block of the site. It stands in the site itself,
//! behind a dot, so that its redirects come with each build; `nginx -s reload` reads them.

use std::fmt::Write;

use super::rules::{ASK_AGAIN, COMPRESSED, FOR_GOOD, HASHED, Rules};

pub(super) fn configuration(rules: &Rules) -> String {
    let base = &rules.base;
    let mut text = format!(
        "# Written by `careers build --for nginx`. Within server {{ }}, where `root` leads to the\n\
         # folder above `{base}/`:  include /path/to/this/file;\n"
    );
    redirects(&mut text, rules);
    let embed = rules.embedded_pattern().map_or_else(String::new, |pattern| {
        format!("    if ($uri ~ \"^{base}/({pattern})\") {{ set $careers_origin \"*\"; }}\n")
    });
    text += &format!(
        "location {base}/ {{\n\
         \x20   location ~ /\\.(?!well-known/) {{ return 404; }}\n\
         \x20   index index.html;\n\
         \x20   error_page 403 404 {base}/404.html;\n\
         \x20   charset utf-8;\n\
         \x20   gzip on;\n\
         \x20   gzip_vary on;\n\
         \x20   gzip_min_length 256;\n\
         \x20   gzip_comp_level 6;\n\
         \x20   gzip_types {};\n\
         \x20   set $careers_cache \"{ASK_AGAIN}\";\n\
         \x20   set $careers_origin \"\";\n\
         \x20   if ($uri ~ \"{HASHED}\") {{\n\
         \x20       set $careers_cache \"{FOR_GOOD}\";\n\
         \x20       set $careers_origin \"*\";\n\
         \x20   }}\n\
         {embed}\x20   add_header Cache-Control $careers_cache always;\n\
         \x20   add_header Access-Control-Allow-Origin $careers_origin always;\n",
        COMPRESSED.join(" ")
    );
    for (name, value) in &rules.headers {
        line(&mut text, &format!("    add_header {name} \"{}\" always;", escaped(value)));
    }
    text + "}\n"
}

fn redirects(text: &mut String, rules: &Rules) {
    for (from, to) in &rules.redirects {
        let to = escaped(to);
        let slash = if from.ends_with(".html") { None } else { Some(format!("{from}/")) };
        for from in std::iter::once(from.clone()).chain(slash) {
            let from = escaped(&from);
            line(text, &format!("location = \"{from}\" {{ return 301 \"{to}$is_args$args\"; }}"));
        }
    }
}

fn line(text: &mut String, line: &str) {
    writeln!(text, "{line}").expect("writing to a string succeeds");
}

/// No value of ours holds a quote, a backslash or a `$`, but an address may.
fn escaped(value: &str) -> String {
    value.replace('\\', "%5C").replace('"', "%22").replace('$', "%24")
}
