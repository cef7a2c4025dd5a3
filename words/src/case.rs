//! Small and capital letters.
//!
//! The program knows them of all scripts. A module asks the browser, which knows them too: the
//! tables would weigh some eight kilobytes in what visitors load.

/// How the letters of a text are changed.
pub type ChangeCase = fn(&str) -> String;

/// The text in small letters.
#[must_use]
pub fn lower(text: &str) -> String {
    if text.is_ascii() { text.to_ascii_lowercase() } else { of_all_scripts::lower(text) }
}

/// The text in capital letters.
#[must_use]
pub fn upper(text: &str) -> String {
    if text.is_ascii() { text.to_ascii_uppercase() } else { of_all_scripts::upper(text) }
}

/// From now on a module changes letters so: to small ones, and to capitals.
pub fn change_case_by(lower: ChangeCase, upper: ChangeCase) {
    of_all_scripts::set(lower, upper);
}

#[cfg(feature = "tables")]
mod of_all_scripts {
    use super::ChangeCase;

    pub(super) fn lower(text: &str) -> String {
        text.to_lowercase()
    }

    pub(super) fn upper(text: &str) -> String {
        text.to_uppercase()
    }

    /// The program has tables of its own.
    pub(super) fn set(_: ChangeCase, _: ChangeCase) {}
}

#[cfg(not(feature = "tables"))]
mod of_all_scripts {
    use std::cell::Cell;

    use super::ChangeCase;

    thread_local! {
        static CASES: Cell<[ChangeCase; 2]> = const { Cell::new([str::to_owned; 2]) };
    }

    pub(super) fn lower(text: &str) -> String {
        let [lower, _] = CASES.get();
        lower(text)
    }

    pub(super) fn upper(text: &str) -> String {
        let [_, upper] = CASES.get();
        upper(text)
    }

    pub(super) fn set(lower: ChangeCase, upper: ChangeCase) {
        CASES.set([lower, upper]);
    }
}
