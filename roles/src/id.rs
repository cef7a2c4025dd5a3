//! Ids: the names by which authors refer to things, one type for each kind of
//! thing, and positions in the vocabulary, which judging uses for speed.

use std::fmt;

use crate::fnv::fnv;
use crate::stored::{Reader, Stored, write_text};

/// Why a text is not an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAnId;

impl fmt::Display for NotAnId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an id is lower-case letters, digits and single hyphens, like `data-engineer`")
    }
}

/// Whether a text may be an id: `a-z`, `0-9` and inner single hyphens, at most 80 bytes.
#[must_use]
pub fn is_id(text: &str) -> bool {
    text.len() <= 80
        && text.split('-').all(|part| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

macro_rules! text_ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Box<str>);

        impl $name {
            /// An id, if the text has the form of one.
            ///
            /// # Errors
            /// [`NotAnId`] when it has not.
            pub fn new(text: &str) -> Result<Self, NotAnId> {
                if is_id(text) { Ok(Self(text.into())) } else { Err(NotAnId) }
            }

            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }


        impl Stored for $name {
            fn write(&self, bytes: &mut Vec<u8>) {
                write_text(&self.0, bytes);
            }

            fn read(reader: &mut Reader<'_>) -> Self {
                let text = reader.text();
                if !is_id(&text) {
                    reader.damaged();
                }
                Self(text.into())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    )*};
}

text_ids! {
    /// A role: the name of its file.
    RoleId;
    /// A ladder: the name of its file.
    LadderId;
    /// A requirement or a group, unique within its role.
    RequirementId;
    /// An opening, unique within its role.
    OpeningId;
    /// A domain of work (`data-engineering`).
    DomainId;
    /// A level of seniority (`analyst`).
    LevelId;
    /// A doubt for HR, unique within its role.
    QuestionId;
}

impl RoleId {
    /// A number that stands for the id where texts are too long. It stays as long as the id does.
    #[must_use]
    pub fn key(&self) -> u32 {
        fnv(self.0.as_bytes())
    }
}

macro_rules! positions {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u16);

        impl $name {
            /// The position as an index.
            #[must_use]
            pub fn index(self) -> usize {
                usize::from(self.0)
            }
        }

        impl Stored for $name {
            fn write(&self, bytes: &mut Vec<u8>) {
                self.0.write(bytes);
            }

            fn read(reader: &mut Reader<'_>) -> Self {
                Self(u16::read(reader))
            }
        }
    )*};
}

positions! {
    /// An area of experience, by its position in [`crate::vocabulary::Vocabulary::areas`].
    AreaId;
    /// A field of study, by its position in [`crate::vocabulary::Vocabulary::fields`].
    FieldId;
    /// A tool, skill, credential or other term, by its position in
    /// [`crate::vocabulary::Vocabulary::terms`].
    TermId;
    /// A place, by its position in [`crate::vocabulary::Vocabulary::places`].
    PlaceId;
    /// A level scale, by its position in [`crate::vocabulary::Vocabulary::scales`].
    ScaleId;
}

#[cfg(test)]
mod tests {
    use super::is_id;

    #[test]
    fn ids_have_one_form() {
        for good in ["a", "data-engineer", "06e8", "a-1-b"] {
            assert!(is_id(good), "{good}");
        }
        for bad in ["", "-a", "a-", "a--b", "A", "a b", "a_b", "é", "a/b", &"x".repeat(81)] {
            assert!(!is_id(bad), "{bad}");
        }
    }
}
