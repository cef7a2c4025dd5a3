//! `embed.js`: the elements, told which languages the site has.

use std::collections::BTreeMap;

use ::words::{msg, say};
use serde_json::json;

use crate::render::edition::Edition;

/// Its name stays: pages of other sites load it.
pub(super) const FILE: &str = "embed.js";

const SCRIPT: &str = include_str!("embed.js");
/// What stands in the script in the place of the languages.
const NO_LANGUAGES: &str = "const LANGUAGES = {};";

/// The script, of which the first language is the one of pages in none of the others.
pub(super) fn script(editions: &[Edition]) -> String {
    let of = |edition: &Edition| {
        let site = &edition.content().site;
        let open = edition.say(|| say(msg::EmbedOpen { site: &site.title }));
        let open = ::words::unmarked(&open);
        (edition.language().to_owned(), json!({ "folder": edition.folder(), "open": open }))
    };
    let first = editions.first().map(Edition::language).unwrap_or_default();
    let file = editions.first().map(|own| own.content().site.links.file()).unwrap_or_default();
    let languages: BTreeMap<String, serde_json::Value> = editions.iter().map(of).collect();
    let languages = json!({ "first": first, "file": file, "all": languages });
    SCRIPT.replacen(NO_LANGUAGES, &format!("const LANGUAGES = {languages};"), 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_has_a_place_for_the_languages() {
        assert_eq!(SCRIPT.matches(NO_LANGUAGES).count(), 1);
    }
}
