//! What builds, checks and publishes a site by itself, on GitHub or GitLab, and shows a preview of
//! each proposal.

use crate::publishing::Host;

const GITHUB: &str = include_str!("workflows/github.yml");
const GITLAB: &str = include_str!("workflows/gitlab.yml");

/// Where a workflow publishes: every host, and GitLab, which builds the site itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Publisher {
    /// A host, from GitHub.
    Host(Host),
    /// GitLab Pages.
    GitlabPages,
}

impl Publisher {
    /// All of them: GitLab behind GitHub, then the other hosts.
    pub fn all() -> impl Iterator<Item = Self> {
        let mut hosts = Host::ALL.iter().copied().map(Self::Host);
        hosts.next().into_iter().chain([Self::GitlabPages]).chain(hosts)
    }

    /// The name that one types.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Host(host) => host.name(),
            Self::GitlabPages => "gitlab-pages",
        }
    }

    /// The one of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::all().find(|one| one.name() == name)
    }
}

/// The workflow for a host, by path.
#[must_use]
pub fn of(publisher: Publisher) -> (String, String) {
    match publisher {
        Publisher::Host(host) => github(host),
        Publisher::GitlabPages => (".gitlab-ci.yml".into(), versioned(GITLAB)),
    }
}

fn github(host: Host) -> (String, String) {
    let publish = match host {
        Host::GithubPages => include_str!("workflows/github-pages.yml"),
        Host::Netlify => include_str!("workflows/netlify.yml"),
        Host::Cloudflare => include_str!("workflows/cloudflare.yml"),
        Host::Azure => include_str!("workflows/azure.yml"),
        Host::S3 => include_str!("workflows/s3.yml"),
        Host::Nginx | Host::Apache | Host::Iis => include_str!("workflows/server.yml"),
    };
    let text = versioned(GITHUB).replace("{host}", host.name()).replace("{publish}", publish);
    (".github/workflows/careers.yml".into(), text)
}

/// With this version of the program.
fn versioned(text: &str) -> String {
    text.replace("{version}", env!("CARGO_PKG_VERSION"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_workflow_checks_builds_and_publishes() {
        for host in Host::ALL {
            let (_, text) = github(*host);
            for part in ["careers check", "careers build --for ", "ublish", "sha256sum --check"] {
                assert!(text.contains(part), "{host:?} lacks {part}");
            }
            let left = ["{version}", "{host}", "{publish}"];
            assert!(!left.iter().any(|part| text.contains(part)), "{host:?}: {text}");
            assert!(!text.contains('\t'), "{host:?}: YAML takes no tabs");
        }
        let (_, gitlab) = of(Publisher::GitlabPages);
        assert!(gitlab.contains("careers check") && !gitlab.contains("{version}"));
    }

    #[test]
    fn every_publisher_is_found_by_its_name() {
        let names: Vec<&str> = Publisher::all().map(Publisher::name).collect();
        assert_eq!(names[..3], ["github-pages", "gitlab-pages", "netlify"]);
        assert_eq!(names.len(), Host::ALL.len() + 1);
        for one in Publisher::all() {
            assert_eq!(Publisher::named(one.name()), Some(one));
        }
    }
}
