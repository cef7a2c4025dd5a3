//! What is shown at the moment: the last good site, and what is wrong since.

use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::output::Output;

/// The last good site and the problems of the present sources.
#[derive(Debug, Clone, Default)]
pub(super) struct Shown {
    /// None until the sources have made a site once.
    pub(super) site: Option<Output>,
    /// A name of exactly this site; another site has another.
    pub(super) version: String,
    /// What keeps the present sources from making a site; empty when nothing does.
    pub(super) problems: String,
}

/// What pages are told.
#[derive(Debug, Serialize)]
pub(super) struct News<'a> {
    /// A page that shows another version has to reload.
    version: &'a str,
    /// What to show over the page.
    problems: &'a str,
}

impl Shown {
    /// A new site.
    pub(super) fn site(site: Output) -> Self {
        let mut hash = Sha256::new();
        for (path, bytes) in site.iter() {
            hash.update(path);
            hash.update([0]);
            hash.update(Sha256::digest(bytes));
        }
        Self { site: Some(site), version: name(&hash.finalize()), problems: String::new() }
    }

    /// The last good site, with the problems of the present sources. Without a
    /// site the problems are the page, so that other problems are another version.
    pub(super) fn broken(site: Option<(Output, String)>, problems: String) -> Self {
        match site {
            Some((site, version)) => Self { site: Some(site), version, problems },
            None => Self { site: None, version: name(&Sha256::digest(&problems)), problems },
        }
    }

    /// What pages are told.
    pub(super) fn news(&self) -> News<'_> {
        let problems = if self.site.is_some() { &self.problems } else { "" };
        News { version: &self.version, problems }
    }
}

/// A short name for bytes, the same for the same bytes.
pub(super) fn name(digest: &[u8]) -> String {
    digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
