//! What a tag of the shell loads from elsewhere, sends elsewhere or asks a browser to do by
//! itself.

use crate::diagnostic::{Diagnostic, Place};
use crate::policy::{PagePolicy, Use, origin_of};
use crate::render::html::{Attribute, Tag, decoded};
use crate::sources::SourcePath;

use super::problems::{LEADS_ON_BY_ITSELF, LOADS_ELSEWHERE, RUNS_A_LINK};

/// What is wrong with a tag.
pub(super) fn elsewhere(
    tag: &Tag<'_>,
    (file, policy): (&SourcePath, &PagePolicy),
    found: &mut Vec<Diagnostic>,
) {
    for attribute in tag.attributes() {
        let span = attribute.start..attribute.start + attribute.value.len();
        let place = Place::span(file, span);
        if runs(&decoded(attribute.value)) {
            let message = "a link runs a script";
            let help = "link to a page, or put the script into a file in `static/`";
            found.push(RUNS_A_LINK.at(place, message).help(help));
            continue;
        }
        let Some(used) = used(tag, &attribute) else { continue };
        for address in addresses(&attribute) {
            found.extend(
                refused(used, &decoded(address), policy)
                    .map(|(message, help)| LOADS_ELSEWHERE.at(place.clone(), message).help(help)),
            );
        }
    }
    if is(tag.name, "meta") && tag.get("http-equiv").is_some_and(|what| is(what, "refresh")) {
        let place = Place::span(file, tag.start..tag.start + 1 + tag.name.len());
        let message = "the shell makes every page lead on or reload by itself";
        let help = "remove it; an old address of a page stands under `aliases` of that page";
        found.push(LEADS_ON_BY_ITSELF.at(place, message).help(help));
    }
}

/// What an attribute is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wanted {
    /// Something that the policy can allow.
    May(Use),
    /// A connection or a file in advance, for anything that the policy allows.
    Known,
    /// Something that no page of a site does.
    Never,
}

fn used(tag: &Tag<'_>, attribute: &Attribute<'_>) -> Option<Wanted> {
    let name = tag.name.to_ascii_lowercase();
    let key = attribute.name.to_ascii_lowercase();
    let wanted = match (name.as_str(), key.as_str()) {
        ("script", "src" | "href" | "xlink:href") => Wanted::May(Use::Scripts),
        ("link", "href" | "imagesrcset") => of_link(tag.get("rel")?)?,
        ("img" | "source" | "input", "src" | "srcset") => Wanted::May(Use::Pictures),
        ("image" | "use" | "feimage", "href" | "xlink:href") => Wanted::May(Use::Pictures),
        ("video", "poster") | ("body" | "table" | "td", "background") => Wanted::May(Use::Pictures),
        ("iframe" | "frame", "src") => Wanted::May(Use::Frames),
        ("form", "action") | (_, "formaction") => Wanted::May(Use::Forms),
        ("object", "data") | ("embed" | "video" | "audio" | "track", "src") => Wanted::Never,
        ("a" | "area", "ping") => Wanted::May(Use::Connections),
        _ => return None,
    };
    Some(wanted)
}

/// By what a link is; those that load nothing are left alone.
fn of_link(rel: &str) -> Option<Wanted> {
    rel.split_whitespace().find_map(|rel| match rel.to_ascii_lowercase().as_str() {
        "stylesheet" => Some(Wanted::May(Use::Styles)),
        "icon" | "apple-touch-icon" | "mask-icon" => Some(Wanted::May(Use::Pictures)),
        "modulepreload" => Some(Wanted::May(Use::Scripts)),
        "preconnect" | "dns-prefetch" | "preload" | "prefetch" | "prerender" => Some(Wanted::Known),
        "manifest" => Some(Wanted::Never),
        _ => None,
    })
}

/// The addresses in an attribute; a `srcset` has several.
fn addresses<'a>(attribute: &Attribute<'a>) -> Vec<&'a str> {
    if attribute.name.to_ascii_lowercase().ends_with("srcset") {
        let all = attribute.value.split(',').filter_map(|one| one.split_whitespace().next());
        return all.collect();
    }
    vec![attribute.value]
}

/// What is said of an address that the policy does not allow.
fn refused(wanted: Wanted, address: &str, policy: &PagePolicy) -> Option<(String, String)> {
    let origin = origin_of(address);
    let (key, allowed) = match (wanted, &origin) {
        (Wanted::Never, _) => return Some(never(address)),
        // A page of the site within a page, or a form sent to it: there is nothing to answer.
        (Wanted::May(Use::Frames | Use::Forms), None) => return Some(never(address)),
        (_, None) => return None,
        (Wanted::May(used), Some(_)) => (used.key(), policy.allows(used, address)),
        (Wanted::Known, Some(_)) => ("connections", policy.knows(address)),
    };
    let origin = origin.unwrap_or_default();
    (!allowed).then(|| {
        (
            format!("every page would ask `{origin}` for something"),
            format!(
                "put the file into `static/`, or allow the origin under `[extra.policy]` of \
                 config.toml: `{key} = [\"{origin}\"]`"
            ),
        )
    })
}

fn never(address: &str) -> (String, String) {
    (
        format!("the security policy of the pages blocks `{address}`"),
        "remove it, or link to it with `<a href>`".to_owned(),
    )
}

/// Whether an address is a script, as browsers read it.
fn runs(value: &str) -> bool {
    let plain = value.chars().filter(|c| !c.is_ascii_control() && !c.is_whitespace());
    let start: String = plain.take("javascript:".len()).collect();
    is(&start, "javascript:")
}

fn is(name: &str, wanted: &str) -> bool {
    name.eq_ignore_ascii_case(wanted)
}

/// Whether a tag makes a browser load, run or connect to anything.
pub(super) fn acts(tag: &Tag<'_>) -> bool {
    let loads = tag.attributes().any(|attribute| used(tag, &attribute).is_some());
    let refreshes = is(tag.name, "meta") && tag.get("http-equiv").is_some_and(|w| is(w, "refresh"));
    loads || refreshes || ["script", "style"].iter().any(|name| is(tag.name, name))
}
