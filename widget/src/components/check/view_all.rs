//! The markup of the self-check over all roles.

use ::words::{msg, say};
use yew::{Html, html};

use super::overview::Overview;
use super::view::{Checking, form};
use super::{Message, RESULT_ID};
use crate::components::button::{Button, ButtonLook};
use crate::components::check_roles::Nearest;
use crate::components::{check_answers, check_question, check_result, check_roles};

impl Checking<'_> {
    pub(super) fn all(&self, overview: &Overview) -> Html {
        html! {
            <>
                { self.question(overview) }
                { check_answers::check_answers(
                    &self.check.profile,
                    self.props.book.catalog().vocabulary(),
                    &self.send,
                ) }
                { self.roles(overview) }
            </>
        }
    }

    /// The question that is put, and what its answer is good for.
    fn question(&self, overview: &Overview) -> Html {
        let Some((asked, settles)) = &overview.question else {
            return html! {
                <p class="check__live check__done" id={check_question::id(0)} tabindex="-1">
                    { say(msg::CheckDone) }
                </p>
            };
        };
        let next = Button::new(ButtonLook::Main, Message::Next);
        let finish = Button::new(ButtonLook::Framed, Message::Finish);
        html! {
            <div class="check__live">
                { form(html! {
                    <>
                        { check_question::check_question(&self.questioning(), 0, asked) }
                        if *settles > 0 {
                            <p class="question__help">
                                { say(msg::CheckSettles { count: *settles }) }
                            </p>
                        }
                        <div class="check__steps">
                            { next.view(html! { { say(msg::CheckNext) } }, &self.send) }
                            { finish.view(html! { { say(msg::CheckResultAll) } }, &self.send) }
                        </div>
                    </>
                }) }
            </div>
        }
    }

    fn roles(&self, overview: &Overview) -> Html {
        let book = &self.props.book;
        let all = book.catalog().roles().len();
        let left = all - overview.drawn().len();
        let found = overview.drawn().iter().filter_map(|n| {
            let assessment = overview.distances.assessment(*n, book, &self.check.profile)?;
            let nearest = Nearest {
                n: *n,
                assessment: &assessment,
                unfolded: overview.unfolded == Some(*n),
                words: book.catalog().vocabulary(),
                root: &self.props.root,
            };
            Some(check_roles::nearest(nearest, &self.send))
        });
        let more = Button::new(ButtonLook::Framed, Message::More);
        let label = say(msg::RolesMore { count: left });
        html! {
            <section class="check__result" aria-labelledby={RESULT_ID}>
                <h2 id={RESULT_ID} tabindex="-1">
                    { say(msg::RolesTitle) }
                    <span class="check__live">{ say(msg::RolesTitleNearest) }</span>
                </h2>
                <div class="check__live">
                    <p>{ overview.in_short(book) }</p>
                    { check_result::reminders() }
                </div>
                <ol class="check-roles">{ for found }</ol>
                if left > 0 {
                    <p class="check__live">
                        { more.view(html! { { label } }, &self.send) }
                    </p>
                }
            </section>
        }
    }
}
