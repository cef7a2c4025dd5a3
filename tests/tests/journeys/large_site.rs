//! A site of very many roles: the real ones, and copies of each.

use site::Options;
use site::sources::{SourceFile, Sources};
use tests::host::Host;
use tests::{repository, tree};

use crate::ground::BASE;

/// The site with so many copies of each role.
pub(crate) fn host(copies: usize) -> Host {
    let real = site::load::load(repository::root()).unwrap();
    let mut sources = real.clone();
    for (path, file) in real.iter() {
        let SourceFile::Bytes(bytes) = file else { continue };
        let name = path.as_str().strip_prefix("content/roles/").filter(|name| is_role(name));
        if let Some(name) = name.and_then(|name| name.strip_suffix(".md")) {
            copy(name, std::str::from_utf8(bytes).unwrap(), copies, &mut sources);
        }
    }
    let made = site::make(&sources, &Options::default()).site.expect("copies make a site");
    Host::start(tree::of(&made.output()), BASE)
}

fn is_role(name: &str) -> bool {
    !name.starts_with('_') && !name.contains(".es.")
}

fn copy(name: &str, text: &str, copies: usize, sources: &mut Sources) {
    for n in 1..=copies {
        let mut is_named = false;
        let lines = text.lines().filter(|line| !line.starts_with("aliases ="));
        let lines = lines.map(|line| match line.strip_prefix("title = ") {
            Some(title) if !std::mem::replace(&mut is_named, true) => {
                format!("title = {} {n}\"\n", title.trim_end_matches('"'))
            }
            _ => format!("{line}\n"),
        });
        let text: String = lines.collect();
        sources.insert_text(&format!("content/roles/{name}-{n}.md"), &text);
    }
}
