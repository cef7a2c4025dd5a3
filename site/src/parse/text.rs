//! From bytes to text: UTF-8, with or without a byte order mark.

use std::str;

use crate::diagnostic::{Diagnostic, Place};
use crate::problem::{piece, problems};
use crate::sources::SourcePath;

problems! {
    NOT_UTF8 = "not-utf8", Error {
        what: "A file is not saved as UTF-8.",
        why: "Programs write letters down in different ways. UTF-8 is the one that the web uses; \
              where a program lets you choose an encoding, choose that.",
        bad: [piece::utf16(piece::NOTE, piece::GOOD_NOTE)],
        good: [piece::whole(piece::NOTE, piece::GOOD_NOTE)],
    }
}

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The whole file as text, and the byte at which its content starts.
pub(super) fn text<'a>(
    path: &SourcePath,
    bytes: &'a [u8],
) -> Result<(&'a str, usize), Box<Diagnostic>> {
    let text = str::from_utf8(bytes)
        .map_err(|error| Box::new(not_utf8(path, bytes, error.valid_up_to())))?;
    let start = if text.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len() } else { 0 };
    Ok((text, start))
}

fn not_utf8(path: &SourcePath, bytes: &[u8], at: usize) -> Diagnostic {
    let place = Place::span(path, at..at + 1);
    if matches!(bytes, [0xff, 0xfe, ..] | [0xfe, 0xff, ..]) {
        return NOT_UTF8
            .at(place, "the file is saved as UTF-16, not as UTF-8")
            .help("save it again and choose the encoding UTF-8");
    }
    let message = format!("byte {} (0x{:02x}) is not UTF-8", at + 1, bytes[at]);
    NOT_UTF8.at(place, message).help(
        "save the file again with the encoding UTF-8; an accent or a curly quote \
         of an older encoding stands here",
    )
}
