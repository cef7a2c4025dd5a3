//! The report for a spreadsheet: a row for each question and each line that it affects.

use ::csv::{Terminator, WriterBuilder};

use super::Asked;

const HEADER: [&str; 9] = [
    "employer",
    "role",
    "role_id",
    "file",
    "question_id",
    "question",
    "affects_id",
    "effect",
    "affects",
];

/// The rows below their header. A question that names no line has one row.
pub(super) fn report(asked: &[Asked<'_>]) -> String {
    let mut table = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::<u8>::new());
    let mut row = |cells: [&str; 9]| {
        table.write_record(cells.map(harmless)).expect("all rows have the same length");
    };
    row(HEADER);
    for Asked { role, file, questions } in asked {
        for (question, affected) in questions {
            let start = [&role.employer, &role.title, role.id.as_str(), file];
            let asked = [question.id.as_str(), question.text.as_str()];
            let mut add = |end: [&str; 3]| {
                let [employer, title, id, file] = start;
                row([employer, title, id, file, asked[0], asked[1], end[0], end[1], end[2]]);
            };
            for one in affected {
                add([one.requirement.id.as_str(), one.effect(), &one.requirement.text]);
            }
            if affected.is_empty() {
                add(["", "", ""]);
            }
        }
    }
    let bytes = table.into_inner().expect("memory takes everything");
    String::from_utf8(bytes).expect("all cells are text")
}

/// A text that no spreadsheet takes for a formula.
fn harmless(cell: &str) -> String {
    let acts = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if acts { format!("'{cell}") } else { cell.to_string() }
}
