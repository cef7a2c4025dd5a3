//! Addresses of pages. Every link is relative, so a site works under any path.

/// How the links of a site lead to its pages. Every way works under any path; which one a host
/// needs depends on what it answers for a folder.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum PageLinks {
    /// To the folder, from where the page is: `../../roles/`.
    #[default]
    Folders,
    /// To the file, for hosts that show no page for a folder: `../../roles/index.html`.
    Files,
    /// To the folder, from the root of the host, for hosts that answer with a page for a folder
    /// without its final slash: `/careers/roles/`.
    Absolute,
}

impl PageLinks {
    /// What a link to a folder ends with.
    #[must_use]
    pub fn file(self) -> &'static str {
        match self {
            Self::Files => "index.html",
            Self::Folders | Self::Absolute => "",
        }
    }
}

/// A page of the site.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Route {
    /// The home page.
    Home,
    /// All roles, with the finder.
    Roles,
    /// All roles page by page, where one page would be too long; from 2.
    RolesPage(u32),
    /// One role, by slug.
    Role(String),
    /// Checking oneself against all roles.
    Check,
    /// All ladders.
    Ladders,
    /// One ladder, by slug.
    Ladder(String),
    /// Who asks for what.
    Skills,
    /// The roles that ask for one thing, by its id, where they are too many for one row.
    Skill(String),
    /// All openings.
    Openings,
    /// What the open data mean.
    Data,
    /// Any two roles side by side.
    Compare,
    /// All domains of work.
    Domains,
    /// All levels.
    Levels,
    /// All employers.
    Employers,
    /// The roles of a domain.
    Domain(String),
    /// The roles of a level.
    Level(String),
    /// The roles of an employer, by slug.
    Employer(String),
    /// A prose page or section, by path without slashes at its ends.
    Prose(String),
    /// What a host answers when there is no such page.
    NotFound,
    /// A file of the site, by path.
    File(String),
}

impl Route {
    /// The address from the root of the site: `roles/data-engineer/`; empty for home.
    #[must_use]
    pub fn address(&self) -> String {
        match self {
            Self::Home => String::new(),
            Self::Roles => "roles/".into(),
            Self::RolesPage(n) => within("roles/page/", &n.to_string()),
            Self::Role(slug) => role(slug),
            Self::Check => "check/".into(),
            Self::Ladders => "ladders/".into(),
            Self::Ladder(slug) => within("ladders/", slug),
            Self::Skills => "skills/".into(),
            Self::Skill(id) => within("skills/", id),
            Self::Openings => "openings/".into(),
            Self::Data => "data/".into(),
            Self::Compare => "compare/".into(),
            Self::Domains => "domain/".into(),
            Self::Levels => "level/".into(),
            Self::Employers => "employer/".into(),
            Self::Domain(id) => within("domain/", id),
            Self::Level(id) => within("level/", id),
            Self::Employer(slug) => within("employer/", slug),
            Self::Prose(path) => within("", path),
            Self::NotFound => "404.html".into(),
            Self::File(path) => path.clone(),
        }
    }

    /// The file that holds the page: `roles/data-engineer/index.html`.
    #[must_use]
    pub fn file(&self) -> String {
        let address = self.address();
        if address.is_empty() || address.ends_with('/') { address + "index.html" } else { address }
    }

    /// What leads from this page to the root of the site: `../../`, or `./`.
    #[must_use]
    pub fn to_root(&self) -> String {
        match self.address().matches('/').count() {
            0 => "./".into(),
            depth => "../".repeat(depth),
        }
    }

    /// The relative link from this page to another: `../../ladders/`.
    #[must_use]
    pub fn link(&self, to: &Self) -> String {
        match (self.to_root(), to.address()) {
            (root, address) if root == "./" && !address.is_empty() => address,
            (root, address) => root + &address,
        }
    }
}

/// The address of a role's page. A module that links to no other page asks this: asking a
/// [`Route`] would bring the addresses of all pages along.
#[must_use]
pub fn role(slug: &str) -> String {
    within("roles/", slug)
}

/// The address of a page in a folder.
fn within(folder: &str, name: &str) -> String {
    [folder, name, "/"].concat()
}

#[cfg(test)]
mod tests {
    use super::Route;

    #[test]
    fn links_are_relative() {
        let role = Route::Role("data-engineer".into());
        assert_eq!(role.link(&Route::Ladders), "../../ladders/");
        assert_eq!(role.link(&Route::Home), "../../");
        assert_eq!(Route::Home.link(&role), "roles/data-engineer/");
        assert_eq!(Route::Home.link(&Route::Home), "./");
        assert_eq!(Route::NotFound.link(&Route::Roles), "roles/");
    }

    #[test]
    fn pages_are_files() {
        assert_eq!(Route::Home.file(), "index.html");
        assert_eq!(Route::Roles.file(), "roles/index.html");
        assert_eq!(Route::NotFound.file(), "404.html");
    }
}
