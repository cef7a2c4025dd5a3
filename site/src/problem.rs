//! A problem that files can have: its code, how bad it is, what it means and an example.
//!
//! Each is declared with [`problems!`] in the module of the check that finds it. The same
//! macro makes the module's list `ALL`, and a list names the lists of the modules below it,
//! up to those that [`crate::explain`] joins. A list that nothing names is dead code, which
//! the compiler reports. Where a problem was found, and the words of that one finding, are a
//! [`crate::diagnostic::Diagnostic`].

pub(crate) mod piece;
mod text;

pub use piece::{Piece, Way};
pub use text::{contents, markdown, text};

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// No site can be made.
    Error,
    /// A site can be made; something should be mended.
    Warning,
    /// Something could be better.
    Advice,
}

/// A problem that files can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Its stable name: `unknown-key`.
    pub code: &'static str,
    /// How bad it is, unless a finding is raised above it.
    pub severity: Severity,
    /// What is wrong.
    pub what: &'static str,
    /// Why it matters.
    pub why: &'static str,
    /// An example that has it.
    pub bad: &'static [Piece],
    /// The same example mended.
    pub good: &'static [Piece],
}

/// The problems of a module and of the modules below it.
#[derive(Debug)]
pub(crate) struct List {
    pub(crate) own: &'static [&'static Problem],
    pub(crate) below: &'static [&'static List],
}

impl List {
    /// Adds all of them to others.
    pub(crate) fn add_to(&self, all: &mut Vec<&'static Problem>) {
        all.extend(self.own);
        self.below.iter().for_each(|list| list.add_to(all));
    }
}

/// Declares the problems of a module, each as a `static`, and the list `ALL` of them and of
/// the lists of the modules below:
///
/// ```text
/// problems! {
///     below: [group::ALL];
///
///     pub(super) EMPTY_TEXT = "empty-text", Error {
///         what: "...", why: "...", bad: [piece::role("...")], good: [piece::role("...")],
///     }
/// }
/// ```
macro_rules! problems {
    (
        below: [$($below:path),* $(,)?];
        $($visible:vis $name:ident = $code:literal, $severity:ident {
            what: $what:literal,
            why: $why:expr,
            bad: [$($bad:expr),* $(,)?],
            good: [$($good:expr),* $(,)?] $(,)?
        })*
    ) => {
        $(
            #[doc = $what]
            $visible static $name: $crate::problem::Problem = $crate::problem::Problem {
                code: $code,
                severity: $crate::problem::Severity::$severity,
                what: $what,
                why: $why,
                bad: &[$($bad),*],
                good: &[$($good),*],
            };
        )*
        /// The problems of this module and of those below it.
        pub(crate) static ALL: $crate::problem::List =
            $crate::problem::List { own: &[$(&$name),*], below: &[$(&$below),*] };
    };
    ($($problems:tt)*) => {
        $crate::problem::problems! { below: []; $($problems)* }
    };
}

pub(crate) use problems;
