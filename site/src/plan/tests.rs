//! Which pages there are, and how they are told apart.

use super::sample::{content, role};
use super::*;

fn titles(content: &Arc<Content>) -> Vec<String> {
    let plan = plan(Arc::clone(content));
    plan.pages.iter().map(|page| format!("{} {}", page.route.file(), page.title)).collect()
}

#[test]
fn a_site_without_roles_has_all_its_pages() {
    let content = content(&[]);
    assert_eq!(
        titles(&content),
        [
            "index.html All of home",
            "roles/index.html All of roles",
            "ladders/index.html All of ladders",
            "domain/index.html Types of work",
            "level/index.html Levels",
            "employer/index.html Employers",
            "domain/data/index.html Data (type of work)",
            "domain/maps/index.html Maps (type of work)",
            "level/analyst/index.html Analyst (level)",
            "employer/city-of-example/index.html City of Example (employer)",
            "employer/city-of-elsewhere/index.html City of Elsewhere (employer)",
            "openings/index.html Open positions",
            "data/index.html Open data",
            "404.html Page not found",
        ]
    );
}

#[test]
fn two_roles_of_one_name_have_two_titles() {
    let text = role("Analyst", "status = \"stub\"");
    let content = content(&[("content/roles/a.md", &text), ("content/roles/b.md", &text)]);
    let titles = titles(&content);
    assert!(titles.contains(&"roles/a/index.html Analyst, City of Example (roles/a)".to_owned()));
    assert!(titles.contains(&"roles/b/index.html Analyst, City of Example (roles/b)".to_owned()));
}

#[test]
fn many_roles_are_listed_on_several_pages() {
    let text = role("Analyst", "status = \"stub\"");
    let paths: Vec<_> = (0..51).map(|n| format!("content/roles/r-{n}.md")).collect();
    let files: Vec<_> = paths.iter().map(|path| (path.as_str(), text.as_str())).collect();
    let content = content(&files);
    let plan = plan(content);
    let pages = plan.pages.iter().filter_map(|page| match plan.view(page) {
        View::Roles(view) => Some((page.route.file(), view.cards.len())),
        _ => None,
    });
    let expected = [("roles/index.html".to_owned(), 50), ("roles/page/2/index.html".to_owned(), 1)];
    assert_eq!(pages.collect::<Vec<_>>(), expected);
}
