//! The site of the examples by which problems are explained: pieces of text laid over a
//! small site without problems, `tests/problems/base`.

use site::problem::{Piece, Way};
use site::sources::{SourceFile, SourcePath, Sources};

use crate::tree::Tree;

/// The base with some pieces laid over it.
///
/// # Panics
/// When a piece belongs to a file that is no text.
#[must_use]
pub fn laid(base: &Tree, pieces: &[Piece]) -> Sources {
    let mut files = base.clone();
    let mut unreadable = Vec::new();
    for piece in pieces {
        let old = files.get(piece.file).cloned().unwrap_or_default();
        let old = String::from_utf8(old).expect("the base is text");
        let new = match piece.way {
            Way::Whole => piece.text.to_string(),
            Way::Keys => with_keys(&old, piece.text),
            Way::Prose => with_prose(&old, piece.text),
            Way::Times(n) => with_tables(&old, &repeated(piece.text, n)),
            Way::Utf16 => {
                files.insert(piece.file.into(), utf16(piece.text));
                continue;
            }
            Way::Missing => {
                files.remove(piece.file);
                continue;
            }
            Way::Unreadable => {
                unreadable.push(piece);
                continue;
            }
        };
        files.insert(piece.file.into(), new.into_bytes());
    }
    let mut sources = Sources::default();
    for (path, bytes) in files {
        sources.insert(SourcePath::new(&path), SourceFile::Bytes(bytes.into()));
    }
    for piece in unreadable {
        sources.insert(SourcePath::new(piece.file), SourceFile::Unreadable(piece.text.into()));
    }
    sources
}

fn utf16(text: &str) -> Vec<u8> {
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    units.flat_map(u16::to_le_bytes).collect()
}

fn repeated(text: &str, n: u32) -> String {
    (0..n).map(|n| text.replace("{n}", &n.to_string())).collect()
}

const FENCE: &str = "+++\n";

fn with_prose(file: &str, prose: &str) -> String {
    let front = file.rfind(FENCE).map_or("", |at| &file[..at + FENCE.len()]);
    format!("{front}{prose}")
}

/// The file with keys and tables in place of those of the same name, or at its end.
fn with_keys(file: &str, keys: &str) -> String {
    let Some(front) = file.strip_prefix(FENCE) else { return merged(file, keys) };
    let (front, prose) = front.split_once(FENCE).expect("the front matter of the base ends");
    format!("{FENCE}{}{FENCE}{prose}", merged(front, keys))
}

/// The file with tables at the end of its facts.
fn with_tables(file: &str, tables: &str) -> String {
    match file.rfind(FENCE) {
        Some(end) => format!("{}{tables}{}", &file[..end], &file[end..]),
        None => format!("{file}{tables}"),
    }
}

/// A table as it is written: its heading, none at the top, and its lines.
struct Table<'t> {
    heading: Option<&'t str>,
    lines: Vec<&'t str>,
    is_new: bool,
}

fn merged(old: &str, new: &str) -> String {
    let mut all = tables(old);
    for mut table in tables(new) {
        table.is_new = true;
        let is_list = table.heading.is_some_and(|heading| heading.starts_with("[["));
        // An item of a list is the one that begins with the same line: with its id.
        let same = |other: &&mut Table<'_>| {
            other.heading == table.heading
                && !(is_list && (other.is_new || other.lines.first() != table.lines.first()))
        };
        match all.iter_mut().find(same) {
            Some(other) if is_list => *other = table,
            Some(other) => other.take(&table.lines),
            None => all.push(table),
        }
    }
    let lines = all.iter().flat_map(|table| table.heading.into_iter().chain(table.lines.clone()));
    lines.map(|line| format!("{line}\n")).collect()
}

impl<'t> Table<'t> {
    /// Takes in lines: each in place of the old line of its key, where there is one.
    fn take(&mut self, lines: &[&'t str]) {
        let mut taken = Vec::new();
        for line in lines {
            let old = self.lines.iter().position(|old| key(old) == key(line));
            match old.filter(|n| !taken.contains(n)) {
                Some(n) => {
                    self.lines[n] = line;
                    taken.push(n);
                }
                None => {
                    taken.push(self.lines.len());
                    self.lines.push(line);
                }
            }
        }
    }
}

fn key(line: &str) -> &str {
    line.split('=').next().unwrap_or_default().trim()
}

fn tables(text: &str) -> Vec<Table<'_>> {
    let mut tables = vec![Table { heading: None, lines: Vec::new(), is_new: false }];
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        if line.starts_with('[') {
            tables.push(Table { heading: Some(line), lines: Vec::new(), is_new: false });
        } else {
            tables.last_mut().expect("there is a table from the start").lines.push(line);
        }
    }
    tables
}

#[cfg(test)]
mod tests {
    use super::{with_keys, with_prose};

    const FILE: &str = "+++\na = 1\n[t]\nb = 2\n[[l]]\nid = 1\nc = 3\n+++\nprose\n";

    #[test]
    fn keys_are_laid_over_keys() {
        let laid = with_keys(FILE, "a = 9\n[t]\nd = 4\n[[l]]\nid = 1\n[[l]]\nid = 1\n[u]\ne = 5");
        let expected = "+++\na = 9\n[t]\nb = 2\nd = 4\n[[l]]\nid = 1\n[[l]]\nid = 1\n[u]\ne = 5\n\
                        +++\nprose\n";
        assert_eq!(laid, expected);
        assert_eq!(with_keys("", "[t]\nb = 2\nb = 3"), "[t]\nb = 2\nb = 3\n");
    }

    #[test]
    fn prose_is_laid_over_prose() {
        assert_eq!(with_prose("+++\na = 1\n+++\nold\n", "new\n"), "+++\na = 1\n+++\nnew\n");
    }
}
