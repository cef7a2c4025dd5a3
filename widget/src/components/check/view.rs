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
        html! {
            <div class="check" oninput={typed} onchange={left} onclick={pressed}>
                <p class="check__notice" role="status"></p>
                if check.foreign.is_some() { { of_a_link() } }
                { notes(&check.notes) }
                { self.progress() }
                <div class="check__columns" data-result={is_result.then_some("")}>
                    <div class="check__main">
                        { if is_result { self.result() } else { self.asking_one() } }
                    </div>
                    if !is_result { { self.summary() } }
                </div>
                <p class="visually-hidden" role="status">{ &check.announced }</p>
            </div>
        }
    }

    fn is_result(&self) -> bool {
        self.check.step().is_none_or(|step| step.kind == StepKind::Result)
    }

    /// What the step is about in a word or two.
    fn title(&self) -> String {
        self.check.step().map(|step| short_title(step.kind)).unwrap_or_default()
    }

    /// Where one is among the steps, each of which can be gone to.
    fn progress(&self) -> Html {
        let Check { steps, at, done, .. } = self.check;
        let place = say(msg::StepPlace { number: at + 1, of: steps.len(), title: &self.title() });
        html! {
            <nav class="progress" aria-label={say(msg::StepsLabel)}>
                <p class="progress__place">{ place }</p>
                <ol>
                    { for steps.iter().enumerate().map(|(n, step)| {
                        let state = match () {
                            () if n == *at => "now",
                            () if done.contains(&step.kind) => "done",
                            () => "open",
                        };
                        html! {
                            <li data-state={state} key={step.kind.word()}>
                                <button type="button" data-do={["go.", &n.to_string()].concat()}
                                    aria-current={(n == *at).then_some("step")}
                                    disabled={!self.check.is_alive}>
                                    { short_title(step.kind) }
                                </button>
                            </li>
                        }
                    }) }
                </ol>
            </nav>
        }
    }

    /// One step. A form, because Enter in a field of one presses the button that leads on.
    /// Without a dialog around it, its method sends nothing and goes nowhere.
    fn asking_one(&self) -> Html {
        let interests = self.check.interests(self.props);
        let asking = self.asking(&interests);
        html! {
            <form class="check__form" method="dialog" autocomplete="off">
                <fieldset class="check__fields" disabled={!self.check.is_alive}>
                    <legend class="visually-hidden">{ self.title() }</legend>
                    if let Some(step) = self.check.step() { {
                        check_step(&asking, step, self.check.told_of_loading(self.props))
                    } }
                    { self.steps() }
                </fieldset>
            </form>
        }
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
        html! {
            <div class="check__steps">
                if *at > 0 { { button("framed", "back".into(), html! { { say(msg::CheckBack) } }) } }
                if let Some(next) = next {
                    <button type="submit" class="button" data-look="main" data-do="next">
                        { next }
                    </button>
                    { button("text", "skip".into(), html! { { say(msg::StepSkip) } }) }
                }
                if self.check.profile != Profile::default() {
                    { button("text", "clear".into(), html! { { say(msg::KeepingClear) } }) }
                }
            </div>
        }
    }

    fn summary(&self) -> Html {
        let (roles, more) = self.check.so_far(self.props);
        let instead = (self.check.told_of_loading(self.props), self.check.again());
        let counts = self.check.distances.counts();
        check_summary(&counts, (&roles, more), instead, self.check.is_alive)
    }

    fn result(&self) -> Html {
        let Check { distances, drawn, keeps, link, today, .. } = self.check;
        let order = &distances.order;
        let left = order.len().saturating_sub(*drawn);
        let is_whole = self.check.told_of_loading(self.props).is_none();
        html! {
            <>
                <header class="check__answer">
                    <p class="hint">{ say(msg::ResultTitle) }{ ", " }{ today }</p>
                    <h2 id={RESULT_ID} tabindex="-1">{ self.check.headline(self.props) }</h2>
                    if !is_whole { { self.check.again() } }
                    if is_whole && self.props.role.is_none() { { tally(&distances.counts()) } }
                    <div class="check__steps">
                        { button("framed", "go.0".into(), html! { { say(msg::ResultChange) } }) }
                        { button("framed", "link".into(), html! { { say(msg::KeepingLink) } }) }
                        { button("framed", "print".into(), html! { { say(msg::KeepingPrint) } }) }
                    </div>
                </header>
                { self.errors() }
                if is_whole && self.check.profile != Profile::default() {
                    { for order.iter().take(*drawn).map(|n| self.role(*n)) }
                    if left > 0 {
                        { button("framed", "more".into(),
                            html! { { say(msg::RolesMore { count: left }) } }) }
                    }
                }
                { reminders() }
                { check_keeping(*keeps, link.as_ref()) }
                { self.on_paper() }
            </>
        }
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
        html! {
            <div class="errors" id={ERRORS_ID} role="group" aria-labelledby="check-errors-title">
                <p class="errors__title" id="check-errors-title">{ say(msg::ErrorsTitle) }</p>
                <ul>
                    { for problems.iter().map(|problem| {
                        let does = ["fix.", &problem.field.name(words)].concat();
                        let said = problem.field.told(&problem.text, words);
                        html! { <li>{ button("text", does, html! { { said } }) }</li> }
                    }) }
                </ul>
            </div>
        }
    }

    /// Answers as they stand on paper.
    fn on_paper(&self) -> Html {
        let words = self.props.book.catalog().vocabulary();
        let said = check_answers::given(&self.check.profile, words);
        let jobs = check_answers::jobs(&self.check.form, words);
        let said = said.into_iter().map(|(about, answer)| (about.clone(), about, answer));
        html! {
            <section class="check__paper">
                <h3>{ say(msg::PaperAnswers) }</h3>
                <p>{ &self.props.address }</p>
                <ul>
                    { for said.chain(jobs).map(|(kinds, about, answer)| {
                        let said = say(msg::AnswersGiven { about: &about, answer: &answer });
                        html! { <li data-about={kinds}>{ said }</li> }
                    }) }
                </ul>
            </section>
        }
    }
}
