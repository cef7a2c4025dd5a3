//! The module of the pages of ladders, and of two roles side by side: brings comparing to life.

fn main() {
    widget::browser::ladders::start();
}
