//! Addresses of pages. Every link is relative, so a site works under any path.

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
    /// Any two roles side by side.
    Compare,
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
        let mut address = String::new();
        self.add_to(&mut address);
        address
    }

    /// Adds the address to what leads to the root.
    fn add_to(&self, link: &mut String) {
        let number;
        let parts = match self {
            Self::Home => [""; 3],
            Self::Roles => ["roles/", "", ""],
            Self::RolesPage(n) => {
                number = n.to_string();
                ["roles/page/", &number, "/"]
            }
            Self::Role(slug) => ["roles/", slug, "/"],
            Self::Check => ["check/", "", ""],
            Self::Ladders => ["ladders/", "", ""],
            Self::Ladder(slug) => ["ladders/", slug, "/"],
            Self::Skills => ["skills/", "", ""],
            Self::Skill(id) => ["skills/", id, "/"],
            Self::Compare => ["compare/", "", ""],
            Self::Domain(id) => ["domain/", id, "/"],
            Self::Level(id) => ["level/", id, "/"],
            Self::Employer(slug) => ["employer/", slug, "/"],
            Self::Prose(path) => ["", path, "/"],
            Self::NotFound => ["404.html", "", ""],
            Self::File(path) => [path, "", ""],
        };
        link.reserve(parts.iter().map(|part| part.len()).sum());
        parts.iter().for_each(|part| link.push_str(part));
    }

    /// How many folders its address has.
    fn depth(&self) -> usize {
        let slashes = |text: &str| text.bytes().filter(|byte| *byte == b'/').count();
        match self {
            Self::Home | Self::NotFound => 0,
            Self::Roles | Self::Check | Self::Ladders | Self::Skills | Self::Compare => 1,
            Self::RolesPage(_) => 3,
            Self::Role(part)
            | Self::Ladder(part)
            | Self::Skill(part)
            | Self::Domain(part)
            | Self::Level(part)
            | Self::Employer(part) => 2 + slashes(part),
            Self::Prose(path) => 1 + slashes(path),
            Self::File(path) => slashes(path),
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
        match self.depth() {
            0 => "./".into(),
            depth => "../".repeat(depth),
        }
    }

    /// The relative link from this page to another: `../../ladders/`.
    #[must_use]
    pub fn link(&self, to: &Self) -> String {
        let mut link = match self.depth() {
            0 if *to != Self::Home => String::new(),
            _ => self.to_root(),
        };
        to.add_to(&mut link);
        link
    }
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
    fn every_address_has_the_depth_of_its_folders() {
        let routes = [
            Route::Home,
            Route::Roles,
            Route::RolesPage(12),
            Route::Role("a".into()),
            Route::Check,
            Route::Ladders,
            Route::Ladder("a".into()),
            Route::Skills,
            Route::Skill("a".into()),
            Route::Compare,
            Route::Domain("a".into()),
            Route::Level("a".into()),
            Route::Employer("a".into()),
            Route::Prose("a/b".into()),
            Route::NotFound,
            Route::File("a/b.css".into()),
        ];
        for route in routes {
            assert_eq!(route.depth(), route.address().matches('/').count(), "{route:?}");
        }
    }

    #[test]
    fn pages_are_files() {
        assert_eq!(Route::Home.file(), "index.html");
        assert_eq!(Route::Roles.file(), "roles/index.html");
        assert_eq!(Route::NotFound.file(), "404.html");
    }
}
