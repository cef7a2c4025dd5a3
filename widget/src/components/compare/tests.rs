//! What is said of two roles.

use ::words::marked;
use roles::GapTable;
use roles::page_state::PairState;
use yew::html;

use super::{changed, fields, sides, told};
use crate::components::example_roles;
use crate::{Example, render_example};

fn book() -> GapTable {
    let catalog = example_roles::catalog();
    let roles: Vec<_> = catalog.roles().iter().collect();
    GapTable::of(&roles, catalog.vocabulary())
}

fn both(book: &GapTable) -> PairState {
    let [first, second, ..] = book.roles() else { panic!("two roles") };
    PairState { from: Some(first.id.clone()), to: Some(second.id.clone()) }
}

fn markup(pair: &PairState, book: &GapTable) -> String {
    let parts = sides(pair, book, "../ index.html");
    let html = html! { <>{ for parts.iter().map(|part| part.html()) }</> };
    render_example(&Example { component: "", name: "", html })
}

#[test]
fn two_roles_are_what_their_lists_hold() {
    let book = book();
    let pair = both(&book);
    let again = fields(&pair)
        .iter()
        .fold(PairState::default(), |pair, (field, value)| changed(&pair, field, value, &book));
    assert_eq!(again, pair);
    assert_eq!(changed(&pair, "compare-to", "nobody", &book).to, None);
    assert_eq!(changed(&pair, "another", "", &book), pair);
}

#[test]
fn nothing_stands_there_before_both_are_chosen() {
    let book = book();
    let pair = both(&book);
    let one = PairState { to: None, ..pair.clone() };
    assert_eq!(markup(&one, &book), "");
    assert!(told(&one, &book).contains(&book.roles()[0].title));
    let same = PairState { to: pair.from.clone(), ..pair };
    assert!(markup(&same, &book).starts_with("<p>"));
}

#[test]
fn both_stand_side_by_side_with_what_it_takes() {
    let book = book();
    let html = markup(&both(&book), &book);
    assert_eq!(html.matches("<div class=\"compare__side\">").count(), 2, "{html}");
    assert_eq!(html.matches("<div class=\"takes step\">").count(), 1, "{html}");
    let link = format!("<a href=\"../roles/{}/index.html\">", book.roles()[0].slug);
    assert!(html.contains(&link), "{html}");
}

#[test]
fn hostile_words_stay_words() {
    let catalog = example_roles::catalog();
    let mut roles = catalog.roles().to_vec();
    roles[0].title = marked("<script>alert(1)</script>", None);
    let roles: Vec<_> = roles.iter().collect();
    let book = GapTable::of(&roles, catalog.vocabulary());
    let html = markup(&both(&book), &book);
    assert!(html.contains("&lt;script&gt;") && !html.contains("<script>"), "{html}");
}
