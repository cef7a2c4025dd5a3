//! What a visitor has asked of the page that says who asks for what, to and from its address.

use super::percent;
use crate::skills::SkillNeed;
use crate::vocabulary::TermKind;

/// The longest text, in bytes.
const LONGEST_TEXT: usize = 100;

/// What was asked of the list of skills.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SkillsState {
    /// A part of the name, as typed.
    pub text: String,
    /// Only this kind.
    pub kind: Option<TermKind>,
    /// Only what is needed so much.
    pub need: Option<SkillNeed>,
    /// The order.
    pub order: SkillOrder,
}

/// What skills are sorted by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum SkillOrder {
    /// By name.
    #[default]
    Name,
    /// By the number of roles, the most first.
    Roles,
}

/// The kinds that the page shows, each with its name in addresses.
const KINDS: [(TermKind, &str); 5] = [
    (TermKind::Tool, "tool"),
    (TermKind::Skill, "skill"),
    (TermKind::Knowledge, "knowledge"),
    (TermKind::Credential, "credential"),
    (TermKind::Organization, "membership"),
];

/// The needs, each with its name in addresses.
const NEEDS: [(SkillNeed, &str); 4] = [
    (SkillNeed::Required, "required"),
    (SkillNeed::MayBeRequired, "may-be-required"),
    (SkillNeed::Preferred, "preferred"),
    (SkillNeed::Named, "named"),
];

/// The value of `sort` for [`SkillOrder::Roles`].
const BY_ROLES: &str = "roles";

impl SkillsState {
    /// Reads the query of an address, with or without its question mark. What means
    /// nothing is left out.
    #[must_use]
    pub fn read(query: &str) -> Self {
        let mut state = Self::default();
        let query = query.strip_prefix('?').unwrap_or(query);
        for (key, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
            match (key, percent::decode(value)) {
                ("q", Some(text)) => state = state.with_text(&text),
                ("kind", Some(key)) => state.kind = of_key(&KINDS, &key),
                ("need", Some(key)) => state.need = of_key(&NEEDS, &key),
                ("sort", Some(key)) => state.order = SkillOrder::of_key(&key),
                _ => {}
            }
        }
        state
    }

    /// Writes the query of an address, without question mark; empty at first.
    #[must_use]
    pub fn write(&self) -> String {
        let mut parts = Vec::new();
        if !self.text.is_empty() {
            let mut part = "q=".to_owned();
            percent::encode(&self.text, &mut part);
            parts.push(part);
        }
        parts.extend(self.kind.map(|kind| format!("kind={}", kind_key(kind))));
        parts.extend(self.need.map(|need| format!("need={}", need_key(need))));
        if self.order == SkillOrder::Roles {
            parts.push(format!("sort={BY_ROLES}"));
        }
        parts.join("&")
    }

    /// The same with another text, cut at a sensible length.
    #[must_use]
    pub fn with_text(&self, text: &str) -> Self {
        let text = text.get(..text.floor_char_boundary(LONGEST_TEXT)).unwrap_or_default();
        Self { text: text.to_owned(), ..self.clone() }
    }

    /// The same, only of the kind of a key; of all kinds where it is none.
    #[must_use]
    pub fn of_kind(&self, key: &str) -> Self {
        Self { kind: of_key(&KINDS, key), ..self.clone() }
    }

    /// The same, only what is needed as a key says; all where it says nothing.
    #[must_use]
    pub fn needed(&self, key: &str) -> Self {
        Self { need: of_key(&NEEDS, key), ..self.clone() }
    }

    /// The same in the order of a key.
    #[must_use]
    pub fn sorted(&self, key: &str) -> Self {
        Self { order: SkillOrder::of_key(key), ..self.clone() }
    }
}

impl SkillOrder {
    /// Its name in addresses; empty for the order at first.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Name => "",
            Self::Roles => BY_ROLES,
        }
    }

    fn of_key(key: &str) -> Self {
        if key == BY_ROLES { Self::Roles } else { Self::Name }
    }
}

/// The name of a kind in addresses; empty for a kind that the page does not show.
#[must_use]
pub fn kind_key(kind: TermKind) -> &'static str {
    key(&KINDS, kind)
}

/// The name of a need in addresses.
#[must_use]
pub fn need_key(need: SkillNeed) -> &'static str {
    key(&NEEDS, need)
}

fn key<T: Copy + PartialEq>(known: &[(T, &'static str)], value: T) -> &'static str {
    known.iter().find(|(one, _)| *one == value).map_or("", |(_, key)| key)
}

fn of_key<T: Copy>(known: &[(T, &'static str)], key: &str) -> Option<T> {
    known.iter().find(|(_, one)| *one == key).map(|(value, _)| *value)
}
