//! The page where a code host accepts a proposed change, derived from the repository's address.
//!
//! No request is sent from here: the author opens the page and signs in there.

/// Longer addresses are cut or refused by browsers and hosts.
const LONGEST_ADDRESS: usize = 8000;

/// A repository at GitHub, or at a host that works as GitLab does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repository {
    address: String,
    is_github: bool,
}

impl Repository {
    /// Reads a repository address as people paste it: from a browser, from a page inside the
    /// repository, or in Git's form. `None` if it is not one.
    #[must_use]
    pub fn read(given: &str) -> Option<Self> {
        let given = given.trim();
        let own = match given.strip_prefix("git@") {
            Some(rest) => rest.replacen(':', "/", 1),
            None => given.trim_start_matches("https://").trim_start_matches("http://").to_owned(),
        };
        let own = own.split(['?', '#']).next().unwrap_or_default();
        let parts: Vec<&str> = own.split('/').filter(|part| !part.is_empty()).collect();
        let host = *parts.first()?;
        let (name, port) = host.split_once(':').unwrap_or((host, ""));
        let is_host = name.contains('.') && !name.contains('@');
        if !is_host || !port.bytes().all(|digit| digit.is_ascii_digit()) {
            return None;
        }
        let is_github = host == "github.com";
        // GitLab nests groups; pages inside a repository come after `/-/`.
        let inside = parts.iter().position(|part| *part == "-").unwrap_or(parts.len());
        let count = if is_github { 3 } else { inside };
        let repository = parts.get(..count).filter(|parts| parts.len() >= 3)?.join("/");
        let address = format!("https://{}", repository.trim_end_matches(".git"));
        Some(Self { address, is_github })
    }

    /// Where a text is proposed, and whether the text is in the address already.
    #[must_use]
    pub fn proposal(&self, branch: &str, path: &str, new_text: Option<&str>) -> (String, bool) {
        let (branch, file) = (encoded(branch, true), encoded(path, true));
        let start = format!("{}{}", self.address, if self.is_github { "" } else { "/-" });
        let Some(text) = new_text else {
            return (format!("{start}/edit/{branch}/{file}"), false);
        };
        let name = if self.is_github { "filename" } else { "file_name" };
        let start = format!("{start}/new/{branch}?{name}={}", encoded(path, false));
        let with_text = format!("{start}&value={}", encoded(text, false));
        match self.is_github && with_text.len() <= LONGEST_ADDRESS {
            true => (with_text, true),
            false => (start, false),
        }
    }
}

/// A text as part of an address.
fn encoded(text: &str, keep_slashes: bool) -> String {
    let mut made = String::with_capacity(text.len());
    for byte in text.bytes() {
        let plain = byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
        if plain || (keep_slashes && byte == b'/') {
            made.push(char::from(byte));
        } else {
            made.push_str(&format!("%{byte:02X}"));
        }
    }
    made
}

#[cfg(test)]
mod tests {
    use super::Repository;

    #[test]
    fn addresses_are_read_as_people_give_them() {
        for given in [
            "https://github.com/city/careers",
            " github.com/city/careers.git ",
            "git@github.com:city/careers.git",
            "http://github.com/city/careers/",
            "https://github.com/city/careers/tree/main/content?tab=x#y",
        ] {
            let read = Repository::read(given).unwrap();
            assert_eq!(read.address, "https://github.com/city/careers", "{given}");
        }
        let inside = Repository::read("https://gitlab.elm.example/it/web/careers/-/tree/main");
        assert_eq!(inside.unwrap().address, "https://gitlab.elm.example/it/web/careers");
        for given in ["", "city/careers", "https://github.com/city", "javascript:alert(1)//a.b/c"] {
            assert_eq!(Repository::read(given), None, "{given}");
        }
    }

    #[test]
    fn hosts_have_pages_of_their_own_for_proposals() {
        let github = Repository::read("github.com/city/careers").unwrap();
        let gitlab = Repository::read("gitlab.com/city/careers").unwrap();
        let path = "content/roles/a b.md";
        let edit = |repository: &Repository| repository.proposal("main", path, None).0;
        assert_eq!(
            edit(&github),
            "https://github.com/city/careers/edit/main/content/roles/a%20b.md"
        );
        assert_eq!(
            edit(&gitlab),
            "https://gitlab.com/city/careers/-/edit/main/content/roles/a%20b.md"
        );
        let (address, is_filled) = github.proposal("main", path, Some("+++\n"));
        assert!(is_filled && address.ends_with("md&value=%2B%2B%2B%0A"), "{address}");
        let (address, is_filled) = github.proposal("main", path, Some(&"x".repeat(9000)));
        assert!(!is_filled && address.ends_with("a%20b.md"), "{address}");
        let (address, is_filled) = gitlab.proposal("main", path, Some("+++\n"));
        assert!(!is_filled && address.contains("/-/new/main?file_name=content%2F"), "{address}");
    }
}
