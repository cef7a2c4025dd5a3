//! Words of a view that are in another language than its page: texts mark them (`words`), and
//! each gets an element that names its language, for those who hear it.
//!
//! Deliberately not for the finder, whose cards name the language of their role themselves.

use std::rc::Rc;

use ::words::{FOREIGN_LANGUAGE, pieces};
use yew::Html;
use yew::virtual_dom::{VList, VNode, VTag, VText};

use crate::shield::gather;

/// The view with an element around such words.
pub(crate) fn in_languages(mut view: Html) -> Html {
    if cfg!(feature = "browser") {
        mark(&mut view);
    }
    view
}

fn mark(node: &mut VNode) {
    match node {
        VNode::VText(text) if text.text.contains(FOREIGN_LANGUAGE) => *node = spans(&text.text),
        VNode::VList(list) => Rc::make_mut(list).iter_mut().for_each(mark),
        VNode::VTag(tag) => {
            let tag = Rc::make_mut(tag);
            if tag.tag() == "option" {
                return mark_option(tag);
            }
            if let Some(children) = tag.children_mut() {
                mark(children);
            }
        }
        _ => {}
    }
}

/// One element for all of a text: in a flex container, several would be several items.
fn spans(text: &str) -> VNode {
    let mut all = VTag::new("span");
    for (language, words) in pieces(text) {
        let words = VText::new(words.to_owned()).into();
        let Some(language) = language else {
            all.add_child(words);
            continue;
        };
        let mut own = VTag::new("span");
        name(&mut own, language);
        own.add_child(words);
        all.add_child(own.into());
    }
    VNode::VList(Rc::new(VList::with_children(vec![all.into()], None)))
}

/// An option takes no element: it has the language of its first words itself.
fn mark_option(option: &mut VTag) {
    let Some(children) = option.children_mut() else { return };
    let mut said = String::new();
    gather(children, &mut said);
    let pieces = pieces(&said);
    if let Some((Some(language), _)) = pieces.first() {
        let text: String = pieces.iter().map(|(_, words)| *words).collect();
        *children = VText::new(text).into();
        name(option, language);
    }
}

fn name(element: &mut VTag, language: &str) {
    element.add_attribute("lang", language.to_owned());
    element.add_attribute("dir", "auto");
}

#[cfg(all(test, feature = "server"))]
mod tests {
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
}
