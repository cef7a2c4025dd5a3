//! The list of the files that this program made in a folder, each with its hash
//! and size. Only what stands on it is ever removed.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use xxhash_rust::xxh3::{Xxh3, xxh3_128};

use super::{length, paths};
use crate::output::NewFile;

/// The name of the list, in the folder itself.
pub(super) const NAME: &str = ".careers-manifest";

/// Its first line.
pub(super) const HEADER: &str = "careers manifest 2: the files that `careers build` made here\n";

/// What was made: the hash and size of every file, by path.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Manifest {
    files: BTreeMap<String, Made>,
}

/// One file that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Made {
    /// Tells changed files from those that were made; no protection from an attacker.
    hash: u128,
    size: u64,
}

impl Made {
    /// What a file of these bytes looks like.
    pub(super) fn of(bytes: &[u8]) -> Self {
        Self { hash: xxh3_128(bytes), size: length(bytes) }
    }

    /// What a file looks like, without holding all of it: data files of large sites are long.
    pub(super) fn of_file(file: &Path) -> io::Result<Self> {
        let (mut file, mut hash, mut size) = (File::open(file)?, Xxh3::new(), 0);
        let mut part = vec![0; 64 * 1024];
        loop {
            match file.read(&mut part) {
                Ok(0) => return Ok(Self { hash: hash.digest128(), size }),
                Ok(read) => {
                    hash.update(&part[..read]);
                    size += length(&part[..read]);
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }

    fn write_line(&self, path: &str, lines: &mut String) {
        writeln!(lines, "{:032x} {} {path}", self.hash, self.size)
            .expect("writing to a string succeeds");
    }
}

impl Manifest {
    /// Adds files, and gives their lines of the list.
    pub(super) fn add(&mut self, files: &[NewFile]) -> String {
        let mut lines = String::new();
        for (path, bytes) in files {
            let made = Made::of(bytes);
            made.write_line(path, &mut lines);
            self.files.insert(path.clone(), made);
        }
        lines
    }

    /// The list that stands in a folder; none when there is none that we wrote.
    pub(super) fn in_folder(folder: &Path) -> io::Result<Option<Self>> {
        match std::fs::read(folder.join(NAME)) {
            Ok(bytes) => Ok(String::from_utf8(bytes).ok().and_then(|text| Self::parse(&text))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Reads a list. A last line that was cut off is left out: its file was not begun.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let lines = text.strip_prefix(HEADER)?;
        let whole = &lines[..lines.rfind('\n').map_or(0, |end| end + 1)];
        let files = whole.lines().map(line).collect::<Option<_>>()?;
        Some(Self { files })
    }

    /// What was made at a path.
    pub(super) fn get(&self, path: &str) -> Option<&Made> {
        self.files.get(path)
    }

    /// The paths in order.
    pub(super) fn paths(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// The folders that the files stand in, the inner ones first; not the site's own.
    pub(super) fn folders(&self) -> impl Iterator<Item = &str> {
        let inner = self.paths().flat_map(|p| p.match_indices('/').map(|(end, _)| &p[..end]));
        inner.collect::<std::collections::BTreeSet<_>>().into_iter().rev()
    }
}

fn line(line: &str) -> Option<(String, Made)> {
    let (hash, rest) = line.split_once(' ')?;
    let (size, path) = rest.split_once(' ')?;
    let hash = u128::from_str_radix(hash, 16).ok()?;
    let made = Made { hash, size: size.parse().ok()? };
    paths::is_plain(path).then(|| (path.to_string(), made))
}

#[cfg(test)]
mod tests {
    use super::{HEADER, Made, Manifest};

    fn written() -> (Manifest, String) {
        let mut manifest = Manifest::default();
        let file = |path: &str, bytes: &[u8]| (path.to_owned(), bytes.to_vec().into());
        let first = manifest.add(&[file("index.html", b"")]);
        let second = manifest.add(&[file("a b/c/d.html", b"one")]);
        (manifest, [HEADER, &first, &second].concat())
    }

    #[test]
    fn reads_what_it_wrote() {
        let (manifest, text) = written();
        assert_eq!(manifest.get("a b/c/d.html"), Some(&Made::of(b"one")));
        assert_eq!(manifest.folders().collect::<Vec<_>>(), ["a b/c", "a b"]);
        assert_eq!(Manifest::parse(&text), Some(manifest));
    }

    #[test]
    fn leaves_out_a_line_that_was_cut_off() {
        let (_, text) = written();
        let cut = Manifest::parse(&text[..text.len() - 3]).unwrap();
        assert_eq!(cut.paths().collect::<Vec<_>>(), ["index.html"]);
    }

    #[test]
    fn a_file_looks_like_its_bytes() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        for length in [0, 1, 64 * 1024, 64 * 1024 + 1, 300_000] {
            let bytes: Vec<u8> = (0..length).map(|n: usize| (n % 251) as u8).collect();
            std::fs::write(&file, &bytes).unwrap();
            assert_eq!(Made::of_file(&file).unwrap(), Made::of(&bytes), "{length}");
        }
    }

    #[test]
    fn is_not_fooled_by_another_list_or_a_path_outside() {
        assert_eq!(Manifest::parse("index.html\n"), None);
        assert_eq!(Manifest::parse(&format!("{HEADER}00 3 ../../.bashrc\n")), None);
    }
}
