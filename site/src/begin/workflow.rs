//! What builds, checks and publishes a site by itself, on GitHub or GitLab, and shows a preview of
//! each proposal.

use crate::publishing::Host;

const GITHUB: &str = include_str!("workflows/github.yml");
const GITLAB: &str = include_str!("workflows/gitlab.yml");

/// The workflow for a host, by path: of GitHub for all hosts of [`Host`].
#[must_use]
pub fn github(host: Host) -> (String, String) {
    let (name, publish) = match host {
        Host::GithubPages => ("github-pages", include_str!("workflows/github-pages.yml")),
        Host::Netlify => ("netlify", include_str!("workflows/netlify.yml")),
        Host::Cloudflare => ("cloudflare", include_str!("workflows/cloudflare.yml")),
        Host::Azure => ("azure", include_str!("workflows/azure.yml")),
        Host::S3 => ("s3", include_str!("workflows/s3.yml")),
        Host::Nginx => ("nginx", include_str!("workflows/server.yml")),
        Host::Apache => ("apache", include_str!("workflows/server.yml")),
        Host::Iis => ("iis", include_str!("workflows/server.yml")),
    };
    let text = versioned(GITHUB).replace("{host}", name).replace("{publish}", publish);
    (".github/workflows/careers.yml".into(), text)
}

/// The pipeline for GitLab Pages.
#[must_use]
pub fn gitlab() -> (String, String) {
    (".gitlab-ci.yml".into(), versioned(GITLAB))
}

/// With this version of the program.
fn versioned(text: &str) -> String {
    text.replace("{version}", env!("CARGO_PKG_VERSION"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOSTS: [Host; 8] = [
        Host::GithubPages,
        Host::Netlify,
        Host::Cloudflare,
        Host::Azure,
        Host::S3,
        Host::Nginx,
        Host::Apache,
        Host::Iis,
    ];

    #[test]
    fn every_workflow_checks_builds_and_publishes() {
        for host in HOSTS {
            let (_, text) = github(host);
            for part in ["careers check", "careers build --for ", "ublish", "sha256sum --check"] {
                assert!(text.contains(part), "{host:?} lacks {part}");
            }
            let left = ["{version}", "{host}", "{publish}"];
            assert!(!left.iter().any(|part| text.contains(part)), "{host:?}: {text}");
            assert!(!text.contains('\t'), "{host:?}: YAML takes no tabs");
        }
        assert!(gitlab().1.contains("careers check") && !gitlab().1.contains("{version}"));
    }
}
