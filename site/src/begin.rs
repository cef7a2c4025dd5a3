//! How a site begins: the files of a new one, and a new file in one that is there.
//!
//! Only texts; writing them is the business of [`crate::write`].

mod guide;
mod new;
pub mod workflow;

use crate::editor::{Kind, cms, cms_notes, json_schema};

pub use guide::{EXAMPLE_OF, guide};
pub use new::{New, NewFile, new, opening};

/// A small whole site of an invented city.
const SITE: [(&str, &str); 9] = [
    ("config.toml", include_str!("begin/site/config.toml")),
    ("index.html", include_str!("../../index.html")),
    ("content/_index.md", include_str!("begin/site/content/_index.md")),
    ("content/ladders/_index.md", include_str!("begin/site/content/ladders/_index.md")),
    ("content/ladders/analysis.md", include_str!("begin/site/content/ladders/analysis.md")),
    ("content/roles/_index.md", include_str!("begin/site/content/roles/_index.md")),
    ("content/roles/data-analyst.md", include_str!("begin/site/content/roles/data-analyst.md")),
    (
        "content/roles/lead-data-analyst.md",
        include_str!("begin/site/content/roles/lead-data-analyst.md"),
    ),
    ("content/vocabulary.toml", include_str!("begin/site/content/vocabulary.toml")),
];

/// The files of a new site, with the forms for an editor in the browser if wanted.
#[must_use]
pub fn site(with_cms: bool) -> Vec<(String, String)> {
    let own = SITE.map(|(path, text)| (path.to_string(), text.to_string()));
    let mut files = Vec::from(own);
    files.push(("content/authors-guide.md".into(), guide()));
    files.push((".taplo.toml".into(), include_str!("begin/site/taplo.toml").into()));
    for kind in Kind::ALL {
        files.push((format!(".careers/{}.schema.json", kind.name()), json_schema(kind)));
    }
    if with_cms {
        files.push(("static/admin/config.yml".into(), cms()));
        files.push(("CMS.md".into(), cms_notes().into()));
    }
    files
}

#[cfg(test)]
mod tests;
