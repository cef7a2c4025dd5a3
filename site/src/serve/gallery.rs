//! The gallery of `careers serve`: every component in every named situation, with the
//! style sheet of the site that is shown. No visitor ever sees it.

use axum::extract::State;
use axum::response::{Html, IntoResponse, Response};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use widget::Example;

use super::{error_page, events};

/// Styles of the site and the script that reloads, as in the pages themselves.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; \
    require-trusted-types-for 'script'; trusted-types 'none'";

/// The page.
pub(super) async fn gallery(State(state): State<super::State>) -> Response {
    let shown = state.borrow().clone();
    let Some(site) = &shown.site else {
        return Html(error_page::page(&shown.problems)).into_response();
    };
    let page = page(&format!("/{}", site.style()), &widget::components::examples());
    let page = events::with_script(page.as_bytes(), &shown.version);
    Html(page).into_response()
}

fn page(style: &str, examples: &[Example]) -> String {
    let components = examples.chunk_by(|a, b| a.component == b.component);
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="color-scheme" content="light dark";
                title { "Gallery of components" }
                link rel="icon" href="data:,";
                link rel="stylesheet" href=(style);
            }
            body {
                main.gallery {
                    header.page-head {
                        h1 { "Gallery" }
                        p.lead { "Every component in every situation that has a name." }
                    }
                    @for (n, examples) in components.enumerate() {
                        section.browse.ask-list {
                            h2 { (examples[0].component) }
                            @for (m, example) in examples.iter().enumerate() {
                                (article(example, &format!("g{n}-{m}-")))
                            }
                        }
                    }
                }
            }
        }
    };
    page.into_string()
}

fn article(example: &Example, prefix: &str) -> Markup {
    html! {
        article.card {
            p.eyebrow { (example.name) }
            (PreEscaped(alone(&widget::render_example(example), prefix)))
        }
    }
}

/// What names other elements of a page.
const NAMES: [&str; 6] =
    ["id", "for", "name", "aria-controls", "aria-labelledby", "aria-describedby"];

/// The same markup with names of its own: other examples on the page have the same.
fn alone(markup: &str, prefix: &str) -> String {
    NAMES.iter().fold(markup.to_owned(), |markup, name| {
        markup.replace(&format!(" {name}=\""), &format!(" {name}=\"{prefix}"))
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::page;

    #[test]
    fn every_example_stands_in_it_and_no_name_stands_twice() {
        let examples = widget::components::examples();
        let page = page("/assets/site.css", &examples);
        assert_eq!(
            page.matches("<article class=\"card\"><p class=\"eyebrow\">").count(),
            examples.len()
        );
        let mut ids = BTreeSet::new();
        for id in page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert!(ids.insert(id), "{id} stands twice");
        }
    }
}
