//! Files as the reader takes them: text, whatever the file holds. By what is in a file, not by
//! its name.
//!
//! Deliberately no layout: what a page looks like says nothing that the reader could use.

pub mod docx;
#[cfg(feature = "program")]
mod pdf;

#[cfg(feature = "program")]
pub use pdf::is_read_here;

/// Why a file is no text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable(pub String);

/// The text of a file of any kind.
///
/// # Errors
/// When there is none in it, with the reason and what to do.
#[cfg(feature = "program")]
pub fn text(bytes: &[u8]) -> Result<String, Unreadable> {
    if bytes.starts_with(b"%PDF") {
        return pdf::text(bytes);
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return docx::text(bytes);
    }
    if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        let why = "it is a file of an older Word: open it there, and save it as .docx";
        return Err(Unreadable(why.to_string()));
    }
    plain(bytes)
}

/// Text in the encodings of this century.
///
/// # Errors
/// When it is no text.
pub fn plain(bytes: &[u8]) -> Result<String, Unreadable> {
    if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        return Ok(utf16(rest, u16::from_le_bytes));
    }
    if let Some(rest) = bytes.strip_prefix(b"\xfe\xff") {
        return Ok(utf16(rest, u16::from_be_bytes));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok(text.to_string());
    }
    if bytes.contains(&0) {
        let why = "it is not text: give it as text, Markdown, HTML, .docx or .pdf";
        return Err(Unreadable(why.to_string()));
    }
    Ok(bytes.iter().map(|byte| windows(*byte)).collect())
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units: Vec<u16> = bytes.as_chunks().0.iter().map(|pair| unit(*pair)).collect();
    String::from_utf16_lossy(&units)
}

/// A byte of Windows-1252: quotation marks, dashes and bullets where Latin-1 has nothing.
fn windows(byte: u8) -> char {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž',
        '\u{8f}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}',
        'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9f => HIGH[usize::from(byte - 0x80)],
        other => char::from(other),
    }
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn text_is_read_in_its_encoding() {
        assert_eq!(text(b"a\x92s \x96 b").unwrap(), "a’s – b");
        assert_eq!(text(b"\xff\xfea\0b\0").unwrap(), "ab");
        assert_eq!(text("\u{feff}é".as_bytes()).unwrap(), "é");
        for bad in [&b"\xff\0\x01"[..], b"\xd0\xcf\x11\xe0", b"PK\x03\x04", b"%PDF-1.4 nothing"] {
            assert!(text(bad).is_err(), "{bad:?}");
        }
    }
}
