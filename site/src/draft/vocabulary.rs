//! `content/vocabulary.toml`.

use serde::Deserialize;

use super::described::described;
use super::{Said, Spanned};

described! {
/// All words of a site.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct VocabularyDraft {
    /// A kind of work; the site has a page for each.
    pub domain: Option<Vec<Spanned<TitledDraft>>>,
    /// How senior a role is; the site has a page for each.
    pub level: Option<Vec<Spanned<TitledDraft>>>,
    /// An area of experience.
    pub area: Option<Vec<Spanned<AreaDraft>>>,
    /// A field of study.
    pub field: Option<Vec<Spanned<FieldDraft>>>,
    /// A tool, such as a program or a language.
    pub tool: Option<Vec<Spanned<TermDraft>>>,
    /// Something one can do.
    pub skill: Option<Vec<Spanned<TermDraft>>>,
    /// Something one knows.
    pub knowledge: Option<Vec<Spanned<TermDraft>>>,
    /// An ability.
    pub ability: Option<Vec<Spanned<TermDraft>>>,
    /// A competency.
    pub competency: Option<Vec<Spanned<TermDraft>>>,
    /// A certificate or a licence.
    pub credential: Option<Vec<Spanned<TermDraft>>>,
    /// Something one can be a member of.
    pub organization: Option<Vec<Spanned<TermDraft>>>,
    /// A subject of courses.
    pub course: Option<Vec<Spanned<TermDraft>>>,
    /// Something one can be: employed by the city, registered, a student.
    pub status: Option<Vec<Spanned<TermDraft>>>,
    /// The level words of one employer.
    pub scale: Option<Vec<Spanned<ScaleDraft>>>,
    /// A place.
    pub place: Option<Vec<Spanned<PlaceDraft>>>,
}

/// A domain or a level.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct TitledDraft {
    /// Its name; roles use it.
    pub id: Said<String>,
    /// As it is shown.
    pub title: Said<String>,
    /// A sentence about it.
    pub text: Said<String>,
}

/// An area of experience.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct AreaDraft {
    /// Its name; roles and answers use it.
    pub id: Said<String>,
    /// As it is shown after "experience in".
    pub title: Said<String>,
    /// The question a visitor is asked.
    pub question: Said<String>,
    /// Narrower areas that count in full.
    pub includes: Option<Vec<Spanned<String>>>,
    /// The class of positions it is gained in: the file name of a role, or the employer's code.
    pub class: Said<String>,
    /// `true` when a position at the level of that class counts too.
    pub or_level: Said<bool>,
    /// `true` when it counts only with the employer who asks for it.
    pub own_employer: Said<bool>,
}

/// A field of study.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct FieldDraft {
    /// Its name; roles and answers use it.
    pub id: Said<String>,
    /// As it is shown.
    pub title: Said<String>,
    /// Wider fields that it is a kind of.
    pub parents: Option<Vec<Spanned<String>>>,
}

/// A tool, skill, credential or other term.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct TermDraft {
    /// Its name; roles and answers use it.
    pub id: Said<String>,
    /// As it is shown.
    pub title: Said<String>,
    /// The whole line, where a list shows more than the title.
    pub text: Said<String>,
    /// The question a visitor is asked.
    pub question: Said<String>,
    /// Tools of one family are similar.
    pub family: Said<String>,
    /// Other names that the search finds.
    pub aliases: Option<Vec<Spanned<String>>>,
}

/// The level words of one employer.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ScaleDraft {
    /// Its name.
    pub id: Said<String>,
    /// The employer whose words these are.
    pub employer: Said<String>,
    /// The words, the lowest first.
    pub levels: Option<Vec<Spanned<String>>>,
}

/// A place.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct PlaceDraft {
    /// Its name; conditions, employers and openings use it.
    pub id: Said<String>,
    /// As it is shown.
    pub title: Said<String>,
    /// The street and the number.
    pub street: Said<String>,
    /// The city or town.
    pub locality: Said<String>,
    /// The state or province.
    pub region: Said<String>,
    /// The postal code.
    pub postal_code: Said<String>,
    /// The country in two capital letters: `US`.
    pub country: Said<String>,
}
}
