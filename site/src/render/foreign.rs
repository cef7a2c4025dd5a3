//! Words that are still in another language than their page, marked for those who hear them.
//!
//! Messages mark such words by two characters (see `words`). In text these become an element
//! with its language; where no element can be, they go.

use words::{FOREIGN_END, FOREIGN_START};

use super::html::{Piece, Pieces};

/// A page with such words marked as `language`.
pub(super) fn mark(page: String, language: &str) -> String {
    if !page.contains(FOREIGN_START) {
        return page;
    }
    let mut marked = String::with_capacity(page.len() + 1024);
    let mut done = 0;
    let mut holds_text = true;
    for piece in Pieces::of(&page) {
        let (start, name, end) = match &piece {
            Piece::Tag(tag) => (tag.start, Some(tag.name), page[tag.start..].find('>')),
            Piece::Comment(_, range) => (range.start, None, Some(range.len() - 1)),
        };
        let end = end.map_or(page.len(), |end| start + end + 1);
        add(&page[done..start], holds_text.then_some(language), &mut marked);
        add(&page[start..end], None, &mut marked);
        done = end;
        holds_text = !name.is_some_and(|name| {
            ["title", "desc", "script", "option", "text", "tspan"].contains(&name)
        });
    }
    add(&page[done..], holds_text.then_some(language), &mut marked);
    marked
}

fn add(text: &str, language: Option<&str>, marked: &mut String) {
    for letter in text.chars() {
        match (letter, language) {
            (FOREIGN_START, Some(language)) => {
                marked.push_str("<span lang=\"");
                marked.push_str(language);
                marked.push_str("\">");
            }
            (FOREIGN_END, Some(_)) => marked.push_str("</span>"),
            (FOREIGN_START | FOREIGN_END, None) => {}
            (letter, _) => marked.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::mark;

    #[test]
    fn words_are_marked_where_elements_can_be() {
        let page = "<title>\u{e010}Find\u{e011}</title><a title=\"\u{e010}x\u{e011}\">\u{e010}Go\u{e011}</a> ja";
        assert_eq!(
            mark(page.to_owned(), "en"),
            "<title>Find</title><a title=\"x\"><span lang=\"en\">Go</span></a> ja"
        );
    }
}
