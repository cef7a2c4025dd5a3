//! What happens when the program makes a mistake, or a library does not get what it needs:
//! a message, and the code for what is wrong with the machine. A panic is a bug all the same.

use std::any::Any;
use std::io::Write;
use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind, set_hook};
use std::process::ExitCode;

/// Runs, and ends with 2 where running panics.
pub(crate) fn caught(run: impl FnOnce() -> ExitCode) -> ExitCode {
    set_hook(Box::new(tell));
    // Nothing is used after a panic but the code.
    catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|_| ExitCode::from(2))
}

fn tell(panic: &PanicHookInfo<'_>) {
    // A broken PDF is refused with a reason of its own.
    if site::import::document::is_read_here() {
        return;
    }
    let place = panic.location().map(ToString::to_string).unwrap_or_default();
    let text = message(panic.payload(), &place);
    let _ = writeln!(std::io::stderr(), "error: {text}");
}

fn message(payload: &dyn Any, place: &str) -> String {
    let text = payload.downcast_ref::<&str>().copied();
    let text = text.or_else(|| payload.downcast_ref::<String>().map(String::as_str));
    let text = text.unwrap_or("no reason given");
    // The standard library panics where the system has no thread to give.
    if text.contains("failed to spawn thread") || text.contains("can't spawn") {
        return format!("the system gives the program no thread to work with: {text}");
    }
    format!("this is a mistake of the program, please report it: {text} ({place})")
}

#[cfg(test)]
mod tests {
    use super::message;

    #[test]
    fn a_missing_thread_is_no_mistake_of_the_program() {
        let text = "failed to spawn thread: Os { code: 11 }".to_string();
        let said = message(&text, "a.rs:1:1");
        assert!(said.starts_with("the system gives the program no thread"), "{said}");
        let said = message(&"index out of bounds", "a.rs:1:1");
        assert_eq!(
            said,
            "this is a mistake of the program, please report it: index out of bounds (a.rs:1:1)"
        );
    }
}
