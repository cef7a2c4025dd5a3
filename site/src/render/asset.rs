//! Files that pages load, named by what is in them, so that browsers may keep them.

use bytes::Bytes;
use sha2::{Digest, Sha256};

use crate::base64;

/// A file under `assets/`.
#[derive(Debug, Clone)]
pub(super) struct Asset {
    /// Its path in the site: `assets/site.1f3a9c2b04.css`.
    pub(super) path: String,
    /// What is in it.
    pub(super) bytes: Bytes,
}

/// How the names of data files end. They are bytes, and yet called text: `text/plain` is what
/// hosts compress as they come, Apache among them, and neither `.bin` nor `.json` is.
pub(super) const DATA: &str = "txt";

/// Where such files stand.
pub(super) const FOLDER: &str = "assets/";

/// Long enough that two versions of one file never share a name.
const HASH_BYTES: usize = 5;

impl Asset {
    /// A file named after its bytes.
    pub(super) fn named(stem: &str, extension: &str, bytes: Vec<u8>) -> Self {
        let hash = Sha256::digest(&bytes);
        let hash: String = hash.iter().take(HASH_BYTES).map(|byte| format!("{byte:02x}")).collect();
        Self { path: format!("{FOLDER}{stem}.{hash}.{extension}"), bytes: bytes.into() }
    }
}

/// What a page says of a script, so that browsers run these bytes and no others.
pub(super) fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", base64::text(&Sha256::digest(bytes)))
}

#[cfg(test)]
mod tests {
    use super::Asset;

    #[test]
    fn a_name_holds_the_start_of_the_hash() {
        assert_eq!(Asset::named("site", "css", b"abc".to_vec()).path, "assets/site.ba7816bf8f.css");
    }

    #[test]
    fn integrity_is_as_browsers_read_it() {
        let expected = "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=";
        assert_eq!(super::integrity(b"abc"), expected);
    }
}
