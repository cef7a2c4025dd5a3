//! A JSON object for each problem, as programs read it. Lines and columns are
//! those of the short format; a whole file has none. A fix is a list of places and replacement texts;
//! it is empty if a person has to decide.

use serde::Serialize;

use super::severity;
use super::visible::{is_unseen, visible};
use crate::diagnostic::position::range;
use crate::diagnostic::{Diagnostic, Edit, Place};
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
    fix: Vec<Replacement<'a>>,
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

#[derive(Serialize)]
struct Replacement<'a> {
    #[serde(flatten)]
    place: PlaceObject<'a>,
    /// The exact replacement, including invisible characters.
    text: &'a str,
}

/// The object and the end of its line.
pub(super) fn emit(problem: &Diagnostic, sources: &Sources) -> String {
    let places = problem.fix.iter().map(|e| Place::span(&problem.place.file, e.start..e.end));
    let places: Vec<Place> = places.collect();
    let object = Object {
        place: place(&problem.place, sources),
        severity: severity(problem.severity),
        code: problem.code(),
        message: visible(&problem.message),
        help: visible(&problem.help),
        related: problem.related.iter().map(|other| related(other, sources)).collect(),
        fix: places
            .iter()
            .zip(&problem.fix)
            .map(|(at, edit)| replacement(at, edit, sources))
            .collect(),
    };
    let line = serde_json::to_string(&object).expect("texts and numbers can be written as JSON");
    escaped(&line) + "\n"
}

/// The same JSON with control and invisible characters escaped. They can only occur inside strings.
fn escaped(json: &str) -> String {
    let mut shown = String::with_capacity(json.len());
    for c in json.chars() {
        if is_unseen(c) || c == '\x7f' {
            let mut units = [0; 2];
            let units = c.encode_utf16(&mut units).iter();
            shown.extend(units.map(|unit| format!("\\u{unit:04x}")));
        } else {
            shown.push(c);
        }
    }
    shown
}

fn replacement<'a>(place: &'a Place, edit: &'a Edit, sources: &Sources) -> Replacement<'a> {
    Replacement { place: self::place(place, sources), text: &edit.text }
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
