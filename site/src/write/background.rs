//! Writing files of a site while further ones are made.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use anyhow::Context;

use super::{Target, Writing};
use crate::output::NewFile;

/// So many groups of files wait to be written; anyone who makes more waits as well, so that
/// memory does not fill where the disk is slow.
const WAITING: usize = 1;

/// Makes files and writes them beside the site that is there. The first ones begin it: where
/// none are made, the disk stays as it is. Gives what the maker gave, and the site that was
/// written so far; none when there was no file.
///
/// # Errors
/// When the disk fails, when another build is at it, when the folder holds files that this
/// program did not make, and when a path is none that every system takes; beside what the
/// maker gave. What was begun has been removed then.
pub fn in_background<T>(
    target: &Target,
    make: impl FnOnce(&mut dyn FnMut(Vec<NewFile>)) -> T,
) -> (T, anyhow::Result<Option<Writing<'_>>>) {
    thread::scope(|scope| {
        let (sender, files) = sync_channel(WAITING);
        let writer = thread::Builder::new()
            .name("writing".into())
            .spawn_scoped(scope, || write_all(target, files))
            .context("the system gives the program no thread to write with");
        let writer = match writer {
            Ok(writer) => writer,
            Err(error) => return (make(&mut drop), Err(error)),
        };
        let made = make(&mut |files| send(&sender, files));
        drop(sender);
        (made, writer.join().expect("writing does not panic"))
    })
}

/// A writer that failed takes no more, and has said why.
fn send(sender: &SyncSender<Vec<NewFile>>, files: Vec<NewFile>) {
    let _ = sender.send(files);
}

fn write_all(
    target: &Target,
    files: Receiver<Vec<NewFile>>,
) -> anyhow::Result<Option<Writing<'_>>> {
    let mut writing: Option<Writing<'_>> = None;
    for some in files {
        let begun = match &mut writing {
            Some(begun) => begun,
            None => writing.insert(Writing::begin(target)?),
        };
        if let Err(error) = begun.add(&some) {
            writing.into_iter().for_each(Writing::discard);
            return Err(error);
        }
    }
    Ok(writing)
}
