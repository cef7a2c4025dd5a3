//! From bytes to text: UTF-8, with or without a byte order mark.

use std::str;

use crate::diagnostic::{Diagnostic, Place};
use crate::sources::SourcePath;

/// A file is not UTF-8.
pub(crate) const NOT_UTF8: &str = "not-utf8";

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
        return Diagnostic::error(NOT_UTF8, place, "the file is saved as UTF-16, not as UTF-8")
            .help("save it again and choose the encoding UTF-8");
    }
    let message = format!("byte {} (0x{:02x}) is not UTF-8", at + 1, bytes[at]);
    Diagnostic::error(NOT_UTF8, place, message).help(
        "save the file again with the encoding UTF-8; an accent or a curly quote \
         of an older encoding stands here",
    )
}
