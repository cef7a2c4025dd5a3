//! A site whose files are made when a browser asks for them: an author looks at one page,
//! and does not wait for the others.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use bytes::Bytes;
use tokio::sync::oneshot;

use crate::render::Site;
use crate::sources::Sources;
use crate::{Found, Memory, Options, Watch, Work, with_site};

/// A good site. Its thread ends with the last of its clones.
#[derive(Debug, Clone)]
pub(super) struct OnDemand {
    asks: Sender<Ask>,
    /// How many pages it has.
    pub(super) pages: usize,
    /// The path of its style sheet.
    pub(super) style: Arc<str>,
}

/// A path, and where to send the file.
#[derive(Debug)]
struct Ask {
    path: String,
    reply: oneshot::Sender<Option<Bytes>>,
}

struct Nobody;

impl Watch for Nobody {}

impl OnDemand {
    /// Looks at sources, and keeps the site that comes of them. None when the program
    /// stumbled over them.
    pub(super) fn start(
        sources: &Sources,
        options: &Options,
        memory: &Arc<Mutex<Memory>>,
    ) -> Option<(Found, Option<Self>)> {
        let (asks, asked) = channel();
        let (tell, told) = channel();
        let (sources, options, memory) = (sources.clone(), options.clone(), Arc::clone(memory));
        let thread = thread::Builder::new().name("site".into());
        let started = thread.spawn(move || {
            // Where the program stumbled the last time, nothing half remembered is used.
            let remembered = memory.lock().unwrap_or_else(|stumbled| {
                memory.clear_poison();
                let mut remembered = PoisonError::into_inner(stumbled);
                *remembered = Memory::default();
                remembered
            });
            let work = Work { sources: &sources, options: &options, memory: Some(remembered) };
            with_site(work, &mut Nobody, |found, site, _| {
                let on_demand = site.as_ref().map(|site| Self {
                    asks,
                    pages: site.pages(),
                    style: site.style().into(),
                });
                let heard = tell.send((found, on_demand)).is_ok();
                drop(tell);
                if let Some(site) = site.filter(|_| heard) {
                    answer(&site, asked);
                }
            });
        });
        started.ok()?;
        told.recv().ok()
    }

    /// A file of the site; none when there is no such file, or none that can be made.
    pub(super) async fn get(&self, path: &str) -> Option<Bytes> {
        let (reply, replied) = oneshot::channel();
        self.asks.send(Ask { path: path.to_owned(), reply }).ok()?;
        replied.await.ok()?
    }
}

/// Makes what is asked for, until nobody can ask any more.
fn answer(site: &Site<'_>, asked: Receiver<Ask>) {
    for Ask { path, reply } in asked {
        // A mistake of ours must not end an author's day: the other pages are there still.
        let made = catch_unwind(AssertUnwindSafe(|| site.file(&path)));
        // A browser that went away wants nothing.
        let _ = reply.send(made.unwrap_or_default());
    }
}
