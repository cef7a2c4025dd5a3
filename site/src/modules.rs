//! What all sites have in common and this program carries: the style sheet, and the modules
//! that bring islands to life, for each one script and one WebAssembly file.
//!
//! Names hold a digest of what is in the files, so that hosts and browsers may keep them for
//! good. Where sites are made without the program, its names are given as values: then pages
//! name the files, and somebody else has them.

use std::borrow::Cow;
use std::collections::BTreeMap;

use bytes::Bytes;

#[cfg(feature = "program")]
mod embedded;

/// What all sites have in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bundled {
    /// The style sheet, minified, without the colors of a city.
    pub style: Cow<'static, str>,
    /// The modules; none where pages are to stay as they are.
    pub modules: BTreeMap<Module, ModuleFiles>,
    /// The studio; none where the program is without.
    pub studio: Option<StudioFiles>,
}

impl Default for Bundled {
    /// What the program carries; nothing where there is no program.
    #[cfg(feature = "program")]
    fn default() -> Self {
        embedded::bundled()
    }

    /// What the program carries; nothing where there is no program.
    #[cfg(not(feature = "program"))]
    fn default() -> Self {
        Self { style: "".into(), modules: BTreeMap::new(), studio: None }
    }
}

/// A module: what it brings to life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Module {
    /// The self-check of a role, and over all roles.
    Check,
    /// The finder of the page of all roles.
    Finder,
    /// Comparing two rungs or any two roles.
    Ladders,
    /// The table of who asks for what.
    Skills,
    /// Where answers stand on the rungs of ladders.
    LadderProgress,
}

impl Module {
    /// All modules.
    pub const ALL: [Self; 5] =
        [Self::Check, Self::Finder, Self::Ladders, Self::Skills, Self::LadderProgress];

    /// What its files are called, without digests.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Finder => "finder",
            Self::Ladders => "ladders",
            Self::Skills => "skills",
            Self::LadderProgress => "ladder_progress",
        }
    }
}

/// A module's two files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModuleFiles {
    /// An ES module that loads the other one from beside itself.
    pub js: ModuleFile,
    /// WebAssembly.
    pub wasm: ModuleFile,
}

/// A file of a module.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModuleFile {
    /// What it is called below `assets/`: `finder.<digest>.js`.
    pub name: String,
    /// What is in it; none where only its name is known.
    pub bytes: Option<Bytes>,
}

impl ModuleFiles {
    /// Both.
    pub fn iter(&self) -> impl Iterator<Item = &ModuleFile> {
        [&self.js, &self.wasm].into_iter()
    }
}

/// The files of the studio. Those of `assets` are named by what is in them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StudioFiles {
    /// The name of the script of its page.
    pub script: String,
    /// The name of the script of the worker with the engine.
    pub engine: String,
    /// The name of its style sheet.
    pub style: String,
    /// The script of the service worker that answers with previewed pages.
    pub preview: Bytes,
    /// All files that lie below `assets/`, by name.
    pub assets: BTreeMap<String, Bytes>,
}
