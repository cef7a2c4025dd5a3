//! What the open data mean: every file, and every column of it.

use ::words::{msg, say};
use maud::{Markup, html};
use roles::Route;

use crate::render::machine::COLUMNS;
use crate::render::page_context::PageContext;
use crate::render::sentence::{PLACE, with};

pub(super) fn body(context: &PageContext<'_>) -> Markup {
    let file = |path: &str| context.here.to(&Route::File(path.to_owned()));
    html! {
        header.page-head {
            h1 { (say(msg::DataTitle)) }
            p.lead { (say(msg::DataDescription)) }
        }
        p { (say(msg::DataNotStated)) }
        @for (path, row, columns) in COLUMNS {
            @let file_name = path.rsplit('/').next().unwrap_or(path);
            @let id = file_name.replace('.', "-");
            section aria-labelledby=(id) {
                h2 #(id) { (file_name) }
                p {
                    (row.say()) " "
                    a href=(file(path)) { (say(msg::DataDownload { file: file_name })) }
                    (say(msg::ListSeparator))
                    a href=(file(&schema(path))) { (say(msg::DataSchema { file: file_name })) }
                }
                dl.facts {
                    @for column in columns() {
                        div {
                            dt { (with(&column.kind(PLACE), [html! { code { (column.name) } }])) }
                            dd { (column.words.say()) }
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
