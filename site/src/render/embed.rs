//! What pages of other sites show of this one, in each language: `embed.js` with its elements, a
//! page for each of what they show, and a page with text to copy.
//!
//! The pages below `embed/` stand in frames as they are. The elements of `embed.js` take their
//! content, style and module from the same pages, so that there is one of each.

use roles::Route;

use super::Site;
use super::asset::Asset;
use super::edition::Edition;
use crate::output::NewFile;
use crate::plan::{Page, Subject};

mod copy;
mod elements;
mod page;
#[cfg(test)]
mod tests;

/// Tells the page around a frame how high its content is.
const FRAME: &str = include_str!("embed/frame.js");

/// All of it; nothing unless the city wants it.
pub(super) fn files(site: &Site) -> Vec<NewFile> {
    if !is_wanted(site) {
        return Vec::new();
    }
    let frame = frame();
    let of = |edition: &Edition| edition.say(|| of_language(edition, (site, &frame)));
    let mut files: Vec<NewFile> = site.editions.iter().flat_map(of).collect();
    files.push((elements::FILE.into(), elements::script(&site.editions).into_bytes().into()));
    files.push((frame.path, frame.bytes));
    files
}

fn of_language(edition: &Edition, (site, frame): (&Site, &Asset)) -> Vec<NewFile> {
    let shown = shown(edition);
    let pages = shown.iter().map(|shown| page::page(shown, edition, (site, frame)));
    let mut files: Vec<NewFile> = pages.collect();
    files.push(copy::page(&shown, edition, site));
    let in_folder = |(path, bytes): NewFile| (edition.folder().to_owned() + &path, bytes);
    files.into_iter().map(in_folder).collect()
}

/// The paths of the files.
pub(super) fn paths(site: &Site) -> Vec<String> {
    if !is_wanted(site) {
        return Vec::new();
    }
    let of = |edition: &Edition| {
        let pages = shown(edition).into_iter().map(|shown| shown.route.file());
        let pages = pages.chain([copy::route().file()]);
        pages.map(|path| edition.folder().to_owned() + &path).collect::<Vec<_>>()
    };
    let pages = site.editions.iter().flat_map(of);
    pages.chain([frame().path, elements::FILE.into()]).collect()
}

/// Pages of other sites reach no site on a disk.
fn is_wanted(site: &Site) -> bool {
    let site = &site.content().site;
    site.embed && !site.single_folder
}

/// The script of frames.
pub(super) fn frame() -> Asset {
    Asset::named("frame", "js", FRAME.into())
}

/// Something that other sites may show.
struct Shown<'a> {
    /// Its page below `embed/`, as deep as the page it is taken from or deeper.
    route: Route,
    /// The page it is taken from.
    page: &'a Page,
    /// The element that shows it: its name, and an attribute that says which.
    element: (&'static str, Option<(&'static str, &'a str)>),
}

/// The openings, the finder, each self-check and each ladder.
fn shown(edition: &Edition) -> Vec<Shown<'_>> {
    let all = edition.plan.pages.iter().filter_map(|page| {
        let (folder, element) = match (page.subject, &page.route) {
            (Subject::Openings, _) => ("openings".to_owned(), ("careers-openings", None)),
            (Subject::Roles(1), _) => {
                edition.islands.finder()?;
                ("finder".to_owned(), ("careers-finder", None))
            }
            (Subject::Role(_), Route::Role(slug)) if edition.plan.checks_on(page) => {
                (format!("check-{slug}"), ("careers-check", Some(("role", slug.as_str()))))
            }
            (Subject::Ladder(_), Route::Ladder(slug)) => {
                (format!("ladder-{slug}"), ("careers-ladder", Some(("id", slug.as_str()))))
            }
            _ => return None,
        };
        Some(Shown { route: Route::File(format!("embed/{folder}/")), page, element })
    });
    all.collect()
}
