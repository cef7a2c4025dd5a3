//! What the open data mean: every file, and every column of it.

use ::words::{Key, msg, say};
use maud::{Markup, html};
use roles::Route;

use crate::render::machine::COLUMNS;
use crate::render::page_context::PageContext;

const HEADS: [Key; 3] =
    [msg::DataHeadColumn::KEY, msg::DataHeadType::KEY, msg::DataHeadMeaning::KEY];

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
                div.table role="region" aria-label=(say(msg::DataColumns { file: file_name })) tabindex="0" {
                    table {
                        thead { tr { @for head in HEADS { th scope="col" { (head.say()) } } } }
                        tbody {
                            @for column in columns() {
                                tr {
                                    th scope="row" { code { (column.name) } }
                                    td { (column.kind()) }
                                    td { (column.words.say()) }
                                }
                            }
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
