//! The module of pages with a self-check: brings it to life.

fn main() {
    widget::browser::check::start();
}
