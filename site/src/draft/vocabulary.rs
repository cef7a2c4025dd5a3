//! `content/vocabulary.toml`.

use serde::Deserialize;

use super::{Said, Spanned};

/// All words of a site.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct VocabularyDraft {
    pub domain: Option<Vec<Spanned<TitledDraft>>>,
    pub level: Option<Vec<Spanned<TitledDraft>>>,
    pub area: Option<Vec<Spanned<AreaDraft>>>,
    pub field: Option<Vec<Spanned<FieldDraft>>>,
    pub tool: Option<Vec<Spanned<TermDraft>>>,
    pub skill: Option<Vec<Spanned<TermDraft>>>,
    pub knowledge: Option<Vec<Spanned<TermDraft>>>,
    pub ability: Option<Vec<Spanned<TermDraft>>>,
    pub competency: Option<Vec<Spanned<TermDraft>>>,
    pub credential: Option<Vec<Spanned<TermDraft>>>,
    pub organization: Option<Vec<Spanned<TermDraft>>>,
    pub scale: Option<Vec<Spanned<ScaleDraft>>>,
    pub place: Option<Vec<Spanned<PlaceDraft>>>,
}

/// A domain or a level.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct TitledDraft {
    pub id: Said<String>,
    pub title: Said<String>,
    pub text: Said<String>,
}

/// An area of experience.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct AreaDraft {
    pub id: Said<String>,
    pub title: Said<String>,
    pub question: Said<String>,
    pub includes: Option<Vec<Spanned<String>>>,
}

/// A field of study.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct FieldDraft {
    pub id: Said<String>,
    pub title: Said<String>,
    pub parents: Option<Vec<Spanned<String>>>,
}

/// A tool, skill, credential or other term.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct TermDraft {
    pub id: Said<String>,
    pub title: Said<String>,
    pub text: Said<String>,
    pub question: Said<String>,
    pub family: Said<String>,
    pub aliases: Option<Vec<Spanned<String>>>,
}

/// The level words of one employer.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ScaleDraft {
    pub id: Said<String>,
    pub employer: Said<String>,
    pub levels: Option<Vec<Spanned<String>>>,
}

/// A place.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct PlaceDraft {
    pub id: Said<String>,
    pub title: Said<String>,
}
