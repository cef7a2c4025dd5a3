//! States of the finder and the addresses that stand for them.

use std::sync::LazyLock;

use proptest::prelude::*;
use roles::find::{Dropped, Facet, FinderIndex, Sort};
use roles::find::{FinderState, PAGE};

static BYTES: LazyLock<Vec<u8>> =
    LazyLock::new(|| FinderIndex::of(&crate::generated::catalog(40, 1)).to_bytes());

fn index() -> FinderIndex {
    FinderIndex::from_bytes(&BYTES).expect("what was just written")
}

/// Reads an address and checks what it is written as and what is reported.
fn check(query: &str, written: &str, ignored: &[&str]) {
    let (state, reported) = FinderState::read(query, &index());
    assert_eq!(state.write(), written, "{query}");
    let reported: Vec<_> = reported.iter().map(|i| format!("{}={}", i.key, i.value)).collect();
    assert_eq!(reported, ignored, "{query}");
}

#[test]
fn addresses_are_read() {
    check("", "", &[]);
    check("?", "", &[]);
    check(
        "?q=sql&domain=maps&domain=open&sort=title",
        "q=sql&domain=maps&domain=open&sort=title",
        &[],
    );
    check("domain=open&q=a+b%20c&domain=maps", "q=a+b+c&domain=maps&domain=open", &[]);
    check("q=r%C3%A9sum%C3%A9%26c%2B%2B", "q=r%C3%A9sum%C3%A9%26c%2B%2B", &[]);
    check("years=3&degree=required&status=open", "status=open&degree=required&years=3", &[]);
    check("shown=150", "shown=150", &[]);
}

#[test]
fn what_means_nothing_is_left_out_and_reported() {
    check("domain=moon&utm_source=x&q=a", "q=a", &["domain=moon", "utm_source=x"]);
    check("sort=best&sort=", "", &["sort="]);
    check("shown=51", "shown=100", &["shown=51"]);
    check("shown=0&shown=many", "", &["shown=0", "shown=many"]);
    check("&&=&q&%=%zz%4", "", &["=", "%=%zz%4"]);
    check("q=%ff&q=a", "q=a", &["q=%ff"]);
    let long = "x".repeat(300);
    let cut = "x".repeat(200);
    check(&format!("q={long}"), &format!("q={cut}"), &[&format!("q={long}")]);
}

#[test]
fn a_state_changes_step_by_step() {
    let first = FinderState::default().sorted_by(Sort::Title).showing(3 * PAGE);
    let typed = first.with_text("Maps & tables, MAPS");
    assert_eq!(typed.write(), "q=Maps+%26+tables%2C+MAPS&sort=title");
    let chosen = typed.with(Facet::Domain, "maps", true).with(Facet::Domain, "open", true);
    assert!(chosen.has(Facet::Domain, "open") && !chosen.has(Facet::Level, "open"));
    let fewer = chosen.with(Facet::Domain, "open", false);
    assert_eq!(fewer.without(&Dropped::Word("maps".into())).text, "tables");
    assert_eq!(fewer.without(&Dropped::Facet(Facet::Domain)).chosen().len(), 0);
    assert_eq!(fewer.cleared().write(), "sort=title");
    assert!(fewer.narrows() && !fewer.cleared().narrows());
}

proptest! {
    #[test]
    fn a_state_comes_back_from_its_address(
        text in any::<String>(),
        choices in proptest::collection::vec(any::<prop::sample::Index>(), 0..6),
        sort in prop::sample::select(&Sort::ALL[..]),
        pages in 1_u32..2000,
    ) {
        let index = index();
        let mut state = FinderState::default().with_text(&text);
        for choice in choices {
            let option = choice.get(index.options());
            state = state.with(option.facet, &option.id, true);
        }
        let state = state.sorted_by(sort).showing(pages * PAGE);
        prop_assert_eq!(FinderState::read(&state.write(), &index), (state, vec![]));
    }

    #[test]
    fn any_text_is_read(query in any::<String>()) {
        let index = index();
        let (state, _) = FinderState::read(&query, &index);
        let again = FinderState::read(&state.write(), &index);
        prop_assert_eq!(again, (state, vec![]));
    }
}
