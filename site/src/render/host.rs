//! What a host needs to be told: security headers, how long what may be kept, types, real
//! redirects and the page for missing addresses, in the words of each host.
//!
//! The rules are the same everywhere and stand in `rules`; each host's file only writes them
//! down. Nothing here is needed for a site to be read: a host that is told nothing shows it too.

mod apache;
mod azure;
mod headers_file;
mod iis;
mod nginx;
mod of_site;
mod rules;
mod s3;
#[cfg(test)]
mod tests;

use rules::Rules;

use crate::output::NewFile;
use crate::publishing::Host;

/// The files for a host, by path in the site.
pub(super) fn files(host: Host, rules: &Rules) -> Vec<NewFile> {
    let files = match host {
        // It takes no headers. Without this file it would leave out names that begin with `_`.
        Host::GithubPages => vec![(".nojekyll", String::new())],
        Host::Netlify => vec![
            ("_headers", headers_file::headers(rules)),
            ("_redirects", headers_file::redirects(rules, "301!")),
        ],
        Host::Cloudflare => vec![
            ("_headers", headers_file::headers(rules)),
            ("_redirects", headers_file::redirects(rules, "301")),
        ],
        Host::Azure => vec![("staticwebapp.config.json", azure::configuration(rules))],
        Host::S3 => vec![
            (".careers-s3.sh", s3::script(rules)),
            (".careers-cloudfront.json", s3::headers_policy(rules)),
        ],
        Host::Nginx => vec![(".careers-nginx.conf", nginx::configuration(rules))],
        Host::Apache => vec![(".htaccess", apache::configuration(rules))],
        Host::Iis => vec![("web.config", iis::configuration(rules))],
    };
    files.into_iter().map(|(path, text)| (path.to_owned(), text.into_bytes().into())).collect()
}
