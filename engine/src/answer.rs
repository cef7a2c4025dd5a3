//! What the interface is answered.

use roles::{Catalog, ways_in::ways_in, words::Telling};
use site::begin::{New, new};
use site::diagnostic::Severity;
use site::diagnostic::fix::applied;
use site::parse;
use site::sources::{SourceFile, SourcePath, Sources};
use site::{Run, make_in};
use studio::message::{Answer, Change, FileText, Made, NewKind, Request};

use crate::{Engine, changes, files, form, posting, problems, rename};

impl Engine {
    /// Does what is asked for.
    pub(crate) fn answer(&mut self, request: Request) -> Answer {
        match request {
            Request::Set(texts) => Answer::Made(self.set(texts)),
            Request::Text(path) => self.text(&path).map_or_else(no_text, Answer::Text),
            Request::Fix(place) => self.fixed(place),
            Request::Read(asked) => {
                let read = posting::read(&asked, &self.sources, &self.options, &mut self.memory);
                read.map_or_else(Answer::Refused, |read| Answer::Read(Box::new(read)))
            }
            Request::New(kind, title) => self.begin(kind, &title),
            Request::Form(path) => self.form(&path),
            Request::Edit(path, change) => self.edit(path, &change),
            Request::Changes(texts) => {
                let told = changes::changes(&self.sources, &texts, &self.options);
                told.map_or_else(Answer::Refused, Answer::Changes)
            }
            Request::Rename(path, name) => {
                let all = rename::renamed(&self.sources, &path, &name);
                all.map_or_else(Answer::Refused, Answer::Renamed)
            }
        }
    }

    /// Changes files and makes the site.
    fn set(&mut self, texts: Vec<(String, Option<String>)>) -> Made {
        let mut sources = std::mem::take(&mut self.sources);
        if texts.iter().any(|(_, text)| text.is_none()) {
            let gone = |path: &str| texts.iter().any(|(own, text)| own == path && text.is_none());
            let mut kept = Sources::default();
            for (path, file) in sources.iter().filter(|(path, _)| !gone(path.as_str())) {
                kept.insert(path.clone(), file.clone());
            }
            sources = kept;
        }
        for (path, text) in texts {
            if let Some(text) = text {
                sources.insert(SourcePath::new(&path), SourceFile::Bytes(text.into()));
            }
        }
        self.sources = sources;
        self.make_good()
    }

    /// Makes the site and says what came of it. One with errors leaves the last good one.
    fn make_good(&mut self) -> Made {
        let run = Run { memory: Some(&mut self.memory), ended: None };
        let made = make_in(run, &self.sources, &self.options);
        let is_good = made.site.is_some();
        if is_good {
            (self.good, self.pages) = (made.site, made.pages);
        }
        self.found = made.diagnostics;
        let list = files::list(&self.sources, &self.pages);
        let is_new = list != self.told;
        if is_new {
            self.told.clone_from(&list);
        }
        Made {
            problems: problems::list(&self.found, &self.sources),
            files: is_new.then_some(list),
            languages: self.good.as_ref().map(site::render::Site::languages).unwrap_or_default(),
            is_good,
        }
    }

    fn text(&self, path: &str) -> Option<String> {
        files::text(path, self.sources.get(path)?).map(str::to_owned)
    }

    fn fixed(&self, place: usize) -> Answer {
        let Some(problem) = self.found.get(place) else {
            return Answer::Refused("this problem is gone".into());
        };
        let path = problem.place.file.as_str();
        let text = self.text(path).and_then(|text| applied(&text, &problem.fix));
        match text {
            Some(text) => Answer::File(FileText { path: path.to_owned(), text }),
            None => Answer::Refused("the program knows no fix for this: change the text".into()),
        }
    }

    fn form(&self, path: &str) -> Answer {
        let Some(text) = self.text(path) else { return no_text() };
        let mut form = match form::form(&text) {
            Ok(form) => form,
            Err(why) => return Answer::Refused(why),
        };
        let catalog = self.good.as_ref().map(|site| &site.content().catalog);
        form::suggest(&mut form, catalog.map(|catalog| &**catalog));
        let problems = problems::list(&self.found, &self.sources).into_iter().enumerate();
        form::place(&mut form, &text, problems.filter(|(_, one)| one.file == path).collect());
        let is_good = self.found.iter().all(|one| one.severity != Severity::Error);
        form.ways = catalog.filter(|_| is_good).and_then(|catalog| ways(catalog, path));
        Answer::Form(form)
    }

    /// A change in a form. The next one may come before this one is sent back as a text, so it is
    /// put into the sources at once.
    fn edit(&mut self, path: String, change: &Change) -> Answer {
        let Some(text) = self.text(&path) else { return no_text() };
        match form::changed(&text, change) {
            Ok(text) => {
                let bytes = SourceFile::Bytes(text.clone().into());
                self.sources.insert(SourcePath::new(&path), bytes);
                Answer::File(FileText { path, text })
            }
            Err(why) => Answer::Refused(why),
        }
    }

    fn begin(&self, kind: NewKind, title: &str) -> Answer {
        let what = match kind {
            NewKind::Role => New::Role,
            NewKind::Ladder => New::Ladder,
            NewKind::Page => New::Page,
        };
        let (draft, _) = parse::parse(&self.sources);
        match new(what, title, None, &draft) {
            Ok(file) if self.sources.get(&file.path).is_some() => {
                Answer::Refused(format!("there is a file `{}`: choose another title", file.path))
            }
            Ok(file) => Answer::File(FileText { path: file.path, text: file.text }),
            Err(why) => Answer::Refused(why),
        }
    }
}

/// The ways to meet the minimum of a role, in words.
fn ways(catalog: &Catalog, path: &str) -> Option<Vec<String>> {
    let id = path.strip_prefix("content/roles/")?.strip_suffix(".md")?;
    let role = catalog.roles().iter().find(|role| role.id.as_str() == id)?;
    words::in_language(words::english(), || {
        let telling = Telling::of_ways_in(role, catalog.vocabulary());
        let ways = ways_in(role, catalog.vocabulary());
        Some(ways.iter().map(|way| telling.repair(way)).collect())
    })
}

fn no_text() -> Answer {
    Answer::Refused("this file is no text".into())
}

#[cfg(test)]
mod tests;
