//! The self-check over all roles: which question comes next, and the roles by distance.

use ::words::{msg, say};
use std::cell::RefCell;
use std::rc::Rc;

use roles::assessment::Assessment;
use roles::evaluate::Verdict;
use roles::profile::Profile;
use roles::questionnaire::{Asked, asked};
use roles::{CheckData, Question, Role, next_question_in_order};

use super::distances::Distances;
use super::{Check, CheckProps, Effect, Message};
use crate::components::check_question;
use crate::components::finder::Focus;

/// So many roles are drawn at first, and more at a time.
const PAGE: usize = 20;

/// So many of the nearest roles the next question is chosen for, as long as there is one.
const IN_VIEW: usize = 100;

/// What is asked and shown over all roles.
#[derive(Debug)]
pub(super) struct Overview {
    pub(super) distances: Distances,
    /// The question that is put, and in how many roles it settles something.
    pub(super) question: Option<(Asked, usize)>,
    /// Questions that were put and left without an answer.
    skipped: Vec<Question>,
    /// Whether there are no answers.
    is_unanswered: bool,
    /// How many roles are drawn.
    drawn: usize,
    /// The role whose result is shown in full.
    pub(super) unfolded: Option<usize>,
}

/// What the page over all roles begins with. Working it out takes as long as drawing it, so
/// that a browser does the one in another task than the other.
#[derive(Debug, Clone, Default)]
pub struct Begun(Rc<RefCell<Option<Overview>>>);

impl Begun {
    /// Without answers.
    #[must_use]
    pub fn over(book: &CheckData) -> Self {
        Self(Rc::new(RefCell::new(Some(Overview::new(book)))))
    }

    /// What was worked out, or else is now.
    pub(super) fn take(&self, book: &CheckData) -> Overview {
        self.0.take().unwrap_or_else(|| Overview::new(book))
    }
}

impl Overview {
    fn new(book: &CheckData) -> Self {
        let mut overview = Self {
            distances: Distances::new(book),
            question: None,
            skipped: Vec::new(),
            is_unanswered: true,
            drawn: PAGE,
            unfolded: None,
        };
        let nothing = Profile::default();
        overview.distances.evaluate(book, &nothing);
        overview.choose(book, &nothing);
        overview
    }

    /// Chooses the question whose answer tells most about the nearest roles.
    fn choose(&mut self, book: &CheckData, profile: &Profile) {
        let (roles, words) = (book.catalog().roles(), book.catalog().vocabulary());
        let nearest = self.distances.order.iter().filter_map(|n| roles.get(*n));
        let nearest: Vec<&Role> = nearest.collect();
        let nearest = nearest.chunks(IN_VIEW);
        let next = next_question_in_order(nearest, words, profile, &self.skipped);
        self.question = next.map(|next| (asked(next.question, roles, words), next.roles));
    }

    /// The roles that are drawn, by their positions.
    pub(super) fn drawn(&self) -> &[usize] {
        let order = &self.distances.order;
        &order[..self.drawn.min(order.len())]
    }

    /// What the answers come to for the roles that are drawn.
    pub(super) fn shown<'b>(&self, book: &'b CheckData, profile: &Profile) -> Vec<Assessment<'b>> {
        let drawn = self.drawn().iter().take(PAGE);
        drawn.filter_map(|n| self.distances.assessment(*n, book, profile)).collect()
    }

    /// The result in one sentence.
    pub(super) fn in_short(&self, book: &CheckData) -> String {
        if self.is_unanswered {
            return say(msg::OverviewUnanswered);
        }
        let count = self.distances.with(Verdict::NothingToCheck);
        let all = book.catalog().roles().len() - count;
        let met = say(msg::OverviewMet { all, met: self.distances.with(Verdict::AppearsToMeet) });
        match count {
            0 => met,
            _ => [met, say(msg::OverviewNothing { count })].join(" "),
        }
    }
}

impl Check {
    /// Judges all roles anew.
    pub(super) fn evaluate(&mut self, props: &CheckProps) {
        if let Some(overview) = &mut self.overview {
            overview.is_unanswered = self.profile == Profile::default();
            overview.distances.evaluate(&props.book, &self.profile);
        }
        self.go_on_measuring(props);
    }

    /// Asks for the time to measure more roles, where some are left.
    fn go_on_measuring(&self, props: &CheckProps) {
        if self.overview.as_ref().is_some_and(|overview| !overview.distances.is_done()) {
            props.around.emit(Effect::Measure);
        }
    }

    /// Measures some more roles. The order changes with the last of them.
    pub(super) fn measure(&mut self, props: &CheckProps) -> bool {
        let left = self.overview.as_mut().filter(|overview| !overview.distances.is_done());
        let Some(overview) = left else { return false };
        overview.distances.measure(&props.book, &self.profile);
        let is_done = overview.distances.is_done();
        self.go_on_measuring(props);
        is_done
    }

    /// Puts the first question again, for other answers.
    pub(super) fn ask_anew(&mut self, props: &CheckProps) {
        if let Some(overview) = &mut self.overview {
            overview.skipped.clear();
            overview.choose(&props.book, &self.profile);
        }
    }

    /// To the next question, unless something in this one has to be mended.
    pub(super) fn next(&mut self, props: &CheckProps) {
        if !self.problems.is_empty() {
            return self.finish();
        }
        if let Some(overview) = &mut self.overview {
            let put = overview.question.iter().flat_map(|(asked, _)| &asked.fields);
            overview.skipped.extend(put.copied().collect::<Vec<_>>());
            overview.choose(&props.book, &self.profile);
            self.focus = Some(Focus::on(&check_question::id(0)));
        }
    }

    /// Looks at something else, or takes one answer back.
    pub(super) fn look(&mut self, message: &Message, props: &CheckProps) {
        let Some(overview) = &mut self.overview else { return };
        match message {
            Message::Ask(question) => {
                let (roles, words) =
                    (props.book.catalog().roles(), props.book.catalog().vocabulary());
                overview.question = Some((asked(*question, roles, words), 0));
                self.focus = Some(Focus::on(&check_question::id(0)));
            }
            Message::Unfold(n) => {
                let same = overview.unfolded == Some(*n);
                overview.unfolded = (!same).then_some(*n);
            }
            Message::More => overview.drawn += PAGE,
            Message::Forget(question) => {
                self.form.forget(*question);
                self.read(props);
                props.around.emit(Effect::Announce);
                self.focus = Some(Focus::on(crate::components::check_answers::TITLE_ID));
            }
            _ => {}
        }
    }
}
