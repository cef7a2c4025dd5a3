//! The paths of a site: no two files have one.

use crate::diagnostic::{Diagnostic, Place};
use crate::output::{NewFile, Paths};
use crate::problem::{piece, problems};
use crate::sources::SourcePath;

problems! {
    PATH_TAKEN = "path-taken", Error {
        what: "A file of `static/` has the place of a file or folder that the program makes.",
        why: "Pages, styles and copied files share one folder. The one named `assets` holds styles \
              and scripts; yours may lie in it.",
        bad: [piece::whole("static/assets", "What we own")],
        good: [piece::whole("static/assets.txt", "What we own")],
    }
}

/// The paths that are taken, and what is found of files that want to take one again.
#[derive(Default)]
pub(super) struct Taken {
    pub(super) paths: Paths,
    pub(super) found: Vec<Diagnostic>,
}

impl Taken {
    /// Whether a path is free; it is taken then.
    pub(super) fn take(&mut self, path: &str) -> bool {
        let free = self.paths.insert(path);
        if !free {
            let place = Place::file(&SourcePath::new(&format!("static/{path}")));
            let message = format!("the site has a file or a folder `{path}` already");
            let help = "pages, assets and copied files share one tree; rename one of the two";
            self.found.push(PATH_TAKEN.at(place, message).help(help));
        }
        free
    }

    /// Takes the paths of the studio. A page has been there first.
    pub(super) fn take_for_studio(&mut self, files: &[NewFile]) {
        if let Some((path, _)) = files.iter().find(|(path, _)| !self.paths.insert(path)) {
            let place = Place::file(&SourcePath::new("config.toml"));
            let message = format!("the site has a page where the studio has its file `{path}`");
            let help = "give the page another name, or take `studio = true` out";
            self.found.push(PATH_TAKEN.at(place, message).help(help));
        }
    }
}
