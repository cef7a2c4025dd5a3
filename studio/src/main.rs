//! The module of the studio's page: starts the interface.

fn main() {
    studio::start();
}
