//! The text of a PDF. Files that break its reader are refused like all that hold no text.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::Unreadable;

thread_local! {
    static READS: Cell<bool> = const { Cell::new(false) };
}

/// Whether this thread reads a PDF: a panic is a broken file then, and no mistake of ours.
#[must_use]
pub fn is_read_here() -> bool {
    READS.get()
}

/// The text of all pages.
pub(super) fn text(bytes: &[u8]) -> Result<String, Unreadable> {
    READS.set(true);
    let read = catch_unwind(AssertUnwindSafe(|| pdf_extract::extract_text_from_mem(bytes)));
    READS.set(false);
    let text = match read {
        Ok(Ok(text)) => text,
        Ok(Err(_)) | Err(_) => {
            let why = "its text cannot be read: copy the text of the posting into a text file";
            return Err(Unreadable(why.to_string()));
        }
    };
    if text.chars().filter(|c| c.is_alphanumeric()).count() < 40 {
        let why = "it holds pictures and no text: recognize its text first, or type it";
        return Err(Unreadable(why.to_string()));
    }
    Ok(text)
}
