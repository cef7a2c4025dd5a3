//! The text of a file with a posting: a Word document, or a file of text.
//!
//! Deliberately no PDF: its reader is larger than all the rest, and viewers let one copy the text.

use site::import::document::{docx, plain};
use studio::message::Answer;

use crate::archive;

/// What stands in a Word document for headings and entries of lists, and what does for them in text.
const MARKS: [(&str, &str); 10] = [
    ("<h1>", "# "),
    ("<h2>", "## "),
    ("<h3>", "### "),
    ("<h4>", "#### "),
    ("<li>", "- "),
    ("<br>", "\n"),
    ("</td><td>", " | "),
    ("</p>", "\n"),
    ("</h1>", "\n"),
    ("</li>", ""),
];

/// The text of a file, or why there is none.
pub(crate) fn read(bytes: &[u8]) -> Answer {
    let text = if bytes.starts_with(b"%PDF") {
        Err("it is a PDF: open it, select all of its text, and paste that".into())
    } else if bytes.starts_with(b"PK\x03\x04") {
        of_word(bytes)
    } else {
        plain(bytes).map_err(|why| why.0)
    };
    text.map_or_else(Answer::Refused, Answer::Text)
}

fn of_word(bytes: &[u8]) -> Result<String, String> {
    let files = archive::files(bytes)?;
    let body = files.iter().find(|(path, _)| path == docx::BODY);
    let body = body.and_then(|(_, bytes)| std::str::from_utf8(bytes).ok());
    let body = body.ok_or("it is no Word document: give it as .docx, or copy its text")?;
    let mut text = docx::body(body).map_err(|why| why.0)?;
    for (mark, shown) in MARKS {
        text = text.replace(mark, shown);
    }
    Ok(unescaped(&without_tags(&text)))
}

fn without_tags(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    for part in text.split('<') {
        kept += part.split_once('>').map_or(part, |(_, rest)| rest);
    }
    kept
}

/// What the five names of XML stand for; the sign that begins names comes last.
fn unescaped(text: &str) -> String {
    let names = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")];
    names.iter().fold(text.to_owned(), |text, (name, sign)| text.replace(name, sign))
}

#[cfg(test)]
mod tests {
    use site::archive::archive;

    use super::*;

    fn text(bytes: &[u8]) -> String {
        match read(bytes) {
            Answer::Text(text) => text,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_word_document_becomes_text() {
        let xml = br#"<w:document xmlns:w="w"><w:body>
            <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Clerk &amp; Aide</w:t></w:r></w:p>
            <w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Two years, &lt;b&gt;</w:t></w:r></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Code</w:t></w:r></w:p></w:tc>
            <w:tc><w:p><w:r><w:t>12</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>"#;
        let document = archive([("word/styles.xml", &b"x"[..]), ("word/document.xml", &xml[..])]);
        let text = text(&document);
        assert!(text.starts_with("# Clerk & Aide\n"), "{text}");
        assert!(text.contains("\n- Two years, <b>\n") && text.contains("Code  | 12"), "{text}");
    }

    #[test]
    fn text_is_read_and_all_else_refused() {
        assert_eq!(text("Clerk’s".as_bytes()), "Clerk’s");
        assert_eq!(text(b"a\x92s"), "a’s");
        for bad in [&b"%PDF-1.4"[..], b"PK\x03\x04", b"\xff\0\x01", &archive([("a", &b"b"[..])])] {
            assert!(matches!(read(bad), Answer::Refused(_)), "{bad:?}");
        }
    }
}
