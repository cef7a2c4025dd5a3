//! Files in one file: a ZIP archive without compression, the same bytes for the same files.
//!
//! Deliberately not reading one, and no times: every entry has the first day that ZIP knows.

/// The first day that ZIP can say: 1 January 1980.
const DAY: u16 = 0x21;
/// Names are UTF-8.
const UTF8_NAMES: u16 = 1 << 11;
/// The version of ZIP that a reader needs.
const VERSION: u16 = 20;

/// The archive of some files, in their order.
///
/// More than 65,535 files, or more than 4 GB, do not fit; those that do not are left out.
#[must_use]
pub fn archive<'f>(files: impl IntoIterator<Item = (&'f str, &'f [u8])>) -> Vec<u8> {
    let (mut bytes, mut directory) = (Vec::new(), Vec::new());
    let mut count = 0_u16;
    for (path, file) in files {
        let (Ok(size), Ok(start)) = (u32::try_from(file.len()), u32::try_from(bytes.len())) else {
            continue;
        };
        let Some(next) = count.checked_add(1) else { break };
        count = next;
        let entry = Entry { path, size, checksum: checksum(file) };
        bytes.extend(0x0403_4b50_u32.to_le_bytes());
        entry.describe(&mut bytes);
        bytes.extend(path.as_bytes());
        bytes.extend(file);
        directory.extend(0x0201_4b50_u32.to_le_bytes());
        directory.extend(VERSION.to_le_bytes());
        entry.describe(&mut directory);
        // No comment, first disk, no attributes.
        directory.extend([0; 10]);
        directory.extend(start.to_le_bytes());
        directory.extend(path.as_bytes());
    }
    let start = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    let size = u32::try_from(directory.len()).unwrap_or(u32::MAX);
    bytes.extend(directory);
    bytes.extend(0x0605_4b50_u32.to_le_bytes());
    bytes.extend([0; 4]);
    bytes.extend([count.to_le_bytes(), count.to_le_bytes()].concat());
    bytes.extend([size.to_le_bytes(), start.to_le_bytes()].concat());
    bytes.extend([0; 2]);
    bytes
}

/// What an archive says of a file, before it and in its directory.
struct Entry<'f> {
    path: &'f str,
    size: u32,
    checksum: u32,
}

impl Entry<'_> {
    fn describe(&self, bytes: &mut Vec<u8>) {
        let name = u16::try_from(self.path.len()).unwrap_or(u16::MAX);
        for half in [VERSION, UTF8_NAMES, 0, 0, DAY] {
            bytes.extend(half.to_le_bytes());
        }
        for whole in [self.checksum, self.size, self.size] {
            bytes.extend(whole.to_le_bytes());
        }
        bytes.extend([name.to_le_bytes(), [0; 2]].concat());
    }
}

/// The checksum of ZIP: CRC-32.
#[must_use]
pub fn checksum(bytes: &[u8]) -> u32 {
    let mut table = [0_u32; 256];
    for (start, value) in (0..).zip(&mut table) {
        *value = (0..8)
            .fold(start, |value, _| (value >> 1) ^ (0xedb8_8320 & (value & 1).wrapping_neg()));
    }
    !bytes.iter().fold(!0, |sum: u32, byte| {
        let [low, ..] = sum.to_le_bytes();
        (sum >> 8) ^ table[usize::from(low ^ byte)]
    })
}

#[cfg(test)]
mod tests {
    use super::{archive, checksum};

    #[test]
    fn the_checksum_is_that_of_the_standard() {
        assert_eq!(checksum(b"123456789"), 0xcbf4_3926);
        assert_eq!(checksum(b""), 0);
    }

    #[cfg(feature = "program")]
    #[test]
    fn other_programs_read_it() {
        use std::io::Read;
        let files =
            [("config.toml", &b"title = 1"[..]), ("content/é.md", b""), ("static/a", b"\0")];
        let bytes = archive(files);
        let mut read = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
        assert_eq!(read.len(), 3);
        for (path, file) in files {
            let mut bytes = Vec::new();
            read.by_name(path).unwrap().read_to_end(&mut bytes).unwrap();
            assert_eq!(bytes, file, "{path}");
        }
    }

    #[test]
    fn the_same_files_are_the_same_bytes() {
        let files = || [("a", &b"1"[..]), ("b", b"2")];
        assert_eq!(archive(files()), archive(files()));
        assert_eq!(archive([]).len(), 22);
    }
}
