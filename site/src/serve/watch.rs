//! Waiting for a source to change.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::Duration;

use anyhow::Context;
use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

/// An editor changes a file in several steps: build when it has been quiet for so long.
const QUIET: Duration = Duration::from_millis(20);
/// Something may change all the time: build all the same after so many changes.
const MOST_CHANGES: usize = 10_000;
/// How often to look whether a folder that went away is back.
const LOOK: Duration = Duration::from_millis(300);

/// The changes of the sources of a site.
pub(super) struct Changes {
    root: PathBuf,
    watcher: RecommendedWatcher,
    watched: BTreeMap<&'static str, Identity>,
    heard: Receiver<notify::Result<Event>>,
}

impl Changes {
    /// Begins to watch.
    pub(super) fn watch(root: &Path) -> anyhow::Result<Self> {
        let (sender, heard) = mpsc::channel();
        // The watcher wants a thread, and panics where it gets none.
        let thread = std::thread::Builder::new().spawn(|| {});
        let _ = thread.context("cannot watch for changes")?.join();
        let watcher = notify::recommended_watcher(sender).context("cannot watch for changes")?;
        let mut changes =
            Self { root: root.to_path_buf(), watcher, watched: BTreeMap::new(), heard };
        changes
            .watch_root()
            .with_context(|| format!("cannot watch the folder {}", root.display()))?;
        changes.watch_folders();
        Ok(changes)
    }

    /// Waits until something changed and it is quiet again. False when there is
    /// nothing to wait for any more.
    pub(super) fn wait(&mut self) -> bool {
        loop {
            if !self.root.exists() {
                self.wait_for_root();
                return true;
            }
            match self.heard.recv() {
                Ok(event) if is_change(&event) => {
                    self.forget(&event);
                    break;
                }
                Ok(_) => {}
                Err(_) => return false,
            }
        }
        self.settle();
        self.watch_folders();
        true
    }

    fn settle(&mut self) {
        for _ in 0..MOST_CHANGES {
            match self.heard.recv_timeout(QUIET) {
                Ok(event) => self.forget(&event),
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    /// A folder that something happened to is watched anew, whatever it is now: another
    /// may have its number.
    fn forget(&mut self, event: &notify::Result<Event>) {
        let paths = event.as_ref().map_or(&[][..], |event| event.paths.as_slice());
        self.watched.retain(|name, _| !paths.iter().any(|path| path.ends_with(name)));
    }

    fn wait_for_root(&mut self) {
        while self.watch_root().is_err() {
            std::thread::sleep(LOOK);
        }
        self.watched.clear();
        self.settle();
        self.watch_folders();
    }

    /// Only the files beside the folders of sources: the folder may hold much else.
    fn watch_root(&mut self) -> notify::Result<()> {
        self.watcher.watch(&self.root, RecursiveMode::NonRecursive)
    }

    /// A folder that was renamed or made anew is another one: watch what is there now.
    /// One that is not there is seen when it comes, as a change of the root.
    fn watch_folders(&mut self) {
        for name in ["content", "static"] {
            let folder = self.root.join(name);
            let now = identity(&folder);
            if now.is_some() && self.watched.get(name) == now.as_ref() {
                continue;
            }
            let _ = self.watcher.unwatch(&folder);
            self.watched.remove(name);
            let Some(now) = now else { continue };
            if self.watcher.watch(&folder, RecursiveMode::Recursive).is_ok() {
                self.watched.insert(name, now);
            }
        }
    }
}

/// What tells a folder from another that has taken its place. Watching anew costs a walk
/// through all files, so that it is not done where it can be told that it need not be.
#[cfg(unix)]
type Identity = (u64, u64);

#[cfg(unix)]
fn identity(folder: &Path) -> Option<Identity> {
    use std::os::unix::fs::MetadataExt;
    folder.metadata().ok().map(|data| (data.dev(), data.ino()))
}

#[cfg(not(unix))]
type Identity = std::time::Instant;

/// No folder is known again.
#[cfg(not(unix))]
fn identity(folder: &Path) -> Option<Identity> {
    folder.exists().then(std::time::Instant::now)
}

/// Whether something may be different now. Reading is no change: building reads.
fn is_change(event: &notify::Result<Event>) -> bool {
    let written = EventKind::Access(AccessKind::Close(AccessMode::Write));
    event.as_ref().map_or(true, |event| !event.kind.is_access() || event.kind == written)
}
