//! Zola's keys of pages and sections.

use std::fmt;

use serde::de::Visitor;
use serde::{Deserialize, Deserializer};

use super::described::described;
use super::zola::AnchorLinks;
use super::{Said, Spanned};

described! {
/// The front matter of a page. `E` is what stands under `[extra]`.
#[derive(Debug, Clone, Deserialize)]
pub struct PageDraft<E> {
    /// The name of the page.
    pub title: Said<String>,
    /// One or two sentences for lists and search engines, at most 160 characters.
    pub description: Said<String>,
    /// The day it was first published, as `2026-11-22`.
    pub date: Said<DateText>,
    /// The day of the last change, as `2026-11-22`.
    pub updated: Said<DateText>,
    /// Its place in lists: the lowest comes first.
    pub weight: Said<u32>,
    /// `true` keeps the page out of the published site.
    pub draft: Said<bool>,
    /// The last part of the address, when it should not be the file's name.
    pub slug: Said<String>,
    /// The whole address, for ordinary pages only.
    pub path: Said<String>,
    /// For Zola only.
    pub template: Said<String>,
    /// For Zola only.
    pub render: Said<bool>,
    /// For Zola only.
    pub in_search_index: Said<bool>,
    /// Old addresses that lead here.
    pub aliases: Option<Vec<Spanned<String>>>,
    /// Who wrote it; for Zola only.
    pub authors: Option<Vec<Spanned<String>>>,
    /// Under which words it is listed.
    pub taxonomies: Said<TaxonomiesDraft>,
    /// What only this kind of page has.
    pub extra: Said<E>,
}

/// The taxonomies of a page.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct TaxonomiesDraft {
    /// What kind of work it is: `[[domain]]` of the vocabulary.
    pub domain: Option<Vec<Spanned<String>>>,
    /// How senior it is: `[[level]]` of the vocabulary.
    pub level: Option<Vec<Spanned<String>>>,
}

/// The `[extra]` of a page that has none of our keys.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct NoExtra {}

/// The front matter of a section.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct SectionDraft {
    /// The name of the section.
    pub title: Said<String>,
    /// One or two sentences for search engines.
    pub description: Said<String>,
    /// For Zola only.
    pub template: Said<String>,
    /// For Zola only.
    pub page_template: Said<String>,
    /// For Zola only.
    pub redirect_to: Said<String>,
    /// For Zola only.
    pub sort_by: Said<String>,
    /// Its place in lists: the lowest comes first.
    pub weight: Said<u32>,
    /// `true` keeps the section out of the published site.
    pub draft: Said<bool>,
    /// For Zola only.
    pub paginate_by: Said<u32>,
    /// For Zola only.
    pub paginate_reversed: Said<bool>,
    /// For Zola only.
    pub paginate_path: Said<String>,
    /// Where headings of its pages have a link to themselves: `none`, `left`, `right` or `heading`.
    pub insert_anchor_links: Said<AnchorLinks>,
    /// For Zola only.
    pub render: Said<bool>,
    /// For Zola only.
    pub in_search_index: Said<bool>,
    /// For Zola only.
    pub transparent: Said<bool>,
    /// For Zola only.
    pub generate_feeds: Said<bool>,
    /// Old addresses that lead here.
    pub aliases: Option<Vec<Spanned<String>>>,
    /// Nothing is accepted here.
    pub extra: Said<NoExtra>,
}
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
