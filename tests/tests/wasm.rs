//! The stages from sources to a site give the same bytes in WebAssembly as in the program.
//!
//! Deliberately in Node, which runs the same code as a page: no page is drawn here, and no
//! API of browsers is called.

use roles::date::Date;
use site::Options;
use site::diagnostic::emit::{Color, Format, emit};
use tests::{bundled, engine, repository, tree};

fn options() -> Options {
    let now = Date::new(2026, 11, 29).map(roles::Instant::noon);
    // Names of modules alone, as where somebody else has the modules.
    Options { drafts: true, now, bundled: bundled::named("0123", None), ..Options::default() }
}

#[test]
fn a_site_made_in_webassembly_is_the_same_to_the_byte() {
    let (sources, options) = (site::load::load(repository::root()).unwrap(), options());
    let native = site::make(&sources, &options);
    let wasm = engine::make(&sources, &options);
    let problems = emit(&native.diagnostics, &sources, Format::Json, Color::Plain);
    assert_eq!(wasm.problems, problems);
    let native = tree::of(&native.site.expect("the content makes a site").output());
    let paths = |tree: &tree::Tree| tree.keys().cloned().collect::<Vec<_>>();
    assert_eq!(paths(&wasm.files), paths(&native));
    assert!(native.len() >= 50, "{} files", native.len());
    for (path, bytes) in &native {
        assert!(wasm.files[path] == *bytes, "{path} differs");
    }
    assert!(wasm.alone == native["roles/index.html"], "the page that is made alone differs");
    assert!(String::from_utf8_lossy(&wasm.alone).contains("assets/finder.0123.js"));
}
