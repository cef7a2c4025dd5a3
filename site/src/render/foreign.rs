//! Words that are in another language than their page, marked for those who hear it.
//!
//! Texts mark such words by characters (see `words`). In text these become an element with its
//! language. An element that takes no others has the language itself, and where no element can
//! be, in attributes and scripts, the marks go.

use ::words::{FOREIGN_END, FOREIGN_LANGUAGE, FOREIGN_WORDS, Table, may_be_marked};

use super::Site;
use super::html::{Piece, Pieces, Tag};

/// The languages that words of a page can be in, and how they are written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Languages<'a> {
    /// Whether the page is written from right to left.
    is_right_to_left: bool,
    /// The language of what is not translated, and whether it is written from right to left.
    original: (&'a str, bool),
}

impl<'a> Languages<'a> {
    /// Those of pages that are made of a table of messages.
    pub(super) fn of(page: &Table, site: &'a Site) -> Self {
        let first = &site.editions[0];
        let original = (first.language(), first.words().is_right_to_left());
        Self { is_right_to_left: page.is_right_to_left(), original }
    }

    /// Whether the original is written in another direction than the page.
    fn differs(&self) -> bool {
        self.is_right_to_left != self.original.1
    }

    /// The attributes of an element in a language.
    fn attributes(&self, language: &str) -> String {
        format!(" lang=\"{language}\"{}", self.direction(language))
    }

    fn direction(&self, language: &str) -> &'static str {
        let is_right_to_left = self.original.1 && language == self.original.0;
        match (self.is_right_to_left, is_right_to_left) {
            (true, false) => " dir=\"ltr\"",
            (false, true) => " dir=\"rtl\"",
            _ => "",
        }
    }
}

/// A page with such words marked.
pub(super) fn mark(page: String, languages: Languages<'_>) -> String {
    if !may_be_marked(&page) && !languages.differs() {
        return page;
    }
    let mut marked = String::with_capacity(page.len() + 1024);
    let mut done = 0;
    let mut holds = Holds::Elements;
    for piece in Pieces::of(&page) {
        let (start, name, end) = match &piece {
            Piece::Tag(tag) => (tag.start, Some(tag.name), page[tag.start..].find('>')),
            Piece::Comment(_, range) => (range.start, None, Some(range.len() - 1)),
        };
        let end = end.map_or(page.len(), |end| start + end + 1);
        add(&page[done..start], holds, languages, &mut marked);
        add(&page[start..end], Holds::Neither, languages, &mut marked);
        done = end;
        if let Piece::Tag(tag) = &piece
            && languages.differs()
        {
            direct(tag, languages, &mut marked);
        }
        holds = name.map_or(Holds::Elements, Holds::of);
        if holds == Holds::TextAlone {
            name_element(&page[end..], languages, &mut marked);
        }
    }
    add(&page[done..], holds, languages, &mut marked);
    marked
}

/// What can stand inside of an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Holds {
    Elements,
    /// Text, whose language the element itself can have.
    TextAlone,
    /// Nothing that has a language.
    Neither,
}

impl Holds {
    fn of(name: &str) -> Self {
        match name {
            "title" | "desc" | "option" | "text" | "tspan" => Self::TextAlone,
            "script" => Self::Neither,
            _ => Self::Elements,
        }
    }
}

/// Gives an element in the language of the original the direction of that. Its tag is the last
/// that was written.
fn direct(tag: &Tag<'_>, languages: Languages<'_>, marked: &mut String) {
    let named = |name: &str| tag.attributes().find(|own| own.name == name);
    if tag.name != "html"
        && named("lang").is_some_and(|own| own.value == languages.original.0)
        && named("dir").is_none()
    {
        let end = marked.len() - usize::from(marked.ends_with('>'));
        marked.insert_str(end, languages.direction(languages.original.0));
    }
}

/// Names the language of an element whose text begins with words in another one. Its tag is the
/// last that was written.
fn name_element(text: &str, languages: Languages<'_>, marked: &mut String) {
    let language =
        text.strip_prefix(FOREIGN_LANGUAGE).and_then(|rest| rest.split_once(FOREIGN_WORDS));
    if let Some((language, _)) = language {
        let end = marked.len() - usize::from(marked.ends_with('>'));
        marked.insert_str(end, &languages.attributes(language));
    }
}

fn add(text: &str, holds: Holds, languages: Languages<'_>, marked: &mut String) {
    let mut rest = text;
    let open = |language: &str, marked: &mut String| {
        if holds == Holds::Elements {
            marked.extend(["<span", &languages.attributes(language), ">"]);
        }
    };
    while let Some(at) = rest.find([FOREIGN_END, FOREIGN_LANGUAGE]) {
        marked.push_str(&rest[..at]);
        let mut behind = rest[at..].chars();
        let mark = behind.next();
        rest = behind.as_str();
        match mark {
            Some(FOREIGN_LANGUAGE) => {
                let (language, words) = rest.split_once(FOREIGN_WORDS).unwrap_or(("", rest));
                open(language, marked);
                rest = words;
            }
            _ if holds == Holds::Elements => marked.push_str("</span>"),
            _ => {}
        }
    }
    marked.push_str(rest);
}

#[cfg(test)]
mod tests {
    use ::words::marked;

    use super::{Languages, mark};

    fn check(page: &str, is_right_to_left: bool, expected: &str) {
        let languages = Languages { is_right_to_left, original: ("he", true) };
        assert_eq!(mark(page.to_owned(), languages), expected);
    }

    #[test]
    fn words_are_marked_where_elements_can_be() {
        let [find, x, go] = ["Find", "x", "Go"].map(|words| marked(words, Some("en")));
        check(
            &format!("<title>{find}</title><a title=\"{x}\">{go}</a> ja"),
            false,
            "<title lang=\"en\">Find</title><a title=\"x\"><span lang=\"en\">Go</span></a> ja",
        );
    }

    #[test]
    fn words_name_the_language_that_they_are_in() {
        let role = marked("Clerk", Some("he"));
        check(
            &format!("<a title=\"{role}\">De {role}</a><option value=\"a\">{role} (Y)</option>"),
            false,
            "<a title=\"Clerk\">De <span lang=\"he\" dir=\"rtl\">Clerk</span></a>\
             <option value=\"a\" lang=\"he\" dir=\"rtl\">Clerk (Y)</option>",
        );
        check(&format!("<p>{role}</p>"), true, "<p><span lang=\"he\">Clerk</span></p>");
        check(
            "<div lang=\"he\"><i lang=\"es\">",
            false,
            "<div lang=\"he\" dir=\"rtl\"><i lang=\"es\">",
        );
        let go = format!("<p>{}", marked("Go", Some("en")));
        check(&go, true, "<p><span lang=\"en\" dir=\"ltr\">Go</span>");
    }
}
