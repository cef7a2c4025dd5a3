//! What has to be corrected before the result can be trusted, each with a link to its field.

use ::words::{msg, say};
use yew::{Html, MouseEvent, html};

use crate::browser;
use crate::components::Send;
use crate::components::check::{ERRORS_ID, Message};
use crate::components::check_question::Questioning;
use crate::form::Problem;

pub mod examples;

/// The list; nothing where there is nothing to correct.
pub(crate) fn check_errors(view: &Questioning<'_>, send: &Send<Message>) -> Html {
    if view.problems.is_empty() {
        return Html::default();
    }
    html! {
        <div class="errors" id={ERRORS_ID} tabindex="-1" role="group"
            aria-labelledby="check-errors-title">
            <p class="errors__title" id="check-errors-title">{ say(msg::ErrorsTitle) }</p>
            <ul>
                { for view.problems.iter().map(|problem| error(view, *problem, send)) }
            </ul>
        </div>
    }
}

/// The link moves the keyboard and leaves the address alone.
fn error(view: &Questioning<'_>, Problem { field, text }: Problem, send: &Send<Message>) -> Html {
    let name = view.name(field);
    let link = ["#", &name].concat();
    let said = field.told(text.say(), view.words);
    let send = send.clone();
    let follow = move |event: MouseEvent| {
        browser::keep_the_address(&event);
        send.emit(Message::Mend(name.clone()));
    };
    html! { <li><a href={link} onclick={follow}>{ said }</a></li> }
}
