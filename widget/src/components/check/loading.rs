//! Roles that come later: on a large site, those of the kinds of work that a visitor looks for
//! are loaded once the visitor goes on.

use std::rc::Rc;
use std::sync::Arc;

use ::words::{msg, say};
use roles::profile::Profile;
use roles::{CheckData, Step, StepKind};
use yew::Html;

use super::{Check, CheckProps, Distances, Effect};
use crate::components::check_step::field::button;

/// How far loading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Loading {
    /// Nothing is on its way.
    #[default]
    Idle,
    /// Roles are on their way.
    Asked,
    /// Some could not be loaded.
    Lost,
}

impl Check {
    /// The parts of the data that have roles one looks for and are not there.
    fn ahead(&self, props: &CheckProps) -> Vec<usize> {
        match self.form.roles.is_empty() {
            true => props.book.missing(&self.form.interests),
            false => props.book.missing(&[]),
        }
    }

    /// Adds the steps that roles will ask something in which are not there.
    pub(super) fn add_steps_ahead(&mut self, props: &CheckProps) {
        let ahead = self.ahead(props);
        let (mut known, mut steps) =
            (std::mem::take(&mut self.steps).into_iter().peekable(), vec![]);
        for kind in StepKind::ALL {
            match known.next_if(|step| step.kind == kind) {
                Some(step) => steps.push(step),
                None if ahead.iter().any(|part| props.book.is_asked_in(*part, kind)) => {
                    steps.push(Step::unknown(kind));
                }
                None => {}
            }
        }
        self.steps = steps;
    }

    /// Asks for the roles that are missing, unless nothing needs them yet.
    pub(super) fn load_roles(&mut self, props: &CheckProps) {
        let begun = self.at > 0 || self.profile != Profile::default();
        if begun && self.roles == Loading::Idle {
            let ahead = self.ahead(props);
            if !ahead.is_empty() {
                self.roles = Loading::Asked;
                props.around.emit(Effect::Missing(ahead));
            }
        }
    }

    /// Takes the roles that have come.
    pub(super) fn grow(&mut self, book: Option<Arc<CheckData>>, props: &CheckProps) {
        let Some(book) = book else {
            self.roles = Loading::Lost;
            self.announced = say(msg::CheckLost).into();
            return;
        };
        self.roles = Loading::Idle;
        let props = Rc::new(CheckProps { book, ..props.clone() });
        self.grown = Some(Rc::clone(&props));
        self.distances = Distances::new(&props.book, props.own());
        (self.viewed, self.unfolded) = (None, None);
        self.answered(&props);
    }

    /// Tries once more to load what could not be loaded.
    pub(super) fn try_again(&mut self) {
        self.roles = Loading::Idle;
    }

    /// What there is to say while nothing can be said yet about all roles that one looks for.
    pub(super) fn told_of_loading(&self, props: &CheckProps) -> Option<String> {
        let is_ahead = !self.ahead(props).is_empty();
        is_ahead.then(|| match self.roles {
            Loading::Lost => say(msg::CheckLost),
            Loading::Asked => say(msg::CheckLoading),
            Loading::Idle => say(msg::CheckAhead),
        })
    }

    /// What leads on where roles could not be loaded.
    pub(super) fn again(&self) -> Html {
        match self.roles {
            Loading::Lost => button("framed", "again", say(msg::CheckAgain)),
            Loading::Idle | Loading::Asked => Html::default(),
        }
    }
}
