//! Answers of the visit, of other tabs, of links and of files.

use ::words::{msg, say};
use roles::Answers;
use roles::answers::JsonValue;
use roles::link::{self, LinkedResult, Opened};
use roles::profile::Profile;
use roles::words::{self, tag};

use super::{Check, CheckProps, Effect, PAGE, RESULT_ID, Restored, Stored};
use crate::components::check_keeping::NOTES_ID;
use crate::components::finder::Focus;
use crate::form::{Field, Fields, Form, changes};

impl Check {
    /// Stores the answers for the visit, and tells other tabs. Those of somebody's link are
    /// not the visitor's own. Whether they are kept beyond it stays as it is where none is said.
    pub(super) fn store(&mut self, keep: Option<bool>, props: &CheckProps) {
        if self.foreign.is_some() {
            return;
        }
        let fields = self.form.fields(props.book.catalog().vocabulary());
        let changes = changes(&self.shared, &fields);
        self.shared.clone_from(&fields);
        let results = self.distances.verdicts(&props.book);
        let results =
            results.map(|(role, verdict)| (role.slug.clone(), tag::verdict(verdict).to_owned()));
        let is_answered = self.profile != Profile::default();
        props.around.emit(Effect::Store(Box::new(Stored {
            link: self.in_a_link(props),
            fields,
            changes,
            keep,
            results: results.filter(|_| is_answered).collect(),
        })));
    }

    /// Takes what another tab has changed. Where nothing is left, that one has cleared all.
    pub(super) fn merge(&mut self, fields: &Fields, kept: bool, props: &CheckProps) {
        self.put_all(fields, props);
        self.keeps = kept;
        self.read(props);
        match self.form == Form::default() && self.foreign.is_none() {
            true => props.around.emit(Effect::Forget),
            false => self.store(None, props),
        }
    }

    /// Puts values into the visitor's own fields.
    fn put_all(&mut self, fields: &Fields, props: &CheckProps) {
        let words = props.book.catalog().vocabulary();
        let form = self.foreign.as_mut().unwrap_or(&mut self.form);
        for (name, value) in fields {
            if let Some(field) = Field::parse(name, words) {
                form.set(field, value, words);
            }
        }
        form.drop_empty();
        self.shared = form.fields(words);
    }

    pub(super) fn restore(&mut self, restored: Restored, props: &CheckProps) {
        self.clock.now = restored.now;
        self.today = restored.today;
        self.keeps = restored.kept;
        if let Some((opened, fields)) = restored.stored {
            match opened.filter(|_| fields.is_empty()) {
                Some(opened) => self.form = Form::of(&opened.profile),
                None => self.put_all(&fields, props),
            }
        }
        self.shared = self.form.fields(props.book.catalog().vocabulary());
        match restored.linked {
            Some(opened) => self.open_link(opened, props),
            None => {
                self.read(props);
                if self.form != Form::default() {
                    self.done.extend(self.steps.iter().map(|step| step.kind));
                    if props.role.is_some() {
                        self.at = self.steps.len() - 1;
                    }
                }
            }
        }
    }

    /// Shows the answers of a link, perhaps of somebody else, and puts the visitor's own by.
    pub(super) fn open_link(&mut self, opened: Opened, props: &CheckProps) {
        let own = self.foreign.take().unwrap_or_else(|| std::mem::take(&mut self.form));
        self.foreign = Some(own);
        self.take(&opened, props);
        self.at = self.steps.len() - 1;
        self.told = None;
        self.focus = Some(Focus::on(NOTES_ID));
    }

    fn take(&mut self, opened: &Opened, props: &CheckProps) {
        let catalog = props.book.catalog();
        self.form = Form::of(&opened.profile);
        self.notes = opened.since.iter().map(|since| words::since(since, catalog)).collect();
        self.notes.extend(words::ignored(&opened.ignored));
        self.read(props);
    }

    /// Takes the answers of a link as the visitor's own, or begins the visitor's own.
    pub(super) fn settle_link(&mut self, adopt: bool, props: &CheckProps) {
        let Some(own) = self.foreign.take() else { return };
        if !adopt {
            self.form = own;
            self.notes.clear();
            self.at = 0;
            self.told = Some(Vec::new());
        }
        self.answered(props);
        let id = if adopt { RESULT_ID } else { crate::components::check_step::TITLE_ID };
        self.focus = Some(Focus::on(id));
    }

    /// The browser keeps nothing: that is said, and kept no more.
    pub(super) fn refused(&mut self) {
        let note = match self.keeps {
            true => say(msg::KeepingRefused),
            false => say(msg::KeepingNoVisit),
        };
        self.keeps = false;
        if !self.notes.contains(&note) {
            self.notes.push(note);
        }
    }

    fn in_a_link(&self, props: &CheckProps) -> String {
        let book = &props.book;
        let shown = self.distances.order.iter().take(PAGE);
        let results = shown.filter_map(|n| {
            let role = &book.catalog().roles()[*n].id;
            let verdict = self.distances.verdict(*n);
            Some(LinkedResult { role: role.clone(), verdict, digest: book.digest(role)? })
        });
        let results: Vec<LinkedResult> = results.collect();
        link::write(&self.profile, &results, book.catalog().vocabulary())
    }

    pub(super) fn address_with_answers(&self, props: &CheckProps) -> String {
        [props.address.as_str(), "#", &self.in_a_link(props)].concat()
    }

    pub(super) fn save(&self, props: &CheckProps) {
        let words = props.book.catalog().vocabulary();
        props.around.emit(Effect::Save(Answers::of(&self.profile, words).to_json()));
    }

    /// Takes the answers of a file over, and says what of it is not understood. A file that is
    /// none of answers changes nothing.
    pub(super) fn load(&mut self, file: &JsonValue, props: &CheckProps) {
        self.focus = Some(Focus::on(NOTES_ID));
        let JsonValue::Table(file) = file else {
            self.notes = vec![say(msg::KeepingNoAnswers)];
            return;
        };
        let (answers, misread) = Answers::from_json(file);
        let (profile, unresolved) = answers.resolve(props.book.catalog().vocabulary());
        self.form = Form::of(&profile);
        self.foreign = None;
        self.notes = vec![say(msg::KeepingLoaded)];
        self.notes.extend(misread.iter().map(|one| say(msg::ResultWay { way: &one.message() })));
        self.notes.extend(unresolved.iter().map(|one| {
            let said = words::sentence(&one.message());
            say(msg::AnswersNotUnderstood { problem: &said, help: &one.help() })
        }));
        self.answered(props);
    }
}
