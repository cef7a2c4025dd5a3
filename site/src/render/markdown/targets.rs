//! Where links and images of prose lead.

use crate::check::{misleading, web_address};
use crate::content::{ContentLink, Links};
use crate::diagnostic::Place;
use crate::policy::{self, PagePolicy};
use crate::problem::{Problem, piece, problems};
use crate::render::link_context::LinkContext;
use crate::render::links::BROKEN_LINK;

problems! {
    LINK_SCHEME = "link-scheme", Error {
        what: "A link begins in a way that is not allowed, like `javascript:`.",
        why: "A link leads to a page, an e-mail address or a telephone. Anything else could run \
              something on a visitor's computer.",
        bad: [piece::prose("Read the [handbook](file:///C:/handbook.pdf).\n")],
        good: [piece::prose("Read the [handbook](https://elm.example/handbook.pdf).\n")],
    }

    REMOTE_IMAGE = "remote-image", Error {
        what: "A picture lies on another site.",
        why: "Pages of this site ask nobody else for anything, so that no other site learns who \
              reads them. Put the picture into `static/`.",
        bad: [piece::prose("![The archive](https://elm.example/archive.jpg)\n")],
        good: [piece::prose("The archive is in the basement of the town hall.\n")],
    }
}

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
    /// Nowhere it should: the problem, message and help.
    Wrong(&'static Problem, String, String),
}

/// Schemes that lead somewhere and run nothing.
const SCHEMES: [&str; 4] = ["http", "https", "mailto", "tel"];

/// Finds where a target leads from a page.
pub(super) fn resolve(target: &str, used: Use, here: LinkContext<'_>, links: &Links) -> Target {
    if let Some(file) = target.strip_prefix("@/") {
        return content_file(file, here, links);
    }
    let scheme = scheme(target);
    match scheme.as_deref() {
        Some(scheme) if !SCHEMES.contains(&scheme) => wrong_scheme(scheme),
        Some(_) if used == Use::Image => remote_image(target, here.policy()),
        None if target.starts_with("//") && used == Use::Image => {
            remote_image(target, here.policy())
        }
        Some(_) => elsewhere(target),
        None if target.starts_with("//") => elsewhere(target),
        None => Target::Site(match target.strip_prefix('/') {
            Some(address) if used == Use::Image => here.loads(address),
            Some(address) => here.to_address(address),
            None => here.relative(target),
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
    let Some(why) = misleading::why(target) else { return Target::Elsewhere };
    let message = format!("the address `{target}` misleads: {why}");
    Target::Wrong(&web_address::MISLEADING_ADDRESS, message, web_address::HELP.into())
}

fn wrong_scheme(scheme: &str) -> Target {
    let message = format!("links of the kind `{scheme}:` are not allowed");
    let help = "a link leads to a page of the site as `@/roles/_index.md`, or starts with \
                `https:`, `http:`, `mailto:` or `tel:`";
    Target::Wrong(&LINK_SCHEME, message, help.into())
}

fn remote_image(target: &str, policy: &PagePolicy) -> Target {
    if policy.allows(policy::Use::Pictures, target) {
        return elsewhere(target);
    }
    let message = format!("the image `{target}` lies on another site");
    let help = "pages load nothing from elsewhere; put the file into `static/` and write its path, \
                as in `/photo.jpg`";
    Target::Wrong(&REMOTE_IMAGE, message, help.into())
}

fn content_file(file: &str, here: LinkContext<'_>, links: &Links) -> Target {
    let (path, anchor) = file.split_once('#').map_or((file, None), |(p, a)| (p, Some(a)));
    let near = match links.get(path) {
        Some(ContentLink::Page(route)) => {
            let anchor = anchor.map(|anchor| format!("#{anchor}")).unwrap_or_default();
            return Target::Site(here.to(route) + &anchor);
        }
        Some(ContentLink::Missing(near)) => near.as_deref(),
        None => None,
    };
    let message = format!("the link `@/{path}` leads to no content file");
    let help = match near {
        Some(near) => format!("did you mean `@/{near}`?"),
        None => "after `@/` comes a file of `content/`, as in `@/roles/_index.md`".into(),
    };
    Target::Wrong(&BROKEN_LINK, message, help)
}
