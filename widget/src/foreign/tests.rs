//! Views with words in another language.

use ::words::marked;
use yew::{Html, html};

use super::mark;
use crate::{Example, render_example};

fn markup(mut view: Html) -> String {
    mark(&mut view);
    render_example(&Example { component: "", name: "", html: view })
}

#[test]
fn words_in_another_language_name_it() {
    let [clerk, pilot] = ["Clerk", "Pilot"].map(|title| marked(title, Some("en")));
    let view = html! {
        <p>{ format!("De {clerk} a {pilot}") }<b>{ "Hola" }</b><i>{ clerk.clone() }</i></p>
    };
    assert_eq!(
        markup(view),
        "<p><span>De <span lang=\"en\" dir=\"auto\">Clerk</span> a \
         <span lang=\"en\" dir=\"auto\">Pilot</span></span><b>Hola</b>\
         <i><span><span lang=\"en\" dir=\"auto\">Clerk</span></span></i></p>"
    );
}

#[test]
fn an_option_has_the_language_itself() {
    let clerk = marked("Clerk", Some("en"));
    let view = html! { <select><option>{ clerk }{ " (Elm)" }</option></select> };
    let option = "<option lang=\"en\" dir=\"auto\">Clerk (Elm)</option>";
    assert_eq!(markup(view), format!("<select>{option}</select>"));
}
