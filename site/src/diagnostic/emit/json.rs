//! A JSON object for each problem, as programs read it. Lines and columns are
//! those of the short format; a whole file has none.

use serde::Serialize;

use super::severity;
use super::visible::visible;
use crate::diagnostic::position::range;
use crate::diagnostic::{Diagnostic, Place};
use crate::sources::Sources;

#[derive(Serialize)]
struct Object<'a> {
    #[serde(flatten)]
    place: PlaceObject<'a>,
    severity: &'static str,
    code: &'static str,
    message: String,
    help: String,
    related: Vec<Related<'a>>,
}

#[derive(Serialize)]
struct PlaceObject<'a> {
    file: &'a str,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
}

#[derive(Serialize)]
struct Related<'a> {
    #[serde(flatten)]
    place: PlaceObject<'a>,
    message: String,
}

/// The object and the end of its line.
pub(super) fn emit(problem: &Diagnostic, sources: &Sources) -> String {
    let object = Object {
        place: place(&problem.place, sources),
        severity: severity(problem.severity),
        code: problem.code(),
        message: visible(&problem.message),
        help: visible(&problem.help),
        related: problem.related.iter().map(|other| related(other, sources)).collect(),
    };
    let line = serde_json::to_string(&object).expect("texts and numbers can be written as JSON");
    line + "\n"
}

fn related<'a>((other, words): &'a (Place, String), sources: &Sources) -> Related<'a> {
    Related { place: place(other, sources), message: visible(words) }
}

fn place<'a>(place: &'a Place, sources: &Sources) -> PlaceObject<'a> {
    let range = range(place, sources);
    PlaceObject {
        file: place.file.as_str(),
        line: range.map(|(start, _)| start.line),
        column: range.map(|(start, _)| start.column),
        end_line: range.map(|(_, end)| end.line),
        end_column: range.map(|(_, end)| end.column),
    }
}
