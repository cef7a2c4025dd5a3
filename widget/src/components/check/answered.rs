//! What becomes of the self-check when something was put into a field.

use roles::Question;
use roles::profile_steps::{Item, set_yes, settle};

use super::{Check, CheckProps, Effect};
use crate::components::check_keeping::{KEEP, LOAD};
use crate::components::check_step::groups::{FILTER, none_name};
use crate::components::check_step::jobs::{share_name, share_value};
use crate::form::{Field, TICKED};

impl Check {
    pub(super) fn typed(&mut self, name: &str, value: &str, props: &CheckProps) {
        match name {
            FILTER => self.filter = value.to_owned(),
            KEEP => {
                self.keeps = value == TICKED;
                self.store(Some(self.keeps), props);
            }
            LOAD => props.around.emit(Effect::Load(name.to_owned())),
            _ if name.starts_with("none.") => {
                self.settle(name, value == TICKED);
                self.answered(props);
            }
            _ => {
                self.put(name, value, props);
                self.answered(props);
            }
        }
    }

    /// A field was left: what is wrong with it is said from now on.
    pub(super) fn left(&mut self, name: String) -> bool {
        match &mut self.told {
            Some(told) if !told.contains(&name) => {
                told.push(name);
                !self.problems.is_empty()
            }
            _ => false,
        }
    }

    fn put(&mut self, name: &str, value: &str, props: &CheckProps) {
        let words = props.book.catalog().vocabulary();
        let Some(field) = Field::parse(share_name(name), words) else { return };
        let question = match field {
            Field::Have(term, None) => Question::Have(term, None),
            Field::Units(term, units) => Question::Units(term, units),
            Field::Share(..) => return self.form.set(field, share_value(value), words),
            _ => return self.form.set(field, value, words),
        };
        let groups = self.steps.iter().flat_map(|step| &step.groups);
        let asks = |item: &&Item| item.question == question;
        let mut found = groups.filter_map(|group| Some((group, group.items.iter().find(asks)?)));
        if let Some((group, item)) = found.next() {
            set_yes(item, &group.items, value == TICKED, self.form.chosen_mut());
        }
    }

    /// "None of the others", or no more.
    fn settle(&mut self, name: &str, none: bool) {
        for step in &self.steps {
            for (n, group) in step.groups.iter().enumerate() {
                if none_name(step, n) == name {
                    settle(&group.items, none, self.form.chosen_mut());
                }
            }
        }
    }

    /// Reads the form anew, and stores it.
    pub(super) fn answered(&mut self, props: &CheckProps) {
        self.read(props);
        self.store(None, props);
        props.around.emit(Effect::Announce);
    }

    /// Reads the form anew.
    pub(super) fn read(&mut self, props: &CheckProps) {
        self.look_at_roles(props);
        let words = props.book.catalog().vocabulary();
        (self.profile, self.problems) = self.form.read(self.clock, &self.asked(), words);
        self.link = None;
        self.distances.evaluate(&props.book, &self.view, &self.profile);
        self.go_on_measuring(props);
    }

    /// Asks for the time to measure more roles, where some are left.
    fn go_on_measuring(&self, props: &CheckProps) {
        if !self.distances.is_done() {
            props.around.emit(Effect::Measure);
        }
    }

    /// Measures some more roles. The order changes with the last of them.
    pub(super) fn measure(&mut self, props: &CheckProps) -> bool {
        if self.distances.is_done() {
            return false;
        }
        self.distances.measure(&props.book, &self.profile);
        self.go_on_measuring(props);
        self.distances.is_done()
    }
}
