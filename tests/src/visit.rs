//! A visitor of a page: what they do and what they see.

mod keyboard;
mod mouse;

use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use chromiumoxide::Page;
use chromiumoxide::cdp::IntoEventKind;
use chromiumoxide::cdp::browser_protocol::browser::{
    SetDownloadBehaviorBehavior, SetDownloadBehaviorParams,
};
use chromiumoxide::cdp::browser_protocol::dom::SetFileInputFilesParams;
use chromiumoxide::cdp::browser_protocol::emulation::{
    MediaFeature, SetDeviceMetricsOverrideParams, SetEmulatedMediaParams,
    SetScriptExecutionDisabledParams,
};
use chromiumoxide::cdp::browser_protocol::log;
use chromiumoxide::cdp::browser_protocol::network;
use chromiumoxide::cdp::browser_protocol::target::SetAutoAttachParams;
use chromiumoxide::cdp::js_protocol::runtime;
use futures::StreamExt;
use serde_json::Value;

use crate::browser::Browser;
use crate::translator::Translator;

const PATIENCE: Duration = Duration::from_secs(15);
const PAUSE: Duration = Duration::from_millis(15);

/// What a visitor's browser is like.
#[derive(Debug, Clone, Copy)]
pub struct Settings {
    /// How wide the window is.
    pub width: i64,
    /// How high it is.
    pub height: i64,
    /// Whether scripts run.
    pub script: bool,
    /// What translates pages, if anything does.
    pub translator: Option<Translator>,
}

impl Default for Settings {
    fn default() -> Self {
        Self { width: 1100, height: 900, script: true, translator: None }
    }
}

/// A visitor with one open page.
pub struct Visit {
    browser: Arc<Browser>,
    page: Page,
    complaints: Arc<Mutex<Vec<String>>>,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Visit {
    pub(crate) fn begin(browser: Arc<Browser>, page: Page, settings: Settings) -> Self {
        let visit = Self { browser, page, complaints: Arc::default(), requests: Arc::default() };
        visit.listen();
        let size = SetDeviceMetricsOverrideParams::new(settings.width, settings.height, 1.0, false);
        let script = SetScriptExecutionDisabledParams::new(!settings.script);
        visit.browser.wait(async {
            visit.page.execute(size).await.expect("the window takes a size");
            visit.page.execute(script).await.expect("script can be switched off");
            // Otherwise service workers wait for a debugger, and no test attaches one.
            let alone = SetAutoAttachParams::new(false, false);
            visit.page.execute(alone).await.expect("workers are left alone");
            if let Some(translator) = settings.translator {
                let translates = visit.page.evaluate_on_new_document(translator.script());
                translates.await.expect("the page takes a translator");
            }
        });
        visit
    }

    fn listen(&self) {
        self.hear(&self.complaints, |e: &runtime::EventExceptionThrown| {
            let details = &e.exception_details;
            let thrown = details.exception.as_ref().and_then(|e| e.description.clone());
            Some(thrown.unwrap_or_else(|| details.text.clone()))
        });
        self.hear(&self.complaints, |e: &runtime::EventConsoleApiCalled| {
            use runtime::ConsoleApiCalledType::{Assert, Error, Warning};
            let bad = matches!(e.r#type, Error | Warning | Assert);
            bad.then(|| {
                format!("console: {:?}", e.args.iter().map(|a| &a.value).collect::<Vec<_>>())
            })
        });
        self.hear(&self.complaints, |e: &log::EventEntryAdded| {
            let bad = matches!(e.entry.level, log::LogEntryLevel::Error);
            bad.then(|| format!("{} {}", e.entry.text, e.entry.url.clone().unwrap_or_default()))
        });
        self.hear(&self.requests, |e: &network::EventRequestWillBeSent| {
            Some(e.request.url.clone())
        });
        self.browser.wait(async {
            self.page.enable_runtime().await.expect("the page tells of exceptions");
            self.page.enable_log().await.expect("the page tells of complaints");
        });
    }

    /// Notes what an event says.
    fn hear<E: IntoEventKind + Unpin>(
        &self,
        list: &Arc<Mutex<Vec<String>>>,
        said: impl Fn(&E) -> Option<String> + Send + 'static,
    ) {
        let stream = self.browser.wait(self.page.event_listener::<E>());
        let mut stream = stream.expect("the browser tells of events");
        let list = Arc::clone(list);
        self.browser.beside(async move {
            while let Some(event) = stream.next().await {
                if let Some(text) = said(&event) {
                    list.lock().expect("nobody panics with the list").push(text);
                }
            }
        });
    }

    /// Goes to an address and waits until the page has loaded.
    pub fn go(&self, url: &str) {
        let gone = self.browser.wait(self.page.goto(url));
        gone.unwrap_or_else(|error| panic!("cannot go to {url}: {error}"));
    }

    /// Goes to an address and does not wait for what the page loads.
    pub fn set_out(&self, url: &str) {
        let quoted = Value::from(url);
        self.see(&format!("void (location.href = {quoted})"));
    }

    /// Lets the clock of pages stand at a moment, in seconds since 1970, from the next one on.
    pub fn set_clock(&self, seconds: i64) {
        self.before_pages(&format!("Date.now = () => {seconds} * 1000"));
    }

    /// Lets the clock of pages begin at a moment and go on.
    pub fn start_clock(&self, seconds: i64) {
        self.before_pages(&format!("Date.now = () => {seconds} * 1000 + performance.now()"));
    }

    /// Another tab of the same visitor, who sees what this one has stored.
    pub fn another_tab(&self, settings: Settings) -> Self {
        Self::begin(Arc::clone(&self.browser), self.browser.tab_beside(&self.page), settings)
    }

    /// Runs a script before those of every page from the next one on.
    pub fn before_pages(&self, script: &str) {
        let added = self.browser.wait(self.page.evaluate_on_new_document(script));
        added.expect("the browser takes a script");
    }

    /// Prefers something from now on: `("prefers-color-scheme", "dark")`.
    pub fn prefer(&self, features: &[(&str, &str)]) {
        self.emulate("", features);
    }

    /// Sees the page as it is printed, with preferences beside.
    pub fn paper(&self, features: &[(&str, &str)]) {
        self.emulate("print", features);
    }

    fn emulate(&self, media: &str, features: &[(&str, &str)]) {
        let features = features.iter().map(|(name, value)| MediaFeature::new(*name, *value));
        let media = SetEmulatedMediaParams::builder().media(media).features(features).build();
        self.browser.wait(self.page.execute(media)).expect("the browser takes preferences");
    }

    /// Reloads the page.
    pub fn reload(&self) {
        self.browser.wait(self.page.reload()).expect("the page reloads");
    }

    /// Goes back in history.
    pub fn back(&self) {
        self.see("void history.back()");
    }

    /// The value of an expression in the page, as JSON.
    pub fn see(&self, expression: &str) -> Value {
        self.try_see(expression).unwrap_or_else(|error| panic!("{expression}: {error}"))
    }

    fn try_see(&self, expression: &str) -> Result<Value, String> {
        let seen = self.browser.wait(self.page.evaluate_expression(expression));
        seen.map(|seen| seen.value().cloned().unwrap_or(Value::Null)).map_err(|e| e.to_string())
    }

    /// The value of an expression, as text.
    pub fn text(&self, expression: &str) -> String {
        match self.see(expression) {
            Value::String(text) => text,
            other => other.to_string(),
        }
    }

    /// The value of an expression, as a number.
    pub fn count(&self, expression: &str) -> u64 {
        let seen = self.see(expression);
        seen.as_u64().unwrap_or_else(|| panic!("{expression} is {seen}, not a number"))
    }

    /// Waits until an expression is true, looking again and again.
    pub fn wait_for(&self, expression: &str) {
        let end = Instant::now() + PATIENCE;
        while self.try_see(expression) != Ok(Value::Bool(true)) {
            assert!(
                Instant::now() < end,
                "never came true: {expression}\n  at {:?}\n  complaints: {:?}",
                self.try_see("location.href"),
                self.complaints()
            );
            std::thread::sleep(PAUSE);
        }
    }

    /// Chooses an entry of a list by its value, as a visitor does.
    pub fn choose(&self, selector: &str, value: &str) {
        let [quoted, value] = [selector, value].map(Value::from);
        let chosen = self.see(&format!(
            "(list => {{ list.value = {value}; \
             list.dispatchEvent(new Event('input', {{ bubbles: true }})); \
             return list.value; }})(document.querySelector({quoted}))"
        ));
        assert_eq!(chosen, value, "{selector} has no such entry");
    }

    /// Chooses a file in a field.
    pub fn choose_file(&self, selector: &str, file: &Path) {
        let done = self.browser.wait(async {
            let field = self.page.find_element(selector).await?;
            let file = file.display().to_string();
            let choice = SetFileInputFilesParams::builder().file(file).node_id(field.node_id);
            self.page.execute(choice.build().expect("a file was given")).await.map(drop)
        });
        done.unwrap_or_else(|error| panic!("cannot choose a file in {selector}: {error}"));
    }

    /// Has what is downloaded saved in a folder.
    pub fn download_into(&self, folder: &Path) {
        let allow = SetDownloadBehaviorParams::builder()
            .behavior(SetDownloadBehaviorBehavior::Allow)
            .download_path(folder.display().to_string());
        self.browser.allow_downloads(allow, &self.page);
    }

    /// Errors and warnings of the console, exceptions, refusals of the policy.
    #[must_use]
    pub fn complaints(&self) -> Vec<String> {
        self.complaints.lock().expect("nobody panics with the list").clone()
    }

    /// What was requested since the last time.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        std::mem::take(&mut self.requests.lock().expect("nobody panics with the list"))
    }

    /// Asserts that the browser had nothing to complain about.
    ///
    /// # Panics
    /// When it had.
    pub fn assert_content(&self) {
        assert_eq!(self.complaints(), Vec::<String>::new(), "the browser complains");
    }
}
