//! Tables of `config.toml` that only Zola uses. They are typed so that a misspelled
//! key is found here too; nothing else reads them.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::config::TaxonomyDraft;
use super::described::described;
use super::{Said, Spanned};

described! {
/// `[link_checker]`.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct LinkCheckerDraft {
    /// For Zola only.
    pub skip_prefixes: Option<Vec<Spanned<String>>>,
    /// For Zola only.
    pub skip_anchor_prefixes: Option<Vec<Spanned<String>>>,
    /// For Zola only.
    pub ignored_files: Option<Vec<Spanned<String>>>,
    /// For Zola only.
    pub internal_level: Said<LevelWord>,
    /// For Zola only.
    pub external_level: Said<LevelWord>,
}
}

/// How loudly Zola reports a broken link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LevelWord {
    Error,
    Warn,
}

described! {
/// `[slugify]`.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct SlugifyDraft {
    /// For Zola only.
    pub paths: Said<SlugifyWord>,
    /// For Zola only.
    pub taxonomies: Said<SlugifyWord>,
    /// For Zola only.
    pub anchors: Said<SlugifyWord>,
    /// For Zola only.
    pub paths_keep_dates: Said<bool>,
}
}

/// How Zola makes addresses of names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SlugifyWord {
    On,
    Safe,
    Off,
}

described! {
/// `[search]`.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct SearchDraft {
    /// For Zola only.
    pub include_title: Said<bool>,
    /// For Zola only.
    pub include_content: Said<bool>,
    /// For Zola only.
    pub include_description: Said<bool>,
    /// For Zola only.
    pub include_date: Said<bool>,
    /// For Zola only.
    pub include_path: Said<bool>,
    /// For Zola only.
    pub truncate_content_length: Said<u32>,
    /// For Zola only.
    pub index_format: Said<String>,
}

/// `[markdown]`.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct MarkdownDraft {
    /// For Zola only.
    pub highlighting: Said<BTreeMap<String, IgnoredAny>>,
    /// For Zola only.
    pub external_links_external: Said<bool>,
    /// For Zola only.
    pub external_links_class: Said<String>,
    /// Where headings have a link to themselves: `none`, `left`, `right` or `heading`.
    pub insert_anchor_links: Said<AnchorLinks>,
    /// For Zola only.
    pub render_emoji: Said<bool>,
    /// For Zola only.
    pub external_links_target_blank: Said<bool>,
    /// For Zola only.
    pub external_links_no_follow: Said<bool>,
    /// For Zola only.
    pub external_links_no_referrer: Said<bool>,
    /// For Zola only.
    pub smart_punctuation: Said<bool>,
    /// For Zola only.
    pub definition_list: Said<bool>,
    /// For Zola only.
    pub bottom_footnotes: Said<bool>,
    /// For Zola only.
    pub lazy_async_image: Said<bool>,
    /// For Zola only.
    pub github_alerts: Said<bool>,
}
}

/// Where headings have a link to themselves.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AnchorLinks {
    /// Nowhere.
    #[default]
    None,
    /// Before their words.
    Left,
    /// After their words.
    Right,
    /// Their words are the link.
    Heading,
}

described! {
/// `[languages.<code>]`.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct LanguageDraft {
    /// The name of the site in this language.
    pub title: Said<String>,
    /// What the site is, in this language.
    pub description: Said<String>,
    /// For Zola only.
    pub generate_feeds: Said<bool>,
    /// For Zola only.
    pub feed_filenames: Option<Vec<Spanned<String>>>,
    /// For Zola only.
    pub taxonomies: Option<Vec<Spanned<TaxonomyDraft>>>,
    /// For Zola only.
    pub build_search_index: Said<bool>,
    /// For Zola only.
    pub search: Said<SearchDraft>,
    /// Words of this file in this language, by the original: those of the navigation.
    pub translations: Option<BTreeMap<String, Spanned<String>>>,
}
}
