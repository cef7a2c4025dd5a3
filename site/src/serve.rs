//! A site while it is being written: built in memory, shown on this computer
//! only, built again and reloaded whenever a source changes.
//!
//! When the sources break, the last good site stays and the problems are shown
//! with it. This is deliberately no server for the public: the folder that
//! `careers build` writes needs none.

mod answer;
mod connections;
mod error_page;
mod events;
mod findings;
mod gallery;
mod listener;
mod local_only;
mod media_type;
mod moved;
mod on_demand;
mod page;
mod rebuilder;
mod save;
mod shown;
mod watch;

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::Context;
use axum::Router;
use axum::extract::{DefaultBodyLimit, Extension};
use axum::middleware;
use axum::routing::{get, put};
use tokio::sync::watch as channel;

use crate::Options;
use connections::Limits;
pub use listener::Listener;
use rebuilder::Rebuilder;
pub use rebuilder::{Built, Outcome};
use shown::Shown;
use watch::Changes;

/// What everybody who is answered looks at.
type State = channel::Receiver<Arc<Shown>>;

/// The folder of the sources, which the studio saves into.
#[derive(Debug)]
struct Folder(PathBuf);

/// What is served.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// The folder of the sources.
    pub root: PathBuf,
    /// How they are built.
    pub options: Options,
    /// Whether the browser goes to the page whose file was saved.
    pub follow: bool,
    /// Whether the studio is there too, which saves into the folder.
    pub studio: bool,
}

/// Serves a site until the program is ended.
///
/// # Errors
/// When the folder cannot be watched or the connection breaks.
pub fn serve(
    listener: Listener,
    wanted: Wanted,
    report: impl FnMut(&Built) + Send + 'static,
) -> anyhow::Result<()> {
    let changes = Changes::watch(&wanted.root)?;
    let folder = Arc::new(Folder(wanted.root.clone()));
    let mut rebuilder = Rebuilder::new(wanted, Box::new(report));
    let (sender, receiver) = channel::channel(Arc::new(rebuilder.build().unwrap_or_default()));
    std::thread::Builder::new()
        .name("rebuilding".into())
        .spawn(move || rebuild(rebuilder, changes, &sender))
        .context("cannot start rebuilding")?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.context("cannot start serving")?.block_on(answer_all(listener, receiver, folder))
}

/// Builds whenever something changed, for as long as the program runs.
fn rebuild(mut rebuilder: Rebuilder, mut changes: Changes, sender: &channel::Sender<Arc<Shown>>) {
    while changes.wait() {
        if let Some(shown) = rebuilder.build() {
            sender.send_replace(Arc::new(shown));
        }
    }
}

async fn answer_all(listener: Listener, state: State, folder: Arc<Folder>) -> anyhow::Result<()> {
    let routes = Router::new()
        .route("/.careers/events", get(events::events))
        .route("/.careers/live.js", get(events::script))
        .route("/.careers/findings", get(answer::findings))
        .route("/.careers/page.css", get(page::style))
        .route("/.careers/gallery", get(gallery::gallery))
        .route("/", get(answer::home))
        .route("/studio/files/{*path}", put(save::save))
        .route("/{*path}", get(answer::file))
        .layer(DefaultBodyLimit::max(save::MOST))
        .layer(Extension(folder))
        .layer(middleware::from_fn(local_only::local_only))
        .with_state(state);
    let listener = listener.listen().context("cannot listen")?;
    connections::answer_all(listener, routes, Limits::USUAL).await;
    Ok(())
}
