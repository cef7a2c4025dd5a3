//! Markup as text, byte for byte as Yew writes it. Yew makes a task of every element, which
//! pays where pages are streamed while components wait for something, and needs an executor of
//! tasks. Pages of ten thousand roles wait for nothing.
//!
//! Elements, texts and lists: what components are made of. Deliberately no components within
//! (each has a first view of its own), no raw HTML, and no element whose text has rules of
//! its own.

use html_escape::{encode_double_quoted_attribute_to_string, encode_text_to_string};
use yew::Html;
use yew::virtual_dom::{VNode, VTag};

/// Elements that have neither children nor an end.
const VOID: [&str; 14] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
];

/// Markup as text.
pub(super) fn text(html: &Html) -> String {
    let mut text = String::with_capacity(8 * 1024);
    add(html, &mut text);
    text
}

fn add(node: &VNode, text: &mut String) {
    match node {
        VNode::VText(words) => {
            encode_text_to_string(&words.text, text);
        }
        VNode::VList(nodes) => nodes.iter().for_each(|node| add(node, text)),
        VNode::VTag(element) => add_element(element, text),
        other => unreachable!("the first view of a component holds no {other:?}"),
    }
}

fn add_element(element: &VTag, text: &mut String) {
    let tag = element.tag();
    debug_assert!(!["script", "style", "textarea"].contains(&tag), "{tag} has rules of its own");
    text.push('<');
    text.push_str(tag);
    if let Some(value) = element.value() {
        add_attribute("value", value, text);
    }
    if element.checked() == Some(true) {
        text.push_str(" checked");
    }
    for (name, value) in element.attributes.iter() {
        add_attribute(name, value, text);
    }
    text.push('>');
    if VOID.contains(&tag) {
        return;
    }
    if let Some(children) = element.children() {
        add(children, text);
    }
    text.push_str("</");
    text.push_str(tag);
    text.push('>');
}

fn add_attribute(name: &str, value: &str, text: &mut String) {
    text.push(' ');
    text.push_str(name);
    text.push_str("=\"");
    encode_double_quoted_attribute_to_string(value, text);
    text.push('"');
}

#[cfg(test)]
mod tests {
    use futures_executor::block_on;
    use yew::{Component, Context, Html, LocalServerRenderer, Properties, html};

    use super::text;
    use crate::components::examples;

    /// Markup as Yew writes it.
    fn by_yew(html: Html) -> String {
        let markup = Markup { html };
        block_on(LocalServerRenderer::<Markup>::with_props(markup).hydratable(false).render())
    }

    /// Markup that is already there.
    #[derive(Debug, Clone, PartialEq, Properties)]
    struct Markup {
        html: Html,
    }

    impl Component for Markup {
        type Message = ();
        type Properties = Self;

        fn create(ctx: &Context<Self>) -> Self {
            ctx.props().clone()
        }

        fn view(&self, _: &Context<Self>) -> Html {
            self.html.clone()
        }
    }

    #[test]
    fn every_example_is_written_as_yew_writes_it() {
        for example in examples() {
            let name = (example.component, &example.name);
            assert_eq!(text(&example.html), by_yew(example.html), "{name:?}");
        }
    }

    #[test]
    fn odd_markup_is_written_as_yew_writes_it() {
        let odd = html! {
            <>
                <p title="a \"b\" <c> & 'd'" hidden=true>{ "<e> & \"f\" 'g'" }</p>
                <input type="checkbox" checked=true value="&" />
                <input type="checkbox" checked=false disabled=true />
                <br /><ul></ul>{ "" }
                <svg viewBox="0 0 1 1"><path d="M0 0" /></svg>
            </>
        };
        assert_eq!(text(&odd), by_yew(odd));
    }
}
