//! The texts of a role.

use roles::opening::Opening;
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
            let message = format!("role `{id}` is not translated");
            translation.found.push(missing(message, Place::file(&prose.file)));
            prose.language = Some(language.clone());
            role.language = Some(language.clone());
            mark_texts(role, &language);
            keys(role).into_iter().for_each(|(_, text)| mark(text, &language));
            put_quotes(role, &language);
            continue;
        };
        put_prose(&mut own, prose, translation.found);
        role.title.clone_from(&prose.title);
        role.description.clone_from(&prose.description);
        let mut untranslated = put_requirements(&mut own, role, translation);
        put_questions(&mut own, role, translation);
        untranslated.extend(put_keys(&mut own, role, translation));
        put_quotes(role, &language);
        prose.requirement_texts = RequirementTexts::new();
        let ids: Vec<String> = role.requirements.all().iter().map(|r| r.id.to_string()).collect();
        let questions: Vec<String> = role.open_questions.iter().map(|q| q.id.to_string()).collect();
        let known = [
            ("extra.text", ids.iter().map(String::as_str).collect()),
            ("extra.open_question", questions.iter().map(String::as_str).collect()),
        ];
        translation.found.extend(own.unused(&known));
        if !untranslated.is_empty() {
            let texts = untranslated.join("`, `");
            let message = format!("role `{id}` has texts that are not translated: `{texts}`");
            translation.found.push(missing(message, Place::file(&own.file)));
        }
    }
    content.reuse_roles(roles);
}

/// Keys whose texts are usually names. Leaving one untranslated needs no advice.
const NAMES: [&str; 2] = ["terms.bargaining_unit", "source.section"];

/// Marks what a role says in sentences with their language.
fn mark_texts(role: &mut Role, language: &str) {
    role.requirements.retell(|one: &mut Requirement| {
        let more = [&mut one.ask, &mut one.help].into_iter().flatten();
        let by = one.kind.by_mut().into_iter();
        [&mut one.text].into_iter().chain(more).chain(by).for_each(|text| mark(text, language));
    });
    role.open_questions.iter_mut().for_each(|one| mark(&mut one.text, language));
}

fn missing(message: String, place: Place) -> crate::diagnostic::Diagnostic {
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

/// What a role quotes is always in the language of its source. Openings that have pay or hours of
/// their own say all else as their role does.
fn put_quotes(role: &mut Role, language: &str) {
    let of_role = &mut role.terms;
    of_role.as_stated.iter_mut().for_each(|text| mark(text, language));
    for own in role.openings.iter_mut().filter_map(|opening| opening.terms.as_mut()) {
        own.as_stated.clone_from(&of_role.as_stated);
        own.bargaining_unit.clone_from(&of_role.bargaining_unit);
        own.appointment.clone_from(&of_role.appointment);
        for (own, of_role) in own.ranges.iter_mut().zip(&of_role.ranges) {
            own.label.clone_from(&of_role.label);
        }
    }
}

/// Texts that are values of other keys: the department, the document and the like. Gives back
/// the keys of those that are not translated.
fn put_keys(own: &mut Words, role: &mut Role, translation: &mut Translation<'_>) -> Vec<String> {
    let mut untranslated = Vec::new();
    for (key, text) in keys(role) {
        untranslated.extend(put_key(own, key, text, translation));
    }
    role.requirements.retell(|one| {
        let key = key_of_by(one);
        let by = one.kind.by_mut().into_iter();
        untranslated.extend(by.filter_map(|by| put_key(own, key.clone(), by, translation)));
    });
    untranslated
}

/// The key of what says by when a requirement has to be met.
pub(super) fn key_of_by(requirement: &Requirement) -> String {
    format!("requirement.{}.by", requirement.id)
}

fn put_key(
    own: &mut Words,
    key: String,
    text: &mut String,
    translation: &mut Translation<'_>,
) -> Option<String> {
    let now = digest(&[text]);
    let said = own.text(&["extra", "text_of_keys", &key, "text"]);
    let is_said = said.is_some();
    match said {
        Some(said) => *text = said,
        None => mark(text, &translation.original.site.language),
    }
    let of = ["extra", "text_of_keys", &key, "of"];
    translation.found.extend(own.stale(&of, &now, &format!("`{key}`")));
    (!is_said && !NAMES.contains(&&*key)).then_some(key)
}

/// The texts of a role beside its title and requirements, by the keys that lead to them.
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
    all.extend(role.early.as_mut().map(|early| ("early.text", &mut early.text)));
    let mut texts: Vec<(String, &mut String)> =
        all.into_iter().filter_map(|(key, text)| Some((key.to_owned(), text.as_mut()?))).collect();
    for (n, range) in (1..).zip(&mut terms.ranges) {
        texts.push((format!("terms.range.{n}.label"), &mut range.label));
    }
    texts.extend(role.reports_to.iter_mut().map(|own| ("reports_to.title".into(), &mut own.title)));
    for (n, post) in (1..).zip(&mut role.supervises) {
        texts.push((format!("supervises.{n}.title"), &mut post.title));
    }
    role.openings.iter_mut().for_each(|opening| texts.extend(keys_of_opening(opening)));
    if let Some(source) = &mut role.source {
        texts.push(("source.document".into(), &mut source.document));
        texts.extend(source.section.as_mut().map(|text| ("source.section".to_owned(), text)));
    }
    texts
}

fn keys_of_opening(opening: &mut Opening) -> Vec<(String, &mut String)> {
    let id = opening.id.to_string();
    let named = |key: &str| format!("opening.{id}.{key}");
    let mut texts = Vec::new();
    texts.extend(opening.location.as_mut().map(|text| (named("location"), text)));
    texts.extend(opening.apply.in_person.as_mut().map(|text| (named("apply_in_person"), text)));
    for (n, event) in (1..).zip(&mut opening.events) {
        texts.push((named(&format!("event.{n}.title")), &mut event.title));
        let text = event.text.as_mut();
        texts.extend(text.map(|text| (named(&format!("event.{n}.text")), text)));
    }
    texts
}
