//! The markup of the self-check.

use ::words::{msg, say};
use roles::profile::Profile;
use yew::{Html, InputEvent, html};

use super::{Check, CheckProps, Message, RESULT_ID};
use crate::browser;
use crate::components::Send;
use crate::components::button::{Button, ButtonLook};
use crate::components::check_errors;
use crate::components::check_keeping::{self, Keeping};
use crate::components::check_question::{self, Questioning};
use crate::components::check_result;

/// A self-check at one moment.
pub(super) struct Checking<'a> {
    pub(super) check: &'a Check,
    pub(super) props: &'a CheckProps,
    pub(super) send: Send<Message>,
}

/// Questions with what leads on from them. A form, because browsers that keep what stands in
/// fields over a reload ask the form whether they may. Without a dialog around it, its method
/// sends nothing and goes nowhere, with script or without.
pub(super) fn form(asked: Html) -> Html {
    html! { <form class="check__form" method="dialog" autocomplete="off">{ asked }</form> }
}

impl Checking<'_> {
    pub(super) fn view(&self) -> Html {
        let announced = &self.check.announced;
        let send = self.send.clone();
        // One listener for all fields: each further one would weigh in the module.
        let typed = move |event: InputEvent| {
            let (name, value) = browser::told(&event);
            send.emit(Message::Typed(name, value));
        };
        html! {
            <div class="check" oninput={typed}>
                <p class="check__notice" role="status"></p>
                { self.lead() }
                { check_errors::check_errors(&self.questioning(), &self.send) }
                { check_keeping::notes(&self.check.notes) }
                { match &self.check.overview {
                    Some(overview) => self.all(overview),
                    None => self.one(),
                } }
                { check_keeping::check_keeping(&self.keeping(), &self.send) }
                <p class="visually-hidden" role="status">{ announced }</p>
            </div>
        }
    }

    fn one(&self) -> Html {
        html! {
            <>
                { self.switch() }
                { form(html! { <>{ self.questions() }{ self.steps() }</> }) }
                { self.result() }
            </>
        }
    }

    fn lead(&self) -> Html {
        let paper = match &self.check.overview {
            Some(_) => say(msg::CheckPaperAll),
            None => say(msg::CheckPaperRole),
        };
        html! {
            <>
                <p class="check__lead check__live">
                    { say(msg::CheckLead) }
                </p>
                <p class="check__paper">
                    { say(msg::CheckNeedsScript) }{ " " }{ paper }
                </p>
            </>
        }
    }

    pub(super) fn questioning(&self) -> Questioning<'_> {
        let Check { form, problems, told, .. } = self.check;
        Questioning {
            words: self.props.book.catalog().vocabulary(),
            form,
            problems: if *told { problems } else { &[] },
            week: self.props.week(),
            send: &self.send,
        }
    }

    fn switch(&self) -> Html {
        let (label, one) = match self.check.at {
            None => (say(msg::CheckShowOne), true),
            Some(_) => (say(msg::CheckShowAll), false),
        };
        let switch = Button::new(ButtonLook::Text, Message::OneByOne(one));
        html! {
            <p class="check__switch check__live">
                { switch.view(html! { { label } }, &self.send) }
            </p>
        }
    }

    fn questions(&self) -> Html {
        let questioning = self.questioning();
        let here = |n| self.check.at.is_none_or(|at| at == n);
        let asked = self.check.asked.iter().enumerate();
        html! {
            <ol class="check__questions">
                { for asked.map(|(n, asked)| match here(n) {
                    true => html! {
                        <li>{ check_question::check_question(&questioning, n, asked) }</li>
                    },
                    false => html! {
                        <li data-away="">{ check_question::on_paper(asked, questioning.words) }</li>
                    },
                }) }
            </ol>
        }
    }

    /// The way through the questions, and to the result.
    fn steps(&self) -> Html {
        let all = self.check.asked.len();
        let button = |look, label: String, message| {
            Button::new(look, message).view(html! { { label } }, &self.send)
        };
        let at = self.check.at;
        let back = at.filter(|at| *at > 0).map(|at| Message::Go(at - 1));
        let next = at.filter(|at| at + 1 < all).map(|at| Message::Go(at + 1));
        let look = if next.is_some() { ButtonLook::Framed } else { ButtonLook::Main };
        html! {
            <div class="check__steps check__live">
                if let Some(at) = at {
                    <p class="check__place">
                        { say(msg::CheckPlace { number: at + 1, of: all }) }
                    </p>
                }
                { for back.map(|back| button(ButtonLook::Framed, say(msg::CheckBack), back)) }
                { for next.map(|next| button(ButtonLook::Main, say(msg::CheckNext), next)) }
                { button(look, say(msg::CheckResultRole), Message::Finish) }
            </div>
        }
    }

    fn result(&self) -> Html {
        let Some(assessment) = self.check.assessment(self.props) else { return Html::default() };
        let words = self.props.book.catalog().vocabulary();
        html! {
            <section class="check__result check__live" aria-labelledby={RESULT_ID}>
                <h3 id={RESULT_ID} tabindex="-1">{ say(msg::ResultTitle) }</h3>
                { match self.check.profile == Profile::default() {
                    true => check_result::unanswered(&assessment, words),
                    false => check_result::check_result(&assessment, words),
                } }
            </section>
        }
    }

    fn keeping(&self) -> Keeping<'_> {
        Keeping { keeps: self.check.keeps, link: self.check.link.as_ref() }
    }
}
