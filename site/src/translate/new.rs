//! A new translation: a file with the originals beside, as comments, and what each was
//! translated from.

use std::fmt::Write;

use roles::Role;

use super::digest::digest;
use super::files::translated_path;
use crate::content::{Content, Prose};

/// A file that is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewTranslation {
    /// Where, from the root of the site.
    pub path: String,
    /// What stands in it.
    pub text: String,
}

/// The translation of a role, a ladder or a page, by its name: `data-engineer`, `about`. None
/// where the site has nothing of this name.
#[must_use]
pub fn translation(name: &str, tag: &str, content: &Content) -> Option<NewTranslation> {
    let catalog = &content.catalog;
    if let Some(role) = catalog.role(name) {
        let prose = content.roles.get(&role.id)?;
        return file(prose, tag, &of_role(role));
    }
    if let Some(ladder) = catalog.ladders().iter().find(|ladder| ladder.id.as_str() == name) {
        let prose = content.ladders.get(&ladder.id)?;
        let mut tables = String::new();
        for (step, n) in ladder.steps().iter().zip(1..) {
            for (evidence, m) in step.evidence.iter().zip(1..) {
                let path = format!("extra.step.{n}.evidence.{m}");
                tables += &table(&path, &[("note", &evidence.note)], &digest(&[&evidence.note]));
            }
        }
        return file(prose, tag, &tables);
    }
    let fixed = [&content.home, &content.roles_section, &content.ladders_section];
    let prose = fixed.into_iter().chain(&content.pages).find(|prose| {
        let path = prose.file.as_str();
        path.strip_prefix("content/").and_then(|path| path.strip_suffix(".md")) == Some(name)
    })?;
    file(prose, tag, "")
}

fn of_role(role: &Role) -> String {
    let mut tables = String::new();
    let mut own = role.clone();
    let mut add = |key: &str, text: &str| {
        let path = format!("extra.text_of_keys.\"{key}\"");
        tables += &table(&path, &[("text", text)], &digest(&[text]));
    };
    super::role::keys(&mut own).iter().for_each(|(key, text)| add(key, text));
    own.requirements.retell(|one| {
        let key = super::role::key_of_by(one);
        one.kind.by_mut().iter().for_each(|by| add(&key, by));
    });
    for one in role.requirements.all() {
        let ask = one.ask.as_deref().unwrap_or_default();
        let help = one.help.as_deref().unwrap_or_default();
        let texts = [("text", one.text.as_str()), ("ask", ask), ("help", help)];
        let of = digest(&[&one.text, ask, help]);
        tables += &table(&format!("extra.text.{}", one.id), &texts, &of);
    }
    for one in &role.open_questions {
        let path = format!("extra.open_question.{}", one.id);
        tables += &table(&path, &[("text", &one.text)], &digest(&[&one.text]));
    }
    tables
}

/// A table with each text as a comment and a key to be filled in.
fn table(path: &str, texts: &[(&str, &str)], of: &str) -> String {
    let mut table = format!("\n[{path}]\n");
    for (key, text) in texts.iter().filter(|(_, text)| !text.is_empty()) {
        let _ = write!(table, "# {}\n{key} = \"\"\n", text.replace('\n', "\n# "));
    }
    table + &format!("of = \"{of}\"\n")
}

fn file(prose: &Prose, tag: &str, tables: &str) -> Option<NewTranslation> {
    let body = prose.body.text.trim();
    let [title, description, of_body] =
        [&prose.title, &prose.description, body].map(|text| digest(&[text]));
    let text = format!(
        "+++\n# {}\ntitle = \"\"\n# {}\ndescription = \"\"\n\n[extra]\ntitle_of = \"{title}\"\n\
         description_of = \"{description}\"\nbody_of = \"{of_body}\"\n{tables}+++\n{}",
        prose.title,
        prose.description.replace('\n', "\n# "),
        commented(body),
    );
    Some(NewTranslation { path: translated_path(&prose.file, tag)?, text })
}

/// The prose of the original, to be replaced paragraph by paragraph.
fn commented(body: &str) -> String {
    if body.is_empty() { String::new() } else { format!("{body}\n") }
}
