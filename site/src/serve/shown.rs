//! What is shown at the moment: the last good site, and what is wrong since.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use super::findings::Findings;
use super::on_demand::OnDemand;
use crate::Options;

/// The last good site and the findings of the present sources.
#[derive(Clone, Default)]
pub(super) struct Shown {
    /// None until the sources have made a site once.
    pub(super) site: Option<OnDemand>,
    /// A name of exactly this site; another site has another.
    pub(super) version: String,
    /// How many times was built, good or not.
    pub(super) build: u64,
    /// What keeps the present sources from making a site; empty when nothing does.
    pub(super) problems: String,
    /// Everything that was found in the present sources.
    pub(super) findings: Arc<Findings>,
    /// Addresses of pages that would not be published.
    pub(super) drafts: Arc<[String]>,
    /// The address of the page whose file was just saved.
    pub(super) edited: Option<String>,
    /// Where addresses lead that were pages of an earlier version.
    pub(super) moved: Arc<BTreeMap<String, String>>,
    /// How the studio builds the site, where it is there: it opens sources with errors too.
    pub(super) studio: Option<Arc<Options>>,
}

/// What pages are told.
#[derive(Debug, Serialize)]
pub(super) struct News<'a> {
    /// A page that shows another version has to reload.
    version: &'a str,
    /// Grows with every build; the page of all findings shows one.
    build: u64,
    /// What to show over the page.
    problems: &'a str,
    /// What was found in all, in few words; empty when nothing was.
    findings: String,
    /// What to mark as a draft.
    drafts: &'a [String],
    /// Where to go, for a page that has not heard of this build.
    edited: Option<&'a str>,
    /// Where to go, for a page of an earlier version whose address is gone.
    moved: &'a BTreeMap<String, String>,
}

impl Shown {
    /// What pages are told.
    pub(super) fn news(&self) -> News<'_> {
        News {
            version: &self.version,
            build: self.build,
            // Without a site the problems are the page.
            problems: if self.site.is_some() { &self.problems } else { "" },
            findings: self.findings.summary(),
            drafts: &self.drafts,
            edited: self.edited.as_deref(),
            moved: &self.moved,
        }
    }
}

/// A short name for bytes, the same for the same bytes.
pub(super) fn name(digest: &[u8]) -> String {
    digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
