//! The files of a ZIP archive, as other programs write it: stored or compressed.
//!
//! Deliberately no passwords, no archives in parts and none beyond 4 GB: they are refused.

use miniz_oxide::inflate::decompress_to_vec_with_limit;

/// So much is unpacked in all: a small archive can hold gigabytes of nothing.
const MOST: usize = 256 << 20;
/// The end of an archive, and how long it is at least and at most.
const END: [u8; 4] = *b"PK\x05\x06";
const SHORTEST_END: usize = 22;
const LONGEST_END: usize = SHORTEST_END + 0xffff;
/// An entry of its directory.
const ENTRY: [u8; 4] = *b"PK\x01\x02";

const BROKEN: &str =
    "the archive is broken or not whole: make it anew, or choose the folder itself";

/// The files of an archive with their paths.
pub(crate) fn files(archive: &[u8]) -> Result<Vec<(String, Vec<u8>)>, String> {
    let start = archive.len().saturating_sub(LONGEST_END);
    let ends = archive.get(start..).unwrap_or_default();
    let end = ends.windows(SHORTEST_END).rposition(|bytes| bytes.starts_with(&END));
    let is_cut = archive.starts_with(b"PK");
    let end = end.ok_or(if is_cut { BROKEN } else { "it is no ZIP archive" })? + start;
    let count = half(archive, end + 10)?;
    let mut at = whole(archive, end + 16)?;
    let (mut files, mut left) = (Vec::new(), MOST);
    for _ in 0..count {
        let entry = Entry::read(archive, at)?;
        at = entry.next;
        if !entry.path.ends_with('/') {
            let bytes = entry.unpack(archive, left)?;
            left = left.saturating_sub(bytes.len());
            files.push((entry.path, bytes));
        }
    }
    Ok(files)
}

struct Entry {
    path: String,
    is_packed: bool,
    packed: usize,
    unpacked: usize,
    checksum: usize,
    start: usize,
    next: usize,
}

impl Entry {
    fn read(archive: &[u8], at: usize) -> Result<Self, String> {
        if archive.get(at..).is_none_or(|rest| !rest.starts_with(&ENTRY)) {
            return Err(BROKEN.into());
        }
        let name = half(archive, at + 28)?;
        let path = archive.get(at + 46..at + 46 + name).ok_or(BROKEN)?;
        let path = String::from_utf8_lossy(path).replace('\\', "/");
        let is_packed = match (half(archive, at + 8)? & 1, half(archive, at + 10)?) {
            (1, _) => return Err(format!("`{path}` in the archive needs a password")),
            (_, 0) => false,
            (_, 8) => true,
            _ => return Err(format!("`{path}` in the archive is packed in a way not known here")),
        };
        let rest = half(archive, at + 30)? + half(archive, at + 32)?;
        Ok(Self {
            path,
            is_packed,
            checksum: whole(archive, at + 16)?,
            packed: whole(archive, at + 20)?,
            unpacked: whole(archive, at + 24)?,
            start: whole(archive, at + 42)?,
            next: at + 46 + name + rest,
        })
    }

    fn unpack(&self, archive: &[u8], most: usize) -> Result<Vec<u8>, String> {
        if self.unpacked > most {
            return Err(format!("there are more than {} MB in the archive", MOST >> 20));
        }
        let name = half(archive, self.start + 26)? + half(archive, self.start + 28)?;
        let start = self.start + 30 + name;
        let bytes = archive.get(start..start + self.packed).ok_or(BROKEN)?;
        let bytes = match self.is_packed {
            false => bytes.to_vec(),
            true => decompress_to_vec_with_limit(bytes, most).map_err(|_| BROKEN.to_string())?,
        };
        let is_whole = usize::try_from(site::archive::checksum(&bytes)) == Ok(self.checksum);
        if is_whole { Ok(bytes) } else { Err(format!("`{}` in the archive is broken", self.path)) }
    }
}

fn half(bytes: &[u8], at: usize) -> Result<usize, String> {
    let half = bytes.get(at..).and_then(|rest| rest.first_chunk()).ok_or(BROKEN)?;
    Ok(usize::from(u16::from_le_bytes(*half)))
}

fn whole(bytes: &[u8], at: usize) -> Result<usize, String> {
    let whole = bytes.get(at..).and_then(|rest| rest.first_chunk()).ok_or(BROKEN)?;
    usize::try_from(u32::from_le_bytes(*whole)).map_err(|_| BROKEN.into())
}

#[cfg(test)]
mod tests {
    use super::files;
    use site::archive::archive;

    #[test]
    fn what_was_written_is_read() {
        let own = [("a/config.toml", &b"x = 1"[..]), ("a/content/b.md", b"text")];
        let read = files(&archive(own)).unwrap();
        let own = own.map(|(path, bytes)| (path.to_string(), bytes.to_vec()));
        assert_eq!(read, own);
    }

    #[test]
    fn compressed_entries_are_read() {
        // Written by a common program: `a.txt`, sixteen times the letter a.
        let packed = miniz_oxide::deflate::compress_to_vec(&[b'a'; 16], 6);
        let mut bytes = archive([("a.txt", packed.as_slice())]);
        let sum = site::archive::checksum(&[b'a'; 16]).to_le_bytes();
        let directory = bytes.windows(4).position(|four| four == b"PK\x01\x02").unwrap();
        bytes[directory + 10] = 8;
        bytes[directory + 16..directory + 20].copy_from_slice(&sum);
        bytes[directory + 24] = 16;
        assert_eq!(files(&bytes).unwrap(), [("a.txt".to_string(), vec![b'a'; 16])]);
    }

    #[test]
    fn broken_archives_are_refused() {
        let whole = archive([("config.toml", &b"title = 1"[..])]);
        assert_eq!(files(b"title = 1").unwrap_err(), "it is no ZIP archive");
        for cut in 1..whole.len() {
            assert!(files(&whole[cut..]).is_err() && files(&whole[..cut]).is_err(), "{cut}");
        }
        let mut changed = whole;
        changed[45] ^= 1;
        assert!(files(&changed).unwrap_err().contains("is broken"));
    }
}
