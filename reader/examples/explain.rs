//! Prints the reading of a file line by line: `cargo run -p reader --example explain -- FILE`.
#![allow(clippy::disallowed_methods, clippy::print_stdout, clippy::print_stderr)]

fn main() {
    for path in std::env::args().skip(1) {
        let bytes = match std::fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) => {
                eprintln!("{path}: {error}");
                continue;
            }
        };
        match reader::read(&String::from_utf8_lossy(&bytes)) {
            Ok(reading) => println!("{}", reader::explain::explain(&reading)),
            Err(refusal) => println!("{path}: {}", refusal.reason()),
        }
    }
}
