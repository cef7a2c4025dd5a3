//! The program `careers`.

mod cli;

fn main() -> std::process::ExitCode {
    cli::run()
}
