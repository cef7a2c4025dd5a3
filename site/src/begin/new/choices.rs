//! What a new file can choose from in its site, put into the places of a template.

use roles::words::row;

use crate::draft::{Draft, Said, Spanned};

/// How many names a comment lists.
const MOST: usize = 12;

/// The names of a site.
pub(super) struct Choices {
    employers: Vec<String>,
    domains: Vec<String>,
    levels: Vec<String>,
    areas: Vec<String>,
    roles: Vec<String>,
}

impl Choices {
    pub(super) fn of(site: &Draft) -> Self {
        let words = site.vocabulary.as_ref().map(|(_, words)| words);
        let extra = site.config.as_ref().and_then(|(_, config)| config.extra.as_ref());
        let employers = extra.and_then(|extra| extra.get_ref().employer.as_deref());
        let names = |path: &str| {
            let name = path.rsplit('/').next().unwrap_or_default();
            name.strip_suffix(".md").unwrap_or(name).to_string()
        };
        Self {
            employers: texts(employers, |one| &one.name),
            domains: texts(words.and_then(|w| w.domain.as_deref()), |one| &one.id),
            levels: texts(words.and_then(|w| w.level.as_deref()), |one| &one.id),
            areas: texts(words.and_then(|w| w.area.as_deref()), |one| &one.id),
            roles: site.roles.iter().map(|file| names(file.path.as_str())).collect(),
        }
    }

    /// A template with its places filled, in one pass: what is filled in stays as it is.
    pub(super) fn fill(&self, template: &str, title: &str) -> String {
        let mut filled = String::new();
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('{') {
            filled += before;
            let place = after
                .split_once('}')
                .and_then(|(name, after)| Some((self.place(name, title)?, after)));
            rest = match place {
                Some((text, after)) => {
                    filled += &text;
                    after
                }
                None => {
                    filled.push('{');
                    after
                }
            };
        }
        filled + rest
    }

    fn place(&self, name: &str, title: &str) -> Option<String> {
        let lower = self.roles.first();
        Some(match name {
            "title" => quoted(title),
            "about" => quoted(&about(title)),
            "domains" => listed(&self.domains),
            "levels" => listed(&self.levels),
            "employers" => listed(&self.employers),
            "roles" => listed(&self.roles),
            "domain" => self.domains.first().map_or_else(String::new, |one| quoted(one)),
            "level" => self.levels.first().map_or_else(String::new, |one| quoted(one)),
            "employer" => first(&self.employers),
            "area" => first(&self.areas),
            "lower" => quoted(lower.map_or("", String::as_str)),
            "higher" => quoted(self.roles.get(1).or(lower).map_or("", String::as_str)),
            _ => return None,
        })
    }
}

/// A description that asks for one, however long the title is.
fn about(title: &str) -> String {
    let start: String = title.chars().take(100).collect();
    format!("To be written: what is {start}?")
}

fn texts<T>(list: Option<&[Spanned<T>]>, key: impl Fn(&T) -> &Said<String>) -> Vec<String> {
    let all = list.unwrap_or_default().iter();
    all.filter_map(|one| Some(key(one.get_ref()).as_ref()?.get_ref().clone())).collect()
}

fn first(names: &[String]) -> String {
    quoted(names.first().map_or("", String::as_str))
}

/// Text as TOML writes it, on one line.
fn quoted(text: &str) -> String {
    // Every JSON text is a TOML text, but for one character that JSON leaves bare.
    let text = serde_json::to_string(text).expect("a text can be written as JSON");
    text.replace('\u{7f}', "\\u007f")
}

/// Names for a comment, which is one line.
fn listed(names: &[String]) -> String {
    if names.is_empty() {
        return "none yet".to_string();
    }
    let mut shown: Vec<String> = names.iter().take(MOST).map(|name| quoted(name)).collect();
    if names.len() > MOST {
        shown.push(format!("{} more", names.len() - MOST));
    }
    row(&shown, "and")
}
