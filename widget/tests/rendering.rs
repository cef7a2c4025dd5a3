//! What components render to at build time.

use std::rc::Rc;

use roles::find::FinderIndex;
use widget::components::{STYLES, examples};
use widget::{FinderIsland, render_example, render_finder};

#[path = "../../roles/examples/find_speed/generated.rs"]
mod generated;

fn island(roles: usize) -> String {
    let index = Rc::new(FinderIndex::of(&generated::catalog(roles, 1)));
    render_finder(FinderIsland { index, data: "../assets/a.bin".into(), root: "../".into() })
}

#[test]
fn every_component_has_style_and_examples() {
    let examples = examples();
    for (component, style) in STYLES {
        assert!(!style.trim().is_empty(), "{component} has no style");
        let shown = examples.iter().any(|example| example.component == *component);
        assert!(shown, "{component} has no example");
    }
}

#[test]
fn every_example_renders() {
    for example in examples() {
        let html = render_example(&example);
        assert!(html.starts_with('<'), "{}: {}", example.component, example.name);
    }
}

#[test]
fn the_first_fifty_roles_are_in_the_page() {
    let few = island(50);
    assert_eq!(few.matches("class=\"role-card\"").count(), 50);
    assert!(!few.contains("finder-more"));
    let many = island(51);
    assert_eq!(many.matches("class=\"role-card\"").count(), 50);
    assert!(many.contains("Show 1 more"));
    assert!(many.contains("href=\"../roles/page/2/\""));
}

#[test]
fn ids_differ_and_every_label_and_control_finds_its_target() {
    let html = island(60);
    let values = |name: &str| -> Vec<String> {
        let start = format!(" {name}=\"");
        let parts = html.split(&start).skip(1);
        parts.filter_map(|part| part.split('"').next()).map(str::to_owned).collect()
    };
    let mut ids = values("id");
    ids.sort();
    assert!(ids.windows(2).all(|pair| pair[0] != pair[1]), "{ids:?}");
    for name in ["for", "aria-controls", "aria-describedby"] {
        let targets = values(name);
        assert!(!targets.is_empty(), "{name}");
        for target in targets {
            assert!(ids.binary_search(&target).is_ok(), "{name} {target}");
        }
    }
}

#[test]
fn nothing_in_a_page_waits_for_a_form_or_runs_inline() {
    let html = island(60);
    for unwanted in ["<form", "<script", " style=", " onclick", "javascript:"] {
        assert!(!html.contains(unwanted), "{unwanted}");
    }
}

#[test]
fn the_same_roles_render_to_the_same_page() {
    assert_eq!(island(60), island(60));
}
