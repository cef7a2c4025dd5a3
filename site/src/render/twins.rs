//! The files for other programs in each language, and the Markdown beside the pages of roles,
//! where a site has them.

use bytes::Bytes;
use rayon::prelude::*;

use super::edition::Edition;
use super::{AT_ONCE, Site, machine};
use crate::output::NewFile;
use crate::plan::{Page, Subject, View};

impl Site {
    /// The pages of roles that have Markdown beside them, by its path.
    fn twins(&self) -> impl Iterator<Item = (String, &Edition, &Page)> {
        let is_wanted = self.content().site.publish.markdown;
        let pages = self.all_pages().filter(move |_| is_wanted);
        pages.filter_map(|(edition, page)| match page.subject {
            Subject::Role(n) => {
                let slug = &edition.content().catalog.roles()[n].slug;
                Some((edition.folder().to_owned() + &machine::twin_path(slug), edition, page))
            }
            _ => None,
        })
    }

    /// The Markdown at a path.
    pub(super) fn twin(&self, path: &str) -> Option<Bytes> {
        let (_, edition, page) = self.twins().find(|(own, ..)| own == path)?;
        draw(edition, page)
    }

    pub(super) fn draw_twins(&self, made: &mut dyn FnMut(Vec<NewFile>)) {
        let twins: Vec<_> = self.twins().collect();
        for some in twins.chunks(AT_ONCE) {
            let file = |(path, edition, page): &(String, &Edition, &Page)| {
                Some((path.clone(), draw(edition, page)?))
            };
            made(some.par_iter().filter_map(file).collect());
        }
    }

    /// The files for other programs, except that Markdown.
    pub(super) fn machine_files(&self) -> Vec<NewFile> {
        let of = |edition: &Edition| edition.say(|| machine::files(&edition.plan));
        self.editions.iter().flat_map(of).collect()
    }

    /// The paths of all these files.
    pub(super) fn machine_paths(&self) -> Vec<String> {
        let of = |edition: &Edition| machine::paths(edition.content());
        let files = self.editions.iter().flat_map(of);
        files.chain(self.twins().map(|(path, ..)| path)).collect()
    }
}

fn draw(edition: &Edition, page: &Page) -> Option<Bytes> {
    edition.say(|| {
        let View::Role(view) = edition.plan.view(page) else { return None };
        Some(machine::twin(&view, edition.content()).into_bytes().into())
    })
}
