//! The languages that the configuration names.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::draft::config::ConfigDraft;
use crate::sources::SourcePath;

/// The languages of a site.
#[derive(Debug, Clone)]
pub(crate) struct Declared {
    /// The configuration.
    pub(super) file: SourcePath,
    pub(super) default: Language,
    pub(super) others: Vec<Language>,
}

/// A language of a site.
#[derive(Debug, Clone, Default)]
pub(super) struct Language {
    pub(super) tag: String,
    pub(super) title: Option<String>,
    pub(super) description: Option<String>,
    /// Words of the configuration in this language, by the original.
    pub(super) words: BTreeMap<String, String>,
    /// Where it is declared.
    pub(super) span: Option<Range<usize>>,
}

impl Declared {
    /// Those of a configuration; English where there is none.
    pub(crate) fn of(config: Option<&(SourcePath, ConfigDraft)>) -> Self {
        let english = Language { tag: "en".into(), ..Language::default() };
        let Some((file, config)) = config else {
            let file = SourcePath::new("config.toml");
            return Self { file, default: english, others: Vec::new() };
        };
        let default = config.default_language.as_ref().map(|said| Language {
            tag: said.get_ref().clone(),
            span: Some(said.span()),
            ..Language::default()
        });
        let default = default.unwrap_or(english);
        let named = config.languages.iter().flatten();
        let others = named.filter(|(tag, _)| **tag != default.tag).map(|(tag, said)| {
            let own = said.get_ref();
            let words = own.translations.clone().unwrap_or_default();
            Language {
                tag: tag.clone(),
                title: own.title.as_ref().map(|title| title.get_ref().clone()),
                description: own.description.as_ref().map(|text| text.get_ref().clone()),
                words: words.into_iter().map(|(own, said)| (own, said.into_inner())).collect(),
                span: Some(said.span()),
            }
        });
        Self { file: file.clone(), others: others.collect(), default }
    }
}

/// The language of a file by its name: `es` of `content/about.es.md`, of
/// `content/vocabulary.es.toml` and of `locales/es.ftl`; none where it names none.
pub(crate) fn language_of(path: &str) -> Option<&str> {
    if let Some(name) = path.strip_prefix("locales/") {
        return name.strip_suffix(".ftl").filter(|tag| is_tag(tag));
    }
    let name = path.strip_prefix("content/")?;
    let name = name.rsplit('/').next().unwrap_or(name);
    let stem = name.strip_suffix(".md").or_else(|| {
        let is_vocabulary = path.starts_with("content/vocabulary.");
        name.strip_suffix(".toml").filter(|_| is_vocabulary)
    })?;
    let (_, tag) = stem.rsplit_once('.')?;
    Some(tag).filter(|tag| is_tag(tag))
}

pub(super) fn is_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let first = parts.next().unwrap_or_default();
    (2..=3).contains(&first.len())
        && first.bytes().all(|b| b.is_ascii_lowercase())
        && parts.all(|part| part.len() <= 8 && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::language_of;

    #[test]
    fn the_name_of_a_file_tells_its_language() {
        for (path, tag) in [
            ("content/about.es.md", Some("es")),
            ("content/roles/_index.zh-Hans.md", Some("zh-Hans")),
            ("content/vocabulary.es.toml", Some("es")),
            ("content/about.md", None),
            ("content/notes.v2.md", None),
            ("content/data.es.toml", None),
            ("locales/es.ftl", Some("es")),
            ("static/about.es.md", None),
        ] {
            assert_eq!(language_of(path), tag, "{path}");
        }
    }
}
