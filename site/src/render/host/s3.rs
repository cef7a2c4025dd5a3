//! S3 with CloudFront in front of it: what is uploaded with which type and for how long it may be
//! kept, and the headers that CloudFront adds. Both stand in the site behind a dot and are not
//! uploaded.

use std::fmt::Write;

use serde_json::json;

use super::rules::{ASK_AGAIN, FOR_GOOD, Rules};

pub(super) fn script(rules: &Rules) -> String {
    let prefix = &rules.base;
    let mut text = format!(
        "#!/bin/sh\n\
         # Written by `careers build --for s3`. Uploads the folder it stands in:\n\
         #   sh .careers-s3.sh BUCKET\n\
         # New assets come first and old ones stay, so that no page lacks what it loads.\n\
         set -eu\n\
         cd \"$(dirname \"$0\")\"\n\
         to=\"s3://$1{prefix}\"\n"
    );
    for (end, kind) in ASSETS {
        line(
            &mut text,
            &format!(
                "aws s3 cp . \"$to\" --recursive --exclude '*'{} --content-type '{kind}' --cache-control '{FOR_GOOD}'",
                of_end(rules, end, "--include")
            ),
        );
    }
    line(
        &mut text,
        &format!(
            "aws s3 sync . \"$to\" --delete --exclude '.careers*'{} --cache-control '{ASK_AGAIN}'",
            ASSETS.iter().map(|(end, _)| of_end(rules, end, "--exclude")).collect::<String>()
        ),
    );
    redirects(&mut text, rules);
    text
}

fn redirects(text: &mut String, rules: &Rules) {
    for (from, to) in &rules.redirects {
        let key = from.trim_start_matches('/');
        let key = if key.ends_with(".html") { key.to_owned() } else { format!("{key}/index.html") };
        line(
            text,
            &format!(
                "aws s3api put-object --bucket \"$1\" --key {} --website-redirect-location {} >/dev/null",
                quoted(&key),
                quoted(to)
            ),
        );
    }
}

/// The files of the program's folder, by the ends of their names.
const ASSETS: [(&str, &str); 4] = [
    ("css", "text/css"),
    ("txt", "text/plain"),
    ("js", "text/javascript"),
    ("wasm", "application/wasm"),
];

/// Options for the files with an ending whose bytes are in their names.
fn of_end(rules: &Rules, end: &str, option: &str) -> String {
    if rules.assets_are_ours {
        return format!(" {option} 'assets/*.{end}'");
    }
    let inside = rules.base.len() + 1;
    let own = rules.hashed.iter().filter(|path| path.ends_with(&format!(".{end}")));
    own.map(|path| format!(" {option} {}", quoted(&path[inside..]))).collect()
}

/// For `aws cloudfront create-response-headers-policy --response-headers-policy-config`.
pub(super) fn headers_policy(rules: &Rules) -> String {
    let items: Vec<_> = rules
        .headers
        .iter()
        .filter(|(name, _)| !IN_SECURITY.contains(name))
        .map(|(name, value)| json!({ "Header": name, "Value": value, "Override": true }))
        .collect();
    let get = |wanted: &str| {
        let found = rules.headers.iter().find(|(name, _)| *name == wanted);
        found.map(|(_, value)| value.clone()).unwrap_or_default()
    };
    let seconds = get("Strict-Transport-Security").replace("max-age=", "");
    let mut all = json!({
        "Name": "careers",
        "SecurityHeadersConfig": {
            "ContentSecurityPolicy": {
                "ContentSecurityPolicy": get("Content-Security-Policy"), "Override": true
            },
            "ContentTypeOptions": { "Override": true },
            "ReferrerPolicy": { "ReferrerPolicy": get("Referrer-Policy"), "Override": true },
            "StrictTransportSecurity": {
                "AccessControlMaxAgeSec": seconds.parse::<u32>().unwrap_or_default(),
                "Override": true
            }
        },
        "CustomHeadersConfig": { "Quantity": items.len(), "Items": items }
    });
    if !rules.embedded.is_empty() {
        all["CorsConfig"] = cors();
    }
    if !get("X-Frame-Options").is_empty() {
        all["SecurityHeadersConfig"]["FrameOptions"] =
            json!({ "FrameOption": get("X-Frame-Options"), "Override": true });
    }
    format!("{all:#}\n")
}

/// Pages of other sites may read the site, as they have to for what they show of it.
fn cors() -> serde_json::Value {
    let only = |items: &[&str]| json!({ "Quantity": items.len(), "Items": items });
    json!({
        "AccessControlAllowOrigins": only(&["*"]),
        "AccessControlAllowHeaders": only(&["*"]),
        "AccessControlAllowMethods": only(&["GET", "HEAD"]),
        "AccessControlAllowCredentials": false,
        "OriginOverride": true
    })
}

/// CloudFront has fields of their own for these, and refuses them elsewhere.
const IN_SECURITY: [&str; 5] = [
    "X-Frame-Options",
    "Content-Security-Policy",
    "Strict-Transport-Security",
    "X-Content-Type-Options",
    "Referrer-Policy",
];

fn line(text: &mut String, line: &str) {
    writeln!(text, "{line}").expect("writing to a string succeeds");
}

/// A word that the shell takes as it is.
fn quoted(word: &str) -> String {
    format!("'{}'", word.replace('\'', "'\\''"))
}
