//! All roles: the finder, and further pages of cards where there are many.

use maud::{Markup, PreEscaped, html};
use roles::Route;

use crate::plan::RolesView;
use crate::plan::words::count;
use crate::render::page_context::PageContext;
use crate::render::parts;

pub(super) fn body(view: &RolesView<'_>, context: &PageContext<'_>) -> Markup {
    let first = view.number == 1;
    html! {
        header.page-head {
            h1 {
                (view.prose.title)
                @if !first { ", page " (view.number) " of " (view.of) }
            }
        }
        @if first { (context.prose(view.prose, &["browse"])) }
        @match context.islands.finder().filter(|_| first) {
            Some(finder) => (PreEscaped(&finder.html)),
            None if view.cards.is_empty() => p.empty { "No role is described yet." },
            None => {
                p.count { (shown(view)) }
                (parts::cards(&view.cards, 2, context.here))
            }
        }
        (more(view, context))
        @if view.skills {
            p.also {
                "By tool or skill: "
                a href=(context.here.to(&Route::Skills)) { "who asks for what" } "."
            }
        }
        @if !view.facets.is_empty() {
            section.browse aria-labelledby="browse" {
                h2 #browse { "Browse" }
                (parts::facets(&view.facets, context.here))
            }
        }
    }
}

fn shown(view: &RolesView<'_>) -> String {
    let all = count(view.total, "role", "roles");
    if view.of == 1 {
        return all;
    }
    let before = crate::plan::ROLES_ON_A_PAGE * (view.number as usize - 1);
    format!("{} to {} of {all}", before + 1, before + view.cards.len())
}

/// The way to the other parts of a long list.
fn more(view: &RolesView<'_>, context: &PageContext<'_>) -> Markup {
    let route = |n| if n == 1 { Route::Roles } else { Route::RolesPage(n) };
    let shown = |n: &u32| *n == 1 || *n == view.of || n.abs_diff(view.number) <= 2;
    html! {
        @if view.of > 1 {
            nav.pages aria-label="Pages of roles" {
                ul {
                    @for n in (1..=view.of).filter(shown) {
                        li {
                            a href=(context.here.to(&route(n)))
                                aria-current=[(n == view.number).then_some("page")] {
                                span.visually-hidden { "Page " } (n)
                            }
                        }
                    }
                }
            }
        }
    }
}
