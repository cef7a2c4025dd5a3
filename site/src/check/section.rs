//! How a section lists its pages: Zola's keys of it.

use crate::content::{Section, SortBy};
use crate::draft::{SectionDraft, Spanned};
use crate::nearest::{accepted, nearest};
use crate::problem::{piece, problems};

use super::findings::{Findings, text};

problems! {
    UNKNOWN_ORDER = "unknown-order", Error {
        what: "`sort_by` names an order that there is none of.",
        why: "The pages of the section would be in another order than the one that is meant.",
        bad: [piece::whole(
            "content/news/_index.md",
            "+++\ntitle = \"News\"\nsort_by = \"newest\"\n+++\n",
        )],
        good: [piece::whole(
            "content/news/_index.md",
            "+++\ntitle = \"News\"\nsort_by = \"date\"\n+++\n",
        )],
    }
}

/// How a section lists its pages.
pub(super) fn section(said: &SectionDraft, found: &mut Findings<'_>) -> Section {
    let yes = |said: &Option<Spanned<bool>>| said.as_ref().is_some_and(|said| *said.get_ref());
    let by = said.paginate_by.as_ref().map(|by| *by.get_ref()).filter(|by| *by > 0);
    Section {
        sort_by: sort_by(said, found),
        paginate_by: by,
        reversed: yes(&said.paginate_reversed),
        paginate_path: text(&said.paginate_path).unwrap_or_else(|| "page".into()),
        transparent: yes(&said.transparent),
    }
}

fn sort_by(said: &SectionDraft, found: &mut Findings<'_>) -> SortBy {
    let Some(said) = &said.sort_by else { return SortBy::default() };
    let word = said.get_ref().as_str();
    if let Some((_, order)) = SortBy::WORDS.iter().find(|(known, _)| *known == word) {
        return *order;
    }
    let known = SortBy::WORDS.map(|(known, _)| known);
    let help = match nearest(word, &known) {
        Some(near) => format!("did you mean `{near}`?"),
        None => accepted(word, &known),
    };
    found.add(UNKNOWN_ORDER.at(found.of(said), format!("`{word}` is no order")).help(help));
    SortBy::default()
}
