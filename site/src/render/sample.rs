//! A small site for tests: no roles, two pages with prose, an empty catalog.

use std::collections::{BTreeMap, BTreeSet};

use roles::catalog::Policy;
use roles::{Catalog, Route, Vocabulary};

use crate::brand::Brand;
use crate::content::{Body, Content, Help, Links, Listed, Prose, SiteConfig};
use crate::sources::SourcePath;

/// Prose whose Markdown starts at byte 100 of its file.
pub(super) fn prose(file: &str, route: Route, text: &str) -> Prose {
    Prose {
        file: SourcePath::new(file),
        route,
        title: "Title".into(),
        description: "Description".into(),
        updated: None,
        draft: false,
        body: Body { text: text.into(), offset: 100, ..Body::default() },
        requirement_texts: BTreeMap::new(),
        links: Links::new(),
        listed: Listed::default(),
        language: None,
    }
}

/// A site with a home page, all roles, all ladders and a page on benefits.
pub(super) fn content() -> Content {
    let policy = Policy { near_miss_months: 6, employers: Vec::new() };
    let catalog = Catalog::new(Vocabulary::default(), policy, Vec::new(), Vec::new())
        .expect("nothing names what is not there");
    let benefits = Route::Prose("benefits".into());
    let routes = [
        ("_index.md", Route::Home),
        ("roles/_index.md", Route::Roles),
        ("ladders/_index.md", Route::Ladders),
        ("benefits.md", benefits.clone()),
    ];
    Content {
        now: None,
        site: site(),
        catalog: catalog.into(),
        roles: BTreeMap::new(),
        ladders: BTreeMap::new(),
        home: prose("content/_index.md", Route::Home, ""),
        roles_section: prose("content/roles/_index.md", Route::Roles, ""),
        ladders_section: prose("content/ladders/_index.md", Route::Ladders, ""),
        pages: vec![prose("content/benefits.md", benefits, "## Paid leave")],
        routes: routes.into_iter().map(|(file, route)| (file.to_owned(), route)).collect(),
        unfinished: BTreeSet::new(),
        unread: Vec::new(),
        redirects: BTreeMap::new(),
        shell: None,
        files: BTreeMap::new(),
        translations: Vec::new(),
    }
}

fn site() -> SiteConfig {
    SiteConfig {
        employers: std::collections::BTreeMap::new(),
        publish: crate::content::Publish::default(),
        base_url: "https://city.example".into(),
        title: "City careers".into(),
        description: "Roles".into(),
        language: "en".into(),
        words: words::Shared::clone(words::english()),
        folder: String::new(),
        navigation: vec![("All roles".into(), Route::Roles)],
        help: Help::default(),
        brand: Brand::default(),
        lint: crate::content::LintConfig::default(),
        sitemap: true,
        robots: true,
        studio: false,
        policy: crate::policy::PagePolicy::default(),
        host: None,
        preview_pictures: false,
        embed: false,
        links: roles::route::PageLinks::default(),
        single_folder: false,
        preview: false,
        output_dir: "public".into(),
    }
}
