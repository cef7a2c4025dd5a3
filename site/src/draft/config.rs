//! `config.toml`: Zola's own keys, and city policy under `[extra]`.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::described::described;
use super::zola::{LanguageDraft, LinkCheckerDraft, MarkdownDraft, SearchDraft, SlugifyDraft};
use super::{Said, Spanned};

described! {
/// The site configuration. Zola's keys that mean nothing here are accepted and typed.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ConfigDraft {
    /// Where the site will be, for search engines.
    pub base_url: Said<String>,
    /// The name of the site.
    pub title: Said<String>,
    /// What the site is, for search engines.
    pub description: Said<String>,
    /// For Zola only.
    pub theme: Said<String>,
    /// For Zola only.
    pub author: Said<String>,
    /// For Zola only.
    pub taxonomy_root: Said<String>,
    /// The language of the site: `en`.
    pub default_language: Said<String>,
    /// The other languages of the site, by their short names: `[languages.es]`.
    pub languages: Option<BTreeMap<String, Spanned<LanguageDraft>>>,
    /// For Zola only.
    pub translations: Said<BTreeMap<String, IgnoredAny>>,
    /// `false` leaves out the feeds of openings and changes.
    pub generate_feeds: Said<bool>,
    /// How many entries a feed has at most.
    pub feed_limit: Said<u32>,
    /// The names of the feeds: `atom.xml`, and `feed.json` for a JSON Feed.
    pub feed_filenames: Option<Vec<Spanned<String>>>,
    /// For Zola only.
    pub hard_link_static: Said<bool>,
    /// For Zola only.
    pub compile_sass: Said<bool>,
    /// For Zola only.
    pub minify_html: Said<bool>,
    /// For Zola only.
    pub build_search_index: Said<bool>,
    /// For Zola only.
    pub preserve_dotfiles_in_output: Said<bool>,
    /// For Zola only.
    pub ignored_content: Option<Vec<Spanned<String>>>,
    /// For Zola only.
    pub ignored_static: Option<Vec<Spanned<String>>>,
    /// The folder that `careers build` writes: `public`.
    pub output_dir: Said<String>,
    /// `false` leaves out `sitemap.xml`.
    pub generate_sitemap: Said<bool>,
    /// `false` leaves out `robots.txt`.
    pub generate_robots_txt: Said<bool>,
    /// For Zola only.
    pub exclude_paginated_pages_in_sitemap: Said<String>,
    /// The lists of words that pages use: `domain` and `level`.
    pub taxonomies: Option<Vec<Spanned<TaxonomyDraft>>>,
    /// For Zola only.
    pub link_checker: Said<LinkCheckerDraft>,
    /// For Zola only.
    pub slugify: Said<SlugifyDraft>,
    /// For Zola only.
    pub search: Said<SearchDraft>,
    /// For Zola only.
    pub markdown: Said<MarkdownDraft>,
    /// What the city decides.
    pub extra: Said<ConfigExtra>,
}

/// A taxonomy as Zola declares it.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct TaxonomyDraft {
    /// `domain` or `level`.
    pub name: Said<String>,
    /// For Zola only.
    pub paginate_by: Said<u32>,
    /// For Zola only.
    pub paginate_path: Said<String>,
    /// For Zola only.
    pub render: Said<bool>,
    /// For Zola only.
    pub feed: Said<bool>,
}

/// What the city decides.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ConfigExtra {
    /// How many missing months still count as close.
    pub near_miss_months: Said<u16>,
    /// What is too much for the lint, and what it does not show.
    pub lint: Said<LintDraft>,
    /// An employer whose roles are on the site.
    pub employer: Option<Vec<Spanned<EmployerDraft>>>,
    /// An entry of the main navigation.
    pub navigation: Option<Vec<Spanned<NavigationDraft>>>,
    /// The colors of the city.
    pub brand: Said<BrandDraft>,
    /// Whom visitors ask, and the pages that help them.
    pub help: Said<HelpDraft>,
    /// What pages may load from and send to other sites.
    pub policy: Said<PolicyDraft>,
    /// `true` lets pages of other sites show openings, the finder, self-checks and ladders of this one.
    pub embed: Said<bool>,
    /// `true` draws a picture of each role, which other programs show beside links to it.
    pub preview_pictures: Said<bool>,
    /// What is written for other programs, besides the pages.
    pub publish: Said<PublishDraft>,
    /// `true` writes the studio, in which the site is edited in a browser, with the sources of
    /// the site.
    pub studio: Said<bool>,
}

/// What pages may load from and send to other sites: lists of origins, such as
/// `["https://stats.example.gov"]`.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct PolicyDraft {
    /// Origins of scripts, such as those of the city's statistics.
    pub scripts: Option<Vec<Spanned<String>>>,
    /// Origins of style sheets.
    pub styles: Option<Vec<Spanned<String>>>,
    /// Origins of fonts.
    pub fonts: Option<Vec<Spanned<String>>>,
    /// Origins of pictures.
    pub pictures: Option<Vec<Spanned<String>>>,
    /// Origins of pages shown within a page.
    pub frames: Option<Vec<Spanned<String>>>,
    /// Origins that scripts ask for something or tell something.
    pub connections: Option<Vec<Spanned<String>>>,
    /// Origins that forms are sent to, such as the search of the city.
    pub forms: Option<Vec<Spanned<String>>>,
    /// Origins whose pages may show pages of this site in a frame.
    pub framed_by: Option<Vec<Spanned<String>>>,
}

/// What is too much, and what is not shown.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct LintDraft {
    /// Codes of warnings and advice that are not shown.
    pub allow: Option<Vec<Spanned<String>>>,
    /// Abbreviations that need no explanation here.
    pub known_abbreviations: Option<Vec<Spanned<String>>>,
    /// Whether the law wants a pay range in every opening.
    pub pay_law: Said<bool>,
    /// So many lines a role may require.
    pub required_lines: Said<u16>,
    /// So many words a sentence may have.
    pub sentence_words: Said<u16>,
    /// So many years of school a page may ask of its readers.
    pub reading_grade: Said<u16>,
    /// After so many months a text that was not changed is old.
    pub stale_months: Said<u16>,
}

/// An employer.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct EmployerDraft {
    /// The name, as roles write it.
    pub name: Said<String>,
    /// The hours of a full-time week.
    pub full_time_hours: Said<f64>,
    /// Where it is; a `[[place]]` of the vocabulary.
    pub place: Said<String>,
    /// Its time zone, by which openings begin and end: `America/New_York`.
    pub timezone: Said<String>,
    /// Its own page on how hiring works: `@/hiring.md`, or a whole web address.
    pub hiring: Said<String>,
    /// Its own website.
    pub website: Said<String>,
}

/// What is written for other programs, besides the pages.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct PublishDraft {
    /// `false` leaves out the open data and the page that explains them.
    pub data: Said<bool>,
    /// `false` leaves out the Markdown of each role.
    pub markdown: Said<bool>,
    /// `false` leaves out `llms.txt`.
    pub llms: Said<bool>,
    /// `false` leaves out the calendar of closing dates and events.
    pub calendar: Said<bool>,
    /// `false` leaves out what search engines read in the pages: schema.org.
    pub structured_data: Said<bool>,
}

/// An entry of the main navigation.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct NavigationDraft {
    /// The words of the link.
    pub title: Said<String>,
    /// The file it leads to: `@/roles/_index.md`.
    pub page: Said<String>,
}

/// The colors of the city.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct BrandDraft {
    /// Links and buttons on a light page: `#0b5c8f`.
    pub accent: Said<String>,
    /// Links and buttons on a dark page.
    pub accent_dark: Said<String>,
    /// The ground of the header.
    pub banner: Said<String>,
    /// The words on the header.
    pub on_banner: Said<String>,
}

/// Whom visitors ask, and the pages that help them.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct HelpDraft {
    /// An address for letters: `careers@example.gov`.
    pub email: Said<String>,
    /// A telephone number.
    pub phone: Said<String>,
    /// A page that helps, linked at the foot of every page.
    pub page: Option<Vec<Spanned<NavigationDraft>>>,
}
}
