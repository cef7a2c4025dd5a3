//! Markdown in, HTML and findings out.

mod of_roles;

use crate::draft::AnchorLinks;
use crate::policy::PagePolicy;
use roles::Route;

use super::*;
use crate::render::sample;

fn text(markdown: &str) -> Text {
    let content = sample::content();
    let route = Route::Prose("help/why".into());
    let mut prose = sample::prose("content/help/why.md", route.clone(), markdown);
    prose.resolve_links(&content.routes);
    render(&prose, LinkContext::within(&route, &PagePolicy::default()), BTreeSet::new())
}

/// Compares the HTML; nothing may be found.
fn html(markdown: &str, expected: &str) {
    let text = text(markdown);
    assert_eq!(text.found, [], "{markdown}");
    assert_eq!(text.intro + &text.rest, expected, "{markdown}");
}

/// Compares the HTML, and every finding as `code: what it points at: message; help`.
fn wrong(markdown: &str, expected: &str, findings: &[&str]) {
    let text = text(markdown);
    let shown = text.found.iter().map(|d| {
        let (start, end) = d.place.span.expect("every finding in prose has a span");
        let at = &markdown[start - 100..end - 100];
        format!("{}: {at}: {}; {}", d.code(), d.message, d.help)
    });
    assert_eq!(shown.collect::<Vec<_>>(), findings, "{markdown}");
    assert_eq!(text.intro + &text.rest, expected, "{markdown}");
}

#[test]
fn headings_start_below_the_page_and_have_zolas_anchors() {
    html(
        "# What’s *new*\n\n### Deep\n\n# What’s new\n",
        "<h2 id=\"what-s-new\">What’s <em>new</em></h2>\n<h4 id=\"deep\">Deep</h4>\n\
         <h2 id=\"what-s-new-1\">What’s new</h2>\n",
    );
    html("### Only {#mine .x style=y}\n", "<h2 id=\"mine\">Only</h2>\n");
}

#[test]
fn prose_is_split_at_its_first_heading() {
    let text = text("before\n\n> # quoted\n\n## First\n\nafter\n");
    assert_eq!(
        text.intro,
        "<p>before</p>\n<blockquote>\n<h2 id=\"quoted\">quoted</h2>\n</blockquote>\n"
    );
    assert_eq!(text.rest, "<h3 id=\"first\">First</h3>\n<p>after</p>\n");
    assert_eq!(text.headings, [("quoted".to_owned(), "quoted".to_owned())]);
}

#[test]
fn links_lead_from_the_page() {
    html("[a](@/roles/_index.md#b)", "<p><a href=\"../../roles/#b\">a</a></p>\n");
    html("[a](/photo.jpg)", "<p><a href=\"../../photo.jpg\">a</a></p>\n");
    html("[a](../x/ \"t\")", "<p><a href=\"../x/\" title=\"t\">a</a></p>\n");
    html(
        "<https://x.example/?a&b>",
        "<p><a href=\"https://x.example/?a&amp;b\">https://x.example/?a&amp;b</a></p>\n",
    );
    html("<hr@city.example>", "<p><a href=\"mailto:hr@city.example\">hr@city.example</a></p>\n");
    let links = text("[a](@/roles/_index.md#b)").links;
    let file = crate::sources::SourcePath::new("content/help/why.md");
    assert_eq!(links[0].link, "../../roles/#b");
    assert_eq!(links[0].target, "@/roles/_index.md#b");
    assert_eq!(links[0].place, Place::span(&file, 104..123));
}

#[test]
fn links_to_no_content_file_name_the_nearest() {
    wrong(
        "see [a](@/roles/_idnex.md)",
        "<p>see <a href=\"\">a</a></p>\n",
        &[
            "broken-link: @/roles/_idnex.md: the link `@/roles/_idnex.md` leads to no content file; \
           did you mean `@/roles/_index.md`?",
        ],
    );
}

#[test]
fn schemes_that_run_something_are_refused() {
    let help = "a link leads to a page of the site as `@/roles/_index.md`, or starts with \
                `https:`, `http:`, `mailto:` or `tel:`";
    for (target, scheme) in
        [("javascript:alert(1)", "javascript"), ("DATA:text/html,x", "data"), ("ftp:x", "ftp")]
    {
        let finding =
            format!("link-scheme: {target}: links of the kind `{scheme}:` are not allowed; {help}");
        wrong(&format!("[a]({target})"), "<p><a href=\"\">a</a></p>\n", &[&finding]);
    }
    let hidden = text("[a](java&Tab;script:alert&lpar;1&rpar;)");
    assert_eq!(hidden.found[0].code(), "link-scheme");
    assert_eq!(hidden.intro, "<p><a href=\"\">a</a></p>\n");
}

#[test]
fn html_is_shown_as_text_and_reported() {
    let help = "HTML in Markdown is not supported; HTML would show up as plain text. Write it in \
                Markdown, or put `\\` before `<` to show it";
    wrong(
        "a <b onclick=x>b</b>",
        "<p>a &lt;b onclick=x&gt;b&lt;/b&gt;</p>\n",
        &[&format!("raw-html: <b onclick=x>: {help}"), &format!("raw-html: </b>: {help}")],
    );
    wrong(
        "<script>\nalert(1)\n</script>\n\nafter",
        "<p>&lt;script&gt;\nalert(1)\n&lt;/script&gt;\n</p>\n<p>after</p>\n",
        &[&format!("raw-html: <script>\nalert(1)\n</script>: {help}")],
    );
    html("a\n\n<!-- more -->\n\nb", "<p>a</p>\n<p></p>\n<p>b</p>\n");
}

#[test]
fn images_lie_on_the_site_and_have_words() {
    html("![a *b*](/c.png)", "<p><img src=\"../../c.png\" alt=\"a b\" /></p>\n");
    wrong(
        "![](/c.png)",
        "<p><img src=\"../../c.png\" alt=\"\" /></p>\n",
        &["no-alternative-text: ![](/c.png): the image has no alt text; \
           those who cannot see it need them; write `![what it shows](...)`"],
    );
    wrong(
        "![a](https://x.example/c.png)",
        "<p><img src=\"\" alt=\"a\" /></p>\n",
        &["remote-image: https://x.example/c.png: the image `https://x.example/c.png` lies on \
           another site; pages load nothing from elsewhere; put the file into `static/` and \
           write its path, as in `/photo.jpg`"],
    );
}

#[test]
fn tables_and_tasks_need_no_styles_and_no_controls() {
    html(
        "|a|b|\n|-|-:|\n|1|2|\n",
        "<div class=\"table\" role=\"region\" aria-label=\"Table\" tabindex=\"0\"><table>\
         <thead><tr><th scope=\"col\">a</th><th scope=\"col\" class=\"right\">b</th></tr></thead>\
         <tbody>\n<tr><td>1</td><td class=\"right\">2</td></tr>\n</tbody></table></div>\n",
    );
    html("- [x] a\n- [ ] b\n", "<ul>\n<li>☑ a</li>\n<li>☐ b</li>\n</ul>\n");
}

#[test]
fn footnotes_lead_there_and_back() {
    html(
        "a[^x] b[^x]\n\n[^x]: note\n",
        "<p>a<sup><a href=\"#note-1\" id=\"note-1-back\" aria-label=\"Footnote 1\">1</a></sup> \
         b<sup><a href=\"#note-1\" aria-label=\"Footnote 1\">1</a></sup></p>\n\
         <div class=\"footnote\" id=\"note-1\"><a href=\"#note-1-back\" \
         aria-label=\"Back to the mention of footnote 1\">1</a> \n<p>note</p>\n</div>\n",
    );
}

#[test]
fn hostile_text_stays_text() {
    html(
        "a &lt;script&gt; `<b>` \\<i>",
        "<p>a &lt;script&gt; <code>&lt;b&gt;</code> &lt;i&gt;</p>\n",
    );
    html("# \"><b\n", "<h2 id=\"b\">\"&gt;&lt;b</h2>\n");
}

#[test]
fn headings_have_links_to_themselves_where_a_site_wants_them() {
    let with = |anchor_links: AnchorLinks| {
        let route = Route::Prose("help".into());
        let text = "# A & b\n\n## See [c](https://c.example/)\n";
        let mut prose = sample::prose("content/help.md", route.clone(), text);
        prose.body.switches.anchor_links = anchor_links;
        render(&prose, LinkContext::within(&route, &PagePolicy::default()), BTreeSet::new()).rest
    };
    let link = |id: &str, words: &str| {
        format!("<a class=\"heading-link\" href=\"#{id}\" aria-label=\"Link to “{words}”\">#</a>")
    };
    let (first, second) = (link("a-b", "A &amp; b"), link("see-c", "See c"));
    let see = "See <a href=\"https://c.example/\">c</a>";
    assert_eq!(
        with(AnchorLinks::Left),
        format!("<h2 id=\"a-b\">{first} A &amp; b</h2>\n<h3 id=\"see-c\">{second} {see}</h3>\n")
    );
    assert_eq!(
        with(AnchorLinks::Right),
        format!("<h2 id=\"a-b\">A &amp; b {first}</h2>\n<h3 id=\"see-c\">{see} {second}</h3>\n")
    );
    assert_eq!(
        with(AnchorLinks::Heading),
        format!(
            "<h2 id=\"a-b\"><a class=\"heading-link\" href=\"#a-b\">A &amp; b</a></h2>\n\
             <h3 id=\"see-c\">{see} {second}</h3>\n"
        )
    );
}
