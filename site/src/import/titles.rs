//! Which role a source means when it names a class: by its title or its code.

use std::collections::BTreeMap;

use reader::vocabulary::key;

use super::text::clean;

/// The roles of a site and of an import by the names of their classes.
#[derive(Debug, Clone, Default)]
pub(super) struct Titles {
    roles: BTreeMap<String, String>,
}

impl Titles {
    /// Adds a role by its title; the first of a title keeps it.
    pub(super) fn add(&mut self, title: &str, id: &str) {
        self.roles.entry(name(title)).or_insert_with(|| id.to_string());
    }

    /// The role of a title.
    pub(super) fn role(&self, title: &str) -> Option<&str> {
        self.roles.get(&name(title)).map(String::as_str)
    }

    /// A class as `class` of an area names it: a role of the site, or the words of the
    /// source, which begin with a capital so that they name no role.
    pub(super) fn class(&self, title: &str) -> String {
        if let Some(role) = self.role(title) {
            return role.to_string();
        }
        let title = clean(title);
        let mut chars = title.chars();
        let first = chars.next().map(|c| c.to_uppercase().to_string());
        first.unwrap_or_else(|| "Class".to_string()) + chars.as_str()
    }
}

fn name(title: &str) -> String {
    key(title).join(" ")
}
