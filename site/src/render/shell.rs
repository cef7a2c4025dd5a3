//! The page shell: hand-written HTML with four slots, read once and filled for
//! every page. What goes into the slots is the business of others.

use ::words::{Table, msg, say};

use super::html::{Piece, Pieces, Tag};
use super::link_context::LinkContext;
use crate::diagnostic::{Diagnostic, Place};
use crate::policy::PagePolicy;
use crate::problem::problems;
use crate::sources::SourcePath;

mod elsewhere;
mod findings;
mod problems;
#[cfg(test)]
mod tests;

problems! {
    below: [problems::ALL];
}

/// The shell of a site that brings none.
const BUILT_IN: &str = include_str!("../../../index.html");

/// A place in the shell that every page fills in its own way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Slot {
    /// Title, policy, style sheet, scripts.
    Head,
    /// The name of the site and its navigation.
    Navigation,
    /// The page itself.
    Main,
    /// What stands below every page.
    Footer,
}

/// The slot that holds the security policy.
const HEAD: &str = "head";

/// Where the words of the link stand that skips the navigation; a shell may have its own.
const SKIP_LINK: &str = "skip-link";

const SLOTS: [(&str, Slot); 4] = [
    (HEAD, Slot::Head),
    ("navigation", Slot::Navigation),
    ("main", Slot::Main),
    ("footer", Slot::Footer),
];

/// What stands in the slots of one page.
#[derive(Debug, Default)]
pub(super) struct Slots {
    pub(super) head: String,
    pub(super) navigation: String,
    pub(super) main: String,
    pub(super) footer: String,
}

#[derive(Debug, PartialEq, Eq)]
enum Part {
    Text(String),
    Slot(Slot),
    /// The language of the page, in the tag `html` of the shell.
    Language,
    /// The same where the shell names none.
    NoLanguage,
    /// The direction of the page.
    Direction,
    /// The words of the link that skips the navigation.
    SkipLink,
    /// An address from the root of the site that a visitor may follow.
    Link(String),
    /// The address of a file that the page loads.
    File(String),
}

/// A shell, ready to be filled.
#[derive(Debug)]
pub(super) struct Shell {
    parts: Vec<Part>,
    /// The links to the site itself, and where they stand.
    links: Vec<(String, Place)>,
    /// Whether it names an icon of its own.
    has_icon: bool,
    /// The language that the shell names, and where.
    language: Option<(String, Place)>,
}

impl Shell {
    /// Reads a shell, or the built-in one.
    pub(super) fn read(
        own: Option<&(SourcePath, String)>,
        policy: &PagePolicy,
    ) -> (Self, Vec<Diagnostic>) {
        let built_in = (SourcePath::new("index.html"), BUILT_IN.to_owned());
        let (file, text) = own.unwrap_or(&built_in);
        let mut reader = Reader { file, text, parts: Vec::new(), done: 0, found: Vec::new() };
        let mut shell =
            Self { parts: Vec::new(), links: Vec::new(), has_icon: false, language: None };
        let mut slots = Vec::new();
        for piece in Pieces::of(text) {
            match piece {
                Piece::Comment(inside, range) => {
                    if let Some(name) = inside.trim().strip_prefix("careers:") {
                        slots.push((name.trim().to_owned(), range.clone()));
                    }
                    reader.comment(inside, range);
                }
                Piece::Tag(tag) => {
                    if tag.name.eq_ignore_ascii_case("html") {
                        shell.language = reader.language(&tag);
                    }
                    findings::blocked(&tag, file, &mut reader.found);
                    if !slots.iter().any(|(name, _)| name == HEAD) {
                        reader.found.extend(findings::before_policy(&tag, file));
                    }
                    elsewhere::elsewhere(&tag, (file, policy), &mut reader.found);
                    shell.has_icon |= is_icon(&tag);
                    reader.links(&tag, &mut shell.links);
                }
            }
        }
        reader.text_until(text.len());
        findings::slots(&slots, file, &mut reader.found);
        shell.parts = reader.parts;
        (shell, reader.found)
    }

    /// Says so where the shell is in another language than the site.
    pub(super) fn language_problem(&self, site: &str) -> Option<Diagnostic> {
        let (own, place) = self.language.as_ref()?;
        let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_lowercase();
        (primary(own) != primary(site)).then(|| {
            let message = format!("the shell is in the language `{own}`, the site in `{site}`");
            let help = format!("write `lang=\"{site}\"`, and the words of the shell in it");
            problems::SHELL_LANGUAGE.at(place.clone(), message).help(help)
        })
    }

    /// Its links to the site: address from the root, and where it stands.
    pub(super) fn links(&self) -> &[(String, Place)] {
        &self.links
    }

    /// Whether it names an icon of its own.
    pub(super) fn has_icon(&self) -> bool {
        self.has_icon
    }

    /// A whole page.
    pub(super) fn fill(&self, here: LinkContext<'_>, slots: &Slots, words: &Table) -> String {
        let main = slots.main.len() + slots.head.len() + slots.navigation.len();
        let mut page = String::with_capacity(main + slots.footer.len() + 2048);
        for part in &self.parts {
            match part {
                Part::Text(text) => page.push_str(text),
                Part::Slot(Slot::Head) => page.push_str(&slots.head),
                Part::Slot(Slot::Navigation) => page.push_str(&slots.navigation),
                Part::Slot(Slot::Main) => page.push_str(&slots.main),
                Part::Slot(Slot::Footer) => page.push_str(&slots.footer),
                Part::Language => page.push_str(words.language()),
                Part::NoLanguage => {
                    page.push_str(" lang=\"");
                    page.push_str(words.language());
                    page.push('"');
                }
                Part::Direction if words.is_right_to_left() => page.push_str(" dir=\"rtl\""),
                Part::Direction => {}
                Part::SkipLink => page.push_str(&escaped(&say(msg::SkipLink))),
                Part::Link(address) => page.push_str(&escaped(&here.to_address(address))),
                Part::File(address) => page.push_str(&escaped(&here.loads(address))),
            }
        }
        page
    }
}

fn is_icon(tag: &Tag<'_>) -> bool {
    let words = tag.get("rel").filter(|_| tag.name.eq_ignore_ascii_case("link"));
    words.is_some_and(|words| words.split_whitespace().any(|rel| rel.eq_ignore_ascii_case("icon")))
}

fn escaped(text: &str) -> String {
    maud::html! { (text) }.into_string()
}

struct Reader<'a> {
    file: &'a SourcePath,
    text: &'a str,
    parts: Vec<Part>,
    /// The byte up to which the text stands in the parts.
    done: usize,
    found: Vec<Diagnostic>,
}

impl Reader<'_> {
    /// Pages have one kind of line ending, whatever the shell was saved with.
    fn text_until(&mut self, end: usize) {
        let text = self.text[self.done..end].trim_start_matches('\u{feff}').replace("\r\n", "\n");
        self.parts.push(Part::Text(text));
        self.done = end;
    }

    /// Comments are for anyone who edits the shell; only those for servers reach the pages.
    fn comment(&mut self, inside: &str, range: std::ops::Range<usize>) {
        if inside.starts_with('#') {
            return;
        }
        self.text_until(range.start);
        self.done = range.end;
        let name = inside.trim().strip_prefix("careers:").map(str::trim);
        if name == Some(SKIP_LINK) {
            self.parts.push(Part::SkipLink);
        }
        let slot = SLOTS.iter().find(|(known, _)| Some(*known) == name);
        self.parts.extend(slot.map(|(_, slot)| Part::Slot(*slot)));
    }

    /// Puts the language and the direction of each page into the tag `html`, and says which
    /// language the shell names.
    fn language(&mut self, tag: &Tag<'_>) -> Option<(String, Place)> {
        let lang = tag.attributes().find(|one| one.name.eq_ignore_ascii_case("lang"));
        let Some(lang) = lang else {
            self.text_until(tag.start + 1 + tag.name.len());
            self.parts.extend([Part::NoLanguage, Part::Direction]);
            return None;
        };
        let span = lang.start..lang.start + lang.value.len();
        self.text_until(tag.start + 1 + tag.name.len());
        self.parts.push(Part::Direction);
        self.text_until(span.start);
        self.parts.push(Part::Language);
        self.done = span.end;
        Some((lang.value.to_owned(), Place::span(self.file, span)))
    }

    fn links(&mut self, tag: &Tag<'_>, links: &mut Vec<(String, Place)>) {
        for attribute in tag.attributes() {
            if !["href", "src"].iter().any(|name| attribute.name.eq_ignore_ascii_case(name)) {
                continue;
            }
            let span = attribute.start..attribute.start + attribute.value.len();
            let place = Place::span(self.file, span.clone());
            if let Some(address) = attribute.value.strip_prefix("@/") {
                self.text_until(span.start);
                let followed = ["a", "area"].iter().any(|name| tag.name.eq_ignore_ascii_case(name));
                let part = if followed { Part::Link } else { Part::File };
                self.parts.push(part(address.to_owned()));
                self.done = span.end;
                links.push((address.to_owned(), place));
            } else {
                self.found.extend(findings::relative(attribute.value, place));
            }
        }
    }
}
