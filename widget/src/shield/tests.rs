//! Texts with elements around them.

use ::words::marked;
use yew::html;

use super::shield;
use crate::components::element::option;
use crate::{Example, render_example};

fn markup(mut view: yew::Html) -> String {
    shield(&mut view);
    render_example(&Example { component: "", name: "", html: view })
}

#[test]
fn texts_have_an_element_and_words_in_another_language_name_it() {
    let [clerk, pilot] = ["Clerk", "Pilot"].map(|title| marked(title, Some("en")));
    let view = html! { <p>{ format!("De {clerk} a {pilot}") }<b>{ "Hola" }</b></p> };
    assert_eq!(
        markup(view),
        "<p><span><span>De </span><span lang=\"en\" dir=\"auto\">Clerk</span><span> a </span>\
         <span lang=\"en\" dir=\"auto\">Pilot</span></span><b><span>Hola</span></b></p>"
    );
}

#[test]
fn an_option_has_the_language_itself() {
    let said = [marked("Clerk", Some("en")), " (Elm)".to_owned()].concat();
    let view = html! { <select>{ option("c".into(), false, &said) }</select> };
    assert_eq!(
        markup(view),
        "<select><option lang=\"en\" dir=\"auto\" value=\"c\">Clerk (Elm)</option></select>"
    );
}
