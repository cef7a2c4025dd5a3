//! Shells as text in, pages and findings as text out.

use roles::Route;

use super::*;

const GOOD: &str = "<html lang=\"en\"><!-- careers:head --><!--careers:navigation-->\
                    <a href=\"@/roles/\">Roles</a><!-- careers:main --><!-- careers:footer -->";

fn read(text: &str) -> (Shell, Vec<Diagnostic>) {
    let own = (SourcePath::new("index.html"), text.to_owned());
    Shell::read(Some(&own), &PagePolicy::default())
}

fn fill(text: &str) -> String {
    let slots = Slots {
        head: "[head]".into(),
        navigation: "[navigation]".into(),
        main: "[main]".into(),
        footer: "[footer]".into(),
    };
    let (route, policy) = (Route::Ladder("gis".into()), PagePolicy::default());
    let here = LinkContext::within(&route, &policy);
    read(text).0.fill(here, &slots, words::english())
}

/// Compares every finding as `code start..end: message; help`.
fn check(text: &str, expected: &[&str]) {
    let found = read(text).1;
    let shown = found.iter().map(|d| {
        let span = d.place.span.map(|(start, end)| format!(" {start}..{end}")).unwrap_or_default();
        format!("{}{span}: {}; {}", d.code(), d.message, d.help)
    });
    assert_eq!(shown.collect::<Vec<_>>(), expected);
}

#[test]
fn slots_are_filled_and_links_lead_from_the_page() {
    assert_eq!(
        fill(GOOD),
        "<html lang=\"en\">[head][navigation]<a href=\"../../roles/\">Roles</a>[main][footer]"
    );
    check(GOOD, &[]);
}

#[test]
fn the_built_in_shell_is_a_good_one() {
    let (shell, found) = Shell::read(None, &PagePolicy::default());
    assert_eq!(found, []);
    let page = shell.fill(
        LinkContext::within(&Route::Home, &PagePolicy::default()),
        &Slots::default(),
        words::english(),
    );
    assert!(page.starts_with("<!doctype html>\n"), "{page}");
    assert!(!page.contains("<!--"), "comments for the editors of the shell reach no page");
}

#[test]
fn a_byte_order_mark_and_line_endings_reach_no_page() {
    let text = format!("\u{feff}<!-- ours -->a\r\n<!--#include x-->b{GOOD}");
    assert!(fill(&text).starts_with("a\n<!--#include x-->b<html"), "{}", fill(&text));
    check(&text, &[]);
}

#[test]
fn a_missing_slot_is_named() {
    check(
        &GOOD.replace("<!-- careers:main -->", ""),
        &["slot-missing: the shell has no slot `careers:main`; every page needs it; \
           add `<!-- careers:main -->` where it belongs"],
    );
}

#[test]
fn a_doubled_slot_is_shown_with_the_first() {
    let text = GOOD.replace("<!-- careers:main -->", "<!--careers:main--><!--careers:main-->");
    let start = text.rfind("<!--careers:main").unwrap();
    let first = text.find("<!--careers:main").unwrap();
    check(
        &text,
        &[&format!(
            "slot-twice {start}..{}: the slot `careers:main` stands in the shell twice; \
             every page has each slot once; remove one of the two",
            start + 19
        )],
    );
    let file = SourcePath::new("index.html");
    let related = vec![(Place::span(&file, first..first + 19), "first used here".to_owned())];
    assert_eq!(read(&text).1[0].related, related);
}

#[test]
fn an_unknown_slot_has_a_nearest_one() {
    let start = GOOD.len();
    check(
        &format!("{GOOD}<!-- careers:foter --><!-- careers:xyz -->"),
        &[
            &format!(
                "slot-unknown {start}..{}: `careers:foter` is not a slot; \
                 did you mean `careers:footer`?",
                start + 22
            ),
            &format!(
                "slot-unknown {}..{}: `careers:xyz` is not a slot; the slots are `careers:head`, \
                 `careers:navigation`, `careers:main` and `careers:footer`; remove this one",
                start + 22,
                start + 42
            ),
        ],
    );
}

#[test]
fn what_the_policy_blocks_is_said() {
    let file = "the policy allows files of the site only; put it into a file in `static/` and \
                link it with `@/`";
    let class = "the policy allows files of the site only; use a class and a style sheet or \
                 script in `static/`";
    let text = format!("{GOOD}<script>x</script><p style=\"a\">");
    let at = GOOD.len();
    check(
        &text,
        &[
            &format!(
                "blocked-by-policy {at}..{}: the security policy of the pages blocks this \
                 `<script>`; {file}",
                at + 7
            ),
            &format!(
                "blocked-by-policy {}..{}: the security policy of the pages blocks the \
                 attribute `style`; {class}",
                at + 28,
                at + 29
            ),
        ],
    );
    check(&format!("{GOOD}<script type=\"application/ld+json\">{{}}</script>"), &[]);
}

#[test]
fn relative_links_are_refused_and_others_kept() {
    let at = GOOD.len() + 9;
    check(
        &format!("{GOOD}<a href=\"roles/\"></a>"),
        &[&format!(
            "shell-link {at}..{}: the link `roles/` would lead somewhere else on every page; \
             links in the shell start at the root of the site; write `@/roles/`",
            at + 6
        )],
    );
    check(
        &format!("{GOOD}<a href=\"https://x.example/\"></a><a href=#main></a><a href=/></a>"),
        &[],
    );
}
