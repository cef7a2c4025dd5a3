//! What a screen reader goes by: one main heading, levels without gaps, landmarks with
//! names, titles that differ, the way past the header first, help in one place.

use std::collections::BTreeSet;

use tests::html::{Tag, tags};

use crate::ground::{Ground, Page, Site, nothing};

pub(crate) fn is_in_order(_: &Ground, site: &Site) {
    let mut found: Vec<String> = site.pages.iter().flat_map(look_at).collect();
    let mut titles = BTreeSet::new();
    for page in &site.pages {
        let title = page.html.split("<title>").nth(1).and_then(|rest| rest.split('<').next());
        if !title.is_some_and(|title| titles.insert(title.to_owned())) {
            found.push(format!("{}: another page has the title {title:?}", page.address));
        }
    }
    nothing(found);
}

fn look_at(page: &Page) -> Vec<String> {
    let tags = tags(&page.html);
    let count = |name: &str| tags.iter().filter(|tag| tag.name == name).count();
    let mut found = Vec::new();
    for name in ["h1", "main"] {
        if count(name) != 1 {
            found.push(format!("{} times {name}", count(name)));
        }
    }
    let heading = |tag: &Tag| tag.name.strip_prefix('h')?.parse::<u8>().ok().filter(|n| *n <= 6);
    let levels: Vec<u8> = tags.iter().filter_map(heading).collect();
    found.extend(
        levels
            .windows(2)
            .filter(|two| two[1] > two[0] + 1)
            .map(|two| format!("a heading of level {} follows one of level {}", two[1], two[0])),
    );
    if levels.first() != Some(&1) {
        found.push("the first heading is not the main one".into());
    }
    let first_link = tags.iter().find(|tag| tag.name == "a").and_then(|tag| tag.get("href"));
    if first_link != Some("#main") {
        found.push(format!("the first link leads to {first_link:?}"));
    }
    found.extend(names(&tags));
    found.extend(help(&page.html));
    found.into_iter().map(|one| format!("{}: {one}", page.address)).collect()
}

/// Navigations have names, and no two of them the same.
fn names(tags: &[Tag]) -> Vec<String> {
    let mut known = BTreeSet::new();
    let navigations = tags.iter().filter(|tag| tag.name == "nav");
    let named = navigations.map(|tag| tag.get("aria-label").or(tag.get("aria-labelledby")));
    let wrong = named.filter(|name| !name.is_some_and(|name| known.insert(name)));
    wrong.map(|name| format!("a navigation is named {name:?}, like none or another")).collect()
}

/// Help stands first in the footer of every page, before the pages once more.
fn help(html: &str) -> Option<String> {
    let footer = html.split("<footer").nth(1).unwrap_or_default();
    let at = |mark: &str| footer.find(mark).unwrap_or(usize::MAX);
    let in_order = at("class=\"help\"") < at("aria-label=\"Footer\"");
    (!in_order).then(|| "help does not stand in the footer before its pages".into())
}
