//! Tables of `config.toml` that only Zola uses. They are typed so that a misspelt
//! key is found here too; nothing else reads them.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::config::TaxonomyDraft;
use super::{Said, Spanned};

/// `[link_checker]`.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct LinkCheckerDraft {
    pub skip_prefixes: Option<Vec<Spanned<String>>>,
    pub skip_anchor_prefixes: Option<Vec<Spanned<String>>>,
    pub ignored_files: Option<Vec<Spanned<String>>>,
    pub internal_level: Said<LevelWord>,
    pub external_level: Said<LevelWord>,
}

/// How loudly Zola reports a broken link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LevelWord {
    Error,
    Warn,
}

/// `[slugify]`.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct SlugifyDraft {
    pub paths: Said<SlugifyWord>,
    pub taxonomies: Said<SlugifyWord>,
    pub anchors: Said<SlugifyWord>,
    pub paths_keep_dates: Said<bool>,
}

/// How Zola makes addresses of names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SlugifyWord {
    On,
    Safe,
    Off,
}

/// `[search]`.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct SearchDraft {
    pub include_title: Said<bool>,
    pub include_content: Said<bool>,
    pub include_description: Said<bool>,
    pub include_date: Said<bool>,
    pub include_path: Said<bool>,
    pub truncate_content_length: Said<u32>,
    pub index_format: Said<String>,
}

/// `[markdown]`.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct MarkdownDraft {
    pub highlighting: Option<BTreeMap<String, IgnoredAny>>,
    pub external_links_external: Said<bool>,
    pub external_links_class: Said<String>,
    pub insert_anchor_links: Said<AnchorLinksWord>,
    pub render_emoji: Said<bool>,
    pub external_links_target_blank: Said<bool>,
    pub external_links_no_follow: Said<bool>,
    pub external_links_no_referrer: Said<bool>,
    pub smart_punctuation: Said<bool>,
    pub definition_list: Said<bool>,
    pub bottom_footnotes: Said<bool>,
    pub lazy_async_image: Said<bool>,
    pub github_alerts: Said<bool>,
}

/// Where Zola puts the links of headings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AnchorLinksWord {
    None,
    Left,
    Right,
    Heading,
}

/// `[languages.<code>]`.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct LanguageDraft {
    pub title: Said<String>,
    pub description: Said<String>,
    pub generate_feeds: Said<bool>,
    pub feed_filenames: Option<Vec<Spanned<String>>>,
    pub taxonomies: Option<Vec<Spanned<TaxonomyDraft>>>,
    pub build_search_index: Said<bool>,
    pub search: Said<SearchDraft>,
    pub translations: Option<BTreeMap<String, IgnoredAny>>,
}
