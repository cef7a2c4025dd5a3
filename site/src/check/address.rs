//! Addresses: every page and every old address stands alone, also where a host or a
//! file system does not tell capital letters apart.

use std::collections::BTreeMap;

use roles::Route;
use unicode_normalization::UnicodeNormalization;

use crate::diagnostic::{Diagnostic, Place};
use crate::output::portable;
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

    UNPORTABLE_NAME = "unportable-name", Error {
        what: "A page or a file would have a name that not every computer can hold.",
        why: "The site is copied to hosts and to computers of colleagues. Windows takes `con`, \
              `aux` and `nul` for devices, and no name that ends with a dot or holds a colon.",
        bad: [piece::whole("content/aux.md", piece::GOOD_NOTE)],
        good: [piece::whole("content/auxiliary.md", piece::GOOD_NOTE)],
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

    /// Keeps the address of a page that the program makes for a word of a file.
    pub(super) fn keep_for(&mut self, route: &Route, what: String, file: &SourcePath) {
        self.problems.extend(unportable(&route.file(), &what, || Place::file(file)));
        self.keep(route, what);
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
        if let Some(place) = &holder.place {
            self.problems.extend(unportable(&holder.file, &holder.what, || place.clone()));
        }
        let key = portable::key(&holder.file);
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

/// A problem with a path that some system cannot hold.
fn unportable(file: &str, what: &str, place: impl FnOnce() -> Place) -> Option<Diagnostic> {
    let why = portable::why_not(file).or_else(|| portable::why_not_packed(file))?;
    let message = format!("{what} cannot be written everywhere: {why}");
    let help = match portable::is_too_long(file) {
        true => {
            "choose a shorter name: letters with accents, and those of other alphabets, take \
                 two bytes or more"
        }
        false => "choose a name of letters, digits and hyphens",
    };
    Some(UNPORTABLE_NAME.at(place(), message).help(help))
}

/// The later of two is the one to change. None when both are made by the program.
fn clash(later: &Holder, first: &Holder) -> Option<Diagnostic> {
    let place = later.place.clone()?;
    let (address, other) = (shown(&later.file), shown(&first.file));
    let what = &first.what;
    let message = match difference(address, other) {
        Some(how) => format!("the address `{address}` differs from `{other}`, {what}, {how}"),
        None => format!("the address `{address}` is taken: it is {what}"),
    };
    let problem = ADDRESS_TAKEN
        .at(place, message)
        .help("choose a file name, `slug` or alias that nothing else has");
    Some(match &first.place {
        Some(other) => problem.related(other.clone(), what.clone()),
        None => problem,
    })
}

/// How two addresses differ that are one on some systems.
fn difference(address: &str, other: &str) -> Option<&'static str> {
    let form = |text: &str| text.nfc().collect::<String>();
    let is_mark = |c: char| matches!(c, '\u{300}'..='\u{36f}');
    if address == other || portable::key(address) != portable::key(other) {
        None
    } else if form(address) != form(other) {
        Some(match form(address).to_lowercase() == form(other).to_lowercase() {
            true => "in capital letters only, which some hosts ignore",
            false => "only in letters that some systems take for the same",
        })
    } else if address.contains(is_mark) || other.contains(is_mark) {
        Some("only in how its accents are stored, which some systems ignore")
    } else {
        Some("only in how its letters are stored, which some systems ignore")
    }
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
    use super::{Addresses, Place, Route, SourcePath, difference};

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
    fn forms_of_accents_do_not_tell_apart() {
        let mut addresses = Addresses::default();
        addresses.file("é.txt", &SourcePath::new("static/é.txt"));
        addresses.file("e\u{301}.txt", &SourcePath::new("static/e\u{301}.txt"));
        let problems = addresses.into_problems();
        assert!(problems[0].message.contains("only in how its accents are stored"), "{problems:?}");
    }

    #[test]
    fn how_names_differ_is_told_as_it_is() {
        for (one, other, how) in [
            ("a\u{e9}", "ae\u{301}", "only in how its accents are stored"),
            ("stra\u{df}e", "strasse", "only in letters that some systems take for the same"),
            ("a\u{3c2}", "a\u{3c3}", "only in letters that some systems take for the same"),
            ("\u{2126}", "\u{3a9}", "only in how its letters are stored"),
            ("\u{212a}", "k", "in capital letters only"),
            ("\u{e9}", "\u{c9}", "in capital letters only"),
        ] {
            let found = difference(one, other).unwrap();
            assert!(found.starts_with(how), "{one} {other}: {found}");
        }
        assert_eq!(difference("a", "b"), None);
    }

    #[test]
    fn names_that_some_system_cannot_hold_are_refused() {
        let why = "an old address of role `other` cannot be written everywhere: \
                   `con.html` is a device on Windows, whatever follows its first dot";
        check("con.html", &[why]);
    }

    #[test]
    fn capital_letters_do_not_tell_apart() {
        let alike = "the address `roles/Clerk/` differs from `roles/clerk/`, role `clerk`, \
                     in capital letters only, which some hosts ignore";
        check("roles/Clerk/index.html", &[alike]);
    }
}
