//! Bringing an island to life, in steps so short that the browser can heed the visitor and
//! draw between any two of them.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::{AppHandle, BaseComponent, Renderer};

use super::focus;
use super::timer::soon;
use crate::components::finder::Focus;

/// The application, once there is one, for what reaches it from outside.
pub(super) struct Handle<C: BaseComponent>(Rc<RefCell<Option<AppHandle<C>>>>);

impl<C: BaseComponent> Handle<C> {
    pub(super) fn send(&self, message: C::Message) {
        if let Some(app) = &*self.0.borrow() {
            app.send_message(message);
        }
    }
}

impl<C: BaseComponent> Default for Handle<C> {
    fn default() -> Self {
        Self(Rc::default())
    }
}

impl<C: BaseComponent> Clone for Handle<C> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

/// Draws the component of an island aside, and then puts it in the place of the static
/// block. In the task of the latter `restore` is told the static block: it notes what the
/// visitor did there, has the component take it over, and may say where the keyboard goes
/// unless it was in the island.
pub(super) fn bring_to_life<C: BaseComponent>(
    island: Element,
    props: C::Properties,
    handle: Handle<C>,
    restore: impl FnOnce(&Element) -> Option<Focus> + 'static,
) {
    soon(Box::new(move || {
        let Some(alive) = empty_twin(&island) else { return };
        let app = Renderer::<C>::with_root_and_props(alive.clone(), props).render();
        handle.0.replace(Some(app));
        // Yew draws as this task ends. Where that takes long it asks for another one, which
        // comes between these two.
        soon(Box::new(move || soon(Box::new(move || replace(&island, &alive, restore)))));
    }));
}

fn replace(island: &Element, alive: &Element, restore: impl FnOnce(&Element) -> Option<Focus>) {
    let focused = focus::of(island);
    let wanted = restore(island);
    if let Some(parent) = island.parent_node() {
        let _ = parent.replace_child(alive, island);
    }
    let _ = alive.set_attribute("data-state", "alive");
    // Yew draws what was restored before this runs, and the browser draws afterwards.
    spawn_local(async move {
        if let Some(focus) = focused.or(wanted) {
            focus::put(&focus);
        }
    });
}

/// An element like this one, with nothing in it and in no page.
fn empty_twin(island: &Element) -> Option<Element> {
    Some(island.clone_node().ok()?.unchecked_into())
}
