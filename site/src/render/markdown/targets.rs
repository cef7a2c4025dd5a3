//! Where links and images of prose lead.

use std::collections::BTreeSet;
use std::ops::Bound::{Excluded, Included, Unbounded};

use crate::check::{look_alike, web_address};
use crate::content::Content;
use crate::diagnostic::Place;
use crate::parse::nearest::{AROUND, MANY, nearest};
use crate::render::link_context::LinkContext;

/// A link to the site itself, as it stands in a page.
#[derive(Debug, Clone)]
pub(in crate::render) struct Written {
    /// As it stands in the page.
    pub(in crate::render) link: String,
    /// As the author wrote it.
    pub(in crate::render) target: String,
    /// Where the author wrote it.
    pub(in crate::render) place: Place,
}

/// What a target is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    Link,
    Image,
}

/// Where a target leads.
pub(super) enum Target {
    /// To another site; it stays as it is.
    Elsewhere,
    /// To this site, by this link.
    Site(String),
    /// Nowhere it should: code, message and help.
    Wrong(&'static str, String, String),
}

/// Schemes that lead somewhere and run nothing.
const SCHEMES: [&str; 4] = ["http", "https", "mailto", "tel"];

/// Finds where a target leads from a page.
pub(super) fn resolve(target: &str, used: Use, here: LinkContext<'_>, content: &Content) -> Target {
    if let Some(file) = target.strip_prefix("@/") {
        return content_file(file, here, content);
    }
    let scheme = scheme(target);
    match scheme.as_deref() {
        Some(scheme) if !SCHEMES.contains(&scheme) => wrong_scheme(scheme),
        Some(_) if used == Use::Image => remote_image(target),
        None if target.starts_with("//") && used == Use::Image => remote_image(target),
        Some(_) => elsewhere(target),
        None if target.starts_with("//") => elsewhere(target),
        None => Target::Site(match target.strip_prefix('/') {
            Some(address) if used == Use::Image => here.loads(address),
            Some(address) => here.to_address(address),
            None => target.to_owned(),
        }),
    }
}

/// The scheme as a browser reads it, which skips spaces and control characters.
fn scheme(target: &str) -> Option<String> {
    let plain: String =
        target.chars().filter(|c| !c.is_ascii_control() && !c.is_whitespace()).collect();
    let (start, _) = plain.split_once(':')?;
    let is_scheme = !start.contains(['/', '?', '#']);
    is_scheme.then(|| start.to_ascii_lowercase())
}

/// Another site, unless the address leads elsewhere than it seems to.
fn elsewhere(target: &str) -> Target {
    let Some(why) = look_alike::misleading(target) else { return Target::Elsewhere };
    let message = format!("the address `{target}` misleads: {why}");
    Target::Wrong("misleading-address", message, web_address::HELP.into())
}

fn wrong_scheme(scheme: &str) -> Target {
    let message = format!("links of the kind `{scheme}:` are not allowed");
    let help = "a link leads to a page of the site as `@/roles/_index.md`, or starts with \
                `https:`, `http:`, `mailto:` or `tel:`";
    Target::Wrong("link-scheme", message, help.into())
}

fn remote_image(target: &str) -> Target {
    let message = format!("the image `{target}` lies on another site");
    let help = "pages load nothing from elsewhere; put the file into `static/` and write its path, \
                as in `/photo.jpg`";
    Target::Wrong("remote-image", message, help.into())
}

/// The content files among which one that is not there could be meant.
fn around<'c>(path: &str, content: &'c Content) -> Vec<&'c str> {
    let near = |path: &str| {
        let before = content.routes.range::<str, _>((Unbounded, Excluded(path))).rev().take(AROUND);
        before
            .chain(content.routes.range::<str, _>((Included(path), Unbounded)).take(AROUND))
            .map(|(path, _)| path)
    };
    if content.routes.len() <= MANY {
        return content.routes.keys().map(String::as_str).collect();
    }
    let mut all: BTreeSet<&String> = near(path).collect();
    // A folder may be misspelt as well.
    let name = path.rsplit('/').next().unwrap_or_default();
    for folder in ["", "roles/", "ladders/"] {
        all.extend(near(&format!("{folder}{name}")));
    }
    all.into_iter().map(String::as_str).collect()
}

fn content_file(file: &str, here: LinkContext<'_>, content: &Content) -> Target {
    let (path, anchor) = file.split_once('#').map_or((file, None), |(p, a)| (p, Some(a)));
    if let Some(route) = content.routes.get(path) {
        let anchor = anchor.map(|anchor| format!("#{anchor}")).unwrap_or_default();
        return Target::Site(here.to(route) + &anchor);
    }
    let message = format!("the link `@/{path}` leads to no content file");
    let help = match nearest(path, &around(path, content)) {
        Some(near) => format!("did you mean `@/{near}`?"),
        None => "after `@/` comes a file of `content/`, as in `@/roles/_index.md`".into(),
    };
    Target::Wrong("broken-link", message, help)
}
