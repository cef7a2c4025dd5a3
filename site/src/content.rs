//! Checked content: what is true about roles, and the prose around it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use bytes::Bytes;
use roles::catalog::Policy;
use roles::date::Date;
use roles::id::{LadderId, PlaceId, RoleId};
use roles::route::PageLinks;
use roles::rules::{Limits, Part};
use roles::vocabulary::Words;
use roles::{Catalog, Instant, Ladder, Role, Route, Vocabulary};
use words::{Shared, Table};

pub(crate) mod inline;
mod links;
mod section;

use crate::brand::Brand;
pub use crate::draft::{Body, Switches};
use crate::policy::PagePolicy;
use crate::publishing::{Host, Publishing};
use crate::sources::SourcePath;
pub use inline::Inline;
pub use links::{ContentLink, Links};
pub use section::{Listed, Section, SortBy};

/// Everything a site shows. Every reference in it resolves.
#[derive(Debug, Clone)]
pub struct Content {
    /// The configuration.
    pub site: SiteConfig,
    /// The moment of the build.
    pub now: Option<Instant>,
    /// What is true.
    pub catalog: Arc<Catalog>,
    /// The prose of each role.
    pub roles: BTreeMap<RoleId, Prose>,
    /// The prose of each ladder.
    pub ladders: BTreeMap<LadderId, Prose>,
    /// The home page, from `content/_index.md`.
    pub home: Prose,
    /// The page of all roles, from `content/roles/_index.md`.
    pub roles_section: Prose,
    /// The page of all ladders, from `content/ladders/_index.md`.
    pub ladders_section: Prose,
    /// Ordinary pages and other sections, in display order.
    pub pages: Vec<Prose>,
    /// The texts of files whose facts could not be read: they have no page, and what is wrong with
    /// them is told.
    pub unread: Vec<Prose>,
    /// Where each content file is published: `roles/data-engineer.md` to its route.
    pub routes: BTreeMap<String, Route>,
    /// Pages that are not here because of problems of their own, which have been
    /// reported: links to them are not broken as well.
    pub unfinished: BTreeSet<Route>,
    /// Old addresses (a file of the site) and the page each one leads to.
    pub redirects: BTreeMap<String, Route>,
    /// The page shell, when the site has its own.
    pub shell: Option<(SourcePath, String)>,
    /// Files copied as they are, by path in the site.
    pub files: BTreeMap<String, Bytes>,
    /// The same site in its other languages.
    pub translations: Vec<Arc<Content>>,
}

impl Content {
    /// Says the words of the catalog in another language: the vocabulary, and employers by
    /// their names.
    pub(crate) fn retell(&mut self, words: Words, employers: &[(String, String)]) {
        let said = |name: &String| {
            let found = employers.iter().find(|(own, _)| own == name);
            found.map_or_else(|| name.clone(), |(_, said)| said.clone())
        };
        let mut policy = self.catalog.policy().clone();
        policy.employers.iter_mut().for_each(|own| own.name = said(&own.name));
        let mut roles = self.catalog.roles().to_vec();
        roles.iter_mut().for_each(|role| role.employer = said(&role.employer));
        let vocabulary = Vocabulary::new(words);
        let vocabulary = vocabulary.unwrap_or_else(|_| self.catalog.vocabulary().clone());
        let pages = std::mem::take(&mut self.site.employers);
        self.site.employers = pages.into_iter().map(|(name, page)| (said(&name), page)).collect();
        self.put_catalog(vocabulary, policy, roles, self.catalog.ladders().to_vec());
    }

    /// The same roles in other words.
    pub(crate) fn reuse_roles(&mut self, roles: Vec<Role>) {
        let (policy, ladders) = (self.catalog.policy().clone(), self.catalog.ladders().to_vec());
        self.put_catalog(self.catalog.vocabulary().clone(), policy, roles, ladders);
    }

    /// The same ladders in other words.
    pub(crate) fn reuse_ladders(&mut self, ladders: Vec<Ladder>) {
        let (policy, roles) = (self.catalog.policy().clone(), self.catalog.roles().to_vec());
        self.put_catalog(self.catalog.vocabulary().clone(), policy, roles, ladders);
    }

    fn put_catalog(
        &mut self,
        vocabulary: Vocabulary,
        policy: Policy,
        roles: Vec<Role>,
        ladders: Vec<Ladder>,
    ) {
        // Words change, ids do not, so the parts still hang together.
        if let Ok(catalog) = Catalog::new(vocabulary, policy, roles, ladders) {
            self.catalog = Arc::new(catalog);
        }
    }
}

/// The configuration of a site.
#[derive(Debug, Clone)]
pub struct SiteConfig {
    /// Where the site will be, without a slash at the end: for search engines, for previews of
    /// links, and for the page for missing addresses.
    pub base_url: String,
    /// The site's name.
    pub title: String,
    /// What it is.
    pub description: String,
    /// BCP 47: `en`.
    pub language: String,
    /// The messages of that language.
    pub words: Shared<Table>,
    /// Where the pages of the language are, from the root of the site: `es/`; empty for the
    /// default language.
    pub folder: String,
    /// The main navigation: words and page.
    pub navigation: Vec<(String, Route)>,
    /// Whom visitors ask, and the pages that help them.
    pub help: Help,
    /// The colors of the city.
    pub brand: Brand,
    /// What is too much, and what is not shown.
    pub lint: LintConfig,
    /// What is said of employers besides their policy, by name.
    pub employers: BTreeMap<String, EmployerPage>,
    /// What is written for other programs.
    pub publish: Publish,
    /// Whether to write `sitemap.xml`.
    pub sitemap: bool,
    /// Whether to write `robots.txt`.
    pub robots: bool,
    /// Whether to write the studio.
    pub studio: bool,
    /// What pages may load, run and send.
    pub policy: PagePolicy,
    /// Whether pages of other sites may show islands of this one.
    pub embed: bool,
    /// Whether each role has a picture that is shown beside links to it.
    pub preview_pictures: bool,
    /// How links lead to pages.
    pub links: PageLinks,
    /// Which host is told how to serve it.
    pub host: Option<Host>,
    /// Whether it is to come alive from a disk, without a host.
    pub single_folder: bool,
    /// Whether the site stands elsewhere than at the address of its configuration, to be looked
    /// at: search engines are asked to leave it out.
    pub preview: bool,
    /// The folder a build writes to unless told otherwise, from the root of the site: `public`.
    pub output_dir: String,
}

impl SiteConfig {
    /// The same site as it is published this time.
    pub(crate) fn publish(&mut self, publishing: &Publishing) {
        self.host = publishing.host;
        self.single_folder = publishing.single_folder;
        // Opened from a disk, a folder shows the names of its files.
        self.links = if self.single_folder { PageLinks::Files } else { publishing.links };
        if let Some(url) = &publishing.base_url {
            let url = url.trim_end_matches('/');
            self.preview = self.base_url != url;
            self.base_url = url.to_owned();
        }
    }
}

/// What is said of an employer besides its policy.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EmployerPage {
    /// Where it is.
    pub place: Option<PlaceId>,
    /// Its website.
    pub website: Option<String>,
    /// Its page on how hiring works.
    pub hiring: Option<Hiring>,
}

/// A page on how hiring works.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hiring {
    /// A page of the site.
    Page(Route),
    /// A page elsewhere.
    Elsewhere(String),
}

/// What is written for other programs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is a setting of its own")]
pub struct Publish {
    /// Open data, and the page that explains them.
    pub data: bool,
    /// The Markdown of each role.
    pub markdown: bool,
    /// `llms.txt`.
    pub llms: bool,
    /// The calendar of closing dates and events.
    pub calendar: bool,
    /// What search engines read in the pages.
    pub structured_data: bool,
    /// The names of the feeds: Atom, or JSON Feed where they end in `.json`.
    pub feeds: Vec<String>,
    /// How many entries a feed has at most.
    pub feed_limit: usize,
}

/// Whom visitors ask, and the pages that help them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Help {
    /// An email address.
    pub email: Option<String>,
    /// A telephone number.
    pub phone: Option<String>,
    /// Pages: words and page.
    pub pages: Vec<(String, Route)>,
}

/// What the site says of good writing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LintConfig {
    /// What is too much.
    pub limits: Limits,
    /// Codes of warnings and advice that are not shown.
    pub allowed: BTreeSet<&'static str>,
    /// Abbreviations that need no explanation here.
    pub known: BTreeSet<String>,
}

/// Texts of requirements, by the position of the requirement.
pub type RequirementTexts = BTreeMap<(usize, Part), Inline>;

/// A piece of prose and its page.
#[derive(Debug, Clone)]
pub struct Prose {
    /// The file it stands in.
    pub file: SourcePath,
    /// Its page.
    pub route: Route,
    /// Its title.
    pub title: String,
    /// What it says, for search engines and lists.
    pub description: String,
    /// When it was last changed.
    pub updated: Option<Date>,
    /// Whether it is a draft, shown only on request.
    pub draft: bool,
    /// Its Markdown.
    pub body: Body,
    /// The language of its text, where that is another than the one of the page.
    pub language: Option<String>,
    /// Of a role, the texts of requirements in which Markdown means something.
    pub requirement_texts: RequirementTexts,
    /// Where its links to content files lead, by what stands behind `@/`.
    pub links: Links,
    /// What orders it among other pages.
    pub listed: Listed,
}
