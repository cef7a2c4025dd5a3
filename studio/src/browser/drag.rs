//! Things that are dragged: stations of the diagram, and files from outside.

use wasm_bindgen::JsCast;
use web_sys::{Element, EventTarget, FileList, HtmlInputElement};
use yew::DragEvent;

/// A part of an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// Where it begins.
    First,
    /// Most of it.
    Middle,
    /// Where it ends.
    Last,
}

/// Lets something be dragged. Some browsers drag nothing without a text.
pub(crate) fn carry(event: &DragEvent, text: &str) {
    if let Some(carried) = event.data_transfer() {
        carried.set_effect_allowed("move");
        // A browser that refuses the text drags all the same.
        let _refused = carried.set_data("text/plain", text);
    }
}

/// The part of the sign that something is dragged over, from above or from the left.
pub(crate) fn part(event: &DragEvent, from_above: bool) -> Part {
    // All events are heard at the root of the interface.
    let element = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let element = element.and_then(|element| element.closest(".sign").ok().flatten());
    let Some(element) = element else { return Part::Middle };
    let place = element.get_bounding_client_rect();
    let at = if from_above {
        (f64::from(event.client_y()) - place.top()) / place.height()
    } else {
        (f64::from(event.client_x()) - place.left()) / place.width()
    };
    if at < 0.25 {
        Part::First
    } else if at > 0.75 {
        Part::Last
    } else {
        Part::Middle
    }
}

/// Whether the drag has left the whole station and not only one of its children.
pub(crate) fn leaves_sign(event: &DragEvent) -> bool {
    let sign = |target: Option<EventTarget>| {
        target?.dyn_into::<Element>().ok()?.closest(".sign").ok().flatten()
    };
    sign(event.target()) != sign(event.related_target())
}

/// Whether files are dragged, and not text.
pub(crate) fn has_files(event: &DragEvent) -> bool {
    let types = event.data_transfer().map(|carried| carried.types());
    types.is_some_and(|types| types.iter().any(|one| one == "Files"))
}

/// Puts files that were dropped into a field, as if they had been chosen there. False where there
/// are none.
pub(crate) fn choose_dropped(event: &DragEvent, field: &str) -> bool {
    let files: Option<FileList> = event.data_transfer().and_then(|carried| carried.files());
    let Some(files) = files.filter(|files| files.length() > 0) else { return false };
    let document = web_sys::window().and_then(|window| window.document());
    let field = document.and_then(|document| document.get_element_by_id(field));
    let Some(field) = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) else {
        return false;
    };
    field.set_files(Some(&files));
    true
}
