//! What the finder of a built site loads: `cargo run -p roles --example find_load -- SITE/assets`.
//!
//! Prints the files that each of a few searches takes, the index first, in one line each.

#![expect(clippy::print_stdout, reason = "printing is what this program is for")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use roles::find::{Facet, FinderIndex, FinderState};

fn main() {
    let folder = std::env::args().nth(1).expect("a folder of assets");
    let folder = Path::new(&folder);
    let files = fs::read_dir(folder).expect("the folder can be read");
    let mut names = files.filter_map(|file| file.ok()?.file_name().into_string().ok());
    let name = names.find(|name| name.starts_with("roles.")).expect("an index of roles");
    let first = FinderState::default();
    let read = |name: &str| fs::read(folder.join(name)).expect("a file of the site");
    let index = || FinderIndex::from_bytes(&read(&name)).expect("an index of this version");
    let mut states = vec![("nothing".to_owned(), first.clone())];
    for facet in [Facet::Domain, Facet::Level, Facet::Employer, Facet::Tool] {
        let known = index();
        let options = known.options_of(facet).map(|(_, option)| option);
        let chosen = options.last().map(|option| first.with(facet, &option.id, true));
        states.extend(chosen.map(|state| (state.write(), state)));
    }
    for text in ["engineer", "manager", "gis", "statistics", "no degree", "enigneer", "xylophone"] {
        states.push((format!("q={text}"), first.with_text(text)));
    }
    for (what, state) in states {
        let (index, mut loaded) = (index(), BTreeSet::from([name.clone()]));
        let found = loop {
            let found = index.find(&state);
            if found.missing.is_empty() {
                break found;
            }
            for part in found.missing {
                assert!(index.load(part, &read(index.file(part))), "part {part}");
                loaded.insert(index.file(part).to_owned());
            }
        };
        let loaded: Vec<String> = loaded.into_iter().collect();
        println!("{what}\t{}\t{}", found.roles.len(), loaded.join(" "));
    }
}
