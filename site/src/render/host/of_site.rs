//! What is told to the host of a whole site.

use super::{Rules, files};
use crate::output::NewFile;
use crate::render::{Site, embed};

impl Site {
    /// What the host is told, unless the city has written it itself.
    pub(in crate::render) fn of_host(&self) -> Vec<NewFile> {
        let content = self.content();
        let Some(host) = content.site.host else { return Vec::new() };
        let own = [self.style.path.clone(), embed::frame().path].into_iter();
        let clock = self.clock.iter().map(|clock| clock.path.clone());
        let own = own.chain(clock).chain(self.page_scripts().into_iter().map(|one| one.path));
        let islands = self.island_files().into_iter().map(|(path, _)| path);
        let moved = self.redirects().into_iter().map(|(path, _)| path);
        let assets = own.chain(self.scripts.paths()).chain(islands).chain(moved);
        let contents = self.editions.iter().map(|edition| edition.content());
        let rules = Rules::of(contents, assets);
        let files = files(host, &rules).into_iter();
        files.filter(|(path, _)| !content.files.contains_key(path)).collect()
    }
}
