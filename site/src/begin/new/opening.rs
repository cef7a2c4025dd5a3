//! One more opening of a role that is there: its own block of facts, with guidance in place.
//! It opens today and says no way to apply, so that no site can be made of it before its
//! author has filled it in.

use roles::date::Date;

use super::NewFile;
use crate::draft::Draft;
use crate::format::format;
use crate::nearest;
use crate::parse::facts;
use crate::parse::short::short;
use crate::sources::{SourceFile, SourcePath, Sources};

/// For so many days it is open unless its author says otherwise.
const DAYS: i64 = 28;

/// The file of a role, which is named by its title or its file, with one opening more.
///
/// # Errors
/// When there is no such role, or its file cannot be read; what to do.
pub fn opening(
    role: &str,
    name: Option<&str>,
    today: Date,
    (sources, site): (&Sources, &Draft),
) -> Result<NewFile, String> {
    let path = path_of(role, site)?;
    let unread = || format!("the facts of `{path}` cannot be read: run `careers check`");
    let file = sources.get(path.as_str()).ok_or_else(unread)?;
    // A list of one that is written as a table becomes a list.
    let text = format(&path, file).map_err(|_| unread())?.ok_or_else(unread)?;
    let file = SourceFile::Bytes(text.clone().into_bytes().into());
    let end = facts(&path, &file).map_err(|_| unread())?.ok_or_else(unread)?.range.end;
    let closes = Date::of_days(today.days() + DAYS).unwrap_or(today);
    let filled = include_str!("opening.toml")
        .replace("{id}", name.unwrap_or(&format!("opening-{today}")))
        .replace("{opens}", &today.to_string())
        .replace("{closes}", &closes.to_string());
    let break_before = if text[..end].ends_with('\n') { "" } else { "\n" };
    let text = [&text[..end], break_before, "\n", &filled, &text[end..]].concat();
    Ok(NewFile { path: path.to_string(), text })
}

fn path_of(role: &str, site: &Draft) -> Result<SourcePath, String> {
    let stem = |path: &SourcePath| {
        let name = path.as_str().rsplit('/').next().unwrap_or_default();
        name.strip_suffix(".md").unwrap_or(name).to_owned()
    };
    let title = |n: usize| site.roles[n].front.title.as_ref().map(|title| title.get_ref().as_str());
    let is_meant = |n: &usize| title(*n) == Some(role) || stem(&site.roles[*n].path) == role;
    if let Some(n) = (0..site.roles.len()).find(is_meant) {
        return Ok(site.roles[n].path.clone());
    }
    let known: Vec<&str> = (0..site.roles.len()).filter_map(title).collect();
    let like = nearest::nearest(role, &known).map(|title| format!("; did you mean `{title}`?"));
    let like = like.unwrap_or_else(|| ": give its title, or the name of its file".into());
    Err(format!("there is no role `{}`{like}", short(role)))
}
