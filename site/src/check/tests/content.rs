//! What a site without problems comes to.

use roles::Route;
use roles::requirement::{Assess, Kind, Need, Strength};
use roles::requirements::Node;

use super::{CLERK, changed, check, checked, content, site};
use crate::Options;

#[test]
fn names_become_positions() {
    let content = content(&[]);
    let clerk = content.catalog.role("clerk").unwrap();
    let [experience, degree] = clerk.requirements.all() else { panic!("two requirements") };
    let Kind::Experience(test) = &experience.kind else { panic!("an experience") };
    assert_eq!(content.catalog.vocabulary().area(test.area()).id, "office-work");
    assert_eq!((test.months(), test.credits()[0].when()), (24, Some((1, 12))));
    assert_eq!(degree.need, Need::Preferred(Strength::Normal));
    assert_eq!(degree.assess, Assess::Own);
    assert_eq!(clerk.requirements.roots(), [Node::Requirement(0), Node::Requirement(1)]);
    assert_eq!(degree.line.as_ref().unwrap().to_string(), "mq 2");
}

#[test]
fn every_content_file_has_a_route() {
    let page = "+++\ntitle = \"Why\"\n+++\n";
    let dated =
        "+++\ntitle = \"News\"\nslug = \"latest\"\naliases = [\"old\", \"/old.html\"]\n+++\n";
    let hidden = "+++\ntitle = \"Not shown\"\nrender = false\n+++\n";
    let content = content(&[
        ("content/Why Here.md", page),
        ("content/about/index.md", page),
        ("content/news/_index.md", page),
        ("content/news/2026-01-02-spring.md", page),
        ("content/news/summer.md", dated),
        ("content/hidden.md", hidden),
    ]);
    let routes = content.routes.iter().map(|(key, route)| format!("{key} {}", route.address()));
    let expected = [
        "Why Here.md why-here/",
        "_index.md ",
        "about/index.md about/",
        "ladders/_index.md ladders/",
        "news/2026-01-02-spring.md news/spring/",
        "news/_index.md news/",
        "news/summer.md news/latest/",
        "roles/_index.md roles/",
        "roles/clerk.md roles/clerk/",
    ];
    assert_eq!(routes.collect::<Vec<_>>(), expected);
    let latest = Route::Prose("news/latest".into());
    let redirects: Vec<_> = content.redirects.iter().collect();
    let files = ["old.html".to_string(), "old/index.html".to_string()];
    assert_eq!(redirects, [(&files[0], &latest), (&files[1], &latest)]);
}

#[test]
fn pages_stand_by_weight_then_title() {
    let page = |title: &str, weight: &str| format!("+++\ntitle = \"{title}\"\n{weight}+++\n");
    let content = content(&[
        ("content/a.md", &page("A", "")),
        ("content/b.md", &page("B", "weight = 2\n")),
        ("content/c.md", &page("C", "weight = 1\n")),
    ]);
    let titles: Vec<_> = content.pages.iter().map(|page| page.title.as_str()).collect();
    assert_eq!(titles, ["C", "B", "A"]);
}

#[test]
fn drafts_are_shown_on_request_only() {
    let draft = changed(CLERK, "title = \"Clerk\"", "title = \"Clerk\"\ndraft = true");
    let sources = site(&[(CLERK, &draft)]);
    let (shown, problems) = checked(&sources, &Options { drafts: true, ..Options::default() });
    assert_eq!(problems, "");
    let shown = shown.unwrap();
    assert!(shown.roles.values().all(|prose| prose.draft));
    assert_eq!(shown.catalog.roles().len(), 1);
    let (left_out, problems) = checked(&sources, &Options::default());
    assert_eq!(problems, "");
    let left_out = left_out.unwrap();
    assert!(left_out.catalog.roles().is_empty() && !left_out.routes.contains_key("roles/clerk.md"));
}

#[test]
fn a_draft_may_be_unfinished() {
    check(&[("content/roles/chief.md", "+++\ntitle = \"Chief\"\ndraft = true\n+++\n")], &[]);
}

#[test]
fn a_role_that_cannot_be_read_is_not_unknown_too() {
    let clerk = changed(
        CLERK,
        "[extra.source]",
        "[extra.reports_to]\ntitle = \"Chief\"\nrole = \"chief\"\n[extra.source]",
    );
    let expected = "content/roles/chief.md: error[empty-file]: the file is empty; begin it with \
                    a line `+++`, a line `title = \"…\"` and another line `+++`, or delete it";
    check(&[(CLERK, &clerk), ("content/roles/chief.md", "")], &[expected]);
}
