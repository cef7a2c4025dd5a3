//! The languages that come along, and those that a site brings.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::compile::{self, Written};
use super::plural::categories;
use super::spoken::Shared;
use super::table::{FOREIGN, Table, encode};
use super::{BUNDLED, Group, NAMES, pseudo};

/// The messages of one language, as far as it has them.
#[derive(Debug, Clone)]
pub struct Language {
    tag: String,
    messages: Vec<Option<Vec<u8>>>,
}

/// Why a message of a site does not fit the catalog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misfit {
    /// Where its name starts in the file, in bytes.
    pub start: usize,
    /// Its name; empty where the file could not be read there.
    pub name: String,
    /// What is wrong.
    pub kind: MisfitKind,
}

/// What is wrong with a message of a site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MisfitKind {
    /// It is not written as Fluent asks.
    Syntax(String),
    /// The catalog has no message of this name.
    Unknown,
    /// It is there twice.
    Twice,
    /// It leaves out a place that the sentence needs.
    LacksPlace(String),
    /// It has a place that nothing fills.
    UnknownPlace(String, Vec<String>),
}

static ENGLISH: LazyLock<Shared<Table>> = LazyLock::new(|| {
    let english = Language::bundled("en").expect("English is the catalog itself");
    Shared::new(english.table(&english).0)
});

/// English, which is spoken where nobody has chosen.
pub fn english() -> &'static Shared<Table> {
    &ENGLISH
}

/// The languages that come along.
pub fn bundled_languages() -> impl Iterator<Item = &'static str> {
    BUNDLED.iter().map(|(tag, _)| *tag)
}

/// The names of all messages.
pub fn names() -> impl Iterator<Item = &'static str> {
    NAMES.iter().map(|(name, _)| *name)
}

impl Language {
    /// A language that comes along. `es-MX` is Spanish, `en-XA` and `ar-XB` are made of English
    /// for tests.
    #[must_use]
    pub fn bundled(tag: &str) -> Option<Self> {
        if let Some(direction) = pseudo::direction(tag) {
            let english = Self::bundled("en")?;
            let messages = english.messages.iter();
            let messages = messages.map(|own| own.as_ref().map(|m| pseudo::message(m, direction)));
            return Some(Self { messages: messages.collect(), ..Self::empty(tag) });
        }
        let primary = tag.split('-').next().unwrap_or(tag).to_ascii_lowercase();
        let (_, mut bytes) = BUNDLED.iter().find(|(own, _)| *own == primary).copied()?;
        let mut messages = Vec::new();
        while let [low, high, rest @ ..] = bytes {
            let len = usize::from(u16::from_le_bytes([*low, *high]));
            messages.push(Some(rest[..len].to_vec()));
            bytes = &rest[len..];
        }
        Some(Self { tag: tag.to_owned(), messages })
    }

    /// A language of which nothing is known yet.
    #[must_use]
    pub fn empty(tag: &str) -> Self {
        Self { tag: tag.to_owned(), messages: vec![None; NAMES.len()] }
    }

    /// Puts the messages of a Fluent file in the place of its own. What does not fit is left out.
    pub fn put(&mut self, text: &str) -> Vec<Misfit> {
        let (written, refused) = compile::read(text);
        let refused = refused.into_iter().map(|one| Misfit {
            start: one.start,
            name: String::new(),
            kind: MisfitKind::Syntax(one.message),
        });
        let mut misfits: Vec<Misfit> = refused.collect();
        let mut seen = BTreeMap::new();
        for message in &written {
            let twice = seen.insert(message.name.as_str(), ()).is_some();
            let fits = if twice { Err(MisfitKind::Twice) } else { self.put_one(message) };
            misfits.extend(fits.err().map(|kind| Misfit {
                start: message.start,
                name: message.name.clone(),
                kind,
            }));
        }
        misfits.sort_by_key(|one| one.start);
        misfits
    }

    fn put_one(&mut self, written: &Written) -> Result<(), MisfitKind> {
        let n = NAMES.iter().position(|(name, _)| *name == written.name);
        let n = n.ok_or(MisfitKind::Unknown)?;
        let places = NAMES[n].1;
        let encoded = compile::encode(&written.pieces, places).map_err(|place| {
            MisfitKind::UnknownPlace(place, places.iter().map(ToString::to_string).collect())
        })?;
        let own = compile::places(&written.pieces);
        let lacks = places.iter().find(|place| own.iter().all(|(own, _)| own != *place));
        if let Some(place) = lacks {
            return Err(MisfitKind::LacksPlace((*place).to_owned()));
        }
        self.messages[n] = Some(encoded);
        Ok(())
    }

    /// The table, with the messages of another language where it has none; and the names of
    /// those.
    #[must_use]
    pub fn table(&self, other: &Self) -> (Table, Vec<&'static str>) {
        let mut missing = Vec::new();
        let all = self.messages.iter().zip(&other.messages).zip(NAMES);
        let all = all.map(|((own, other), (name, _))| match own {
            Some(own) => own.clone(),
            None => {
                missing.push(*name);
                [FOREIGN].into_iter().chain(other.iter().flatten().copied()).collect()
            }
        });
        let all: Vec<Vec<u8>> = all.collect();
        let all: Vec<&[u8]> = all.iter().map(Vec::as_slice).collect();
        let count = u16::try_from(NAMES.len()).unwrap_or(u16::MAX);
        let plurals = categories(&self.tag);
        let bytes = encode(&self.tag, &[Group { first: 0, count }], (&plurals, &all));
        let mut table = Table::from_bytes(bytes).expect("a table that was just made can be read");
        table.marks_foreign = !missing.is_empty();
        (table, missing)
    }
}
