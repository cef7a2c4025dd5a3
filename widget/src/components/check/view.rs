//! The markup of the self-check: where one is, one step or the result, and what leads on.

use ::words::{lower, msg, say};
use roles::profile::Profile;
use roles::{KindOfWork, StepKind};
use yew::{Callback, Event, Html, InputEvent, MouseEvent, html};

use super::{Check, CheckProps, ERRORS_ID, Message, RESULT_ID};
use crate::browser;
use crate::components::check_answers;
use crate::components::check_keeping::{check_keeping, notes, of_a_link};
use crate::components::check_result::{Shown, check_result, reminders};
use crate::components::check_step::field::button;
use crate::components::check_step::{Asking, check_step, short_title};
use crate::components::check_summary::{check_summary, tally};
use crate::components::element::{
    bare, element, fixed, flag, given, keyed, list, saying, text, views, when, with,
};
use crate::form::Form;

/// A self-check at one moment.
pub(super) struct Checking<'a> {
    pub(super) check: &'a Check,
    pub(super) props: &'a CheckProps,
}

impl Checking<'_> {
    /// One listener for all fields and one for all buttons: each further one would weigh in the
    /// module.
    pub(super) fn view(&self, send: Callback<Message>) -> Html {
        let (typed, left, pressed) = (send.clone(), send.clone(), send);
        let typed = move |event: InputEvent| {
            let (name, value) = browser::told(&event);
            typed.emit(Message::Typed(name, value));
        };
        let left = move |event: Event| left.emit(Message::Left(browser::name_of(&event)));
        let pressed = move |event: MouseEvent| {
            if let Some(what) = browser::pressed(&event) {
                pressed.emit(Message::Pressed(what));
            }
        };
        let check = self.check;
        let is_result = self.is_result();
        let main = if is_result { self.result() } else { self.asking_one() };
        let columns =
            vec![element("div", "check__main", main), when(!is_result, || self.summary())];
        let attributes = [fixed("check__columns"), flag(is_result)];
        let status = |class: &'static str, said: String| {
            with("p", &["class", "role"], [fixed(class), fixed("status")], text(said))
        };
        let parts = vec![
            status("check__notice", String::new()),
            when(check.foreign.is_some(), of_a_link),
            notes(&check.notes),
            self.progress(),
            with("div", &["class", "data-result"], attributes, views(columns)),
            status("visually-hidden", check.announced.as_str().to_owned()),
        ];
        html! {
            <div class="check" oninput={typed} onchange={left} onclick={pressed}>
                { views(parts) }
            </div>
        }
    }

    fn is_result(&self) -> bool {
        self.check.step().is_none_or(|step| step.kind == StepKind::Result)
    }

    /// Whether there is anything to save or clear, including a chosen kind of work.
    fn has_answers(&self) -> bool {
        self.check.form != Form::default()
    }

    /// What the step is about in a word or two.
    fn title(&self) -> String {
        self.check.step().map(|step| short_title(step.kind)).unwrap_or_default()
    }

    /// Where one is among the steps, each of which can be gone to.
    fn progress(&self) -> Html {
        let Check { steps, at, done, .. } = self.check;
        let place = say(msg::StepPlace { number: at + 1, of: steps.len(), title: &self.title() });
        let steps = steps.iter().enumerate().map(|(n, step)| {
            let state = match () {
                () if n == *at => "now",
                () if done.contains(&step.kind) => "done",
                () => "open",
            };
            let go = html! {
                <button type="button" data-do={["go.", &n.to_string()].concat()}
                    aria-current={(n == *at).then_some("step")} disabled={!self.check.is_alive}>
                    { short_title(step.kind) }
                </button>
            };
            keyed(step.kind.word(), with("li", &["data-state"], [fixed(state)], go))
        });
        let parts = vec![saying("p", "progress__place", place), bare("ol", list(steps))];
        let attributes = [fixed("progress"), given(say(msg::StepsLabel))];
        with("nav", &["class", "aria-label"], attributes, views(parts))
    }

    /// One step. A form, because Enter in a field of one presses the button that leads on.
    /// Without a dialog around it, its method sends nothing and goes nowhere.
    fn asking_one(&self) -> Html {
        let interests = self.check.interests(self.props);
        let asking = self.asking(&interests);
        let step = self.check.step();
        let step =
            step.map(|step| check_step(&asking, step, self.check.told_of_loading(self.props)));
        let legend = saying("legend", "visually-hidden", self.title());
        let parts = vec![legend, step.unwrap_or_default(), self.steps()];
        let fields = html! {
            <fieldset class="check__fields" disabled={!self.check.is_alive}>
                { views(parts) }
            </fieldset>
        };
        let attributes = [fixed("check__form"), fixed("dialog"), fixed("off")];
        with("form", &["class", "method", "autocomplete"], attributes, fields)
    }

    fn asking<'s>(&'s self, interests: &'s [KindOfWork]) -> Asking<'s> {
        let Check { form, profile, problems, told, filter, .. } = self.check;
        Asking {
            words: self.props.book.catalog().vocabulary(),
            form,
            profile,
            problems,
            told: told.as_deref(),
            week: self.props.week(),
            filter,
            is_alive: self.check.is_alive,
            interests,
        }
    }

    fn steps(&self) -> Html {
        let Check { steps, at, .. } = self.check;
        let next = steps.get(at + 1).map(|step| match step.kind {
            StepKind::Result => say(msg::CheckResultRole),
            kind => say(msg::StepNext { title: &lower(&short_title(kind)) }),
        });
        let on = |next: String| {
            let attributes = [fixed("submit"), fixed("button"), fixed("main"), fixed("next")];
            let keys = &["type", "class", "data-look", "data-do"];
            let next = with("button", keys, attributes, text(next));
            views(vec![next, button("text", "skip", say(msg::StepSkip))])
        };
        let parts = vec![
            when(*at > 0, || button("framed", "back", say(msg::CheckBack))),
            next.map(on).unwrap_or_default(),
            when(self.has_answers(), || button("text", "clear", say(msg::KeepingClear))),
        ];
        element("div", "check__steps", views(parts))
    }

    fn summary(&self) -> Html {
        let (roles, more) = self.check.so_far(self.props);
        let instead = (self.check.told_of_loading(self.props), self.check.again());
        let counts = self.check.distances.counts();
        check_summary(&counts, (&roles, more), instead, self.check.is_alive)
    }

    fn result(&self) -> Html {
        let Check { distances, drawn, keeps, link, .. } = self.check;
        let order = &distances.order;
        let left = order.len().saturating_sub(*drawn);
        let is_whole = self.check.told_of_loading(self.props).is_none();
        let roles = || {
            let more = || button("framed", "more", say(msg::RolesMore { count: left }));
            let roles = list(order.iter().take(*drawn).map(|n| self.role(*n)));
            views(vec![roles, when(left > 0, more)])
        };
        views(vec![
            self.answer(is_whole),
            self.errors(),
            when(is_whole && self.check.profile != Profile::default(), roles),
            reminders(),
            check_keeping(*keeps, link.as_ref(), self.has_answers()),
            self.on_paper(),
        ])
    }

    /// The result in one sentence, and what one can do with it.
    fn answer(&self, is_whole: bool) -> Html {
        let Check { distances, today, .. } = self.check;
        let day = [&say(msg::ResultTitle), ", ", today.as_str()].concat();
        let title = [fixed(RESULT_ID), fixed("-1")];
        let title = with("h2", &["id", "tabindex"], title, text(self.check.headline(self.props)));
        let has_answers = self.has_answers();
        let ways = vec![
            button("framed", "go.0", say(msg::ResultChange)),
            when(has_answers, || button("framed", "link", say(msg::KeepingLink))),
            when(has_answers, || button("framed", "print", say(msg::KeepingPrint))),
        ];
        let parts = vec![
            saying("p", "hint", day),
            title,
            when(!is_whole, || self.check.again()),
            when(is_whole && self.props.role.is_none(), || tally(&distances.counts())),
            element("div", "check__steps", views(ways)),
        ];
        element("header", "check__answer", views(parts))
    }

    fn role(&self, n: usize) -> Html {
        let Check { distances, profile, form, unfolded, .. } = self.check;
        let assessment = distances.assessment(n, &self.props.book, profile);
        assessment.map_or_else(Html::default, |assessment| {
            check_result(Shown {
                n,
                assessment: &assessment,
                words: self.props.book.catalog().vocabulary(),
                profile,
                form,
                unfolded: *unfolded == Some(n),
                is_own: self.props.role.is_some(),
                root: &self.props.root,
                next: &self.props.next,
            })
        })
    }

    /// What has to be corrected before the result can be trusted, each with its field.
    fn errors(&self) -> Html {
        let words = self.props.book.catalog().vocabulary();
        let problems = &self.check.problems;
        if problems.is_empty() {
            return Html::default();
        }
        let fixes = problems.iter().map(|problem| {
            let does = ["fix.", &problem.field.name(words)].concat();
            bare("li", button("text", &does, problem.field.told(&problem.text, words)))
        });
        let title = [fixed("errors__title"), fixed("check-errors-title")];
        let title = with("p", &["class", "id"], title, text(say(msg::ErrorsTitle)));
        with(
            "div",
            &["class", "id", "role", "aria-labelledby"],
            [fixed("errors"), fixed(ERRORS_ID), fixed("group"), fixed("check-errors-title")],
            views(vec![title, bare("ul", list(fixes))]),
        )
    }

    /// Answers as they stand on paper.
    fn on_paper(&self) -> Html {
        let words = self.props.book.catalog().vocabulary();
        let said = check_answers::given(&self.check.profile, words);
        let jobs = check_answers::jobs(&self.check.form, words);
        let said = said.into_iter().map(|(about, answer)| (about.clone(), about, answer));
        let all = said.chain(jobs).map(|(kinds, about, answer)| {
            let said = say(msg::AnswersGiven { about: &about, answer: &answer });
            with("li", &["data-about"], [given(kinds)], text(said))
        });
        let parts = vec![
            bare("h3", text(say(msg::PaperAnswers))),
            bare("p", text(self.props.address.as_str().to_owned())),
            bare("ul", list(all)),
        ];
        element("section", "check__paper", views(parts))
    }
}
