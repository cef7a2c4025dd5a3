//! One call to the engine at a time: what is typed meanwhile waits, and only the last of it is
//! sent. An engine that ends is started again with everything; one that ends again over the
//! same texts waits for the author.

use std::collections::BTreeMap;

use yew::Context;

use super::Studio;
use super::message::{Message, Screen};
use crate::browser::engine::{self, Base, Ended};
use crate::message::{Answer, Made, Request};

/// What waits for the engine.
#[derive(Debug, Default)]
pub(crate) struct Queue {
    /// Whether the engine is at work.
    pub(crate) is_busy: bool,
    /// Texts to send, by path; none to take a file away.
    waiting: BTreeMap<String, Option<String>>,
    /// How often the engine has ended since it last made a site.
    failures: u32,
    /// The engine that ended last.
    ended: u32,
}

/// So often an engine is started again by itself.
const TRIES: u32 = 2;

impl Queue {
    /// Whether nothing goes on until the author says so.
    pub(crate) fn is_stopped(&self) -> bool {
        self.failures >= TRIES
    }

    /// Notes that an engine has ended. False where that is known, or another one has begun.
    fn note(&mut self, ended: &Ended) -> bool {
        let is_new = ended.number == engine::started() && ended.number > self.ended;
        self.ended = self.ended.max(ended.number);
        is_new
    }
}

impl Studio {
    /// Sends a text to the engine, now or when it is free.
    pub(crate) fn send(&mut self, ctx: &Context<Self>, path: &str, text: Option<String>) {
        self.save.forget_changes();
        self.queue.waiting.insert(path.to_owned(), text);
        self.flush(ctx);
    }

    fn flush(&mut self, ctx: &Context<Self>) {
        if self.queue.is_busy || self.queue.waiting.is_empty() || self.queue.is_stopped() {
            return;
        }
        self.queue.is_busy = true;
        let texts = std::mem::take(&mut self.queue.waiting).into_iter().collect();
        ctx.link().send_future(async { made(Request::Set(texts)).await });
    }

    /// Takes what the engine has made.
    pub(crate) fn made(&mut self, ctx: &Context<Self>, made: Made) {
        (self.queue.is_busy, self.queue.failures) = (false, 0);
        if let Some(files) = &made.files {
            self.files.clone_from(files);
        }
        self.made = made;
        self.flush(ctx);
        if !self.queue.is_busy {
            self.show_page();
            self.ask_form(ctx);
            if self.screen == Screen::Save {
                self.ask_changes(ctx);
            }
        }
    }

    /// The engine has ended. Its work is begun again from the texts that are here.
    pub(crate) fn ended(&mut self, ctx: &Context<Self>, ended: &Ended) {
        self.paste.ended();
        if !self.queue.note(ended) {
            return;
        }
        self.queue.failures += 1;
        self.queue.is_busy = false;
        if self.queue.is_stopped() {
            self.trouble = format!(
                "The program ended over these texts, which is a mistake of the program ({}). \
                 Nothing is lost: what you wrote stays here and in this browser. Take back what \
                 you changed last, then press “Try again”.",
                ended.why
            );
            return;
        }
        self.restart(ctx);
    }

    /// The author wants the engine to try again.
    pub(crate) fn again(&mut self, ctx: &Context<Self>) {
        self.queue.failures = 0;
        self.trouble.clear();
        self.restart(ctx);
    }

    fn restart(&mut self, ctx: &Context<Self>) {
        let Some(base) = self.base.clone() else { return };
        self.queue.is_busy = true;
        self.queue.waiting.clear();
        let saved = self.saved.iter().map(|(path, text)| (path.clone(), text.clone()));
        let texts = saved.chain(self.edits.texts()).collect();
        ctx.link().send_future(async move { restarted(&base, texts).await });
    }

    /// Asks the engine for something that changes nothing.
    pub(crate) fn ask(
        &self,
        ctx: &Context<Self>,
        request: Request,
        told: impl FnOnce(Answer) -> Message + 'static,
    ) {
        ctx.link().send_future(async move {
            match engine::ask(&request).await {
                Ok(Answer::Refused(why)) => Message::Trouble(why),
                Ok(answer) => told(answer),
                Err(ended) => Message::Ended(ended),
            }
        });
    }
}

async fn made(request: Request) -> Message {
    match engine::ask(&request).await {
        Ok(Answer::Made(made)) => Message::Made(made),
        Ok(_) => Message::Ended(Ended::strange()),
        Err(ended) => Message::Ended(ended),
    }
}

async fn restarted(base: &Base, texts: Vec<(String, Option<String>)>) -> Message {
    match engine::start(base).await {
        Ok(()) => made(Request::Set(texts)).await,
        Err(ended) => Message::Ended(ended),
    }
}
