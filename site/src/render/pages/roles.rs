//! All roles: the finder, and further pages of cards where there are many.

use ::words::{msg, say};
use maud::{Markup, PreEscaped, html};
use roles::Route;

use crate::plan::RolesView;
use crate::render::page_context::PageContext;
use crate::render::parts;
use crate::render::sentence::{PLACE, link, with};

pub(super) fn body(view: &RolesView<'_>, context: &PageContext<'_>) -> Markup {
    let first = view.number == 1;
    html! {
        header.page-head {
            h1 {
                @if first { (view.prose.title) } @else {
                    (say(msg::PageOf {
                        page: &view.prose.title,
                        number: view.number as usize,
                        of: view.of as usize,
                    }))
                }
            }
        }
        @if first { (context.prose(view.prose, &["browse"])) }
        @match context.islands.finder().filter(|_| first) {
            Some(finder) => (PreEscaped(&finder.html)),
            None if view.cards.is_empty() => p.empty { (say(msg::HomeNoRoles)) },
            None => {
                p.count { (shown(view)) }
                (parts::cards(&view.cards, 2, context.here))
            }
        }
        (more(view, context))
        @if view.skills {
            p.also {
                (with(
                    &say(msg::RolesSkills { link: PLACE }),
                    [link(context.here.to(&Route::Skills), say(msg::RolesSkillsLink))],
                ))
            }
        }
        @if !view.facets.is_empty() {
            section.browse aria-labelledby="browse" {
                h2 #browse { (say(msg::HomeBrowse)) }
                (parts::facets(&view.facets, context.here))
            }
        }
    }
}

fn shown(view: &RolesView<'_>) -> String {
    if view.of == 1 {
        return say(msg::RoleCount { count: view.total });
    }
    let before = crate::plan::ROLES_ON_A_PAGE * (view.number as usize - 1);
    let (first, last) = (before + 1, before + view.cards.len());
    say(msg::RolesShown { first, last, all: view.total })
}

/// The way to the other parts of a long list.
fn more(view: &RolesView<'_>, context: &PageContext<'_>) -> Markup {
    let route = |n| if n == 1 { Route::Roles } else { Route::RolesPage(n) };
    let shown = |n: &u32| *n == 1 || *n == view.of || n.abs_diff(view.number) <= 2;
    html! {
        @if view.of > 1 {
            nav.pages aria-label=(say(msg::RolesPages)) {
                ul {
                    @for n in (1..=view.of).filter(shown) {
                        li {
                            a href=(context.here.to(&route(n)))
                                aria-current=[(n == view.number).then_some("page")] {
                                span.visually-hidden { (say(msg::RolesPage)) } (n)
                            }
                        }
                    }
                }
            }
        }
    }
}
