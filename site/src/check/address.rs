//! Addresses: every page and every old address stands alone, also where a host or a
//! file system does not tell capital letters apart.

use std::collections::BTreeMap;

use roles::Route;

use crate::diagnostic::{Diagnostic, Place};
use crate::problem::{piece, problems};
use crate::sources::SourcePath;

problems! {
    ADDRESS_TAKEN = "address-taken", Error {
        what: "Two pages or files would have the same address.",
        why: "Only one of them could be reached. Addresses that differ in capital letters only \
              count as the same, because some hosts treat them so.",
        bad: [piece::role("aliases = [\"roles/records-lead\"]")],
        good: [piece::role("aliases = [\"jobs/records-clerk\"]")],
    }
}

/// The files of a site that are spoken for.
#[derive(Default)]
pub(super) struct Addresses {
    taken: BTreeMap<String, Holder>,
    problems: Vec<Diagnostic>,
}

/// Who holds an address.
#[derive(Debug, Clone)]
struct Holder {
    /// The file in the site, as written.
    file: String,
    /// What it is, in words.
    what: String,
    /// Where it is chosen; none for what the program makes itself.
    place: Option<Place>,
}

impl Addresses {
    /// Keeps the address of a page that the program makes.
    pub(super) fn keep(&mut self, route: &Route, what: impl Into<String>) {
        self.claim(Holder { file: route.file(), what: what.into(), place: None });
    }

    /// Takes the address of a page that an author wrote.
    pub(super) fn page(&mut self, route: &Route, what: impl Into<String>, place: Place) {
        self.claim(Holder { file: route.file(), what: what.into(), place: Some(place) });
    }

    /// Takes the address of a file of `static/`.
    pub(super) fn file(&mut self, file: &str, source: &SourcePath) {
        let place = Some(Place::file(source));
        self.claim(Holder { file: file.into(), what: format!("the file `{source}`"), place });
    }

    /// Takes an old address of a page. False, with a problem, when it is taken.
    pub(super) fn alias(&mut self, file: &str, page: &str, place: Place) -> bool {
        let what = format!("an old address of {page}");
        self.claim(Holder { file: file.into(), what, place: Some(place) })
    }

    /// Everything that two want to hold.
    pub(super) fn into_problems(self) -> Vec<Diagnostic> {
        self.problems
    }

    fn claim(&mut self, holder: Holder) -> bool {
        let key = holder.file.to_ascii_lowercase();
        match self.holder_in_the_way(&key) {
            None => {
                self.taken.insert(key, holder);
                true
            }
            Some(first) => {
                let problem = clash(&holder, first);
                self.problems.extend(problem);
                false
            }
        }
    }

    /// Who holds the file, a folder of its path as a file, or a file below its path.
    fn holder_in_the_way(&self, key: &str) -> Option<&Holder> {
        let folders = key.match_indices('/').map(|(at, _)| &key[..at]);
        let below = format!("{key}/");
        let inside = self.taken.range(below.clone()..).next();
        let inside = inside.filter(|(file, _)| file.starts_with(&below)).map(|(_, holder)| holder);
        std::iter::once(key).chain(folders).find_map(|file| self.taken.get(file)).or(inside)
    }
}

/// The later of two is the one to change. None when both are made by the program.
fn clash(later: &Holder, first: &Holder) -> Option<Diagnostic> {
    let place = later.place.clone()?;
    let (address, other) = (shown(&later.file), shown(&first.file));
    let what = &first.what;
    let message = if address != other && address.eq_ignore_ascii_case(other) {
        format!(
            "the address `{address}` differs from `{other}`, {what}, in capital letters only, \
             which some hosts ignore"
        )
    } else {
        format!("the address `{address}` is taken: it is {what}")
    };
    let problem = ADDRESS_TAKEN
        .at(place, message)
        .help("choose a file name, `slug` or alias that nothing else has");
    Some(match &first.place {
        Some(other) => problem.related(other.clone(), what.clone()),
        None => problem,
    })
}

/// A file as the address that visitors see.
fn shown(file: &str) -> &str {
    match file.strip_suffix("index.html") {
        Some("") => "/",
        Some(folder) if folder.ends_with('/') => folder,
        _ => file,
    }
}

#[cfg(test)]
mod tests {
    use super::{Addresses, Place, Route, SourcePath};

    fn place(file: &str) -> Place {
        Place::file(&SourcePath::new(file))
    }

    fn check(second: &str, expected: &[&str]) {
        let mut addresses = Addresses::default();
        addresses.keep(&Route::NotFound, "the page for unknown addresses");
        addresses.page(&Route::Role("clerk".into()), "role `clerk`", place("a.md"));
        addresses.alias(second, "role `other`", place("b.md"));
        let problems = addresses.into_problems();
        let messages: Vec<_> = problems.iter().map(|problem| problem.message.as_str()).collect();
        assert_eq!(messages, expected);
    }

    #[test]
    fn an_address_is_used_once() {
        check("roles/other/index.html", &[]);
        let taken = "the address `roles/clerk/` is taken: it is role `clerk`";
        check("roles/clerk/index.html", &[taken]);
        let unknown = "the address `404.html` is taken: it is the page for unknown addresses";
        check("404.html", &[unknown]);
    }

    #[test]
    fn a_file_is_no_folder() {
        let taken = "the address `roles/clerk` is taken: it is role `clerk`";
        check("roles/clerk", &[taken]);
        let taken = "the address `roles/clerk/index.html/x.html` is taken: it is role `clerk`";
        check("roles/clerk/index.html/x.html", &[taken]);
    }

    #[test]
    fn capital_letters_do_not_tell_apart() {
        let alike = "the address `roles/Clerk/` differs from `roles/clerk/`, role `clerk`, \
                     in capital letters only, which some hosts ignore";
        check("roles/Clerk/index.html", &[alike]);
    }
}
