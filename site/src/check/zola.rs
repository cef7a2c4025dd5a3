//! Keys of Zola that ask for something that does not happen here. None of them is passed over in
//! silence; docs/zola.md has a table of all keys.
//!
//! A key that asks for what happens anyway (`minify_html = false`) is no finding.

use crate::draft::config::TaxonomyDraft;
use crate::draft::page::TaxonomiesDraft;
use crate::draft::zola::{
    LanguageDraft, LinkCheckerDraft, MarkdownDraft, SearchDraft, SlugifyDraft, SlugifyWord,
};
use crate::draft::{ConfigDraft, PageDraft, Said, SectionDraft, Spanned};
use crate::problem::{piece, problems};

use super::findings::{Findings, each};

problems! {
    IGNORED_KEY = "ignored-key", Advice {
        what: "A key of Zola asks for something that does not happen here.",
        why: "Anyone who reads the file believes that it does. The files may serve Zola as well: \
              then allow this advice under `[extra.lint]`.",
        bad: [piece::config("theme = \"elm\"")],
        good: [piece::config("title = \"Careers in Elm\"")],
    }
}

/// A key and what there is in its place.
type Key = (&'static str, &'static str);

/// Those of the configuration.
pub(super) fn config(config: &ConfigDraft, found: &mut Findings<'_>) {
    of_build(config, found);
    of_files(config, found);
    config.languages.iter().flatten().for_each(|(_, said)| language(said.get_ref(), found));
    each(&config.taxonomies).iter().for_each(|one| taxonomy(one.get_ref(), found));
    config.link_checker.iter().for_each(|said| link_checker(said.get_ref(), found));
    config.slugify.iter().for_each(|said| slugify(said.get_ref(), found));
    config.search.iter().for_each(|said| search(said.get_ref(), found));
    config.markdown.iter().for_each(|said| markdown(said.get_ref(), found));
}

/// Those about what a build does.
fn of_build(config: &ConfigDraft, found: &mut Findings<'_>) {
    let shell = "the page shell is `index.html`, and colors stand under `[extra.brand]`";
    given(&config.theme, ("theme", shell), found);
    given(&config.author, ("author", "pages name employers and not authors"), found);
    given(
        &config.taxonomy_root,
        ("taxonomy_root", "lists of roles lie under `domain/` and `level/`"),
        found,
    );
    on(&config.hard_link_static, ("hard_link_static", "files of `static/` are copied"), found);
    on(
        &config.compile_sass,
        ("compile_sass", "put a style sheet into `static/` and link it in `index.html`"),
        found,
    );
    on(
        &config.minify_html,
        ("minify_html", "pages are written without needless spaces anyway"),
        found,
    );
    on(
        &config.build_search_index,
        ("build_search_index", "the finder of roles searches by itself"),
        found,
    );
}

/// Those about which files there are.
fn of_files(config: &ConfigDraft, found: &mut Findings<'_>) {
    on(
        &config.preserve_dotfiles_in_output,
        ("preserve_dotfiles_in_output", "foreign files are never removed"),
        found,
    );
    listed(
        &config.ignored_content,
        ("ignored_content", "mark a page `draft = true`, or move it away"),
        found,
    );
    listed(&config.ignored_static, ("ignored_static", "move the files out of `static/`"), found);
    let excluded = config.exclude_paginated_pages_in_sitemap.as_ref();
    let excluded = excluded.filter(|said| said.get_ref() != "none");
    let sitemap = "all pages stand in the sitemap";
    add(excluded, ("exclude_paginated_pages_in_sitemap", sitemap), found);
    let words = "words of pages stand in `locales/`, and those of the navigation where it is";
    given(&config.translations, ("translations", words), found);
}

fn language(said: &LanguageDraft, found: &mut Findings<'_>) {
    let feeds = "each language has the feeds of the site";
    off(&said.generate_feeds, ("generate_feeds", feeds), found);
    listed(&said.feed_filenames, ("feed_filenames", feeds), found);
    each(&said.taxonomies).iter().for_each(|one| taxonomy(one.get_ref(), found));
    let finder = "the finder of roles searches by itself, in each language";
    on(&said.build_search_index, ("build_search_index", finder), found);
    said.search.iter().for_each(|said| search(said.get_ref(), found));
}

fn taxonomy(said: &TaxonomyDraft, found: &mut Findings<'_>) {
    let place = "a list of roles is one page";
    given(&said.paginate_by, ("paginate_by", place), found);
    given(&said.paginate_path, ("paginate_path", place), found);
    off(&said.render, ("render", "every domain and level has a page"), found);
    on(&said.feed, ("feed", "there is no feed of a domain or a level"), found);
}

fn link_checker(said: &LinkCheckerDraft, found: &mut Findings<'_>) {
    let place = "links within the site are always checked, and no other site is asked";
    listed(&said.skip_prefixes, ("skip_prefixes", place), found);
    listed(&said.skip_anchor_prefixes, ("skip_anchor_prefixes", place), found);
    listed(&said.ignored_files, ("ignored_files", place), found);
    given(&said.internal_level, ("internal_level", place), found);
    given(&said.external_level, ("external_level", place), found);
}

fn slugify(said: &SlugifyDraft, found: &mut Findings<'_>) {
    let place = "addresses are always made of letters, digits and hyphens; choose one with `slug`";
    for (said, key) in
        [(&said.paths, "paths"), (&said.taxonomies, "taxonomies"), (&said.anchors, "anchors")]
    {
        let other = said.as_ref().filter(|said| *said.get_ref() != SlugifyWord::On);
        add(other, (key, place), found);
    }
    on(&said.paths_keep_dates, ("paths_keep_dates", place), found);
}

fn search(said: &SearchDraft, found: &mut Findings<'_>) {
    let place = "the finder of roles searches by itself";
    for (said, key) in [
        (&said.include_title, "include_title"),
        (&said.include_content, "include_content"),
        (&said.include_description, "include_description"),
        (&said.include_date, "include_date"),
        (&said.include_path, "include_path"),
    ] {
        given(said, (key, place), found);
    }
    given(&said.truncate_content_length, ("truncate_content_length", place), found);
    given(&said.index_format, ("index_format", place), found);
}

fn markdown(said: &MarkdownDraft, found: &mut Findings<'_>) {
    let links = "links to other sites are plain links";
    off(&said.external_links_external, ("external_links_external", links), found);
    given(&said.external_links_class, ("external_links_class", links), found);
    on(&said.external_links_target_blank, ("external_links_target_blank", links), found);
    on(&said.external_links_no_follow, ("external_links_no_follow", links), found);
    on(
        &said.external_links_no_referrer,
        ("external_links_no_referrer", "browsers tell other sites the site and never the page"),
        found,
    );
    on(&said.render_emoji, ("render_emoji", "write the emoji itself"), found);
    on(
        &said.bottom_footnotes,
        ("bottom_footnotes", "footnotes stand where they are written"),
        found,
    );
    on(&said.lazy_async_image, ("lazy_async_image", "pictures are loaded with the page"), found);
    given(&said.highlighting, ("highlighting", "code is shown in one color"), found);
}

/// Those of a ladder besides those of a page.
pub(super) fn ladder<E>(said: &PageDraft<E>, found: &mut Findings<'_>) {
    given(&said.date, ("date", "pages of ladders say when they were `updated`"), found);
}

/// That of a page which no domain and no level lists.
pub(super) fn unlisted(said: &Said<TaxonomiesDraft>, found: &mut Findings<'_>) {
    given(said, ("taxonomies", "domains and levels list roles"), found);
}

/// Those of a page.
pub(super) fn page<E>(page: &PageDraft<E>, found: &mut Findings<'_>) {
    given(
        &page.template,
        ("template", "every page is put into the page shell `index.html`"),
        found,
    );
    listed(&page.authors, ("authors", "pages name no authors"), found);
}

/// Those of a section. What `is_fixed` lists in its own way: the home page, all roles, all ladders.
pub(super) fn section(section: &SectionDraft, is_fixed: bool, found: &mut Findings<'_>) {
    let shell = "every page is put into the page shell `index.html`";
    given(&section.template, ("template", shell), found);
    given(&section.page_template, ("page_template", shell), found);
    on(&section.generate_feeds, ("generate_feeds", "a section has no feed of its own"), found);
    if is_fixed {
        let order = "this page has an order of its own, which the weights of its pages change";
        given(&section.sort_by, ("sort_by", order), found);
        let parts = "this page is divided by itself when it is long";
        given(&section.paginate_by, ("paginate_by", parts), found);
        on(&section.paginate_reversed, ("paginate_reversed", parts), found);
        given(&section.paginate_path, ("paginate_path", parts), found);
        on(&section.transparent, ("transparent", "no section stands above this one"), found);
    }
}

fn given<T>(said: &Said<T>, key: Key, found: &mut Findings<'_>) {
    add(said.as_ref(), key, found);
}

fn on(said: &Said<bool>, key: Key, found: &mut Findings<'_>) {
    add(said.as_ref().filter(|said| *said.get_ref()), key, found);
}

fn off(said: &Said<bool>, key: Key, found: &mut Findings<'_>) {
    add(said.as_ref().filter(|said| !*said.get_ref()), key, found);
}

fn listed(said: &Option<Vec<Spanned<String>>>, key: Key, found: &mut Findings<'_>) {
    add(each(said).first(), key, found);
}

fn add<T>(said: Option<&Spanned<T>>, (key, place): Key, found: &mut Findings<'_>) {
    let Some(said) = said else { return };
    let problem = IGNORED_KEY.at(found.of(said), format!("`{key}` does nothing here"));
    found.add(problem.help(format!("take it out: {place}")));
}
