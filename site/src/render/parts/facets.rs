//! Domains, levels and employers as links with counts.

use ::words::{msg, say};
use maud::{Markup, html};

use roles::find::Facet;

use crate::plan::FacetLink;
use crate::render::link_context::LinkContext;

/// The facets, each with its values; nothing when there is none.
pub(in crate::render) fn facets(links: &[FacetLink<'_>], here: LinkContext<'_>) -> Markup {
    html! {
        @if !links.is_empty() {
            div.facets {
                @for group in links.chunk_by(|a, b| a.facet == b.facet) {
                    div.facet {
                        h3 { (browse(group[0].facet)) }
                        ul {
                            @for link in group {
                                li {
                                    a href=(here.to(&link.route)) { (link.title) }
                                    " " span.count { (say(msg::RoleCount { count: link.count })) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn browse(facet: Facet) -> String {
    match facet {
        Facet::Level => say(msg::BrowseLevel),
        Facet::Employer => say(msg::BrowseEmployer),
        _ => say(msg::BrowseDomain),
    }
}
