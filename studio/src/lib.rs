//! Writing a site in a browser, with nothing to install: the messages between the interface and
//! the engine, and the interface.
//!
//! Deliberately not what a site is: the engine, which runs in a worker, makes pages and finds
//! problems. The interface shows files and passes edits on.

#[cfg(feature = "browser")]
mod app;
#[cfg(feature = "browser")]
mod browser;
pub mod markdown;
pub mod message;
pub mod moment;
pub mod proposal;

#[cfg(feature = "browser")]
pub use app::start;
