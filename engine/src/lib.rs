//! The stages from sources to a site as a module for browsers: what the program `careers` makes
//! on a computer, made in a page, to the byte.
//!
//! Deliberately only the passage between JavaScript and the crate `site`: no disk, no network
//! and no decision of its own.

mod answer;
mod archive;
mod changes;
mod document;
mod files;
mod form;
mod posting;
mod problems;
mod rename;
mod settings;

use settings::Settings;
use site::diagnostic::Diagnostic;
use site::diagnostic::emit::{Color, Format, emit};
use site::pages::Pages;
use site::render::Site;
use site::sources::{SourceFile, SourcePath, Sources};
use site::{Memory, Options, Run, make_in};
use studio::message::{Answer, File as SiteFile, Request};
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;

/// Makes a site of files that may change, again and again.
#[wasm_bindgen]
pub struct Engine {
    options: Options,
    sources: Sources,
    memory: Memory,
    site: Option<Site>,
    /// The last site without an error, which stays while an author writes.
    good: Option<Site>,
    pages: Pages,
    found: Vec<Diagnostic>,
    /// The files as they were told the last time.
    told: Vec<SiteFile>,
}

#[wasm_bindgen]
impl Engine {
    /// An engine without files.
    ///
    /// # Errors
    /// When the settings are not those of [`Settings`] in JSON.
    #[wasm_bindgen(constructor)]
    pub fn new(settings: &str) -> Result<Engine, JsError> {
        let options = Settings::read(settings).map_err(|error| JsError::new(&error))?;
        Ok(Self {
            options,
            sources: Sources::default(),
            memory: Memory::default(),
            site: None,
            good: None,
            pages: Pages::default(),
            found: Vec::new(),
            told: Vec::new(),
        })
    }

    /// Adds a source file, in place of one at the same path.
    pub fn put(&mut self, path: &str, bytes: Vec<u8>) {
        self.sources.insert(SourcePath::new(path), SourceFile::Bytes(bytes.into()));
    }

    /// Makes the site, and gives what is wrong with it, a line of JSON for each problem. With
    /// an error among them there is no site.
    pub fn make(&mut self) -> String {
        let run = Run { memory: Some(&mut self.memory), ended: None };
        let made = make_in(run, &self.sources, &self.options);
        self.site = made.site;
        emit(&made.diagnostics, &self.sources, Format::Json, Color::Plain)
    }

    /// One file of the site, made now; none when there is no such file.
    #[must_use]
    pub fn file(&self, path: &str) -> Option<Vec<u8>> {
        Some(self.site.as_ref()?.file(path)?.to_vec())
    }

    /// Adds the files of an archive.
    ///
    /// # Errors
    /// When it is no archive that can be read, with the reason.
    pub fn open(&mut self, archive: &[u8]) -> Result<(), JsError> {
        let files = archive::files(archive).map_err(|reason| JsError::new(&reason))?;
        for (path, bytes) in files {
            self.sources.insert(SourcePath::new(&path), SourceFile::Bytes(bytes.into()));
        }
        Ok(())
    }

    /// Leaves in the sources what is part of a site, wherever in them its folder is.
    ///
    /// # Errors
    /// When there is no site in them.
    pub fn settle(&mut self) -> Result<(), JsError> {
        self.sources = files::of_site(&self.sources).map_err(|reason| JsError::new(&reason))?;
        Ok(())
    }

    /// What a message asks for, both as JSON (see `studio::message`).
    #[must_use]
    pub fn ask(&mut self, request: &str) -> String {
        let answer = match serde_json::from_str::<Request>(request) {
            Ok(request) => self.answer(request),
            Err(error) => Answer::Refused(error.to_string()),
        };
        serde_json::to_string(&answer).expect("texts, numbers and lists are JSON")
    }

    /// The text of a file with a posting, as an answer in JSON.
    #[must_use]
    pub fn document(&self, bytes: &[u8]) -> String {
        serde_json::to_string(&document::read(bytes)).expect("a text is JSON")
    }

    /// A file of the last site without an error.
    #[must_use]
    pub fn preview(&self, path: &str) -> Option<Vec<u8>> {
        Some(self.good.as_ref()?.file(path)?.to_vec())
    }

    /// An archive of some files, by the lines of a text: their paths.
    #[must_use]
    pub fn archive(&self, paths: &str) -> Vec<u8> {
        let file = |path: &'_ str| match self.sources.get(path)? {
            SourceFile::Bytes(bytes) => Some((path.to_owned(), bytes.clone())),
            SourceFile::Unreadable(_) => None,
        };
        let files: Vec<_> = paths.lines().filter_map(file).collect();
        site::archive::archive(files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_ref())))
    }

    /// All files of the site, but those of which only the names are known.
    #[must_use]
    pub fn files(&self) -> Vec<File> {
        let output = self.site.as_ref().map(Site::output).unwrap_or_default();
        let files = output.iter();
        files.map(|(path, bytes)| File { path: path.to_owned(), bytes: bytes.to_vec() }).collect()
    }
}

/// A file of a site.
#[wasm_bindgen]
pub struct File {
    path: String,
    bytes: Vec<u8>,
}

#[wasm_bindgen]
impl File {
    /// Its path in the site.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn path(&self) -> String {
        self.path.clone()
    }

    /// What is in it.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        self.bytes.clone()
    }
}
