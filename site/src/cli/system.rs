//! What the system says of files and folders, in words instead of numbers. What it says in
//! other words stays as it is, without the number.

use std::io::{Error, ErrorKind};

/// How the standard library ends what the system says.
const NUMBER: &str = " (os error ";

/// A message in which `File name too long (os error 36)` is a sentence.
pub(crate) fn in_words(message: &str) -> String {
    let mut rest = message;
    let mut text = String::new();
    while let Some((before, number, after)) = next(rest) {
        let start = before.rfind(": ").map_or(0, |at| at + 2);
        let said = &before[start..];
        text.push_str(&before[..start]);
        text.push_str(words(Error::from_raw_os_error(number).kind()).unwrap_or(said));
        rest = after;
    }
    text + rest
}

fn next(text: &str) -> Option<(&str, i32, &str)> {
    let (before, rest) = text.split_once(NUMBER)?;
    let (number, after) = rest.split_once(')')?;
    Some((before, number.parse().ok()?, after))
}

fn words(kind: ErrorKind) -> Option<&'static str> {
    Some(match kind {
        ErrorKind::InvalidFilename => {
            "it or a name in it is too long for the system: most take names of up to 255 bytes, \
             and an accented letter is two"
        }
        ErrorKind::NotFound => "there is no such file or folder",
        ErrorKind::PermissionDenied => "you have no permission to do so",
        ErrorKind::AlreadyExists => "there is one already",
        ErrorKind::NotADirectory => "a file stands where a folder should be",
        ErrorKind::IsADirectory => "it is a folder, not a file",
        ErrorKind::DirectoryNotEmpty => "the folder is not empty",
        ErrorKind::ReadOnlyFilesystem => "nothing can be written there",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "no space is left on the disk",
        _ => return None,
    })
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::in_words;

    #[test]
    fn numbers_become_words() {
        for (said, words) in [
            (
                "cannot read the folder a: File name too long (os error 36)",
                "cannot read the folder a: it or a name in it is too long for the system: most take \
                 names of up to 255 bytes, and an accented letter is two",
            ),
            (
                "a: b: No such file or directory (os error 2)",
                "a: b: there is no such file or folder",
            ),
            ("a: Is a directory (os error 21): b", "a: it is a folder, not a file: b"),
            ("a: Too many open files (os error 24)", "a: Too many open files"),
            ("a (os error x)", "a (os error x)"),
        ] {
            assert_eq!(in_words(said), words);
        }
    }
}
