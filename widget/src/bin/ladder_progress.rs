//! The module of the pages of ladders that says where a visitor's answers stand.

fn main() {
    widget::browser::ladder_progress::start();
}
