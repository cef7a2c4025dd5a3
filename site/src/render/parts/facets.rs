//! Domains, levels and employers as links with counts.

use maud::{Markup, html};

use crate::plan::FacetLink;
use crate::plan::words::count;
use crate::render::link_context::LinkContext;

/// The facets, each with its values; nothing when there is none.
pub(in crate::render) fn facets(links: &[FacetLink<'_>], here: LinkContext<'_>) -> Markup {
    html! {
        @if !links.is_empty() {
            div.facets {
                @for group in links.chunk_by(|a, b| a.facet == b.facet) {
                    div.facet {
                        h3 { "By " (group[0].facet.to_lowercase()) }
                        ul {
                            @for link in group {
                                li {
                                    a href=(here.to(&link.route)) { (link.title) }
                                    " " span.count { (count(link.count, "role", "roles")) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
