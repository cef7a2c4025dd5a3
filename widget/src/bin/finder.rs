//! The module of the page of all roles: brings the finder to life.

fn main() {
    widget::browser::finder::start();
}
