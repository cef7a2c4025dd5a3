//! What becomes of the self-check when something happened.

use ::words::{msg, say};
use roles::assessment::{Assessment, assess};
use roles::link::Opened;
use roles::questionnaire::Asked;
use roles::words;

use super::{Check, CheckProps, ERRORS_ID, Effect, Message, RESULT_ID, Restored};
use crate::components::check_keeping;
use crate::components::check_question;
use crate::components::finder::Focus;
use crate::form::{Field, Form, TICKED};

impl Check {
    /// What the answers come to.
    pub(super) fn assessment<'p>(&self, props: &'p CheckProps) -> Option<Assessment<'p>> {
        let role = props.role()?;
        Some(assess(role, props.book.catalog(), &self.profile))
    }

    /// The result in one sentence.
    pub(super) fn in_short(&self, props: &CheckProps) -> String {
        if let Some(overview) = &self.overview {
            return overview.in_short(&props.book);
        }
        let assessment = self.assessment(props);
        assessment.map(|found| words::verdict(found.evaluation.verdict())).unwrap_or_default()
    }

    pub(super) fn typed(&mut self, name: &str, value: &str, props: &CheckProps) {
        match name {
            check_keeping::KEEP => {
                self.keeps = value == TICKED;
                match self.keeps {
                    true => self.keep(props),
                    false => props.around.emit(Effect::Keep(None)),
                }
            }
            check_keeping::LOAD => props.around.emit(Effect::Load(name.to_owned())),
            _ => {
                self.put(name, value, props);
                self.read(props);
                props.around.emit(Effect::Announce);
            }
        }
    }

    fn put(&mut self, name: &str, value: &str, props: &CheckProps) {
        let words = props.book.catalog().vocabulary();
        if let Some(field) = Field::parse(name, words) {
            self.form.set(field, value, words);
        }
    }

    /// Reads the form anew.
    pub(super) fn read(&mut self, props: &CheckProps) {
        (self.profile, self.problems) = self.form.read(props.week().0);
        self.told &= !self.problems.is_empty();
        self.link = None;
        self.evaluate(props);
        self.keep(props);
    }

    pub(super) fn go(&mut self, n: usize) {
        let next = n.min(self.asked.len().saturating_sub(1));
        self.at = Some(next);
        self.focus = Some(Focus::on(&check_question::id(next)));
    }

    /// Shows the result, or first what has to be mended.
    pub(super) fn finish(&mut self) {
        self.told = !self.problems.is_empty();
        let id = if self.told { ERRORS_ID } else { RESULT_ID };
        self.focus = Some(Focus::on(id));
    }

    /// Goes to a field that has to be mended, wherever its question is.
    pub(super) fn mend(&mut self, name: &str, props: &CheckProps) {
        let field = Field::parse(name, props.book.catalog().vocabulary());
        let asks = |asked: &Asked| field.is_some_and(|field| field.belongs_to(asked, &self.form));
        if let (Some(_), Some(n)) = (self.at, self.asked.iter().position(asks)) {
            self.at = Some(n);
        }
        self.focus = Some(Focus::on(name));
    }

    pub(super) fn resize(&mut self, message: &Message, props: &CheckProps) {
        match message {
            Message::AddJob(area) => self.form.time_mut(*area).add_job(),
            Message::DropJob(area, n) => self.form.time_mut(*area).drop_job(*n),
            Message::AddDegree => self.form.add_degree(),
            Message::DropDegree(n) => self.form.drop_degree(*n),
            _ => {}
        }
        self.read(props);
    }

    pub(super) fn restore(&mut self, restored: Restored, props: &CheckProps) {
        if let Some(opened) = restored.opened {
            self.open(opened, props);
        }
        for (name, value) in &restored.typed {
            self.put(name, value, props);
        }
        if restored.left {
            self.notes.push(say(msg::KeepingLeft));
        }
        self.keeps = restored.kept;
        self.read(props);
        if !restored.typed.is_empty() {
            props.around.emit(Effect::Announce);
        }
    }

    /// Takes answers over that a link or the device had, and says what has changed.
    pub(super) fn open(&mut self, opened: Opened, props: &CheckProps) {
        let catalog = props.book.catalog();
        self.form = Form::of(&opened.profile);
        self.notes = opened.since.iter().map(|since| words::since(since, catalog)).collect();
        self.notes.extend(words::ignored(&opened.ignored));
        self.keeps = false;
        self.read(props);
        self.ask_anew(props);
    }

    /// Takes everything back, also what was kept.
    pub(super) fn clear(&mut self, props: &CheckProps) {
        self.form = Form::default();
        self.notes.clear();
        self.keeps = false;
        self.read(props);
        props.around.emit(Effect::Keep(None));
        self.announced = say(msg::KeepingCleared).into();
        self.at = self.at.map(|_| 0);
        self.ask_anew(props);
    }
}
