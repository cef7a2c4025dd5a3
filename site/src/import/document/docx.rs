//! The text of a Word document, as HTML: headings, lists and tables stay what they are.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::Unreadable;

/// A larger text is no posting, in bytes.
const MOST: u64 = 64 << 20;
/// The file of an archive that holds the text.
pub const BODY: &str = "word/document.xml";

/// The text of the body.
#[cfg(feature = "program")]
pub(super) fn text(bytes: &[u8]) -> Result<String, Unreadable> {
    use std::io::Read;
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).map_err(|_| broken())?;
    let part = archive.by_name(BODY).map_err(|_| broken())?;
    let mut xml = String::new();
    part.take(MOST).read_to_string(&mut xml).map_err(|_| broken())?;
    body(&xml)
}

fn broken() -> Unreadable {
    let why = "it is no Word document: give it as .docx, or copy its text into a text file";
    Unreadable(why.to_string())
}

/// The text of a body that is out of its archive.
///
/// # Errors
/// When it is no body of a Word document.
pub fn body(xml: &str) -> Result<String, Unreadable> {
    if xml.len() as u64 > MOST {
        return Err(broken());
    }
    let mut body = Body::default();
    let mut reader = Reader::from_str(xml);
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag)) => body.begin(&tag),
            Ok(Event::Empty(tag)) => {
                body.begin(&tag);
                body.end(tag.local_name().as_ref());
            }
            Ok(Event::End(tag)) => body.end(tag.local_name().as_ref()),
            Ok(Event::Text(text)) if body.in_text => {
                body.text += &text.xml_content(quick_xml::XmlVersion::Implicit1_0);
            }
            Ok(Event::GeneralRef(name)) if body.in_text => {
                body.text += &format!("&{};", name.as_ref());
            }
            Ok(Event::Eof) => return Ok(body.html),
            Ok(_) => {}
            Err(_) => return Err(broken()),
        }
    }
}

/// What was read so far.
#[derive(Default)]
struct Body {
    html: String,
    /// The paragraph that is open.
    text: String,
    tag: &'static str,
    in_text: bool,
    /// How many tables are open.
    tables: usize,
}

impl Body {
    fn begin(&mut self, tag: &BytesStart<'_>) {
        match tag.local_name().as_ref() {
            "p" => (self.text, self.tag) = (String::new(), "p"),
            "pStyle" => {
                let style = value(tag).to_lowercase();
                let heading = ["title", "heading1", "heading2", "heading3", "heading4"];
                let tags = ["h1", "h1", "h2", "h3", "h4"];
                if let Some(at) = heading.iter().position(|known| *known == style) {
                    self.tag = tags[at];
                } else if style.starts_with("list") {
                    self.tag = "li";
                }
            }
            "numPr" if self.tag == "p" => self.tag = "li",
            "t" => self.in_text = true,
            "tab" => self.text.push(' '),
            "br" | "cr" => self.text += "<br>",
            "tbl" => {
                self.tables += 1;
                self.html += "<table>";
            }
            "tr" => self.html += "<tr>",
            "tc" => self.html += "<td>",
            _ => {}
        }
    }

    fn end(&mut self, tag: &str) {
        match tag {
            "t" => self.in_text = false,
            "p" => {
                let (text, tag) = (std::mem::take(&mut self.text), self.tag);
                self.html += &match self.tables {
                    0 => format!("<{tag}>{text}</{tag}>\n"),
                    _ => format!("{text} "),
                };
            }
            "tc" => self.html += "</td>",
            "tr" => self.html += "</tr>\n",
            "tbl" => {
                self.tables = self.tables.saturating_sub(1);
                self.html += "</table>\n";
            }
            _ => {}
        }
    }
}

/// `w:val` of an element.
fn value(tag: &BytesStart<'_>) -> String {
    let values = tag.attributes().flatten();
    let value = values.into_iter().find(|one| one.key.local_name().as_ref() == "val");
    value.map(|one| one.value.to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::text;

    fn document(xml: &str) -> Vec<u8> {
        let mut bytes = std::io::Cursor::new(Vec::new());
        let mut archive = zip::ZipWriter::new(&mut bytes);
        let options = zip::write::SimpleFileOptions::default();
        archive.start_file("word/document.xml", options).unwrap();
        archive.write_all(xml.as_bytes()).unwrap();
        archive.finish().unwrap();
        bytes.into_inner()
    }

    #[test]
    fn headings_lists_and_tables_stay_what_they_are() {
        let xml = r#"<w:document xmlns:w="w"><w:body>
            <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Records &amp; Clerk</w:t></w:r></w:p>
            <w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Two</w:t><w:tab/><w:t>years</w:t></w:r></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Code</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            </w:body></w:document>"#;
        assert_eq!(
            text(&document(xml)).unwrap(),
            "<h1>Records &amp; Clerk</h1>\n<li>Two years</li>\n<table><tr><td>Code </td></tr>\n</table>\n"
        );
        assert!(text(&document("<w:document><w:p>")).unwrap().is_empty());
        assert!(text(b"PK\x03\x04 nothing").is_err());
    }
}
