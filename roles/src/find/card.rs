//! What the list of roles shows of one role.

use super::fold;
use crate::stored::stored;

/// What is shown of a role. Names that many roles share stand in the index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Its position among the roles.
    pub(super) role: u32,
    /// The last part of the role's address; empty where that is its name, folded.
    pub(super) slug: String,
    /// Its name.
    pub title: String,
    /// At most 160 characters.
    pub description: String,
    /// The language of both, where that is not the one of the page.
    pub language: Option<String>,
    /// Whether more than its name is known.
    pub described: bool,
    /// Pay, hours and grade as shown; empty when not stated.
    pub terms: String,
    /// What is said of it in a word or two. For the sake of the module that reads them, texts
    /// one after another, two for each: when it is said, and what.
    pub(super) tags: Vec<String>,
    /// The department and team, as one text; empty where neither is known.
    pub(super) department: String,
    /// What it asks for, sentence by sentence; empty in large indexes.
    pub(super) texts: Vec<String>,
}

stored!(Card {
    role,
    slug,
    title,
    description,
    language,
    described,
    terms,
    tags,
    department,
    texts
});

/// What a card says of its role in a word or two.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tag {
    /// The moments at which an opening changes, for the script that shows what it is at the
    /// moment; empty where nothing changes.
    pub moments: String,
    /// The phase of the opening in which this is said.
    pub phase: String,
    /// Whether it is not said when the site is made.
    pub hidden: bool,
    /// What is said.
    pub text: String,
}

impl Card {
    /// The last part of the role's address.
    #[must_use]
    pub fn slug(&self) -> String {
        if self.slug.is_empty() { slug_of(&self.title) } else { self.slug.clone() }
    }

    /// What is said of it in a word or two: when it is said, and what. When begins with a space
    /// where it is not said when the site is made; then come the phase of an opening and the
    /// moments at which that changes. It is empty where nothing changes.
    pub fn tags(&self) -> impl Iterator<Item = (&str, &str)> {
        self.tags.chunks_exact(2).map(|tag| (&*tag[0], &*tag[1]))
    }

    /// Whether something is.
    #[must_use]
    pub fn has_tags(&self) -> bool {
        !self.tags.is_empty()
    }

    /// Adds what is said of it.
    pub(super) fn add_tags(&mut self, tags: impl IntoIterator<Item = Tag>) {
        for Tag { moments, phase, hidden, text } in tags {
            let space = if hidden { " " } else { "" };
            let when = format!("{space}{phase} {moments}");
            self.tags.extend([when.trim_end().to_owned(), text]);
        }
    }
}

/// What roles of a name are mostly called in addresses.
pub(super) fn slug_of(name: &str) -> String {
    let mut slug = String::new();
    for token in fold::tokens(name) {
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(&token.word);
    }
    slug
}
