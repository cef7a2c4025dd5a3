//! The page of all findings, and of all drafts: what an author has left to do.

use maud::{DOCTYPE, Markup, html};

use super::page::{POLICY, STYLE};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::emit::{emit_one, summary};
use crate::pages::Pages;
use crate::sources::{SourcePath, Sources};

/// More than these nobody reads at once.
const MOST: usize = 300;

/// What was found in some sources.
#[derive(Debug, Default)]
pub(super) struct Findings {
    pub(super) sources: Sources,
    pub(super) diagnostics: Vec<Diagnostic>,
    pub(super) pages: Pages,
    /// Whether there is a studio to mend them in.
    pub(super) studio: bool,
}

impl Findings {
    /// In few words; empty when there is nothing.
    pub(super) fn summary(&self) -> String {
        if self.diagnostics.is_empty() { String::new() } else { summary(&self.diagnostics) }
    }

    /// The page.
    pub(super) fn page(&self) -> String {
        let page = html! {
            (DOCTYPE)
            html lang="en" {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta http-equiv="Content-Security-Policy" content=(POLICY);
                    title { "All findings" }
                    link rel="stylesheet" href=(STYLE);
                }
                body {
                    p {
                        a href="/" { "Back to the site" }
                        @if self.studio { " · " a href="/studio/" { "Write it in the studio" } }
                    }
                    h1 { "All findings" }
                    p { (summary(&self.diagnostics)) ". This page changes by itself when you save a file." }
                    (self.files())
                    (self.drafts())
                }
            }
        };
        page.into_string()
    }

    fn files(&self) -> Markup {
        let shown = &self.diagnostics[..self.diagnostics.len().min(MOST)];
        let left = self.diagnostics.len() - shown.len();
        html! {
            @for group in shown.chunk_by(|one, other| one.place.file == other.place.file) {
                (self.file(&group[0].place.file, group))
            }
            @if left > 0 { p { "And " (left) " more: mend some of these first." } }
        }
    }

    fn file(&self, file: &SourcePath, group: &[Diagnostic]) -> Markup {
        html! {
            h2 { (file) }
            @if let Some(page) = self.pages.get(file) {
                p { a href={ "/" (page.address) } { "See the page: " (page.title) } }
            }
            @for finding in group { pre { (emit_one(finding, &self.sources)) } }
        }
    }

    fn drafts(&self) -> Markup {
        let drafts: Vec<_> = self.pages.drafts().collect();
        html! {
            @if !drafts.is_empty() {
                h2 { "Drafts" }
                p { "Shown here only, and published when " code { "draft = true" } " is taken out." }
                ul {
                    @for page in drafts { li { a href={ "/" (page.address) } { (page.title) } } }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Findings;
    use crate::sources::Sources;
    use crate::{Options, make};

    #[test]
    fn texts_of_authors_are_shown_as_text() {
        let mut sources = Sources::default();
        sources.insert_text("config.toml", "\"<b>\" = 1\n");
        let made = make(&sources, &Options::default());
        let findings =
            Findings { sources, diagnostics: made.diagnostics, pages: made.pages, studio: false };
        let page = findings.page();
        assert!(page.contains("<h2>config.toml</h2>") && page.contains("&lt;b&gt;"), "{page}");
        assert!(!page.contains("<b>"), "{page}");
        assert!(page.contains(&findings.summary()), "{page}");
    }

    #[test]
    fn nothing_to_mend_is_said() {
        let findings = Findings::default();
        assert_eq!(findings.summary(), "");
        assert!(findings.page().contains("no problems. This page"), "{}", findings.page());
    }
}
