//! Whole small sites, whose every link is followed.

use std::sync::Arc;

use crate::content::Content;
use crate::diagnostic::Diagnostic;
use crate::render::{sample, whole};

fn found(content: &Arc<Content>) -> Vec<Diagnostic> {
    whole(content).1
}

/// Compares every finding as `file start..end code: message; help`.
fn check(content: &Arc<Content>, expected: &[&str]) {
    let found = found(content);
    let shown = found.iter().map(|d| {
        let span = d.place.span.map(|(start, end)| format!(" {start}..{end}")).unwrap_or_default();
        format!("{}{span} {}: {}; {}", d.place.file, d.code(), d.message, d.help)
    });
    assert_eq!(shown.collect::<Vec<_>>(), expected);
}

fn with_home(markdown: &str) -> Arc<Content> {
    let mut content = sample::content();
    content.home.body.text = markdown.into();
    content.home.resolve_links(&content.routes);
    Arc::new(content)
}

#[test]
fn every_link_of_an_empty_site_leads_somewhere() {
    check(&Arc::new(sample::content()), &[]);
}

#[test]
fn links_and_anchors_of_prose_are_followed() {
    check(&with_home("[a](@/benefits.md#paid-leave) [b](roles/) [c](/robots.txt)"), &[]);
}

#[test]
fn a_broken_anchor_is_shown_where_it_was_written() {
    check(
        &with_home("[a](@/benefits.md#payd-leave)"),
        &["content/_index.md 104..128 broken-anchor: `@/benefits.md#payd-leave` has no heading \
             `payd-leave`; did you mean `#paid-leave`?"],
    );
}

#[test]
fn a_broken_link_names_the_nearest_address() {
    check(
        &with_home("[a](benefitz/) [b](../out/) [c](www.example.org) [d](benefits.md)"),
        &[
            "content/_index.md 104..113 broken-link: the link `benefitz/` does not work: no such page or file; \
             the nearest address of the site is `/benefits/`",
            "content/_index.md 119..126 broken-link: the link `../out/` does not work: no such page or file; \
             a page of the site is written `@/roles/_index.md`, a file in `static/` by its path, \
             as in `/photo.jpg`",
            "content/_index.md 132..147 broken-link: the link `www.example.org` does not work: no such \
             page or file; an address of another site begins with `https://`: \
             `https://www.example.org`",
            "content/_index.md 153..164 broken-link: the link `benefits.md` does not work: no such page \
             or file; that page is written `@/benefits.md`",
        ],
    );
}

#[test]
fn a_broken_link_of_the_shell_is_said_once() {
    let mut content = sample::content();
    let shell = "<html lang=en><a href=\"@/benefitz/\"></a><!--careers:head-->\
                 <!--careers:navigation--><!--careers:main--><!--careers:footer-->";
    content.shell = Some((crate::sources::SourcePath::new("index.html"), shell.into()));
    check(
        &Arc::new(content),
        &[
            "index.html 23..34 broken-link: the link `@/benefitz/` does not work: no such page or file; \
           the nearest address of the site is `/benefits/`",
        ],
    );
}

#[test]
fn a_redirect_leads_to_its_page() {
    let mut content = sample::content();
    content.redirects.insert("old/index.html".into(), roles::Route::Roles);
    let (output, found) = whole(&Arc::new(content));
    assert_eq!(found, []);
    let page = std::str::from_utf8(output.get("old/index.html").unwrap()).unwrap();
    assert!(page.contains("content=\"0; url=../roles/\""), "{page}");
    assert!(page.contains("rel=\"canonical\" href=\"https://city.example/roles/\""), "{page}");
    assert!(page.contains("data-to=\"../roles/\""), "{page}");
}

#[test]
fn a_copied_file_cannot_take_the_place_of_a_page() {
    let mut content = sample::content();
    content.files.insert("roles/index.html".into(), b"x".as_slice().into());
    check(
        &Arc::new(content),
        &[
            "static/roles/index.html path-taken: the site has a file or a folder `roles/index.html` already; \
           pages, assets and copied files share one tree; rename one of the two",
        ],
    );
}
