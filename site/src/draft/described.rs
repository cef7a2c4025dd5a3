//! Draft types that say in words what each key means. The words stand beside the key and
//! nowhere else: the documentation of the code, the schemas for editors, the forms of a
//! browser editor and the tables of the authors' guide all show them.

use super::{config, group, ladder, opening, page, role, vocabulary, zola};
use crate::requirement::{self, condition, course, education, experience, holding, plain, status};

/// Keys with their words, in the order of the type.
pub(crate) type Words = &'static [(&'static str, &'static str)];

/// A type that says what its keys mean.
pub(crate) trait Described {
    /// What serde calls it.
    const TYPE: &'static str;
    /// Its keys.
    const WORDS: Words;
}

/// Structs whose every field has words: what stands above it after `///`.
macro_rules! described {
    ($(
        $(#[$outer:meta])*
        pub struct $name:ident $(<$param:ident>)? {
            $( $(#[doc = $words:literal])+ pub $key:ident: $type:ty, )*
        }
    )*) => {$(
        $(#[$outer])*
        pub struct $name $(<$param>)? {
            $( $(#[doc = $words])+ pub $key: $type, )*
        }

        impl $(<$param>)? $crate::draft::described::Described for $name $(<$param>)? {
            const TYPE: &'static str = stringify!($name);
            const WORDS: $crate::draft::described::Words =
                &[$((stringify!($key), concat!($($words),+)),)*];
        }
    )*};
}

pub(crate) use described;

const fn entry<T: Described>() -> (&'static str, Words) {
    (T::TYPE, T::WORDS)
}

const ALL: &[(&str, Words)] = &[
    entry::<page::PageDraft<()>>(),
    entry::<page::TaxonomiesDraft>(),
    entry::<page::NoExtra>(),
    entry::<page::SectionDraft>(),
    entry::<role::RoleExtra>(),
    entry::<role::TermsDraft>(),
    entry::<role::PayRangeDraft>(),
    entry::<role::ClassificationDraft>(),
    entry::<role::OccupationDraft>(),
    entry::<role::PostDraft>(),
    entry::<role::SourceDraft>(),
    entry::<opening::OpeningDraft>(),
    entry::<opening::ContactDraft>(),
    entry::<opening::EventDraft>(),
    entry::<role::EarlyDraft>(),
    entry::<role::QuestionDraft>(),
    entry::<requirement::CommonDraft>(),
    entry::<experience::ExperienceDraft>(),
    entry::<experience::PartDraft>(),
    entry::<experience::CreditDraft>(),
    entry::<education::EducationDraft>(),
    entry::<education::EducationCreditDraft>(),
    entry::<course::CourseDraft>(),
    entry::<holding::SkillDraft>(),
    entry::<holding::CredentialDraft>(),
    entry::<holding::MembershipDraft>(),
    entry::<status::StatusDraft>(),
    entry::<condition::ConditionDraft>(),
    entry::<plain::PlainDraft>(),
    entry::<group::GroupDraft>(),
    entry::<group::ListedDraft>(),
    entry::<ladder::LadderExtra>(),
    entry::<ladder::RungDraft>(),
    entry::<ladder::StepDraft>(),
    entry::<ladder::EvidenceDraft>(),
    entry::<config::ConfigDraft>(),
    entry::<config::TaxonomyDraft>(),
    entry::<config::ConfigExtra>(),
    entry::<config::LintDraft>(),
    entry::<config::BrandDraft>(),
    entry::<config::HelpDraft>(),
    entry::<config::PolicyDraft>(),
    entry::<config::PublishDraft>(),
    entry::<config::EmployerDraft>(),
    entry::<config::NavigationDraft>(),
    entry::<zola::LinkCheckerDraft>(),
    entry::<zola::SlugifyDraft>(),
    entry::<zola::SearchDraft>(),
    entry::<zola::MarkdownDraft>(),
    entry::<zola::LanguageDraft>(),
    entry::<vocabulary::VocabularyDraft>(),
    entry::<vocabulary::TitledDraft>(),
    entry::<vocabulary::AreaDraft>(),
    entry::<vocabulary::FieldDraft>(),
    entry::<vocabulary::TermDraft>(),
    entry::<vocabulary::ScaleDraft>(),
    entry::<vocabulary::PlaceDraft>(),
];

/// What the keys of a type mean; nothing of a type that is not described.
pub(crate) fn words(of: &str) -> Words {
    ALL.iter().find(|(name, _)| *name == of).map_or(&[], |(_, words)| words)
}
