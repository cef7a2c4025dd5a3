//! Answers that are kept, linked, and given and taken as a file.

use ::words::{msg, say};
use roles::answers::JsonValue;
use roles::assessment::Assessment;
use roles::link::{self, LinkedResult};
use roles::words;
use roles::{Answers, CheckData};

use super::{Check, CheckProps, Effect};
use crate::components::check_keeping;
use crate::components::finder::Focus;
use crate::form::Form;

/// What a link says of a result.
fn linked(found: &Assessment<'_>, book: &CheckData) -> Option<LinkedResult> {
    let role = &found.role.id;
    let verdict = found.evaluation.verdict();
    Some(LinkedResult { role: role.clone(), verdict, digest: book.digest(role)? })
}

impl Check {
    /// Keeps the answers where that was asked for.
    pub(super) fn keep(&self, props: &CheckProps) {
        if self.keeps {
            props.around.emit(Effect::Keep(Some(self.in_a_link(props))));
        }
    }

    fn in_a_link(&self, props: &CheckProps) -> String {
        let book = &props.book;
        let results: Vec<LinkedResult> = match &self.overview {
            None => {
                self.assessment(props).and_then(|found| linked(&found, book)).into_iter().collect()
            }
            Some(overview) => {
                let shown = overview.shown(book, &self.profile);
                shown.iter().filter_map(|found| linked(found, book)).collect()
            }
        };
        link::write(&self.profile, &results, book.catalog().vocabulary())
    }

    pub(super) fn make_link(&mut self, props: &CheckProps) {
        let link = [props.address.as_str(), "#", &self.in_a_link(props)].concat();
        self.link = Some(link.into());
        self.focus =
            Some(Focus { id: check_keeping::LINK_ID.into(), selection: Some((0, u32::MAX)) });
    }

    pub(super) fn save(&self, props: &CheckProps) {
        let words = props.book.catalog().vocabulary();
        props.around.emit(Effect::Save(Answers::of(&self.profile, words).to_json()));
    }

    /// Takes the answers of a file over, and says what of it is not understood. A file that is
    /// none of answers changes nothing.
    pub(super) fn load(&mut self, file: &JsonValue, props: &CheckProps) {
        self.focus = Some(Focus::on(check_keeping::NOTES_ID));
        let JsonValue::Table(file) = file else {
            self.notes = vec![say(msg::KeepingNoAnswers)];
            return;
        };
        let (answers, misread) = Answers::from_json(file);
        let (profile, unresolved) = answers.resolve(props.book.catalog().vocabulary());
        self.form = Form::of(&profile);
        self.notes = vec![say(msg::KeepingLoaded)];
        self.notes.extend(misread.iter().map(|one| say(msg::ResultWay { way: &one.message() })));
        let others = unresolved.iter();
        self.notes.extend(others.map(|one| {
            let said = words::sentence(&one.message());
            say(msg::AnswersNotUnderstood { problem: &said, help: &one.help() })
        }));
        self.read(props);
        self.ask_anew(props);
        props.around.emit(Effect::Announce);
    }
}
