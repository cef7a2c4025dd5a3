//! The text of an imported role: what the source says outside of its lists, line by line, in
//! sections of a role page.

use std::fmt::Write;

use reader::reading::{Class, ReadLine, Reading};
use reader::{Block, Marker, Section};

use super::lists::Lists;
use super::text::{clean, plain_line, shortened};

/// The parts of a page in their order, with the sections of the source that go there.
const PARTS: [(&str, &[Section]); 6] = [
    ("", &[Section::About, Section::Other]),
    ("## What you will do", &[Section::Duties]),
    ("## Pay and terms", &[Section::Terms]),
    ("## More about this posting", &[Section::Details]),
    ("## How to apply {#apply}", &[Section::Apply, Section::Selection]),
    ("## Questions of the application", &[Section::Questionnaire]),
];

/// The text of a class.
pub(super) fn markdown(reading: &Reading, class: &Class, lists: &Lists) -> String {
    let mut text = String::new();
    for (heading, sections) in PARTS {
        let part = part(reading, class, lists, sections);
        if part.is_empty() {
            continue;
        }
        if !heading.is_empty() {
            let _ = write!(text, "\n{heading}\n\n");
        }
        text += &part;
    }
    if text.is_empty() {
        "The source says nothing beyond what is asked for.\n".into()
    } else {
        text
    }
}

/// Whether the text says how to apply, and not only how people are selected.
pub(super) fn says_how_to_apply(reading: &Reading, class: &Class, lists: &Lists) -> bool {
    !part(reading, class, lists, &[Section::Apply]).is_empty()
}

fn part(reading: &Reading, class: &Class, lists: &Lists, sections: &[Section]) -> String {
    let mut text = String::new();
    let mut in_list = false;
    for at in &class.lines {
        let Some(read) = reading.lines.get(*at) else { continue };
        let own = sections.contains(&read.section) && *at != class.title.span.line;
        if !own || lists.names.contains_key(at) || !read.line.text.contains(char::is_alphanumeric) {
            continue;
        }
        if read.heading {
            // The headings of the page say the same.
            continue;
        }
        let item = is_item(read);
        if !(text.is_empty() || item && in_list) {
            text.push('\n');
        }
        let words = plain_line(&read.line.text);
        let _ = writeln!(text, "{}{words}", if item { "- " } else { "" });
        in_list = item;
    }
    text
}

fn is_item(read: &ReadLine) -> bool {
    let line = &read.line;
    line.marker != Marker::None
        || matches!(line.block, Block::Table | Block::FrontMatter)
        || read.section == Section::Details
}

/// One or two sentences for lists and search engines.
pub(super) fn description(reading: &Reading, class: &Class, title: &str) -> String {
    let sections = [Section::Duties, Section::About, Section::Other];
    let lines = class.lines.iter().filter_map(|at| reading.lines.get(*at));
    let lines: Vec<&ReadLine> = lines.collect();
    let first = sections.iter().find_map(|section| {
        lines.iter().find(|read| {
            let words = read.line.text.split(' ').count();
            read.section == *section
                && !read.heading
                && words >= 8
                && read.line.block == Block::Text
        })
    });
    let text = first.map(|read| clean(&read.line.text));
    let text = text.unwrap_or_else(|| format!("What is asked for in the role {title}."));
    let sentence = text.split_inclusive(". ").next().unwrap_or(&text).trim().to_string();
    shortened(&sentence, 160)
}
