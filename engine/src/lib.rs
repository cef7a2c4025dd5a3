//! The stages from sources to a site as a module for browsers: what the program `careers` makes
//! on a computer, made in a page, to the byte.
//!
//! Deliberately only the passage between JavaScript and the crate `site`: no disk, no network
//! and no decision of its own.

mod settings;

use settings::Settings;
use site::diagnostic::emit::{Color, Format, emit};
use site::render::Site;
use site::sources::{SourceFile, SourcePath, Sources};
use site::{Memory, Options, Run, make_in};
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;

/// Makes a site of files that may change, again and again.
#[wasm_bindgen]
pub struct Engine {
    options: Options,
    sources: Sources,
    memory: Memory,
    site: Option<Site>,
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
        let (sources, memory) = (Sources::default(), Memory::default());
        Ok(Self { options, sources, memory, site: None })
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
