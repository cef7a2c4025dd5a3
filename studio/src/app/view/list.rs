//! The list of files, by kind, with how many problems each has.

use std::collections::BTreeMap;

use yew::{Html, html};

use super::{Link, input, press};
use crate::app::Studio;
use crate::app::message::Message;
use crate::message::{File, NewKind, Severity};

/// Kinds of files with where they begin; the first that fits counts.
const KINDS: [(&str, &str); 5] = [
    ("Roles", "content/roles/"),
    ("Ladders", "content/ladders/"),
    ("Vocabulary", "content/vocabulary"),
    ("Pages", "content/"),
    ("The site", ""),
];

/// So many files of a kind are shown; the others are found by their names.
const SHOWN: usize = 200;

fn kind(path: &str) -> usize {
    KINDS.iter().position(|(_, start)| path.starts_with(start)).unwrap_or(KINDS.len() - 1)
}

impl Studio {
    /// The list.
    pub(super) fn list(&self, link: &Link) -> Html {
        let counts = self.counts();
        let wanted = self.wanted.to_lowercase();
        let is_wanted = |file: &&File| {
            let title = self.title(file).unwrap_or_default();
            wanted.is_empty()
                || [file.path.as_str(), title.as_str()]
                    .iter()
                    .any(|name| name.to_lowercase().contains(&wanted))
        };
        let files: Vec<&File> =
            self.files.iter().filter(|file| file.is_text).filter(is_wanted).collect();
        let group = |number: usize, name: &'static str| {
            let own: Vec<&File> =
                files.iter().copied().filter(|file| kind(&file.path) == number).collect();
            let more = own.len().saturating_sub(SHOWN);
            if own.is_empty() {
                return html! {};
            }
            html! {
                <>
                    <h3>{ name }</h3>
                    <ul>{ for own.iter().take(SHOWN).map(|file| self.entry(link, file, &counts)) }</ul>
                    if more > 0 { <p class="aside">{ format!("… and {more} more: search for them") }</p> }
                </>
            }
        };
        html! {
            <nav class="files" aria-label="Files">
                <h2>{ "Files" }</h2>
                <label for="wanted">{ "Find a file" }</label>
                <input id="wanted" type="search" value={self.wanted.clone()} oninput={input(link, Message::Wanted)} />
                { for KINDS.iter().enumerate().map(|(number, (name, _))| group(number, name)) }
                { self.new_file(link) }
            </nav>
        }
    }

    fn entry(&self, link: &Link, file: &File, counts: &BTreeMap<&str, [usize; 2]>) -> Html {
        let is_open = self.open.as_ref().is_some_and(|open| open.path == file.path);
        let name = self.title(file);
        let start = KINDS[kind(&file.path)].1;
        let folder = start.rfind('/').map_or(0, |slash| slash + 1);
        let end = &file.path[folder..];
        let [errors, others] = counts.get(file.path.as_str()).copied().unwrap_or_default();
        let change = self.edits.get(&file.path).map(|edit| edit.what());
        html! {
            <li>
                <button type="button" aria-current={is_open.then_some("true")} data-path={file.path.clone()}
                    onclick={press(link, Message::Open(file.path.clone(), None))}>
                    <b>{ name.unwrap_or_else(|| end.to_owned()) }</b>
                    <small>{ end.to_owned() }</small>
                    if let Some(change) = change { <small class="mark">{ change }</small> }
                    if errors > 0 { <small class="bad">{ told(errors, "error", "errors") }</small> }
                    if others > 0 { <small>{ told(others, "hint", "hints") }</small> }
                </button>
            </li>
        }
    }

    /// The title of the page of a file; of a translation that of the original, with the language.
    fn title(&self, file: &File) -> Option<String> {
        let own = |file: &File| file.page.as_ref().map(|(_, title)| title.clone());
        let of_original = || {
            let (start, language) = file.path.strip_suffix(".md")?.rsplit_once('.')?;
            let original = format!("{start}.md");
            let title = own(self.files.iter().find(|file| file.path == original)?)?;
            Some(format!("{title} ({language})"))
        };
        own(file).or_else(of_original).filter(|title| !title.is_empty())
    }

    /// How many errors and how many other problems each file has.
    fn counts(&self) -> BTreeMap<&str, [usize; 2]> {
        let mut counts = BTreeMap::new();
        for problem in &self.made.problems {
            let of_file: &mut [usize; 2] = counts.entry(problem.file.as_str()).or_default();
            of_file[usize::from(problem.severity != Severity::Error)] += 1;
        }
        counts
    }

    fn new_file(&self, link: &Link) -> Html {
        let begin = |kind: NewKind, words: &'static str| {
            html! { <button type="button" onclick={press(link, Message::New(kind))}>{ words }</button> }
        };
        html! {
            <>
                <h3>{ "Something new" }</h3>
                <label for="new-title">{ "Title" }</label>
                <input id="new-title" value={self.new_title.clone()} oninput={input(link, Message::NewTitle)} />
                <p class="buttons">
                    { begin(NewKind::Role, "New role") }
                    { begin(NewKind::Ladder, "New ladder") }
                    { begin(NewKind::Page, "New page") }
                </p>
            </>
        }
    }
}

/// A number with what it counts.
pub(crate) fn told(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}
