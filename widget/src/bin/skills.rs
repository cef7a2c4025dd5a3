//! The module of the page that says who asks for what: brings its table to life.

fn main() {
    widget::browser::skills::start();
}
