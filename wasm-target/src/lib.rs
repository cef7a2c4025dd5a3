//! Nothing: the build script is what this crate is for. It needs no other crate, so it runs while
//! the first ones are compiled, and a build that cannot end well ends at once.

/// The target that the widget is built for.
pub const TARGET: &str = "wasm32-unknown-unknown";
