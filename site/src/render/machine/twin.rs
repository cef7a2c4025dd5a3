//! A role as plain Markdown, for programs that read text: what its page says, and no more.

use roles::Route;
use roles::opening::Apply;

use super::address;
use crate::content::{Content, ContentLink, Prose};
use crate::plan::words::{openings as words, role_status};
use crate::plan::{Ask, Fact, RoleView};

/// The path of the Markdown beside the page of a role.
pub(in crate::render) fn path(slug: &str) -> String {
    format!("{}index.md", Route::Role(slug.to_owned()).address())
}

/// The Markdown of a role.
pub(in crate::render) fn twin(view: &RoleView<'_>, content: &Content) -> String {
    let role = view.role;
    let mut parts = vec![format!("# {}", role.title), role.description.clone()];
    let of = [Some(&role.employer), role.department.as_ref(), role.team.as_ref()];
    let of: Vec<&str> = of.into_iter().flatten().map(String::as_str).collect();
    parts.push(of.join(", "));
    if view.openings.is_empty() {
        parts.push(format!("{}.", role_status(role.status)));
    }
    for opening in &view.openings {
        let state = opening.state();
        let days = state.days.as_deref().unwrap_or_default();
        parts.push(format!("## {}", opening.name));
        parts.push(format!("{}{days}{}.", state.before, state.after));
        parts.push(facts(&opening.facts));
        parts.extend(opening.phase.is_open().then(|| ways(&opening.opening.apply)));
    }
    parts.extend(view.prose.map(|prose| with_whole_addresses(prose, content)));
    parts.push(facts(&view.terms));
    for section in &view.asks {
        parts.push(format!("## {}", section.title));
        parts.push(asks(&section.asks, ""));
    }
    parts.push(format!("Source: <{}>", address(&Route::Role(role.slug.clone()), content)));
    parts.retain(|part| !part.trim().is_empty());
    parts.join("\n\n") + "\n"
}

/// What is stated, as a list.
fn facts(facts: &[Fact]) -> String {
    let stated = facts.iter();
    let stated =
        stated.filter_map(|fact| Some(format!("- {}: {}", fact.name, fact.value.as_ref()?)));
    stated.collect::<Vec<_>>().join("\n")
}

/// The ways to apply, as a list.
fn ways(apply: &Apply) -> String {
    let url = apply.url.as_ref().map(|url| format!("- {} <{url}>", words::ON_THE_WEB));
    let email = apply.email.as_ref().map(|email| format!("- {} <{email}>", words::BY_EMAIL));
    let mail = apply.mail.as_ref().map(|address| format!("- {} {address}", words::BY_MAIL));
    let place = apply.in_person.as_ref().map(|place| format!("- {} {place}", words::IN_PERSON));
    [url, email, mail, place].into_iter().flatten().collect::<Vec<_>>().join("\n")
}

fn asks(all: &[Ask<'_>], indent: &str) -> String {
    let one = |ask: &Ask<'_>| match ask {
        Ask::One(item) => format!("{indent}- {}", item.text.plain),
        Ask::Group(group) => {
            let members = asks(&group.members, &format!("{indent}  "));
            format!("{indent}- {}:\n{members}", group.lead)
        }
    };
    all.iter().map(one).collect::<Vec<_>>().join("\n")
}

/// The text of an author, whose links to files lead to pages.
fn with_whole_addresses(prose: &Prose, content: &Content) -> String {
    let mut text = prose.body.text.trim().to_owned();
    for (path, link) in prose.links.iter().rev() {
        if let ContentLink::Page(route) = link {
            text = text.replace(&format!("@/{path}"), &address(route, content));
        }
    }
    // The names of headings mean nothing here.
    text.replace(" {#apply}", "").replace(" {#selection}", "")
}
