//! The program `careers`.

mod allocator;
mod cli;

#[global_allocator]
static ALLOCATOR: allocator::Allocator = allocator::Allocator;

fn main() -> std::process::ExitCode {
    allocator::begin();
    cli::run()
}
