//! All roles: the finder, and further pages of cards where there are many.

use maud::{Markup, PreEscaped, html};
use roles::Route;

use crate::plan::RolesView;
use crate::plan::words::count;
use crate::render::parts;
use crate::render::sheet::Sheet;

pub(super) fn body(view: &RolesView<'_>, sheet: &Sheet<'_>) -> Markup {
    let first = view.number == 1;
    html! {
        header.page-head {
            h1 {
                (view.prose.title)
                @if !first { ", page " (view.number) " of " (view.of) }
            }
        }
        @if first { (sheet.prose(view.prose, &["browse"])) }
        @match sheet.islands.finder().filter(|_| first) {
            Some(finder) => (PreEscaped(&finder.html)),
            None if view.cards.is_empty() => p.empty { "No role is described yet." },
            None => {
                p.count { (shown(view)) }
                (parts::cards(&view.cards, 2, sheet.here))
            }
        }
        (more(view, sheet))
        @if view.skills {
            p.also {
                "By tool or skill: "
                a href=(sheet.here.to(&Route::Skills)) { "who asks for what" } "."
            }
        }
        @if !view.facets.is_empty() {
            section.browse aria-labelledby="browse" {
                h2 #browse { "Browse" }
                (parts::facets(&view.facets, sheet.here))
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
fn more(view: &RolesView<'_>, sheet: &Sheet<'_>) -> Markup {
    let route = |n| if n == 1 { Route::Roles } else { Route::RolesPage(n) };
    let shown = |n: &u32| *n == 1 || *n == view.of || n.abs_diff(view.number) <= 2;
    html! {
        @if view.of > 1 {
            nav.pages aria-label="Pages of roles" {
                ul {
                    @for n in (1..=view.of).filter(shown) {
                        li {
                            a href=(sheet.here.to(&route(n)))
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
