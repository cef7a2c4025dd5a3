//! What a text was translated from, in eight letters.

use sha2::{Digest, Sha256};

/// The digest of some texts, one a line.
pub(super) fn digest(texts: &[&str]) -> String {
    let hash = Sha256::digest(texts.join("\n").as_bytes());
    hash.iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::digest;

    #[test]
    fn texts_are_one_a_line() {
        assert_eq!(digest(&["Data Engineer"]), "ebcb7463");
        assert_ne!(digest(&["a", "b"]), digest(&["a b"]));
    }
}
