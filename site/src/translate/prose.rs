//! Pages of prose, sections, and what the configuration says of the site.

use super::declared::Language;
use super::digest::digest;
use super::problems::MISSING_TRANSLATION;
use super::read::Words;
use super::{Translation, mark};
use crate::content::{Body, Content, Prose};
use crate::diagnostic::{Diagnostic, Place};

/// Puts the words of a language into every page. A page without a translation keeps its own
/// words, and says which language they are in.
pub(super) fn translate(translation: &mut Translation<'_>, content: &mut Content) {
    let fixed = [&mut content.home, &mut content.roles_section, &mut content.ladders_section];
    for prose in fixed.into_iter().chain(&mut content.pages) {
        let Some(mut own) = translation.take(&prose.file) else {
            let language = &translation.original.site.language;
            prose.language = Some(language.clone());
            if translation.is_stand_in(prose) {
                continue;
            }
            mark(&mut prose.title, language);
            mark(&mut prose.description, language);
            let message = format!("`{}` is not translated", prose.file);
            let problem = MISSING_TRANSLATION.at(Place::file(&prose.file), message);
            translation.found.push(problem.help("`careers new translation` begins one"));
            continue;
        };
        put_prose(&mut own, prose, translation.found);
        translation.found.extend(own.unused(&[]));
    }
    let routes = &content.routes;
    let fixed = [&mut content.home, &mut content.roles_section, &mut content.ladders_section];
    let described = content.roles.values_mut().chain(content.ladders.values_mut());
    for prose in fixed.into_iter().chain(&mut content.pages).chain(described) {
        prose.resolve_links(routes);
    }
}

/// Title, description and prose of any page.
pub(super) fn put_prose(own: &mut Words, prose: &mut Prose, found: &mut Vec<Diagnostic>) {
    let now =
        [&prose.title, &prose.description, prose.body.text.trim()].map(|text| digest(&[text]));
    let has_body = !own.body.text.trim().is_empty();
    for (key, text) in [("title", &mut prose.title), ("description", &mut prose.description)] {
        if let Some(said) = own.text(&[key]) {
            *text = said;
        }
    }
    if has_body {
        prose.body = Body { switches: prose.body.switches, ..own.body.clone() };
        prose.file = own.file.clone();
    }
    for (key, now) in ["title", "description", "body"].into_iter().zip(now) {
        let what = if key == "body" { "the text".to_owned() } else { format!("`{key}`") };
        found.extend(own.stale(&["extra", &format!("{key}_of")], &now, &what));
    }
}

/// The name of the site and its navigation: words of `[languages.es.translations]` by the
/// original, else the title of the page that is led to.
pub(super) fn navigation(content: &mut Content, language: &Language, original: &str) {
    if let Some(title) = &language.title {
        content.site.title.clone_from(title);
    }
    if let Some(description) = &language.description {
        content.site.description.clone_from(description);
    }
    let pages = [&content.home, &content.roles_section, &content.ladders_section];
    let pages = pages.into_iter().chain(&content.pages);
    let titles: Vec<_> = pages
        .filter(|prose| prose.language.is_none())
        .map(|prose| (prose.route.clone(), prose.title.clone()))
        .collect();
    let site = &mut content.site;
    for (title, route) in site.navigation.iter_mut().chain(&mut site.help.pages) {
        let named = language.words.get(title);
        let of_page = titles.iter().find(|(own, _)| own == route).map(|(_, title)| title);
        match named.or(of_page) {
            Some(said) => title.clone_from(said),
            None => mark(title, original),
        }
    }
}
