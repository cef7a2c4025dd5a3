//! Courses in some subjects, perhaps so many units of them.

mod compare;
mod digest;
mod evaluate;
mod model;
mod question;
mod repair;
mod units;
pub(super) mod words;

pub use model::{Course, CourseError};
pub use units::{Unit, Units};

pub(super) use evaluate::CompiledCourse;
