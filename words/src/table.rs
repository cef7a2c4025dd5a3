//! The messages of one language as bytes that are read in place.
//!
//! A table begins with a version, the digest of the catalog and the language. Then come the
//! groups that it holds, the plural categories of numbers, where each message starts, and the messages. A message is its text,
//! between which marks stand for places and for variants.

mod reader;
#[cfg(feature = "tables")]
mod untranslated;

use std::borrow::Cow;

use super::plural;
use super::{Arg, DIGEST, Group, Message, msg};
use reader::{Reader, number_at};

/// The mark before the position of a place.
pub(crate) const PLACE: u8 = 1;
/// The mark before the position of a place that selects, and its variants.
pub(crate) const SELECT: u8 = 2;
/// The mark of a message that is still in another language.
pub(crate) const FOREIGN: u8 = 3;
/// The mark before a number as the key of a variant.
const NUMBER_KEY: u8 = 0x10;
/// The mark before a word as the key of a variant.
const WORD_KEY: u8 = 0x20;
/// The key of the variant for everything else.
const DEFAULT_KEY: u8 = 0xff;

const VERSION: u8 = 2;

/// The messages of one language, all or some of them.
#[derive(Debug)]
pub struct Table {
    bytes: Cow<'static, [u8]>,
    language: String,
    /// First message, number of messages, and how many come before in this table.
    groups: Vec<(u16, u16, usize)>,
    /// Where the list of starts begins.
    starts: usize,
    /// Where the messages begin.
    messages: usize,
    /// Where the plural categories are.
    plurals: usize,
    numbers: Numbers,
    /// Whether words in another language are marked.
    pub marks_foreign: bool,
}

/// How a language writes numbers.
#[derive(Debug, Default)]
struct Numbers {
    group: String,
    decimal: String,
    digits: Vec<char>,
    /// From so many digits on they are grouped.
    from: usize,
}

/// Why bytes are no table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TableError;

impl Table {
    /// Reads a table.
    ///
    /// # Errors
    /// Where the bytes are of another catalog, or end too early.
    pub fn from_bytes(bytes: impl Into<Cow<'static, [u8]>>) -> Result<Self, TableError> {
        let bytes = bytes.into();
        let mut reader = Reader { bytes: &bytes, at: 0 };
        let known = reader.byte()? == VERSION && reader.number()? == DIGEST;
        if !known {
            return Err(TableError);
        }
        let len = reader.byte()?;
        let language = reader.take(usize::from(len))?;
        let language = std::str::from_utf8(language).map_err(|_| TableError)?.to_owned();
        let mut groups = Vec::new();
        let mut before = 0;
        for _ in 0..reader.byte()? {
            let (first, count) = (reader.short()?, reader.short()?);
            groups.push((first, count, before));
            before += usize::from(count);
        }
        let plurals = reader.at;
        reader.take(plural::KNOWN)?;
        let starts = reader.at;
        let messages = starts + (before + 1) * 4;
        let numbers = Numbers::default();
        let end = number_at(&bytes, starts + before * 4).ok_or(TableError)?;
        if messages + end as usize != bytes.len() {
            return Err(TableError);
        }
        let table = Self {
            bytes,
            language,
            groups,
            starts,
            messages,
            plurals,
            numbers,
            marks_foreign: false,
        };
        let numbers = table.read_numbers();
        Ok(Self { numbers, ..table })
    }

    fn read_numbers(&self) -> Numbers {
        let said = |id| self.write(id, &[]);
        Numbers {
            group: said(msg::NumberGroup::ID),
            decimal: said(msg::NumberDecimal::ID),
            digits: said(msg::NumberDigits::ID).chars().collect(),
            from: said(msg::NumberGroupedFrom::ID).parse().unwrap_or(usize::MAX),
        }
    }

    /// The language, as pages name it.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// Whether it is written from right to left.
    #[must_use]
    pub fn is_right_to_left(&self) -> bool {
        self.write(msg::Direction::ID, &[]) == "rtl"
    }

    /// The mark between the whole and the parts of a number.
    #[must_use]
    pub fn decimal(&self) -> &str {
        &self.numbers.decimal
    }

    /// A table of some groups only.
    #[must_use]
    pub fn cut(&self, groups: &[Group]) -> Vec<u8> {
        let mut messages = Vec::new();
        for group in groups {
            let ids = group.first..group.first + group.count;
            messages.extend(ids.map(|id| self.message(id).unwrap_or_default()));
        }
        let plurals = &self.bytes[self.plurals..self.plurals + plural::KNOWN];
        encode(&self.language, groups, (plurals, &messages))
    }

    fn message(&self, id: u16) -> Option<&[u8]> {
        let held = |(first, count, before): &(u16, u16, usize)| {
            let place = id.checked_sub(*first).filter(|place| place < count)?;
            Some(before + usize::from(place))
        };
        let place = self.groups.iter().find_map(held)?;
        let start = number_at(&self.bytes, self.starts + place * 4)? as usize;
        let end = number_at(&self.bytes, self.starts + place * 4 + 4)? as usize;
        self.bytes.get(self.messages + start..self.messages + end)
    }

    /// What a message says.
    pub(crate) fn write(&self, id: u16, args: &[Arg<'_>]) -> String {
        let message = self.message(id);
        debug_assert!(message.is_some(), "the table holds no message {id}");
        let mut said = Vec::new();
        match message {
            #[cfg(feature = "tables")]
            Some([FOREIGN, message @ ..]) if self.marks_foreign => {
                return self.write_untranslated(message, args);
            }
            Some([FOREIGN, message @ ..] | message) => self.add(message, args, &mut said),
            None => {}
        }
        String::from_utf8(said).unwrap_or_default()
    }

    fn add(&self, message: &[u8], args: &[Arg<'_>], said: &mut Vec<u8>) {
        let mut reader = Reader { bytes: message, at: 0 };
        while let Ok(byte) = reader.byte() {
            match byte {
                PLACE => match reader.byte().ok().and_then(|n| args.get(usize::from(n))) {
                    Some(Arg::Text(text)) => said.extend(text.as_bytes()),
                    Some(Arg::Number(number)) => {
                        said.extend(self.number(*number as u64).as_bytes())
                    }
                    None => {}
                },
                SELECT => {
                    let _ = self.select(&mut reader, args, said);
                }
                byte => said.push(byte),
            }
        }
    }

    fn select(
        &self,
        reader: &mut Reader<'_>,
        args: &[Arg<'_>],
        said: &mut Vec<u8>,
    ) -> Result<(), TableError> {
        let arg = args.get(usize::from(reader.byte()?)).copied();
        let mut chosen = None;
        for _ in 0..reader.byte()? {
            let is_so = match (reader.byte()?, arg) {
                (NUMBER_KEY, arg) => {
                    let key = reader.number()? as usize;
                    arg == Some(Arg::Number(key))
                }
                (WORD_KEY, arg) => {
                    let len = reader.byte()?;
                    let word = reader.take(usize::from(len))?;
                    matches!(arg, Some(Arg::Text(text)) if text.as_bytes() == word)
                }
                (DEFAULT_KEY, _) => true,
                (category, Some(Arg::Number(n))) => self.category(n) == category,
                _ => false,
            };
            let len = reader.short()?;
            let variant = reader.take(usize::from(len))?;
            if is_so && chosen.is_none() {
                chosen = Some(variant);
            }
        }
        self.add(chosen.unwrap_or_default(), args, said);
        Ok(())
    }

    /// The plural category of a number.
    fn category(&self, number: usize) -> u8 {
        self.bytes.get(self.plurals + plural::position(number)).copied().unwrap_or(5)
    }

    /// A whole number as the language writes it.
    #[must_use]
    pub fn number(&self, number: u64) -> String {
        let digits = digits(number);
        let grouped = digits.len() >= self.numbers.from;
        let mut said = String::new();
        for (n, digit) in digits.iter().copied().enumerate() {
            if grouped && n > 0 && (digits.len() - n).is_multiple_of(3) {
                said.push_str(&self.numbers.group);
            }
            let own = self.numbers.digits.get(usize::from(digit)).copied();
            said.push(own.unwrap_or(char::from(b'0' + digit)));
        }
        said
    }
}

/// The digits of a number, the first one first.
fn digits(mut number: u64) -> Vec<u8> {
    let mut digits = Vec::new();
    loop {
        digits.push((number % 10) as u8);
        number /= 10;
        if number == 0 {
            digits.reverse();
            return digits;
        }
    }
}

/// A table as bytes.
pub(crate) fn encode(
    language: &str,
    groups: &[Group],
    (plurals, messages): (&[u8], &[&[u8]]),
) -> Vec<u8> {
    let mut bytes = vec![VERSION];
    bytes.extend(DIGEST.to_le_bytes());
    bytes.push(u8::try_from(language.len()).unwrap_or_default());
    bytes.extend(language.as_bytes());
    bytes.push(u8::try_from(groups.len()).unwrap_or_default());
    for group in groups {
        bytes.extend(group.first.to_le_bytes());
        bytes.extend(group.count.to_le_bytes());
    }
    bytes.extend(plurals);
    let mut start: u32 = 0;
    bytes.extend(start.to_le_bytes());
    for message in messages {
        start += u32::try_from(message.len()).unwrap_or_default();
        bytes.extend(start.to_le_bytes());
    }
    messages.iter().for_each(|message| bytes.extend(*message));
    bytes
}
