//! A posting read for somebody who looks at it: what was read from which words, what has to be
//! asked, and the files that come of it.
//!
//! Deliberately no reader of its own: `reader` reads, `site::import` writes the files.

mod lines;

use reader::Reading;
use reader::fact::Node;
use reader::reading::Class;
use site::draft::{Draft, Spanned};
use site::import::{Imported, Settings, Source, import, vocabulary};
use site::sources::{SourceFile, SourcePath, Sources};
use site::{Memory, Options, Run, make_in, parse};
use studio::message::{FileText, NewWord, Posting, Question, Read, ReadRole};

use crate::problems;

const VOCABULARY: &str = "content/vocabulary.toml";

/// Reads a posting.
///
/// # Errors
/// When it is no posting, or the site has no employer.
pub(crate) fn read(
    asked: &Posting,
    site: &Sources,
    options: &Options,
    memory: &mut Memory,
) -> Result<Read, String> {
    let mut reading = reader::read(&asked.text).map_err(|refusal| refusal.reason().to_string())?;
    let questions: Vec<Vec<Question>> = reading.classes.iter().map(questions).collect();
    answer(&mut reading, &asked.answers);
    let read_as = lines::lines(&reading);
    let (draft, _) = parse::parse(site);
    let (employers, domains, levels) = choices(&draft);
    let settings = settings(asked, &employers)?;
    let document = if asked.name.is_empty() { "pasted text" } else { &asked.name };
    let source = Source { document: document.to_owned(), reading };
    let imported = import(std::slice::from_ref(&source), &settings, &draft);
    let roles = roles(&imported, &source.reading, questions);
    let files = files(&imported, site);
    let mut with = site.clone();
    for file in &files {
        with.insert(SourcePath::new(&file.path), SourceFile::Bytes(file.text.clone().into()));
    }
    let made = make_in(Run { memory: Some(memory), ended: None }, &with, options);
    let mut problems = problems::list(&made.diagnostics, &with);
    problems.retain(|problem| files.iter().any(|file| file.path == problem.file));
    let words = imported.words.iter().map(|word| NewWord {
        table: word.table.to_owned(),
        id: word.id.clone(),
        title: word.title.clone(),
        near: word.near.clone(),
    });
    let words = words.collect();
    Ok(Read { lines: read_as, roles, words, files, problems, employers, domains, levels })
}

/// Takes answers in the order in which they were given; what has one is no question any more.
fn answer(reading: &mut Reading, answers: &[(usize, usize, usize)]) {
    for (number, question, answer) in answers {
        if let Some(class) = reading.classes.get_mut(*number) {
            *class = class.answered(*question, *answer);
        }
    }
    for (number, class) in reading.classes.iter_mut().enumerate() {
        let mut at = 0;
        class.questions.retain(|_| {
            at += 1;
            !answers.iter().any(|(of, question, _)| (*of, question + 1) == (number, at))
        });
    }
}

fn questions(class: &Class) -> Vec<Question> {
    let questions = class.questions.iter().map(|question| Question {
        text: question.text.clone(),
        line: question.span.line,
        answers: question.answers.iter().map(|answer| answer.text.clone()).collect(),
    });
    questions.collect()
}

fn settings(asked: &Posting, employers: &[String]) -> Result<Settings, String> {
    let chosen = |name: &str| Some(name.to_owned()).filter(|name| !name.is_empty());
    let employer = chosen(&asked.employer).or_else(|| employers.first().cloned());
    let Some(employer) = employer else {
        return Err("the site names no employer: add `[[extra.employer]]` with its `name` to \
                    config.toml"
            .into());
    };
    Ok(Settings {
        employer,
        domain: chosen(&asked.domain),
        level: chosen(&asked.level),
        draft: asked.draft,
        same: asked.same.iter().cloned().collect(),
    })
}

/// The employers, domains and levels of a site.
fn choices(draft: &Draft) -> (Vec<String>, Vec<String>, Vec<String>) {
    let extra = draft.config.as_ref().and_then(|(_, config)| config.extra.as_ref());
    let employers = extra.and_then(|extra| extra.get_ref().employer.as_ref());
    let names = employers.into_iter().flatten();
    let names = names.filter_map(|one| Some(one.get_ref().name.as_ref()?.get_ref().clone()));
    let names = names.collect();
    let words = draft.vocabulary.as_ref().map(|(_, words)| words);
    let ids = |list: Option<&Option<Vec<Spanned<_>>>>| {
        let list = list.into_iter().flatten().flatten();
        let id = |one: &Spanned<site::draft::vocabulary::TitledDraft>| {
            Some(one.get_ref().id.as_ref()?.get_ref().clone())
        };
        list.filter_map(id).collect()
    };
    (names, ids(words.map(|words| &words.domain)), ids(words.map(|words| &words.level)))
}

/// The roles with what has to be asked of each.
fn roles(
    imported: &Imported,
    reading: &Reading,
    mut questions: Vec<Vec<Question>>,
) -> Vec<ReadRole> {
    let role = |role: &site::import::ImportedRole| ReadRole {
        title: role.title.clone(),
        path: role.path.clone(),
        is_there: role.file.is_none(),
        ways: reading.classes.get(role.class).map(ways).unwrap_or_default(),
        questions: questions.get_mut(role.class).map(std::mem::take).unwrap_or_default(),
    };
    imported.roles.iter().map(role).collect()
}

/// The ways to meet the minimum, each in one line.
fn ways(class: &Class) -> Vec<String> {
    if class.requirement == Node::All(Vec::new()) {
        return Vec::new();
    }
    let way = |route: &Vec<usize>| {
        let facts = route.iter().filter_map(|fact| Some(class.facts.get(*fact)?.kind.short()));
        facts.collect::<Vec<_>>().join(" + ")
    };
    class.routes().iter().filter(|route| !route.is_empty()).map(way).collect()
}

/// Everything that is written for a posting: new words behind those that are there.
fn files(imported: &Imported, site: &Sources) -> Vec<FileText> {
    let roles = imported.roles.iter().filter_map(|role| role.file.as_ref());
    let files = roles.chain(&imported.ladders);
    let mut files: Vec<FileText> =
        files.map(|file| FileText { path: file.path.clone(), text: file.text.clone() }).collect();
    if !files.is_empty() && !imported.words.is_empty() {
        let there = match site.get(VOCABULARY) {
            Some(SourceFile::Bytes(bytes)) => String::from_utf8_lossy(bytes).into_owned(),
            _ => String::new(),
        };
        let end = if there.is_empty() || there.ends_with('\n') { "" } else { "\n" };
        let new = vocabulary(&imported.words);
        let new = if there.contains("\r\n") { new.replace('\n', "\r\n") } else { new };
        files.push(FileText { path: VOCABULARY.to_owned(), text: there + end + &new });
    }
    files
}
