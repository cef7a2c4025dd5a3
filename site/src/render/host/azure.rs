//! Azure Static Web Apps: `staticwebapp.config.json`.

use serde_json::{Map, Value, json};

use super::rules::{ASK_AGAIN, FOR_GOOD, Rules, TYPES};

/// Azure takes no larger file. Old addresses beyond it lead on by their pages.
const LARGEST: usize = 20 * 1024;

pub(super) fn configuration(rules: &Rules) -> String {
    let mut redirects = rules.redirects.len();
    loop {
        let text = written(rules, redirects);
        if text.len() <= LARGEST || redirects == 0 {
            return text;
        }
        redirects /= 2;
    }
}

fn written(rules: &Rules, redirects: usize) -> String {
    let mut headers: Map<String, Value> = rules
        .headers
        .iter()
        .map(|(name, value)| ((*name).to_owned(), value.as_str().into()))
        .collect();
    headers.insert("Cache-Control".into(), ASK_AGAIN.into());
    let kept = json!({ "Cache-Control": FOR_GOOD, "Access-Control-Allow-Origin": "*" });
    let assets = if rules.assets_are_ours {
        vec![format!("{}/assets/*", rules.base)]
    } else {
        rules.hashed.clone()
    };
    let assets = assets.into_iter().map(|route| json!({ "route": route, "headers": kept }));
    let open = json!({ "Access-Control-Allow-Origin": "*" });
    let embed = rules.embedded_paths("/*").into_iter();
    let embed = embed.map(|path| format!("{}/{path}", rules.base));
    let embed = embed.map(|route| json!({ "route": route, "headers": open }));
    let moved = rules.redirects.iter().take(redirects);
    let moved = moved.map(|(from, to)| json!({ "route": from, "redirect": to, "statusCode": 301 }));
    let types: Map<String, Value> =
        TYPES.iter().map(|(end, kind)| (format!(".{end}"), (*kind).into())).collect();
    let all = json!({
        "trailingSlash": "always",
        "routes": assets.chain(embed).chain(moved).collect::<Vec<_>>(),
        "responseOverrides": { "404": { "rewrite": format!("{}/404.html", rules.base) } },
        "globalHeaders": headers,
        "mimeTypes": types,
    });
    format!("{all:#}\n")
}
