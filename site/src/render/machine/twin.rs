//! A role as plain Markdown, for programs that read text: what its page says, and no more.

use ::words::{msg, say, unmarked};
use roles::Route;
use roles::opening::Apply;

use super::address;
use crate::content::{Content, ContentLink, Prose};
use crate::plan::words::role_status;
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
        parts.push(role_status(role.status));
    }
    for opening in &view.openings {
        parts.push(format!("## {}", opening.name));
        parts.push(opening.state().whole());
        parts.push(facts(opening.all_facts()));
        parts.extend(opening.phase.is_open().then(|| ways(&opening.opening.apply)));
    }
    parts.extend(view.prose.map(|prose| with_whole_addresses(prose, content)));
    parts.push(facts(view.terms.iter()));
    for section in &view.asks {
        parts.push(format!("## {}", section.title));
        parts.push(asks(&section.asks, ""));
    }
    let own = format!("<{}>", address(&Route::Role(role.slug.clone()), content));
    parts.push(say(msg::FactLine { name: &say(msg::SourceTitle), value: &own }));
    parts.retain(|part| !part.trim().is_empty());
    unmarked(&parts.join("\n\n")).into_owned() + "\n"
}

/// What is stated, as a list.
fn facts<'f>(facts: impl Iterator<Item = &'f Fact>) -> String {
    let stated = facts.filter_map(|fact| Some(format!("- {}", fact.line()?)));
    stated.collect::<Vec<_>>().join("\n")
}

/// The ways to apply, as a list.
fn ways(apply: &Apply) -> String {
    let link = |address: &String| format!("<{address}>");
    let url = apply.url.as_ref().map(|url| say(msg::OpeningApplyWeb { address: &link(url) }));
    let email = apply.email.as_ref();
    let email = email.map(|email| say(msg::OpeningApplyEmail { address: &link(email) }));
    let mail = apply.mail.as_ref().map(|address| say(msg::OpeningApplyMail { address }));
    let place = apply.in_person.as_ref().map(|place| say(msg::OpeningApplyInPerson { place }));
    let all = [url, email, mail, place].into_iter().flatten();
    all.map(|way| format!("- {way}")).collect::<Vec<_>>().join("\n")
}

fn asks(all: &[Ask<'_>], indent: &str) -> String {
    let one = |ask: &Ask<'_>| match ask {
        Ask::One(item) => format!("{indent}- {}", item.text.plain),
        Ask::Group(group) => {
            let members = asks(&group.members, &format!("{indent}  "));
            format!("{indent}- {}\n{members}", group.lead)
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
