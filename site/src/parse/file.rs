//! Reads one file of a known kind, and puts it where it belongs in the draft.

use std::sync::Arc;

use bytes::Bytes;
use serde::de::DeserializeOwned;

use super::front_matter::{Split, after_yaml, split};
use super::kind::Kind;
use super::read::{Toml, read};
use super::text::text;
use super::{pasted, typewriter, unseen};
use crate::diagnostic::{Diagnostic, Place};
use crate::draft::generated;
use crate::draft::{
    Body, ConfigDraft, Draft, FileDraft, LadderExtra, LeftOut, NoExtra, PageDraft, RoleExtra,
    SectionDraft, VocabularyDraft,
};
use crate::problem::{piece, problems};
use crate::sources::{SourceFile, SourcePath};

problems! {
    UNREADABLE_FILE = "unreadable-file", Error {
        what: "A file is there, and the computer does not let it be read.",
        why: "Nobody can tell what it says. It may belong to somebody else, or be a broken link to \
              another file.",
        bad: [piece::unreadable(piece::NOTE, "permission denied")],
        good: [piece::whole(piece::NOTE, piece::GOOD_NOTE)],
    }

    UNPUBLISHED_FILE = "unpublished-file", Warning {
        what: "A file under `content/` is no Markdown file, so it comes to no page.",
        why: "A picture or a document belongs into `static/`, from where it is copied as it is. A \
              page has a name that ends in `.md`.",
        bad: [piece::whole("content/note.txt", "A page of the site.\n")],
        good: [piece::whole(piece::NOTE, piece::GOOD_NOTE)],
    }
}

/// What a file adds to a draft.
#[derive(Debug, Clone)]
pub(super) enum Part {
    Config(SourcePath, Box<ConfigDraft>),
    Shell(SourcePath, String),
    Vocabulary(SourcePath, Box<VocabularyDraft>),
    Role(Arc<FileDraft<PageDraft<RoleExtra>>>),
    Ladder(Arc<FileDraft<PageDraft<LadderExtra>>>),
    Page(Arc<FileDraft<PageDraft<NoExtra>>>),
    Section(Arc<FileDraft<SectionDraft>>),
    Static(SourcePath, Bytes),
    Nothing,
}

/// What comes of reading a file.
#[derive(Debug)]
pub(super) struct Parsed {
    pub(super) part: Part,
    pub(super) left_out: LeftOut,
    pub(super) problems: Vec<Diagnostic>,
    /// The text of a page whose facts could not be read at all.
    pub(super) unread: Option<(SourcePath, Body)>,
}

/// Reads a file.
pub(super) fn parse(path: &SourcePath, kind: Kind, file: &SourceFile) -> Parsed {
    let mut parsed = Parsed {
        part: Part::Nothing,
        left_out: LeftOut::default(),
        problems: vec![],
        unread: None,
    };
    match parse_part(path, kind, file, &mut parsed) {
        Ok(part) => parsed.part = part,
        Err(NotRead) => parsed.left_out.add_file(path.clone()),
    }
    parsed
}

/// The file's problems say why.
struct NotRead;

fn parse_part(
    path: &SourcePath,
    kind: Kind,
    file: &SourceFile,
    parsed: &mut Parsed,
) -> Result<Part, NotRead> {
    let bytes = match file {
        SourceFile::Bytes(bytes) => bytes,
        SourceFile::Unreadable(reason) => return Err(parsed.refuse(unreadable(path, reason))),
    };
    match kind {
        Kind::Static => return Ok(Part::Static(path.clone(), bytes.clone())),
        Kind::Unpublished if is_beside_page(path) => {
            return Ok(Part::Static(path.clone(), bytes.clone()));
        }
        Kind::Unpublished => {
            parsed.problems.push(unpublished(path, bytes));
            return Ok(Part::Nothing);
        }
        _ => {}
    }
    let (text, start) = text(path, bytes).map_err(|problem| parsed.refuse(*problem))?;
    let whole = Toml { path, text, range: start..text.len() };
    match kind {
        Kind::Config => Ok(Part::Config(path.clone(), Box::new(parsed.read(&whole)?))),
        Kind::Vocabulary => Ok(Part::Vocabulary(path.clone(), Box::new(parsed.read(&whole)?))),
        Kind::Role => {
            let mut file: FileDraft<PageDraft<RoleExtra>> = parsed.markdown(&whole)?;
            file.front.extra.iter_mut().for_each(|extra| generated::fill(extra.get_mut()));
            Ok(Part::Role(Arc::new(file)))
        }
        Kind::Ladder => Ok(Part::Ladder(Arc::new(parsed.markdown(&whole)?))),
        Kind::Section => Ok(Part::Section(Arc::new(parsed.markdown(&whole)?))),
        Kind::Page => Ok(Part::Page(Arc::new(parsed.markdown(&whole)?))),
        Kind::Shell => Ok(parsed.shell(path, text, start)),
        Kind::Static | Kind::Unpublished => Ok(Part::Nothing),
    }
}

impl Parsed {
    fn refuse(&mut self, problem: Diagnostic) -> NotRead {
        self.problems.push(problem);
        NotRead
    }

    fn shell(&mut self, path: &SourcePath, text: &str, start: usize) -> Part {
        self.problems.extend(pasted::in_whole(path, text));
        Part::Shell(path.clone(), text[start..].to_string())
    }

    fn markdown<F: DeserializeOwned>(&mut self, file: &Toml<'_>) -> Result<FileDraft<F>, NotRead> {
        let Toml { path, text, ref range } = *file;
        let split = match split(path, text, range.start) {
            Ok(split) => split,
            Err(problem) => {
                let body = after_yaml(text, range.start);
                self.unread = body.map(|split| (path.clone(), self.body(path, text, &split)));
                return Err(self.refuse(*problem));
            }
        };
        let body = self.body(path, text, &split);
        // Of a file whose wrong lines were left out, it can be said what its names refer to.
        let front = self.read_as_far(&Toml { path, text, range: split.front.clone() });
        if front.is_err() {
            self.unread = Some((path.clone(), body.clone()));
        }
        Ok(FileDraft { path: path.clone(), fence: split.fence, front: front?, body })
    }

    /// The text of a page; what is no text in it is told.
    fn body(&mut self, path: &SourcePath, text: &str, split: &Split) -> Body {
        self.problems.extend(pasted::in_text(path, text, split));
        self.problems.extend(unseen::in_text(path, text, split.body));
        self.problems.extend(typewriter::in_text(path, text, split.body));
        Body { text: text[split.body..].into(), offset: split.body, ..Body::default() }
    }

    fn read<F: DeserializeOwned>(&mut self, toml: &Toml<'_>) -> Result<F, NotRead> {
        let front = self.read_as_far(toml)?;
        if self.left_out.file(toml.path.as_str()) { Err(NotRead) } else { Ok(front) }
    }

    fn read_as_far<F: DeserializeOwned>(&mut self, toml: &Toml<'_>) -> Result<F, NotRead> {
        let (front, left_out, problems) = read(toml);
        self.left_out.extend(left_out);
        self.problems.extend(problems);
        self.problems.extend(unseen::in_facts(toml.path, toml.text, &toml.range));
        front.ok_or(NotRead)
    }
}

/// Adds a part to a draft.
pub(super) fn put(part: Part, draft: &mut Draft) {
    match part {
        // Of two, which is a problem, the first one holds.
        Part::Config(path, config) => {
            draft.config.get_or_insert((path, *config));
        }
        Part::Shell(path, text) => draft.shell = Some((path, text)),
        Part::Vocabulary(path, words) => draft.vocabulary = Some((path, *words)),
        Part::Role(file) => draft.roles.push(file),
        Part::Ladder(file) => draft.ladders.push(file),
        Part::Page(file) => draft.pages.push(file),
        Part::Section(file) => draft.sections.push(file),
        Part::Static(path, bytes) => draft.files.push((path, bytes)),
        Part::Nothing => {}
    }
}

/// A file that is there and cannot be read.
pub(super) fn unreadable(path: &SourcePath, reason: &str) -> Diagnostic {
    let message = format!("`{path}` cannot be read: {reason}");
    UNREADABLE_FILE.at(Place::file(path), message).help(advice(reason))
}

/// What to do about a file, by why it cannot be read.
fn advice(reason: &str) -> &'static str {
    let is = |words: &str| reason.contains(words);
    match () {
        () if is("UTF-8") => "rename it: use letters, digits and hyphens",
        () if is("link to a folder") => "delete the link, and copy the folder into its place",
        () if is("not there") => "delete the link, and put the file itself in its place",
        () if is("hidden file") => {
            "delete the link, and copy the file into its place, with a name that does not begin \
             with a dot"
        }
        () if is("link") => "delete the link, and copy the file into its place",
        () if is("larger than") => {
            "make it smaller: split a page in two, or save a picture or a film with fewer pixels"
        }
        () if is("permission") => {
            "make it readable, in its properties or with `chmod a+r`, or ask its owner"
        }
        () if is("folder, not a file") => "rename the folder, or move it out of the site",
        () if is("file, not a folder") => "rename the file, or move it out of the site",
        () if is("folders deep") => "move it into a folder further up",
        () if is("part of the site already") => "delete the link",
        () if is("ordinary file") => "delete it, and put a file in its place if one was meant",
        () if is("went away") => "run the program again",
        () => "put a readable file in its place, or delete it",
    }
}

/// `clerk.md` for `clerk.md.txt` and `clerk.txt.md.bak`: what some programs add.
fn markdown_within(name: &str) -> Option<&str> {
    let at = name.to_ascii_lowercase().find(".md.")?;
    let ends = ["txt", "text", "md", "html"];
    let end = name[at + ".md.".len()..].to_ascii_lowercase();
    (at > 0 && ends.contains(&end.as_str())).then(|| &name[..at + ".md".len()])
}

/// Whether a file is a picture or a document in a folder of `content/`: where the folder is that
/// of a page (`index.md`, `_index.md`), it is copied beside it.
fn is_beside_page(path: &SourcePath) -> bool {
    const KINDS: [&str; 9] = ["avif", "csv", "gif", "jpeg", "jpg", "pdf", "png", "svg", "webp"];
    let name = path.as_str().rsplit('/').next().unwrap_or_default();
    let end = name.rsplit_once('.').map_or("", |(_, end)| end);
    KINDS.iter().any(|kind| end.eq_ignore_ascii_case(kind))
}

/// A file of `content/` that is no page and lies beside none.
///
/// One that begins as a page does is one, whatever it is called: among the files to download, the
/// source would be published.
pub(crate) fn unpublished(path: &SourcePath, bytes: &[u8]) -> Diagnostic {
    let message = format!("`{path}` will not be published because it is not a Markdown file");
    let name = path.as_str().rsplit('/').next().unwrap_or_default();
    let help = if name.to_ascii_lowercase().ends_with(".md")
        || [".markdown", ".mdown"].iter().any(|end| name.ends_with(end))
    {
        "give it a name that ends in `.md`".to_string()
    } else if name.to_ascii_lowercase().ends_with(".docx") {
        "to turn a Word document into a role, use `careers import`; take this file out of `content/`"
            .to_string()
    } else if let Some(meant) = markdown_within(name) {
        format!("it seems to be a page: rename it to `{meant}`")
    } else if bytes.trim_ascii_start().starts_with(b"+++") {
        "it starts like a page: give it a name that ends in `.md`, or move it out of `content/`"
            .to_string()
    } else {
        format!("move it to `static/{name}`, or delete it")
    };
    UNPUBLISHED_FILE.at(Place::file(path), message).help(help)
}

#[cfg(test)]
mod tests {
    use super::advice;

    #[test]
    fn advice_follows_the_reason() {
        for (reason, start) in [
            ("its name is not UTF-8", "rename it"),
            (
                "it is a link to a folder, and only links to files are followed",
                "delete the link, and copy the folder",
            ),
            (
                "it is a link that leads out of the folder of the site",
                "delete the link, and copy the file",
            ),
            ("it is larger than 8 MiB", "make it smaller"),
            ("you have no permission to read it", "make it readable"),
            ("the system cannot read it", "put a readable file"),
        ] {
            assert!(advice(reason).starts_with(start), "{reason}");
        }
    }
}
