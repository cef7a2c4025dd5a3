//! How a section of ordinary pages lists them, as Zola has it.

use roles::date::Date;

/// In which order a section lists its pages.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum SortBy {
    /// By weight and then by title, as everything here is that has no other order.
    #[default]
    Weight,
    /// The newest first.
    Date,
    /// The last changed first.
    UpdateDate,
    /// By title, letters before capitals and accents.
    Title,
    /// By title, byte by byte.
    TitleBytes,
    /// By the last part of the address.
    Slug,
    /// By the address.
    Permalink,
}

impl SortBy {
    /// The words of Zola.
    pub const WORDS: [(&str, Self); 8] = [
        ("none", Self::Weight),
        ("weight", Self::Weight),
        ("date", Self::Date),
        ("update_date", Self::UpdateDate),
        ("title", Self::Title),
        ("title_bytes", Self::TitleBytes),
        ("slug", Self::Slug),
        ("permalink", Self::Permalink),
    ];
}

/// How a section lists its pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// In which order.
    pub sort_by: SortBy,
    /// How many stand on a page; all on one where nothing is said.
    pub paginate_by: Option<u32>,
    /// Whether the last page comes first.
    pub reversed: bool,
    /// The part of the address before the number of a further page.
    pub paginate_path: String,
    /// Whether the section above lists these pages too.
    pub transparent: bool,
}

/// What orders an ordinary page among others.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listed {
    /// When it was published.
    pub date: Option<Date>,
    /// How it lists the pages below it; none of a page that is no section.
    pub section: Option<Section>,
}
