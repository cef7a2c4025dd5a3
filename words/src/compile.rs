//! From the text of a Fluent file to messages, and from a message to the bytes of a table.
//!
//! Deliberately a part of Fluent: messages with placeables, selectors, string and number
//! literals and `NUMBER()`. No terms, no attributes, no references to other messages: each
//! message is a whole sentence of its own. The build script uses this file too.

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser;

/// The mark before the position of a placeable.
pub const PLACE: u8 = 1;
/// The mark before the position of a placeable that selects, and its variants.
pub const SELECT: u8 = 2;
/// The mark of a message that is still in another language.
pub const FOREIGN: u8 = 3;
/// The mark before a number as the key of a variant.
pub const NUMBER_KEY: u8 = 0x10;
/// The mark before a word as the key of a variant.
pub const WORD_KEY: u8 = 0x20;
/// The key of the variant for everything else.
pub const DEFAULT_KEY: u8 = 0xff;
/// The plural categories of CLDR; the key of a variant is a position in this list.
pub const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// A message as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Its name.
    pub name: String,
    /// Where its name starts, in bytes.
    pub start: usize,
    /// What it says.
    pub pieces: Vec<Piece>,
}

/// A part of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Text as it is.
    Text(String),
    /// The value of a placeable. A number, where the file says so by `NUMBER()`.
    Place(String, bool),
    /// One of several variants, by the value of a placeable. The last one is the default.
    Select(String, Vec<(Key, Vec<Piece>)>),
}

/// When a variant is used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Key {
    /// The plural category of a number.
    Category(u8),
    /// This number.
    Number(u32),
    /// This word.
    Word(String),
    /// Always.
    Default(String),
}

/// Why a Fluent file cannot be used, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// Where, in bytes.
    pub start: usize,
    /// What is wrong.
    pub message: String,
}

/// Reads a Fluent file. What is wrong comes beside what could be read.
#[must_use]
pub fn read(text: &str) -> (Vec<Written>, Vec<Refused>) {
    let (resource, errors) = match parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let mut refused: Vec<Refused> = errors
        .iter()
        .map(|error| Refused { start: error.pos.start, message: error.kind.to_string() })
        .collect();
    let mut messages: Vec<Written> = Vec::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let start = offset(text, message.id.name);
                match read_message(message) {
                    Ok(pieces) => {
                        messages.push(Written { name: message.id.name.into(), start, pieces });
                    }
                    Err(message) => refused.push(Refused { start, message }),
                }
            }
            Entry::Term(term) => refused.push(Refused {
                start: offset(text, term.id.name),
                message: "a term cannot be used here; write the words into each message".into(),
            }),
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => {}
        }
    }
    (messages, refused)
}

/// Where a part of a text starts in it.
fn offset(text: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

fn read_message(message: &fluent_syntax::ast::Message<&str>) -> Result<Vec<Piece>, String> {
    if !message.attributes.is_empty() {
        return Err("a message has no attributes here".into());
    }
    let value = message.value.as_ref().ok_or("the message says nothing")?;
    read_pattern(value)
}

fn read_pattern(pattern: &Pattern<&str>) -> Result<Vec<Piece>, String> {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => Ok(Piece::Text(plain(value))),
            PatternElement::Placeable { expression } => read_expression(expression),
        })
        .collect()
}

/// Text without the bytes that mark something in a table; a line break is a space.
fn plain(text: &str) -> String {
    text.replace('\n', " ").chars().filter(|c| !c.is_control()).collect()
}

fn read_expression(expression: &Expression<&str>) -> Result<Piece, String> {
    match expression {
        Expression::Inline(inline) => read_inline(inline),
        Expression::Select { selector, variants } => {
            let Piece::Place(name, _) = read_inline(selector)? else {
                return Err("only a placeable such as `$count` can select a variant".into());
            };
            let mut all = Vec::new();
            for variant in variants.iter().filter(|one| !one.default) {
                all.push((read_key(variant)?, read_pattern(&variant.value)?));
            }
            let default = variants.iter().find(|one| one.default);
            let default =
                default.ok_or("a selector needs a default variant, such as `*[other]`")?;
            let (VariantKey::Identifier { name: word } | VariantKey::NumberLiteral { value: word }) =
                &default.key;
            all.push((Key::Default((*word).to_owned()), read_pattern(&default.value)?));
            Ok(Piece::Select(name, all))
        }
    }
}

fn read_key(variant: &Variant<&str>) -> Result<Key, String> {
    Ok(match variant.key {
        VariantKey::Identifier { name } => {
            match CATEGORIES.iter().zip(0..).find(|(known, _)| **known == name) {
                Some((_, n)) => Key::Category(n),
                None => Key::Word(name.to_owned()),
            }
        }
        VariantKey::NumberLiteral { value } => {
            let number = value.parse();
            Key::Number(number.map_err(|_| format!("`[{value}]` is not a whole number"))?)
        }
    })
}

fn read_inline(inline: &InlineExpression<&str>) -> Result<Piece, String> {
    match inline {
        InlineExpression::StringLiteral { value } => {
            Ok(Piece::Text(plain(&fluent_syntax::unicode::unescape_unicode_to_string(value))))
        }
        InlineExpression::NumberLiteral { value } => Ok(Piece::Text((*value).to_owned())),
        InlineExpression::VariableReference { id } => Ok(Piece::Place(id.name.to_owned(), false)),
        InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
            match arguments.positional.as_slice() {
                [InlineExpression::VariableReference { id }] => {
                    Ok(Piece::Place(id.name.to_owned(), true))
                }
                _ => Err("`NUMBER()` takes one placeable".into()),
            }
        }
        InlineExpression::FunctionReference { id, .. } => {
            Err(format!("there is no function `{}()` here, only `NUMBER()`", id.name))
        }
        InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => {
            Err("a message does not refer to others here; write the words out".into())
        }
        InlineExpression::Placeable { expression } => read_expression(expression),
    }
}

/// The placeables of a message in the order in which they first stand in it, and whether each
/// is a number.
#[must_use]
pub fn places(pieces: &[Piece]) -> Vec<(String, bool)> {
    let mut found: Vec<(String, bool)> = Vec::new();
    collect(pieces, &mut found);
    found
}

fn collect(pieces: &[Piece], found: &mut Vec<(String, bool)>) {
    let mut add = |name: &str, number: bool| match found.iter_mut().find(|(own, _)| own == name) {
        Some((_, known)) => *known |= number,
        None => found.push((name.to_owned(), number)),
    };
    for piece in pieces {
        match piece {
            Piece::Text(_) => {}
            Piece::Place(name, number) => add(name, *number),
            Piece::Select(name, variants) => add(name, variants.iter().any(|(key, _)| counts(key))),
        }
    }
    for piece in pieces {
        if let Piece::Select(_, variants) = piece {
            variants.iter().for_each(|(_, inside)| collect(inside, found));
        }
    }
}

/// Whether a key tells numbers apart.
fn counts(key: &Key) -> bool {
    match key {
        Key::Category(_) | Key::Number(_) => true,
        Key::Word(_) => false,
        Key::Default(word) => CATEGORIES.contains(&word.as_str()),
    }
}

/// A message as the bytes of a table, given the names of its placeables.
///
/// # Errors
/// The name of a placeable that is not among them.
pub fn encode(pieces: &[Piece], names: &[&str]) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let position = |name: &String| {
        let found = names.iter().zip(0_u8..).find(|(own, _)| *own == name);
        found.map(|(_, n)| n).ok_or_else(|| name.clone())
    };
    for piece in pieces {
        match piece {
            Piece::Text(text) => bytes.extend(text.as_bytes()),
            Piece::Place(name, _) => bytes.extend([PLACE, position(name)?]),
            Piece::Select(name, variants) => {
                let many = u8::try_from(variants.len()).unwrap_or(u8::MAX);
                bytes.extend([SELECT, position(name)?, many]);
                for (key, inside) in variants {
                    encode_key(key, &mut bytes);
                    let inside = encode(inside, names)?;
                    let len = u16::try_from(inside.len()).unwrap_or(u16::MAX);
                    bytes.extend(len.to_le_bytes());
                    bytes.extend(inside);
                }
            }
        }
    }
    Ok(bytes)
}

fn encode_key(key: &Key, bytes: &mut Vec<u8>) {
    match key {
        Key::Category(n) => bytes.push(*n),
        Key::Number(n) => {
            bytes.push(NUMBER_KEY);
            bytes.extend(n.to_le_bytes());
        }
        Key::Word(word) => {
            bytes.extend([WORD_KEY, u8::try_from(word.len()).unwrap_or(u8::MAX)]);
            bytes.extend(word.as_bytes());
        }
        Key::Default(_) => bytes.push(DEFAULT_KEY),
    }
}
