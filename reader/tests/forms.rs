//! Forms of language, one invented paragraph each, and what is read from them.
//! The table is `forms.txt`; `BLESS=1 cargo test -p reader --test forms` writes
//! it anew.
#![allow(clippy::disallowed_methods)]

use std::fs;
use std::path::Path;

fn check(paragraph: &str) -> String {
    let posting = format!("SAMPLE CLERK\n\nMINIMUM QUALIFICATIONS\n\n{paragraph}\n");
    let reading = reader::read(&posting).unwrap_or_else(|_| panic!("no posting: {paragraph}"));
    let mut text = String::new();
    for class in &reading.classes {
        text.push_str(&format!("    => {}\n", reader::explain::outline(class)));
        for question in &class.questions {
            let answers: Vec<&str> =
                question.answers.iter().map(|answer| answer.text.as_str()).collect();
            text.push_str(&format!("    ?? {} {answers:?}\n", question.text));
        }
    }
    text
}

#[test]
fn every_form_is_read_as_the_table_says() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/forms.txt");
    let table = fs::read_to_string(&path).unwrap();
    let mut read = Vec::new();
    let mut wrong = Vec::new();
    for block in table.trim_end().split("\n\n") {
        let lines = block.trim().lines();
        let paragraph: Vec<&str> = lines
            .filter(|line| !line.starts_with("    => ") && !line.starts_with("    ?? "))
            .collect();
        let paragraph = paragraph.join("\n");
        let now = format!("{paragraph}\n{}", check(&paragraph));
        if now.trim_end() != block.trim_end() {
            wrong.push(format!("{block}\n  now:\n{now}"));
        }
        read.push(now);
    }
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, read.join("\n")).unwrap();
        return;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
