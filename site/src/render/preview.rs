//! The pictures that other programs show beside a link to a role, where a site wants them: the
//! ladders of the role, with its own rung, in the colors of the city. They hold no words, which
//! stand beside them anyway, and so need no font and no language.

use bytes::Bytes;
use maud::{Markup, html};
use rayon::prelude::*;
use roles::{Catalog, Ladder, Role, Route};

use super::png::{Palette, Rect, png};
use super::{AT_ONCE, Site};
use crate::brand::Brand;
use crate::color::Color;
use crate::content::SiteConfig;
use crate::output::NewFile;

/// What networks ask for.
const SIZE: (usize, usize) = (1200, 630);
/// So many ladders have a place.
const LADDERS: usize = 4;
/// The band of a site without colors of its own, as in `style/tokens.css`.
const BANNER: &str = "#0e3148";
/// What is drawn of ladders, and of the role on them.
const PALE: u8 = 1;
const BRIGHT: u8 = 2;

impl Site {
    /// The roles with their pictures; none unless the site wants them.
    fn previews(&self) -> impl Iterator<Item = (String, &Role)> {
        let is_wanted = self.content().site.preview_pictures;
        let roles = self.content().catalog.roles().iter().filter(move |_| is_wanted);
        roles.map(|role| (path(&role.slug), role))
    }

    /// The paths of the pictures.
    pub(super) fn preview_paths(&self) -> impl Iterator<Item = String> {
        self.previews().map(|(path, _)| path)
    }

    /// The picture at a path.
    pub(super) fn preview(&self, path: &str) -> Option<Bytes> {
        let (_, role) = self.previews().find(|(own, _)| own == path)?;
        Some(picture(role, &self.content().catalog, &self.content().site.brand))
    }

    /// Gives the pictures away as they are drawn.
    pub(super) fn draw_previews(&self, made: &mut dyn FnMut(Vec<NewFile>)) {
        let content = self.content();
        let draw = |(path, role): &(String, &Role)| {
            (path.clone(), picture(role, &content.catalog, &content.site.brand))
        };
        let all: Vec<_> = self.previews().collect();
        for some in all.chunks(AT_ONCE) {
            made(some.par_iter().map(draw).collect());
        }
    }
}

/// What a page says of its picture.
pub(super) fn tags(route: &Route, title: &str, site: &SiteConfig) -> Markup {
    let Route::Role(slug) = route else { return html! {} };
    html! {
        @if site.preview_pictures {
            meta property="og:image" content={ (site.base_url) "/" (path(slug)) };
            meta property="og:image:width" content=(SIZE.0);
            meta property="og:image:height" content=(SIZE.1);
            meta property="og:image:alt" content=(title);
            meta name="twitter:card" content="summary_large_image";
        }
    }
}

fn path(slug: &str) -> String {
    format!("roles/{slug}/preview.png")
}

fn picture(role: &Role, catalog: &Catalog, brand: &Brand) -> Bytes {
    let ladders: Vec<&Ladder> = catalog.ladders_of(&role.id).take(LADDERS).collect();
    let drawn: Vec<(usize, usize)> = match ladders.as_slice() {
        // A role on no ladder stands on its level.
        [] => vec![level(role, catalog)],
        own => own.iter().map(|ladder| rung(role, ladder)).collect(),
    };
    let column = SIZE.0 / drawn.len();
    let rects = drawn.iter().enumerate();
    let rects: Vec<Rect> = rects.flat_map(|(n, own)| ladder(n * column, column, *own)).collect();
    png(SIZE, &palette(brand), &rects).into()
}

/// How many rungs a ladder has, and which one is that of the role, from 0.
fn rung(role: &Role, ladder: &Ladder) -> (usize, usize) {
    let own = ladder.rungs().iter().position(|id| *id == role.id);
    (ladder.rungs().len(), own.unwrap_or_default())
}

fn level(role: &Role, catalog: &Catalog) -> (usize, usize) {
    let levels = catalog.vocabulary().levels();
    let own = levels.iter().position(|level| role.levels.contains(&level.id));
    (levels.len().max(1), own.unwrap_or_default())
}

fn palette(brand: &Brand) -> Palette {
    let banner = brand.banner.or_else(|| Color::read(BANNER)).unwrap_or(Color::BLACK);
    let bright = brand.on_banner.unwrap_or_else(|| banner.on());
    [banner.channels(), banner.between(bright).channels(), bright.channels(), bright.channels()]
}

/// A ladder of some rungs in a column; the lowest rung stands at the bottom.
fn ladder(left: usize, column: usize, (rungs, own): (usize, usize)) -> Vec<Rect> {
    let (top, height) = (60, SIZE.1 - 120);
    let width = (column * 3 / 5).min(360);
    let left = left + (column - width) / 2;
    let rail = |left| Rect { left, top, width: 16, height, color: PALE };
    let mut rects = vec![rail(left), rail(left + width - 16)];
    let space = height / rungs.max(1);
    for n in (0..rungs).filter(|_| space > 2) {
        let middle = top + height - space * n - space / 2;
        let (thick, color) = if n == own { (space / 2, BRIGHT) } else { (space / 5, PALE) };
        let thick = thick.clamp(2, 44);
        rects.push(Rect { left, top: middle - thick / 2, width, height: thick, color });
    }
    rects
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use crate::plan::sample::{analyst, content};
    use crate::render::whole;

    #[test]
    fn a_role_has_a_picture_where_a_site_wants_them() {
        let mut content = (*content(&[("content/roles/analyst.md", &analyst(""))])).clone();
        let path = "roles/analyst/preview.png";
        assert!(whole(&Arc::new(content.clone())).0.get(path).is_none());
        content.site.preview_pictures = true;
        let (output, _) = whole(&Arc::new(content));
        assert!(output.get(path).is_some_and(|bytes| bytes.starts_with(b"\x89PNG")));
        let page = String::from_utf8_lossy(output.get("roles/analyst/index.html").unwrap());
        let tag = "<meta property=\"og:image\" \
                   content=\"https://city.example/roles/analyst/preview.png\">";
        assert!(page.contains(tag), "{page}");
    }
}
