//! `config.toml`: Zola's own keys, and city policy under `[extra]`.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::zola::{LanguageDraft, LinkCheckerDraft, MarkdownDraft, SearchDraft, SlugifyDraft};
use super::{Said, Spanned};

/// The site configuration. Zola's keys that mean nothing here are accepted and typed.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ConfigDraft {
    pub base_url: Said<String>,
    pub title: Said<String>,
    pub description: Said<String>,
    pub theme: Said<String>,
    pub author: Said<String>,
    pub taxonomy_root: Said<String>,
    pub default_language: Said<String>,
    pub languages: Option<BTreeMap<String, Spanned<LanguageDraft>>>,
    pub translations: Option<BTreeMap<String, IgnoredAny>>,
    pub generate_feeds: Said<bool>,
    pub feed_limit: Said<u32>,
    pub feed_filenames: Option<Vec<Spanned<String>>>,
    pub hard_link_static: Said<bool>,
    pub compile_sass: Said<bool>,
    pub minify_html: Said<bool>,
    pub build_search_index: Said<bool>,
    pub preserve_dotfiles_in_output: Said<bool>,
    pub ignored_content: Option<Vec<Spanned<String>>>,
    pub ignored_static: Option<Vec<Spanned<String>>>,
    pub output_dir: Said<String>,
    pub generate_sitemap: Said<bool>,
    pub generate_robots_txt: Said<bool>,
    pub exclude_paginated_pages_in_sitemap: Said<String>,
    pub taxonomies: Option<Vec<Spanned<TaxonomyDraft>>>,
    pub link_checker: Said<LinkCheckerDraft>,
    pub slugify: Said<SlugifyDraft>,
    pub search: Said<SearchDraft>,
    pub markdown: Said<MarkdownDraft>,
    pub extra: Said<ConfigExtra>,
}

/// A taxonomy as Zola declares it.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct TaxonomyDraft {
    pub name: Said<String>,
    pub paginate_by: Said<u32>,
    pub paginate_path: Said<String>,
    pub render: Said<bool>,
    pub feed: Said<bool>,
}

/// What the city decides.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ConfigExtra {
    pub near_miss_months: Said<u16>,
    pub employer: Option<Vec<Spanned<EmployerDraft>>>,
    pub navigation: Option<Vec<Spanned<NavigationDraft>>>,
}

/// An employer.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct EmployerDraft {
    pub name: Said<String>,
    pub full_time_hours: Said<f64>,
    pub place: Said<String>,
}

/// An entry of the main navigation.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct NavigationDraft {
    pub title: Said<String>,
    pub page: Said<String>,
}
