//! IIS: `web.config`. Redirects need the feature HTTP Redirection of IIS; without it the pages
//! of old addresses lead on.

use std::fmt::Write;

use super::rules::{ASK_AGAIN, FOR_GOOD, Rules, TYPES};

pub(super) fn configuration(rules: &Rules) -> String {
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <!-- Written by `careers build` for IIS. -->\n\
         <configuration>\n<system.webServer>\n\
         <defaultDocument enabled=\"true\"><files><clear/><add value=\"index.html\"/></files></defaultDocument>\n\
         <urlCompression doStaticCompression=\"true\"/>\n<staticContent>\n",
    );
    for (end, kind) in TYPES {
        line(&mut text, &format!("<remove fileExtension=\".{end}\"/>"));
        line(&mut text, &format!("<mimeMap fileExtension=\".{end}\" mimeType=\"{kind}\"/>"));
    }
    text += &format!(
        "<clientCache cacheControlMode=\"DisableCache\"/>\n</staticContent>\n\
         <httpErrors errorMode=\"Custom\" existingResponse=\"Replace\">\n\
         <remove statusCode=\"404\"/>\n\
         <error statusCode=\"404\" path=\"{}/404.html\" responseMode=\"ExecuteURL\"/>\n\
         </httpErrors>\n<httpProtocol><customHeaders>\n<remove name=\"X-Powered-By\"/>\n",
        escaped(&rules.base)
    );
    for (name, value) in &rules.headers {
        header(&mut text, name, value);
    }
    text += "</customHeaders></httpProtocol>\n</system.webServer>\n";
    if rules.assets_are_ours {
        kept(&mut text, "assets");
    } else {
        let inside = rules.base.len() + 1;
        rules.hashed.iter().for_each(|path| kept(&mut text, &path[inside..]));
    }
    locations(&mut text, rules);
    text + "</configuration>\n"
}

/// What holds for some addresses.
fn locations(text: &mut String, rules: &Rules) {
    for path in rules.embedded_paths("") {
        line(
            text,
            &format!(
                "<location path=\"{path}\"><system.webServer><httpProtocol><customHeaders>\
             <add name=\"Access-Control-Allow-Origin\" value=\"*\"/></customHeaders></httpProtocol>\
             </system.webServer></location>"
            ),
        );
    }
    for (from, to) in &rules.redirects {
        let from = &from[rules.base.len() + 1..];
        line(
            text,
            &format!(
                "<location path=\"{}\"><system.webServer><httpRedirect enabled=\"true\" \
             destination=\"{}$Q\" exactDestination=\"true\" httpResponseStatus=\"Permanent\"/>\
             </system.webServer></location>",
                escaped(from),
                escaped(to)
            ),
        );
    }
}

/// `DisableCache` above is what IIS writes as `no-cache`.
fn kept(text: &mut String, path: &str) {
    debug_assert_eq!(ASK_AGAIN, "no-cache");
    let control = FOR_GOOD.replace("max-age=31536000, ", "");
    line(
        text,
        &format!(
            "<location path=\"{}\"><system.webServer>\
         <staticContent><clientCache cacheControlMode=\"UseMaxAge\" \
         cacheControlMaxAge=\"365.00:00:00\" cacheControlCustom=\"{control}\"/></staticContent>\
         <httpProtocol><customHeaders><add name=\"Access-Control-Allow-Origin\" value=\"*\"/>\
         </customHeaders></httpProtocol></system.webServer></location>",
            escaped(path)
        ),
    );
}

fn header(text: &mut String, name: &str, value: &str) {
    line(
        text,
        &format!("<remove name=\"{name}\"/><add name=\"{name}\" value=\"{}\"/>", escaped(value)),
    );
}

fn line(text: &mut String, line: &str) {
    writeln!(text, "{line}").expect("writing to a string succeeds");
}

fn escaped(text: &str) -> String {
    maud::html! { (text) }.into_string()
}
