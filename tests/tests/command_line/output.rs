//! What cannot be said was not done: a disk that is full, a reader who went away, no memory
//! and no threads.

#![cfg(target_os = "linux")]

use std::fs::OpenOptions;
use std::process::{Command, Stdio};

use tests::repository;

use super::Place;

/// A run of every command that says something on standard output when all is well.
const SAYING: [&[&str]; 13] = [
    &["check"],
    &["build"],
    &["build", "--timings"],
    &["explain"],
    &["explain", "unknown-key"],
    &["fmt"],
    &["questions"],
    &["schema", "role"],
    &["init", "new"],
    &["new", "page", "News"],
    &["--help"],
    &["--version"],
    &["assess", "clerk", "--answers", "me.toml"],
];

fn place() -> Place {
    let place = Place::new();
    place.write("me.toml", "degrees_complete = true\n");
    place
}

#[test]
fn a_full_disk_ends_with_2_and_a_message() {
    for arguments in SAYING {
        let place = place();
        let full = OpenOptions::new().write(true).open("/dev/full").unwrap();
        let mut careers = repository::command();
        careers.args(arguments).current_dir(place.folder.path()).stdout(full);
        let ended = careers.stderr(Stdio::piped()).spawn().unwrap().wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&ended.stderr);
        assert_eq!(ended.status.code(), Some(2), "{arguments:?}: {said}");
        assert!(
            said.contains("error: cannot write what there is to say: "),
            "{arguments:?}: {said}"
        );
    }
}

#[test]
fn a_reader_who_went_away_is_no_error_of_any_command() {
    for arguments in SAYING {
        let place = place();
        let mut careers = repository::command();
        careers.args(arguments).current_dir(place.folder.path());
        let mut running = careers.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(running.stdout.take());
        let ended = running.wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&ended.stderr);
        assert_eq!((ended.status.code(), &*said), (Some(0), ""), "{arguments:?}");
    }
}

/// With little memory some threads or some allocations fail, each time others.
#[test]
fn without_memory_or_threads_it_ends_with_2_and_a_message() {
    let place = Place::new();
    let mut refused = 0;
    let run = |mebibytes: u32, arguments: &str| {
        let limit = mebibytes * 1024;
        let script = format!("ulimit -v {limit}; exec timeout 100 \"$0\" {arguments}");
        let mut shell = Command::new("sh");
        shell.args(["-c", &script]).arg(repository::careers()).current_dir(place.folder.path());
        shell.env("RAYON_NUM_THREADS", "16").output().unwrap()
    };
    for mebibytes in [60, 90, 120, 200, 300, 500, 800, 1_200] {
        // With less than it is large the system itself cannot start the program.
        if run(mebibytes, "--version").status.code() != Some(0) {
            continue;
        }
        let ended = run(mebibytes, "build");
        let said = String::from_utf8_lossy(&ended.stderr);
        match ended.status.code() {
            Some(0) => {}
            Some(2) => {
                refused += 1;
                assert!(said.contains("error: "), "{mebibytes} MiB: {said}");
            }
            other => panic!("{mebibytes} MiB: {other:?} {:?}: {said}", ended.status),
        }
        assert!(!said.contains("panicked"), "{mebibytes} MiB: {said}");
    }
    assert!(refused > 0, "memory was always enough");
}

#[test]
fn answers_without_end_are_refused() {
    let said = Place::new().run(&["assess", "clerk", "--answers", "/dev/zero"]);
    assert_eq!((said.code, said.out.as_str()), (Some(2), ""));
    let expected = "error: the answers in /dev/zero are larger than 1 MiB: is it the right file?\n";
    assert_eq!(said.err, expected);
}
