//! The Markdown beside the pages of roles, where a site has it.

use bytes::Bytes;
use rayon::prelude::*;

use super::{AT_ONCE, Site, machine};
use crate::output::NewFile;
use crate::plan::{Page, Subject, View};

impl Site {
    /// The pages of roles that have Markdown beside them, by its path.
    pub(super) fn twins(&self) -> impl Iterator<Item = (String, &Page)> {
        let roles = self.plan.content().catalog.roles();
        let is_wanted = self.plan.content().site.publish.markdown;
        let pages = self.plan.pages.iter().filter(move |_| is_wanted);
        pages.filter_map(|page| match page.subject {
            Subject::Role(n) => Some((machine::twin_path(&roles[n].slug), page)),
            _ => None,
        })
    }

    pub(super) fn twin_paths(&self) -> Vec<String> {
        self.twins().map(|(path, _)| path).collect()
    }

    pub(super) fn twin(&self, page: &Page) -> Option<Bytes> {
        let View::Role(view) = self.plan.view(page) else { return None };
        Some(machine::twin(&view, self.plan.content()).into_bytes().into())
    }

    pub(super) fn draw_twins(&self, made: &mut dyn FnMut(Vec<NewFile>)) {
        let twins: Vec<_> = self.twins().collect();
        for some in twins.chunks(AT_ONCE) {
            let file = |(path, page): &(String, &Page)| Some((path.clone(), self.twin(page)?));
            made(some.par_iter().filter_map(file).collect());
        }
    }
}
