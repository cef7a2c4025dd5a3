//! A new role, ladder or page, with guidance in place: it says nothing yet that is not
//! true, and it is a draft until its author takes that line out.

mod choices;
mod opening;

use choices::Choices;
pub use opening::opening;

use roles::id::is_id;

use crate::check::{proposed, slug};
use crate::draft::Draft;
use crate::output::portable;
use crate::parse::short::short;

/// What is new.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum New {
    /// A role.
    Role,
    /// A ladder.
    Ladder,
    /// An ordinary page.
    Page,
}

/// A file that is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFile {
    /// Where, from the root of the site.
    pub path: String,
    /// What stands in it.
    pub text: String,
}

impl New {
    fn folder(self) -> &'static str {
        match self {
            Self::Role => "content/roles",
            Self::Ladder => "content/ladders",
            Self::Page => "content",
        }
    }

    fn template(self) -> &'static str {
        match self {
            Self::Role => include_str!("new/role.md"),
            Self::Ladder => include_str!("new/ladder.md"),
            Self::Page => include_str!("new/page.md"),
        }
    }
}

/// A new file with a title, in a site with these words and roles. Its name is made of the
/// title, unless there is another.
///
/// # Errors
/// When no name can be made; what to do.
pub fn new(what: New, title: &str, name: Option<&str>, site: &Draft) -> Result<NewFile, String> {
    let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
    if title.is_empty() {
        return Err("the title is empty: write one in quotation marks".to_string());
    }
    let id = match name {
        Some(name) if is_id(name) => name.to_string(),
        Some(name) => {
            let better = proposed(name).map(|slug| format!(", like `{slug}`")).unwrap_or_default();
            return Err(format!(
                "`{}` is not a valid file name: use at most 80 of a-z, 0-9 and hyphens{better}",
                short(name)
            ));
        }
        None if slug(&title).is_some() => proposed(&title).unwrap_or_default(),
        None => {
            let title = short(&title);
            let example = proposed(&title).map(|name| format!(", like `--name {name}`"));
            let example = example.unwrap_or_default();
            return Err(format!(
                "no address can be made of `{title}`: give one with `--name`{example}"
            ));
        }
    };
    if let Some(why) = portable::why_not(&format!("{id}.md")) {
        return Err(format!("{why}: give another name with `--name`, like `--name {id}-1`"));
    }
    let text = Choices::of(site).fill(what.template(), &title);
    Ok(NewFile { path: format!("{}/{id}.md", what.folder()), text })
}
