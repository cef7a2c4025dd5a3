//! The texts of a role.

use roles::{Requirement, Role};

use super::digest::digest;
use super::problems::MISSING_TRANSLATION;
use super::prose::put_prose;
use super::read::Words;
use super::{Translation, mark};
use crate::content::inline::plain;
use crate::content::{Content, RequirementTexts};
use crate::diagnostic::Place;

/// Puts the words of a language into every role. What is not translated names its language.
pub(super) fn translate(translation: &mut Translation<'_>, content: &mut Content) {
    let language = translation.original.site.language.clone();
    let mut roles: Vec<Role> = content.catalog.roles().to_vec();
    for role in &mut roles {
        let id = role.id.clone();
        let Some(prose) = content.roles.get_mut(&id) else { continue };
        let Some(mut own) = translation.take(&prose.file) else {
            translation.found.push(missing(&format!("role `{id}`"), Place::file(&prose.file)));
            prose.language = Some(language.clone());
            role.language = Some(language.clone());
            mark_texts(role, &language);
            continue;
        };
        put_prose(&mut own, prose, translation.found);
        role.title.clone_from(&prose.title);
        role.description.clone_from(&prose.description);
        let untranslated = put_requirements(&mut own, role, translation);
        put_questions(&mut own, role, translation);
        put_keys(&mut own, role, translation);
        prose.requirement_texts = RequirementTexts::new();
        let ids: Vec<String> = role.requirements.all().iter().map(|r| r.id.to_string()).collect();
        let questions: Vec<String> = role.open_questions.iter().map(|q| q.id.to_string()).collect();
        let known = [
            ("extra.text", ids.iter().map(String::as_str).collect()),
            ("extra.open_question", questions.iter().map(String::as_str).collect()),
        ];
        translation.found.extend(own.unused(&known));
        if !untranslated.is_empty() {
            let what = format!("`{}` of role `{id}`", untranslated.join("`, `"));
            translation.found.push(missing(&what, Place::file(&own.file)));
        }
    }
    content.reuse_roles(roles);
}

/// Marks what a role says in sentences with their language.
fn mark_texts(role: &mut Role, language: &str) {
    role.requirements.retell(|one: &mut Requirement| {
        let more = [&mut one.ask, &mut one.help].into_iter().flatten();
        [&mut one.text].into_iter().chain(more).for_each(|text| mark(text, language));
    });
    role.open_questions.iter_mut().for_each(|one| mark(&mut one.text, language));
}

fn missing(what: &str, place: Place) -> crate::diagnostic::Diagnostic {
    let message = format!("{what} is not translated");
    MISSING_TRANSLATION.at(place, message).help("`careers new translation` begins one")
}

/// Gives back the ids of those that are not translated.
fn put_requirements(
    own: &mut Words,
    role: &mut Role,
    translation: &mut Translation<'_>,
) -> Vec<String> {
    let language = translation.original.site.language.clone();
    let mut untranslated = Vec::new();
    role.requirements.retell(|one: &mut Requirement| {
        let id = one.id.to_string();
        let originals = [
            one.text.clone(),
            one.ask.clone().unwrap_or_default(),
            one.help.clone().unwrap_or_default(),
        ];
        let now = digest(&originals.each_ref().map(String::as_str));
        let more = [("ask", &mut one.ask), ("help", &mut one.help)];
        let more = more.into_iter().filter_map(|(key, text)| Some((key, text.as_mut()?)));
        for (key, text) in [("text", &mut one.text)].into_iter().chain(more) {
            match own.text(&["extra", "text", &id, key]) {
                Some(said) => *text = plain(&said).into_owned(),
                None => {
                    mark(text, &language);
                    untranslated.extend((key == "text").then(|| id.clone()));
                }
            }
        }
        let what = format!("requirement `{id}`");
        translation.found.extend(own.stale(&["extra", "text", &id, "of"], &now, &what));
    });
    untranslated
}

fn put_questions(own: &mut Words, role: &mut Role, translation: &mut Translation<'_>) {
    for one in &mut role.open_questions {
        let id = one.id.to_string();
        let now = digest(&[&one.text]);
        match own.text(&["extra", "open_question", &id, "text"]) {
            Some(text) => one.text = plain(&text).into_owned(),
            None => mark(&mut one.text, &translation.original.site.language),
        }
        let what = format!("open question `{id}`");
        translation.found.extend(own.stale(&["extra", "open_question", &id, "of"], &now, &what));
    }
}

/// Texts that are values of other keys: the department, the document and the like.
fn put_keys(own: &mut Words, role: &mut Role, translation: &mut Translation<'_>) {
    for (key, text) in keys(role) {
        let now = digest(&[text]);
        if let Some(said) = own.text(&["extra", "text_of_keys", &key, "text"]) {
            *text = said;
        }
        let what = format!("`{key}`");
        translation.found.extend(own.stale(&["extra", "text_of_keys", &key, "of"], &now, &what));
    }
    role.requirements.retell(|one| {
        let key = format!("requirement.{}.by", one.id);
        let said = own.text(&["extra", "text_of_keys", &key, "text"]);
        let Some(by) = one.kind.by_mut() else { return };
        let now = digest(&[by]);
        if let Some(said) = said {
            *by = said;
        }
        let what = format!("`{key}`");
        translation.found.extend(own.stale(&["extra", "text_of_keys", &key, "of"], &now, &what));
    });
}

/// The texts of a role that are no sentences, by the keys that lead to them.
pub(super) fn keys(role: &mut Role) -> Vec<(String, &mut String)> {
    let terms = &mut role.terms;
    let mut all: Vec<(&str, &mut Option<String>)> = vec![
        ("department", &mut role.department),
        ("team", &mut role.team),
        ("terms.bargaining_unit", &mut terms.bargaining_unit),
        ("terms.appointment", &mut terms.appointment),
    ];
    if let Some(class) = &mut role.classification {
        all.extend([
            ("classification.job_family", &mut class.job_family),
            ("classification.service", &mut class.service),
            ("classification.group", &mut class.group),
            ("classification.series", &mut class.series),
            ("classification.published", &mut class.published),
        ]);
    }
    let mut texts: Vec<(String, &mut String)> =
        all.into_iter().filter_map(|(key, text)| Some((key.to_owned(), text.as_mut()?))).collect();
    texts.extend(role.reports_to.iter_mut().map(|own| ("reports_to.title".into(), &mut own.title)));
    for (n, post) in role.supervises.iter_mut().enumerate() {
        texts.push((format!("supervises.{}.title", n + 1), &mut post.title));
    }
    for opening in &mut role.openings {
        let id = opening.id.to_string();
        let named = |key: &str| format!("opening.{id}.{key}");
        texts.extend(opening.location.as_mut().map(|text| (named("location"), text)));
        for (n, event) in opening.events.iter_mut().enumerate() {
            texts.push((named(&format!("event.{}.title", n + 1)), &mut event.title));
            let text = event.text.as_mut();
            texts.extend(text.map(|text| (named(&format!("event.{}.text", n + 1)), text)));
        }
    }
    if let Some(source) = &mut role.source {
        texts.push(("source.document".into(), &mut source.document));
        texts.extend(source.section.as_mut().map(|text| ("source.section".to_owned(), text)));
    }
    texts
}
