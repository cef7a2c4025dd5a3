//! Languages for tests, made of English: letters with accents, each message 40 percent longer,
//! in brackets, so that text which is not in the catalog or has no room can be seen.

use super::table::{PLACE, SELECT};

/// Which way a language for tests is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    LeftToRight,
    RightToLeft,
}

/// The direction of a language for tests; none for any other language.
pub(crate) fn direction(tag: &str) -> Option<Direction> {
    match tag {
        "en-XA" => Some(Direction::LeftToRight),
        "ar-XB" => Some(Direction::RightToLeft),
        _ => None,
    }
}

/// Messages that are not words.
const SETTINGS: [&[u8]; 4] = [b"ltr", b"0123456789", b",", b"."];

/// A message of English in a language for tests.
pub(crate) fn message(english: &[u8], direction: Direction) -> Vec<u8> {
    match (english, direction) {
        (b"ltr", Direction::RightToLeft) => return b"rtl".to_vec(),
        _ if SETTINGS.contains(&english) || english.iter().all(u8::is_ascii_digit) => {
            return english.to_vec();
        }
        _ => {}
    }
    let mut bytes = "[".as_bytes().to_vec();
    let letters = add(english, &mut bytes);
    for n in 0..(letters * 2).div_ceil(5) {
        bytes.extend(if n % 6 == 5 { " ".as_bytes() } else { "~".as_bytes() });
    }
    bytes.extend("]".as_bytes());
    bytes
}

/// Adds a pattern with other letters, and says how many there were.
fn add(pattern: &[u8], bytes: &mut Vec<u8>) -> usize {
    let mut letters = 0;
    let mut at = 0;
    while let Some(byte) = pattern.get(at) {
        match *byte {
            PLACE => {
                bytes.extend(&pattern[at..at + 2]);
                at += 2;
            }
            SELECT => {
                let (end, most) = add_select(&pattern[at..], bytes);
                at += end;
                letters += most;
            }
            letter => {
                letters += 1;
                at += 1;
                match accented(letter) {
                    Some(accented) => bytes.extend(accented.to_string().as_bytes()),
                    None => bytes.push(letter),
                }
            }
        }
    }
    letters
}

/// Adds a selector, and says how long it was and how many letters its longest variant has.
fn add_select(pattern: &[u8], bytes: &mut Vec<u8>) -> (usize, usize) {
    bytes.extend(&pattern[..3]);
    let (mut at, mut most) = (3, 0);
    for _ in 0..pattern[2] {
        let key = match pattern[at] {
            0x10 => 5,
            0x20 => 2 + usize::from(pattern[at + 1]),
            _ => 1,
        };
        bytes.extend(&pattern[at..at + key]);
        at += key;
        let len = usize::from(u16::from_le_bytes([pattern[at], pattern[at + 1]]));
        at += 2;
        let mut inside = Vec::new();
        most = most.max(add(&pattern[at..at + len], &mut inside));
        at += len;
        bytes.extend(u16::try_from(inside.len()).unwrap_or(u16::MAX).to_le_bytes());
        bytes.extend(inside);
    }
    (at, most)
}

fn accented(letter: u8) -> Option<char> {
    const PLAIN: &str = "aceinorsuyzACEINORSUYZ";
    const ACCENTED: &str = "áçéíñóŕšúýžÁÇÉÍÑÓŔŠÚÝŽ";
    let n = PLAIN.bytes().position(|plain| plain == letter)?;
    ACCENTED.chars().nth(n)
}
