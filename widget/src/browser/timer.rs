//! What happens later. Steps are boxed so that modules hold the way to them once.

use gloo_timers::callback::Timeout;

/// Runs a step after so many milliseconds, unless what is returned is dropped before.
pub(super) fn after(milliseconds: u32, step: Box<dyn FnOnce()>) -> Timeout {
    Timeout::new(milliseconds, step)
}

/// Runs a step in a task of its own.
pub(super) fn soon(step: Box<dyn FnOnce()>) {
    after(0, step).forget();
}
