//! The section on how to apply, and lines of Markdown in requirements.

use crate::policy::PagePolicy;
use roles::Route;

use super::super::*;
use crate::content::Inline;
use crate::draft::Spanned;
use crate::render::sample;

fn role(markdown: &str) -> Text {
    let route = Route::Role("clerk".into());
    let prose = sample::prose("content/roles/clerk.md", route.clone(), markdown);
    render(&prose, LinkContext::within(&route, &PagePolicy::default()), BTreeSet::new())
}

#[test]
fn the_section_on_how_to_apply_is_taken_out() {
    let text = role(
        "Hi.\n\n# Day\n\nA\n\n## How to *apply* {#apply}\n\nB\n\n### Send\n\nC\n\n## Team\n\nD\n",
    );
    assert_eq!(text.found, []);
    assert_eq!(text.intro, "<p>Hi.</p>\n");
    assert_eq!(
        text.rest,
        "<h2 id=\"day\">Day</h2>\n<p>A</p>\n<h3 id=\"team\">Team</h3>\n<p>D</p>\n"
    );
    let apply = text.apply.expect("there is a section");
    assert_eq!(apply.title, "How to apply");
    assert_eq!(
        apply.html,
        "<h2 id=\"apply\">How to <em>apply</em></h2>\n<p>B</p>\n<h3 id=\"send\">Send</h3>\n<p>C</p>\n"
    );
    assert_eq!(text.headings, [("day".to_owned(), "Day".to_owned())]);
}

#[test]
fn other_pages_keep_the_order_of_their_file() {
    let text = super::text("## Apply\n\nA\n\n## Apply\n");
    assert!(text.apply.is_none());
    assert_eq!(text.found, []);
}

#[test]
fn a_section_that_is_empty_or_there_twice_is_found() {
    let codes = |markdown| role(markdown).found.iter().map(|one| one.code()).collect::<Vec<_>>();
    assert_eq!(codes("## Apply\n\n### To send\n\n## Day\n\nA\n"), ["apply-empty"]);
    assert_eq!(codes("## Apply\n\nA\n\n## How to {#apply}\n\nB\n"), ["apply-twice"]);
    assert_eq!(codes("## Apply\n\n- A\n\n## Day\n"), [""; 0]);
}

/// Compares the HTML of a text that stands at byte 10 of its file, and what is found in it.
fn inline(markdown: &str, expected: &str, found: &[(&str, usize)]) {
    let route = Route::Role("clerk".into());
    let mut prose = sample::prose("content/roles/clerk.md", route.clone(), "");
    let said = Some(Spanned::new(9..9 + markdown.len() + 2, markdown.to_owned()));
    let line = Inline::of(&said).expect("it has marks");
    prose.requirement_texts.insert((0, roles::rules::Part::Text), line.clone());
    prose.resolve_links(&sample::content().routes);
    let text = render_inline(&line, &prose, LinkContext::within(&route, &PagePolicy::default()));
    assert_eq!(text.intro, expected, "{markdown}");
    let at = |one: &Diagnostic| (one.code(), one.place.span.expect("it has a place").0);
    assert_eq!(text.found.iter().map(at).collect::<Vec<_>>(), found, "{markdown}");
}

#[test]
fn a_line_holds_links_emphasis_and_code() {
    inline(
        "See [all](@/roles/_index.md), *now* or `later` & **well**.",
        "See <a href=\"../../roles/\">all</a>, <em>now</em> or <code>later</code> &amp; <strong>well</strong>.",
        &[],
    );
    inline("[a](@/roles/_idnex.md)", "<a href=\"\">a</a>", &[("broken-link", 14)]);
}

#[test]
fn a_line_holds_nothing_else() {
    inline("- a *b*", "a <em>b</em>", &[("block-in-text", 10)]);
    inline("a\n\nb", "ab", &[("block-in-text", 13)]);
    inline("see ![a](/a.png)", "see a", &[("block-in-text", 14)]);
    inline("a <b>c</b>", "a &lt;b&gt;c&lt;/b&gt;", &[("raw-html", 12), ("raw-html", 16)]);
    inline("<div>\n", "&lt;div&gt;", &[("raw-html", 10)]);
    inline("[a](javascript:b)", "<a href=\"\">a</a>", &[("link-scheme", 14)]);
}
