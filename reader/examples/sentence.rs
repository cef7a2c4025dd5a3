//! Reads requirements from standard input, one paragraph each, and prints how
//! they belong together: for those who mend the grammar.
#![allow(clippy::disallowed_methods, clippy::print_stdout)]

use std::io::Read;

fn main() {
    let mut text = String::new();
    if std::io::stdin().read_to_string(&mut text).is_err() {
        return;
    }
    for paragraph in text.split("\n\n") {
        let posting = format!("SAMPLE CLERK\n\nMINIMUM QUALIFICATIONS\n\n{paragraph}\n");
        println!("{paragraph}");
        if let Ok(reading) = reader::read(&posting) {
            for class in &reading.classes {
                println!("    => {}", reader::explain::outline(class));
                for question in &class.questions {
                    let answers: Vec<&str> =
                        question.answers.iter().map(|answer| answer.text.as_str()).collect();
                    println!("    ?? {} {answers:?}", question.text);
                }
            }
        } else {
            println!("    => refused");
        }
        println!();
    }
}
