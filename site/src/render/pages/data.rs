//! What the open data mean: every file, and every column of it.

use maud::{Markup, html};
use roles::Route;

use crate::plan::words::data as words;
use crate::render::machine::COLUMNS;
use crate::render::page_context::PageContext;

pub(super) fn body(context: &PageContext<'_>) -> Markup {
    let file = |path: &str| context.here.to(&Route::File(path.to_owned()));
    html! {
        header.page-head {
            h1 { (words::TITLE) }
            p.lead { (words::DESCRIPTION) }
        }
        p { (words::NOT_STATED) }
        @for (path, row, columns) in COLUMNS {
            @let name = path.rsplit('/').next().unwrap_or(path);
            @let id = name.replace('.', "-");
            section aria-labelledby=(id) {
                h2 #(id) { (name) }
                p {
                    (row) " " a href=(file(path)) { (words::DOWNLOAD) " " (name) } ", "
                    a href=(file(&schema(path))) { (words::SCHEMA) " " (name) }
                }
                dl.facts {
                    @for column in columns() {
                        div {
                            dt {
                                code { (column.name) } ", " (column.of.name())
                                @if !column.always { ", " (words::OR_NOTHING) }
                            }
                            dd { (column.words) }
                        }
                    }
                }
            }
        }
    }
}

/// The schema of a file: `data/roles.schema.json`.
fn schema(path: &str) -> String {
    let (stem, _) = path.rsplit_once('.').unwrap_or((path, ""));
    format!("{stem}.schema.json")
}
