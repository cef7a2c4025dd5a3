//! What components render to at build time.

use std::rc::Rc;
use std::sync::Arc;

use futures_executor::block_on;
use roles::find::FinderIndex;
use roles::page_state::{PairState, SkillsState};
use roles::{CheckData, GapTable, SkillMatrix};
use widget::components::{STYLES, compare, examples, skills};
use widget::{
    CheckIsland, CompareIsland, Finder, FinderIsland, FinderProps, SkillsIsland, render_check,
    render_compare, render_example, render_finder, render_skills, render_worksheet,
};
use yew::{BaseComponent, LocalServerRenderer};

#[path = "../../roles/examples/find_speed/generated.rs"]
mod generated;

fn island(roles: usize) -> String {
    let index = Rc::new(FinderIndex::of(&generated::catalog(roles, 1)));
    render_finder(FinderIsland {
        index,
        data: "../assets/a.bin".into(),
        words: "../assets/m.bin".into(),
        root: "../".into(),
    })
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

/// A component as Yew draws it.
fn drawn<C: BaseComponent>(props: C::Properties) -> String
where
    C::Properties: 'static,
{
    block_on(LocalServerRenderer::<C>::with_props(props).hydratable(false).render())
}

/// What stands in a page is what Yew draws over it in a browser, to the byte.
#[test]
fn a_page_holds_the_first_view_of_a_component() {
    let index = Rc::new(FinderIndex::of(&generated::catalog(30, 1)));
    let finder = FinderProps { index, root: "../".into(), around: Default::default() };
    assert!(island(30).contains(&drawn::<Finder>(finder)));
}

/// Where changes are said aloud.
const SILENT: &str = "<p role=\"status\" class=\"visually-hidden\"></p>";

/// What a module brings to life where it stands has to stand there.
#[test]
fn the_table_holds_what_its_module_looks_for() {
    let matrix = Rc::new(SkillMatrix::of(&generated::catalog(30, 1)));
    let rows = matrix.skills().len();
    let html = render_skills(SkillsIsland {
        matrix: Rc::clone(&matrix),
        data: "a.bin".into(),
        words: "m.bin".into(),
        root: "../".into(),
    });
    for (id, value) in skills::fields(&SkillsState::default()) {
        assert!(html.contains(&format!(" id=\"{id}\"")), "{id}");
        assert_eq!(value, "", "a list has its first entry chosen, which stands for all");
    }
    let count = format!(
        "<h2 id=\"skills-count\" tabindex=\"-1\" class=\"skills__count\">{}</h2>{SILENT}</div>",
        skills::count(&matrix, rows)
    );
    assert!(html.contains(&count));
    let (_, table) = html.split_once("<tbody>").unwrap();
    assert_eq!(table.matches("<tr>").count(), rows);
}

#[test]
fn the_comparison_holds_what_its_module_looks_for() {
    let catalog = generated::catalog(30, 1);
    let roles: Vec<_> = catalog.roles().iter().take(5).collect();
    let html = render_compare(CompareIsland {
        book: Rc::new(GapTable::of(&roles, catalog.vocabulary())),
        drawn: true,
        data: "a.bin".into(),
        words: "m.bin".into(),
        root: "../".into(),
    });
    for (id, value) in compare::fields(&PairState::default()) {
        assert!(html.contains(&format!(" id=\"{id}\"")), "{id}");
        assert_eq!(value, "", "a list has its first entry chosen, which stands for none");
    }
    // Both sides are written behind it.
    assert!(html.ends_with(&format!("</button></div>{SILENT}</div></section></div>")), "{html}");
}

#[test]
fn the_first_fifty_roles_are_in_the_page() {
    let few = island(50);
    assert_eq!(few.matches("<h3 class=\"role-card__title\">").count(), 50);
    assert!(!few.contains("finder-more"));
    let many = island(51);
    assert_eq!(many.matches("<h3 class=\"role-card__title\">").count(), 50);
    assert!(many.contains("Show 1 more"));
    assert!(many.contains("href=\"../roles/page/2/\""));
}

/// The self-check of a role, or over all roles.
fn check(role: Option<usize>) -> String {
    let catalog = generated::catalog(30, 1);
    let role = role.map(|n| catalog.roles()[n].id.clone());
    let book = Arc::new(CheckData::of(&Arc::new(catalog)));
    render_check(CheckIsland {
        book,
        role,
        data: "../assets/a.bin".into(),
        words: "../assets/m.bin".into(),
        root: "../".into(),
        next: "compare".into(),
    })
}

#[test]
fn the_self_check_cannot_be_used_before_its_module_runs() {
    for html in [check(None), check(Some(0))] {
        let disabled = "<fieldset disabled=\"disabled\" class=\"check__fields\">";
        assert!(html.contains(disabled), "{html}");
        let controls = html.matches("<input").count() + html.matches("<select").count();
        assert!(controls > 0);
        let (_, fields) = html.split_once(disabled).unwrap();
        let inside = fields.matches("<input").count() + fields.matches("<select").count();
        assert_eq!(inside, controls, "a field stands outside of what is disabled");
    }
    assert!(check(None).contains("Step 1 of"));
}

#[test]
fn a_role_has_a_worksheet() {
    let catalog = generated::catalog(30, 1);
    let role = catalog.roles()[0].id.clone();
    let book = CheckData::of(&Arc::new(catalog));
    let sheet = render_worksheet(&book, &role);
    assert!(sheet.contains("class=\"paper\"") && sheet.contains("use it as a worksheet"));
}

#[test]
fn ids_differ_and_every_label_and_control_finds_its_target() {
    find_targets(&island(60), &["for", "aria-controls", "aria-describedby"]);
    find_targets(&check(Some(0)), &["for", "aria-labelledby"]);
    find_targets(&check(None), &["for", "aria-labelledby"]);
}

fn find_targets(html: &str, names: &[&str]) {
    let values = |name: &str| -> Vec<String> {
        let start = format!(" {name}=\"");
        let parts = html.split(&start).skip(1);
        parts.filter_map(|part| part.split('"').next()).map(str::to_owned).collect()
    };
    let mut ids = values("id");
    ids.sort();
    assert!(ids.windows(2).all(|pair| pair[0] != pair[1]), "{ids:?}");
    for name in names {
        let targets = values(name);
        assert!(!targets.is_empty(), "{name}");
        for target in targets {
            assert!(ids.binary_search(&target).is_ok(), "{name} {target}");
        }
    }
}

#[test]
fn no_form_in_a_page_leads_anywhere_and_nothing_runs_inline() {
    let html = island(60) + &check(Some(0)) + &check(None);
    let forms: Vec<&str> =
        html.split("<form").skip(1).filter_map(|form| form.split('>').next()).collect();
    assert!(!forms.is_empty());
    for form in forms {
        assert!(form.contains(r#"method="dialog""#), "{form}");
        assert!(form.contains(r#"autocomplete="off""#), "{form}");
    }
    for unwanted in [" action=", "formaction", "<script", " style=", " onclick", "javascript:"] {
        assert!(!html.contains(unwanted), "{unwanted}");
    }
}

#[test]
fn the_same_roles_render_to_the_same_page() {
    assert_eq!(island(60), island(60));
    assert_eq!(check(None), check(None));
}
