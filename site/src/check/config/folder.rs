//! The folder that a site is written to.

use crate::draft::Said;
use crate::problem::{piece, problems};

use super::super::findings::Findings;

problems! {
    BAD_OUTPUT_FOLDER = "bad-output-folder", Error {
        what: "`output_dir` names a folder that a site cannot be written to.",
        why: "What is in that folder gets replaced. So it has to be a folder of its own, inside \
              that of the site, and none that holds what you write.",
        bad: [piece::config("output_dir = \"content\"")],
        good: [piece::config("output_dir = \"public\"")],
    }
}

/// Zola's own default.
const PUBLIC: &str = "public";
/// Folders of sources; writing a site there would destroy them.
const SOURCES: [&str; 4] = ["content", "static", "config.toml", "zola.toml"];

/// The folder, inside that of the site and apart from the sources.
pub(super) fn output(said: &Said<String>, found: &mut Findings<'_>) -> String {
    let Some(said) = said else { return PUBLIC.into() };
    let folder = said.get_ref().trim_end_matches('/');
    let names: Vec<_> = folder.split('/').filter(|name| *name != ".").collect();
    let wrong =
        |name: &&str| name.is_empty() || name.starts_with("..") || name.contains(['\\', ':']);
    if names.is_empty()
        || names.iter().any(wrong)
        || SOURCES.iter().any(|source| source.eq_ignore_ascii_case(names[0]))
    {
        let message = format!("a site cannot be written to `{}`", said.get_ref());
        let problem = BAD_OUTPUT_FOLDER.at(found.of(said), message);
        let help = "write the name of a folder of its own beside `content`, like `public`; \
                    what is in it will be replaced";
        found.add(problem.help(help));
        return PUBLIC.into();
    }
    names.join("/")
}
