//! Long plain lists of skills, abilities and the like.

use roles::Vocabulary;
use roles::role::Listed;

/// One list.
#[derive(Debug, Clone)]
pub struct ListedSection<'a> {
    /// The anchor.
    pub id: String,
    /// The heading: "Skills".
    pub title: String,
    /// How many of its entries may be required at entry.
    pub starred: usize,
    /// In the order of the source.
    pub items: Vec<ListedItem<'a>>,
}

/// One entry.
#[derive(Debug, Clone)]
pub struct ListedItem<'a> {
    /// What it is.
    pub title: &'a str,
    /// What that means.
    pub text: Option<&'a str>,
    /// Whether it may be required at entry.
    pub may_be_required: bool,
}

/// The lists, in the order of their first entries.
pub(super) fn sections<'a>(listed: &'a [Listed], words: &'a Vocabulary) -> Vec<ListedSection<'a>> {
    let mut sections: Vec<ListedSection<'a>> = Vec::new();
    for entry in listed {
        let id = format!("listed-{}", entry.line.list);
        if sections.iter().all(|section| section.id != id) {
            let title = crate::plan::words::sentence(&entry.line.list);
            sections.push(ListedSection { id: id.clone(), title, starred: 0, items: Vec::new() });
        }
        let section = sections.iter_mut().find(|section| section.id == id);
        let section = section.expect("it was added when it was not there");
        let term = words.term(entry.term);
        section.starred += usize::from(entry.may_be_required);
        section.items.push(ListedItem {
            title: &term.title,
            text: term.text.as_deref(),
            may_be_required: entry.may_be_required,
        });
    }
    sections
}
