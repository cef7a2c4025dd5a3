//! Parts of an index. They can be files of their own, which are loaded when they are needed.

use std::cell::OnceCell;

use super::card::Card;
use super::vocabulary::SearchWords;
use crate::stored::{Reader, Stored, bytes_of, value_of};

/// What is in a part: words, or cards.
pub(super) type Content = (SearchWords, Vec<Card>);

/// A part of an index.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Part {
    /// The name of its file; empty where it stands in the index itself.
    pub(super) file: String,
    content: OnceCell<Content>,
}

impl Part {
    /// What is in it, once that is here.
    pub(super) fn get(&self) -> Option<&Content> {
        self.content.get()
    }

    /// What is in it, to be changed.
    pub(super) fn get_mut(&mut self) -> Option<&mut Content> {
        self.content.get_mut()
    }

    /// The bytes of its file.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        self.get().map(bytes_of).unwrap_or_default()
    }

    /// Fills it from the bytes of its file. False where they cannot be used.
    pub(super) fn fill(&self, bytes: &[u8], is_sound: impl FnOnce(&Content) -> bool) -> bool {
        let content = value_of(bytes).filter(is_sound);
        content.map(|content| self.content.set(content)).is_some()
    }
}

impl From<Content> for Part {
    fn from(content: Content) -> Self {
        Self { file: String::new(), content: content.into() }
    }
}

impl Stored for Part {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.file.write(bytes);
        if self.file.is_empty() {
            bytes.extend(self.to_bytes());
        }
    }

    fn read(reader: &mut Reader<'_>) -> Self {
        let file = String::read(reader);
        let content = OnceCell::new();
        if file.is_empty() {
            let _ = content.set(Stored::read(reader));
        }
        Self { file, content }
    }
}
