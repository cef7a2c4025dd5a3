//! The head of a role's page: what it is, where, on what terms, whether it is open, the two
//! things to do next, and the roles around it on a map.

use ::words::{Key, msg, say};
use maud::{Markup, html};
use roles::Route;
use roles::role::Status;

use super::{ladder_places, openings};
use crate::plan::words::role_status;
use crate::plan::{Fact, RoleView};
use crate::render::map;
use crate::render::page_context::PageContext;
use crate::render::sentence::{OTHER_PLACE, PLACE, in_two_places, link, with};

pub(super) fn head(view: &RoleView<'_>, context: &PageContext<'_>) -> Markup {
    let role = view.role;
    let language = view.prose.and_then(|prose| prose.language.as_deref());
    let color = view.fields.first().map(|field| format!(" ln-{}", field.color));
    html! {
        header class={ "page-head role-head" (color.unwrap_or_default()) } {
            div.role-what {
                (facets(view, context))
                h1 lang=[language] { (role.title) }
                @if role.status != Status::Stub { p.lead lang=[language] { (role.description) } }
            }
            div.role-terms {
                (key_facts(view, context))
                (buttons(view, context))
            }
            @if let Some(chart) = &view.ladder_places.chart {
                (map::figure(chart, &say(msg::PlacesMap), context.here))
            }
        }
    }
}

/// Where, whether it is open, pay and hours.
fn key_facts(view: &RoleView<'_>, context: &PageContext<'_>) -> Markup {
    let role = view.role;
    let inside = [&role.department, &role.team].into_iter().flatten();
    let plan = role.terms.as_stated.as_ref();
    html! {
        dl.key-facts {
            div {
                dt { (say(msg::RoleWhere)) }
                dd {
                    @match &view.employer {
                        Some(route) => a href=(context.here.to(route)) { (role.employer) },
                        None => (role.employer),
                    }
                    @for part in inside { small { (part) } }
                }
            }
            div {
                dt { (say(msg::RoleOpenings)) }
                dd {
                    @if view.openings.is_empty() { (status(role.status)) } @else {
                        (openings::states(view, context))
                    }
                }
            }
            @if role.status != Status::Stub {
                (fact(msg::TermsNamePay::KEY, &view.pay, plan.map(String::as_str)))
                (fact(msg::TermsNameHours::KEY, &view.hours, None))
            }
        }
    }
}

fn fact(name: Key, fact: &Fact, more: Option<&str>) -> Markup {
    html! {
        div {
            dt { (name.say()) }
            @match &fact.value {
                Some(value) => dd { (value) @if let Some(more) = more { small { (more) } } },
                None => dd.not-stated { (say(msg::NotStated)) @if let Some(more) = more { small { (more) } } },
            }
        }
    }
}

fn status(status: Status) -> Markup {
    let words = match status {
        Status::Described => say(msg::RoleOpenNone),
        Status::Stub => say(msg::RoleOpenStub),
        Status::Upcoming | Status::Open | Status::Archived => role_status(status),
    };
    html! { span.role-status data-status=(status_name(status)) { (words) } }
}

fn status_name(status: Status) -> &'static str {
    match status {
        Status::Described => "described",
        Status::Upcoming => "upcoming",
        Status::Open => "open",
        Status::Stub => "stub",
        Status::Archived => "archived",
    }
}

/// To the self-check, and to comparing.
fn buttons(view: &RoleView<'_>, context: &PageContext<'_>) -> Markup {
    let compared = ladder_places::compared(view, context.here);
    html! {
        @if view.check || compared.is_some() {
            p.buttons {
                @if view.check { a.go.you href="#check" { (say(msg::RoleCheck)) } }
                @if let Some(address) = compared { a.go href=(address) { (say(msg::RoleCompare)) } }
            }
        }
    }
}

/// The kinds of work and the levels that the role is listed under.
fn facets(view: &RoleView<'_>, context: &PageContext<'_>) -> Markup {
    let links = |facets: &[(&str, Route)]| {
        html! {
            @for (n, (title, route)) in facets.iter().enumerate() {
                @if n > 0 { (say(msg::ListSeparator)) }
                (link(context.here.to(route), title))
            }
        }
    };
    let (domains, levels) = (links(&view.domains), links(&view.levels));
    let facets = match (view.domains.is_empty(), view.levels.is_empty()) {
        (true, true) => return html! {},
        (false, true) => with(&say(msg::RoleFacetsDomains { domains: PLACE }), [domains]),
        (true, false) => with(&say(msg::RoleFacetsLevels { levels: PLACE }), [levels]),
        (false, false) => {
            let said = say(msg::RoleFacets { domains: PLACE, levels: OTHER_PLACE });
            in_two_places(&said, domains, levels)
        }
    };
    html! {
        p.role-facets {
            @for field in &view.fields { (map::bullet(field)) }
            span { (facets) }
        }
    }
}
