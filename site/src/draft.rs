//! What authors wrote, every value with its span; nothing is known to be right yet.
//!
//! Spans are bytes of the whole file. A value of the wrong type has been reported
//! and is absent here, so that checking can go on.

#![allow(missing_docs, reason = "a variant is the word of its name")]

pub mod config;
pub(crate) mod described;
pub(crate) mod generated;
pub mod group;
pub mod ladder;
pub mod left_out;
pub mod one_or_many;
pub mod opening;
pub mod page;
pub mod role;
mod spanned;
pub mod vocabulary;
pub mod zola;

pub use config::ConfigDraft;
pub use ladder::LadderExtra;
pub use left_out::LeftOut;
pub use page::{NoExtra, PageDraft, SectionDraft};
pub use role::RoleExtra;
pub use spanned::Spanned;
pub use vocabulary::VocabularyDraft;
pub use zola::AnchorLinks;

use std::ops::Range;
use std::sync::Arc;

use bytes::Bytes;
use pulldown_cmark::{Options, Parser};

use crate::diagnostic::Place;
use crate::sources::SourcePath;

/// A value an author may have given, with where it stands.
pub type Said<T> = Option<Spanned<T>>;

/// The prose of a Markdown file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Body {
    /// The text after the front matter, shared with the memory of the next run.
    pub text: Arc<str>,
    /// The byte of the file at which it starts.
    pub offset: usize,
    /// What of Markdown is on besides.
    pub switches: Switches,
}

/// What of Markdown the city has switched on (`[markdown]` of the configuration).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Switches {
    /// Straight quotes and hyphens become those of print.
    pub smart_punctuation: bool,
    /// A term, and below it `: ` with what it means.
    pub definition_list: bool,
    /// `> [!NOTE]` and the like.
    pub github_alerts: bool,
    /// Where headings have a link to themselves.
    pub anchor_links: AnchorLinks,
}

impl Switches {
    fn options(self) -> Options {
        let mut options = Options::empty();
        options.set(Options::ENABLE_SMART_PUNCTUATION, self.smart_punctuation);
        options.set(Options::ENABLE_DEFINITION_LIST, self.definition_list);
        options.set(Options::ENABLE_GFM, self.github_alerts);
        options
    }
}

impl Body {
    /// Its Markdown: CommonMark, and what Zola has besides.
    pub(crate) fn markdown(&self) -> Parser<'_> {
        let options = Options::ENABLE_TABLES
            | Options::ENABLE_FOOTNOTES
            | Options::ENABLE_STRIKETHROUGH
            | Options::ENABLE_TASKLISTS
            | Options::ENABLE_HEADING_ATTRIBUTES;
        Parser::new_ext(&self.text, options | self.switches.options())
    }
}

/// A file with front matter.
#[derive(Debug, Clone)]
pub struct FileDraft<F> {
    /// Where it is.
    pub path: SourcePath,
    /// The first fence: what the top level lacks is shown there.
    pub fence: Range<usize>,
    /// What stands between the fences.
    pub front: F,
    /// What stands after them.
    pub body: Body,
}

impl<F> FileDraft<F> {
    /// Where the file begins.
    #[must_use]
    pub fn top(&self) -> Place {
        Place::span(&self.path, self.fence.clone())
    }
}

/// A whole site as written. Files are shared with the memory of the next run.
#[derive(Debug, Clone, Default)]
pub struct Draft {
    /// `config.toml`; none when it is missing or unreadable.
    pub config: Option<(SourcePath, ConfigDraft)>,
    /// `index.html`, when the site has its own.
    pub shell: Option<(SourcePath, String)>,
    /// `content/vocabulary.toml`.
    pub vocabulary: Option<(SourcePath, VocabularyDraft)>,
    /// `content/roles/*.md`.
    pub roles: Vec<Arc<FileDraft<PageDraft<RoleExtra>>>>,
    /// `content/ladders/*.md`.
    pub ladders: Vec<Arc<FileDraft<PageDraft<LadderExtra>>>>,
    /// Every other page.
    pub pages: Vec<Arc<FileDraft<PageDraft<NoExtra>>>>,
    /// Every `_index.md`.
    pub sections: Vec<Arc<FileDraft<SectionDraft>>>,
    /// Files of `static/`, by their source path.
    pub files: Vec<(SourcePath, Bytes)>,
    /// What has been reported and is absent above.
    pub left_out: LeftOut,
    /// The texts of pages whose facts could not be read at all.
    pub unread: Vec<(SourcePath, Body)>,
}
