//! Zola's keys of pages and sections.

use std::fmt;

use serde::de::Visitor;
use serde::{Deserialize, Deserializer};

use super::{Said, Spanned};

/// The front matter of a page. `E` is what stands under `[extra]`.
#[derive(Debug, Clone, Deserialize)]
pub struct PageDraft<E> {
    pub title: Said<String>,
    pub description: Said<String>,
    pub date: Said<DateText>,
    pub updated: Said<DateText>,
    pub weight: Said<u32>,
    pub draft: Said<bool>,
    pub slug: Said<String>,
    pub path: Said<String>,
    pub template: Said<String>,
    pub render: Said<bool>,
    pub in_search_index: Said<bool>,
    pub aliases: Option<Vec<Spanned<String>>>,
    pub authors: Option<Vec<Spanned<String>>>,
    pub taxonomies: Said<TaxonomiesDraft>,
    pub extra: Said<E>,
}

/// The taxonomies of a page.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct TaxonomiesDraft {
    pub domain: Option<Vec<Spanned<String>>>,
    pub level: Option<Vec<Spanned<String>>>,
}

/// The `[extra]` of a page that has none of our keys.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct NoExtra {}

/// The front matter of a section.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct SectionDraft {
    pub title: Said<String>,
    pub description: Said<String>,
    pub template: Said<String>,
    pub page_template: Said<String>,
    pub redirect_to: Said<String>,
    pub sort_by: Said<String>,
    pub weight: Said<u32>,
    pub draft: Said<bool>,
    pub paginate_by: Said<u32>,
    pub paginate_reversed: Said<bool>,
    pub paginate_path: Said<String>,
    pub insert_anchor_links: Said<String>,
    pub render: Said<bool>,
    pub in_search_index: Said<bool>,
    pub transparent: Said<bool>,
    pub generate_feeds: Said<bool>,
    pub aliases: Option<Vec<Spanned<String>>>,
    pub extra: Said<NoExtra>,
}

/// A date as written, bare or in quotes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateText(pub String);

impl<'de> Deserialize<'de> for DateText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(DateVisitor)
    }
}

struct DateVisitor;

impl Visitor<'_> for DateVisitor {
    type Value = DateText;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a date")
    }

    fn visit_str<E>(self, text: &str) -> Result<DateText, E> {
        Ok(DateText(text.to_string()))
    }
}
