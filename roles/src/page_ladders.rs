//! The ladders of a page, as far as a browser needs them: rungs in order, and which step
//! leads where. What the steps rest on stands in the page.

use crate::catalog::Catalog;
use crate::id::RoleId;
use crate::ladder::Ladder;
use crate::percent;
use crate::role::Role;
use crate::stored::{bytes_of, stored, value_of};

/// Some ladders. Every rung is a role of the catalog that goes with them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PageLadders {
    ladders: Vec<PageLadder>,
}

/// One ladder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageLadder {
    /// Its name.
    pub title: String,
    /// From the lowest to the highest.
    pub rungs: Vec<RoleId>,
    /// From which rung to which, by position.
    pub steps: Vec<(usize, usize)>,
}

stored!(PageLadder { title, rungs, steps });

impl PageLadders {
    /// Ladders without what their steps rest on.
    pub fn of<'a>(ladders: impl IntoIterator<Item = &'a Ladder>) -> Self {
        Self { ladders: ladders.into_iter().map(ladder).collect() }
    }

    /// The ladders.
    #[must_use]
    pub fn ladders(&self) -> &[PageLadder] {
        &self.ladders
    }

    /// The ladders as text that can stand in an attribute of their page.
    #[must_use]
    pub fn to_text(&self) -> String {
        percent::encode(&bytes_of(&self.ladders))
    }

    /// Reads what [`PageLadders::to_text`] wrote, beside the roles that it is about. None
    /// where it is damaged or names a role that is not there.
    #[must_use]
    pub fn from_text(text: &str, catalog: &Catalog) -> Option<Self> {
        let bytes = percent::decode(text)?;
        let ladders: Vec<PageLadder> = value_of(&bytes)?;
        let is_sound = |ladder: &PageLadder| {
            let len = ladder.rungs.len();
            ladder.rungs.iter().all(|rung| catalog.role(rung.as_str()).is_some())
                && ladder.steps.iter().all(|(from, to)| *from < len && *to < len)
        };
        ladders.iter().all(is_sound).then_some(Self { ladders })
    }
}

impl PageLadder {
    /// The roles of the rungs, in order.
    #[must_use]
    pub fn roles<'c>(&self, catalog: &'c Catalog) -> Vec<&'c Role> {
        self.rungs.iter().filter_map(|rung| catalog.role(rung.as_str())).collect()
    }
}

fn ladder(ladder: &Ladder) -> PageLadder {
    let rungs = ladder.rungs();
    let position = |id: &RoleId| rungs.iter().position(|rung| rung == id);
    let steps = ladder.steps().iter();
    PageLadder {
        title: ladder.title.clone(),
        rungs: rungs.to_vec(),
        steps: steps.filter_map(|step| position(&step.from).zip(position(&step.to))).collect(),
    }
}
