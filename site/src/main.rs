//! The program `careers`.

mod cli;

/// Very many small strings are made and let go of on two threads and more: with the
/// system’s allocator that takes a fifth of the work of a build.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    cli::run()
}
