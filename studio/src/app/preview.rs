//! The page of the open file as visitors will get it: which one, how wide, how bright, in which
//! language.

use super::Studio;
use crate::browser::preview_show;

/// How the preview looks.
#[derive(Debug, Clone, Default)]
pub(crate) struct Preview {
    /// Where pages are previewed; none until it is known, empty where none can be shown.
    pub(crate) start: Option<String>,
    /// Whether it is as wide as a phone.
    pub(crate) is_narrow: bool,
    /// Whether it is dark.
    pub(crate) is_dark: bool,
    /// The folder of its language: `es/`.
    pub(crate) folder: String,
}

/// A way to look otherwise.
#[derive(Debug, Clone)]
pub(crate) enum Look {
    /// As wide as a phone, or not.
    Narrow(bool),
    /// Dark, or light.
    Dark(bool),
    /// In the language of this folder.
    Language(String),
}

impl Preview {
    /// A preview that starts at phone width on a phone, where a desktop page would be unreadable.
    pub(crate) fn new() -> Self {
        Self { is_narrow: crate::browser::is_phone(), ..Self::default() }
    }
}

impl Studio {
    pub(crate) fn preview_at(&mut self, start: String) {
        self.preview.start = Some(start);
        self.show_page();
    }

    pub(crate) fn look(&mut self, look: Look) {
        match look {
            Look::Narrow(is_narrow) => self.preview.is_narrow = is_narrow,
            Look::Dark(is_dark) => self.preview.is_dark = is_dark,
            Look::Language(folder) => {
                self.preview.folder = folder;
                self.show_page();
            }
        }
    }

    /// Where the page of the open file is previewed; none where nothing can be shown.
    pub(crate) fn page_address(&self) -> Option<String> {
        let start = self.preview.start.as_ref().filter(|start| !start.is_empty())?;
        let page = self.page().unwrap_or_default();
        let is_there = !self.made.languages.is_empty();
        is_there.then(|| format!("{start}{}{page}", self.preview.folder))
    }

    /// Shows the page of the open file, or what is new on it.
    pub(crate) fn show_page(&self) {
        let Some(address) = self.page_address() else { return };
        // The frame is there when Yew has drawn.
        wasm_bindgen_futures::spawn_local(async move { preview_show(&address) });
    }

    /// The address of the page of the open file. One in another language is that of the same
    /// file without it.
    fn page(&self) -> Option<&str> {
        let path = &self.open.as_ref()?.path;
        let page = |path: &str| {
            let file = self.files.iter().find(|file| file.path == path)?;
            file.page.as_ref().map(|(address, _)| address.as_str())
        };
        page(path).or_else(|| {
            let (start, _) = path.strip_suffix(".md")?.rsplit_once('.')?;
            page(&format!("{start}.md"))
        })
    }
}
