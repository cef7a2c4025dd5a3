//! What can be wrong with a shell.

use std::ops::Range;

use super::problems::{
    BEFORE_POLICY, BLOCKED_BY_POLICY, NO_LANGUAGE, SHELL_LINK, SLOT_MISSING, SLOT_TWICE,
    SLOT_UNKNOWN,
};
use super::{SLOTS, elsewhere};
use crate::diagnostic::{Diagnostic, Place};
use crate::nearest::nearest;
use crate::render::html::Tag;
use crate::sources::SourcePath;

/// Slots that are missing, doubled or unknown.
pub(super) fn slots(
    slots: &[(String, Range<usize>)],
    file: &SourcePath,
    found: &mut Vec<Diagnostic>,
) {
    for (n, (name, range)) in slots.iter().enumerate() {
        let place = Place::span(file, range.clone());
        if name == super::SKIP_LINK {
            continue;
        }
        if !SLOTS.iter().any(|(known, _)| known == name) {
            found.push(unknown(name, place));
        } else if let Some((_, first)) = slots[..n].iter().find(|(earlier, _)| earlier == name) {
            let message = format!("the slot `careers:{name}` stands in the shell twice");
            let twice = SLOT_TWICE
                .at(place, message)
                .help("every page has each slot once; remove one of the two")
                .related(Place::span(file, first.clone()), "first used here");
            found.push(twice);
        }
    }
    let missing = SLOTS.iter().filter(|(known, _)| !slots.iter().any(|(name, _)| name == known));
    found.extend(missing.map(|(name, _)| {
        let message = format!("the shell has no slot `careers:{name}`");
        SLOT_MISSING
            .at(Place::file(file), message)
            .help(format!("every page needs it; add `<!-- careers:{name} -->` where it belongs"))
    }));
}

fn unknown(name: &str, place: Place) -> Diagnostic {
    let known = SLOTS.map(|(name, _)| name);
    let help = match nearest(name, &known) {
        Some(near) => format!("did you mean `careers:{near}`?"),
        None => "the slots are `careers:head`, `careers:navigation`, `careers:main` and \
                 `careers:footer`; remove this one"
            .into(),
    };
    SLOT_UNKNOWN.at(place, format!("`careers:{name}` is not a slot")).help(help)
}

/// Something that a browser would load or run before it has read the policy.
pub(super) fn before_policy(tag: &Tag<'_>, file: &SourcePath) -> Option<Diagnostic> {
    if !elsewhere::acts(tag) {
        return None;
    }
    let place = Place::span(file, tag.start..tag.start + 1 + tag.name.len());
    let message = format!("this `<{}>` stands before the security policy", tag.name);
    let help = "move `<!-- careers:head -->` up, right behind the `<meta charset>`";
    Some(BEFORE_POLICY.at(place, message).help(help))
}

/// What the security policy of every page keeps from working, and what a page must not lack.
pub(super) fn blocked(tag: &Tag<'_>, file: &SourcePath, found: &mut Vec<Diagnostic>) {
    let place = Place::span(file, tag.start..tag.start + 1 + tag.name.len());
    let name = tag.name.to_ascii_lowercase();
    let data = tag.get("type").is_some_and(|kind| kind.contains("json"));
    let inline = (name == "script" && tag.get("src").is_none() && !data) || name == "style";
    if inline || name == "base" {
        let message = format!("the security policy of the pages blocks this `<{name}>`");
        let help = "the policy allows files of the site only; put it into a file in `static/` and \
                    link it with `@/`";
        found.push(BLOCKED_BY_POLICY.at(place.clone(), message).help(help));
    }
    for attribute in tag.attributes() {
        let handler = attribute.name.len() > 2 && attribute.name[..2].eq_ignore_ascii_case("on");
        if handler || attribute.name.eq_ignore_ascii_case("style") {
            let message = format!(
                "the security policy of the pages blocks the attribute `{}`",
                attribute.name
            );
            let place = Place::span(file, attribute.start..attribute.start + attribute.value.len());
            let help = "the policy allows files of the site only; use a class and a style sheet \
                        or script in `static/`";
            found.push(BLOCKED_BY_POLICY.at(place, message).help(help));
        }
    }
    if name == "html" && tag.get("lang").is_none_or(str::is_empty) {
        let message = "the shell does not say in which language the pages are";
        let help = "screen readers choose a voice by it; write for example `<html lang=\"en\">`";
        found.push(NO_LANGUAGE.at(place, message).help(help));
    }
}

/// A link that would lead somewhere else on every page.
pub(super) fn relative(link: &str, place: Place) -> Option<Diagnostic> {
    let scheme = link.split(['/', '?', '#']).next().is_some_and(|start| start.contains(':'));
    if link.is_empty() || scheme || link.starts_with(['#', '/']) {
        return None;
    }
    let message = format!("the link `{link}` would lead somewhere else on every page");
    let path = link.trim_start_matches("./").trim_start_matches("../");
    let help = format!("links in the shell start at the root of the site; write `@/{path}`");
    Some(SHELL_LINK.at(place, message).help(help))
}
