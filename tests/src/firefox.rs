//! A real Firefox without a window, spoken to by WebDriver BiDi.
//! Source: <https://www.w3.org/TR/webdriver-bidi/>

use std::cell::{Cell, RefCell};
use std::io::{BufRead, BufReader};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::Context;
use serde_json::{Value, json};
use tempfile::TempDir;
use tungstenite::stream::MaybeTlsStream;
use tungstenite::{Message, WebSocket};

/// The names under which systems install it.
const NAMES: [&str; 2] = ["firefox-esr", "firefox"];
const PATIENCE: Duration = Duration::from_secs(30);

/// A running browser with one page and a profile of its own, gone at the end.
pub struct Firefox {
    running: Child,
    socket: RefCell<WebSocket<MaybeTlsStream<TcpStream>>>,
    page: String,
    calls: Cell<u64>,
    complaints: RefCell<Vec<String>>,
    _profile: TempDir,
}

impl Firefox {
    /// Starts it.
    ///
    /// # Errors
    /// When there is none, with what to install, or it does not answer.
    pub fn start() -> anyhow::Result<Self> {
        let profile = tempfile::tempdir()?;
        let mut browser = Command::new(executable()?);
        browser.args(["--headless", "--no-remote", "--remote-debugging-port", "0", "--profile"]);
        browser.arg(profile.path()).stdout(Stdio::null()).stderr(Stdio::piped());
        let mut running = browser.spawn().context("cannot start Firefox")?;
        let said = BufReader::new(running.stderr.take().context("standard error was asked for")?);
        let mut said = said.lines().map_while(Result::ok);
        let address =
            said.find_map(|line| Some(line.split_once("BiDi listening on ")?.1.to_owned()));
        let address = format!("{}/session", address.context("Firefox has ended")?.trim());
        std::thread::spawn(move || said.for_each(drop));
        let (socket, _) = tungstenite::connect(address)?;
        let mut firefox = Self {
            running,
            socket: RefCell::new(socket),
            page: String::new(),
            calls: Cell::new(0),
            complaints: RefCell::default(),
            _profile: profile,
        };
        firefox.call("session.new", &json!({ "capabilities": {} }));
        firefox.call("session.subscribe", &json!({ "events": ["log.entryAdded"] }));
        let pages = firefox.call("browsingContext.getTree", &json!({}));
        let page = pages["contexts"][0]["context"].as_str().context("there is a page")?;
        firefox.page = page.to_owned();
        Ok(firefox)
    }

    /// Goes to an address and waits until the page has loaded.
    pub fn go(&self, url: &str) {
        let whole = json!({ "context": self.page, "url": url, "wait": "complete" });
        self.call("browsingContext.navigate", &whole);
    }

    /// The value of an expression in the page.
    ///
    /// # Panics
    /// When it throws.
    pub fn see(&self, expression: &str) -> Value {
        let call = json!({
            "expression": format!("JSON.stringify([{expression}])"),
            "target": { "context": self.page },
            "awaitPromise": true,
        });
        let seen = self.call("script.evaluate", &call);
        let text = seen["result"]["value"].as_str();
        let text = text.unwrap_or_else(|| panic!("{expression}: {seen}"));
        let list: Value = serde_json::from_str(text).expect("the browser writes JSON");
        list[0].clone()
    }

    /// Waits until an expression is true, looking again and again.
    ///
    /// # Panics
    /// When it never is.
    pub fn wait_for(&self, expression: &str) {
        let end = Instant::now() + PATIENCE;
        while self.see(expression) != Value::Bool(true) {
            assert!(Instant::now() < end, "never true: {expression}; {:?}", self.complaints());
            std::thread::sleep(Duration::from_millis(25));
        }
    }

    /// Types text where the focus is, key by key.
    pub fn type_text(&self, text: &str) {
        let keys: Vec<Value> = text
            .chars()
            .flat_map(|key| ["keyDown", "keyUp"].map(|kind| json!({ "type": kind, "value": key })))
            .collect();
        let hands = json!([{ "type": "key", "id": "keyboard", "actions": keys }]);
        self.call("input.performActions", &json!({ "context": self.page, "actions": hands }));
    }

    /// Clicks what a selector names, with the mouse, in its middle.
    pub fn click(&self, selector: &str) {
        let [x, y] = self.middle(selector);
        let [down, up] =
            ["pointerDown", "pointerUp"].map(|kind| json!({ "type": kind, "button": 0 }));
        self.mouse(&[json!({ "type": "pointerMove", "x": x, "y": y }), down, up]);
    }

    /// Presses the mouse on what one selector names, and moves it onto what another one names. This
    /// driver tells pages what is dragged over them, and never that it is dropped.
    pub fn drag_over(&self, from: &str, to: &str) {
        let to_point = |x: i64, y: i64| json!({ "type": "pointerMove", "x": x, "y": y });
        // What is looked for is scrolled to, which moves what was found before.
        self.middle(to);
        let [x, y] = self.middle(from);
        let press = json!({ "type": "pointerDown", "button": 0 });
        self.mouse(&[to_point(x, y), press]);
        for step in [6, 12] {
            self.mouse(&[to_point(x + step, y)]);
        }
        let [to_x, to_y] = self.middle(to);
        for step in [-6, -3, 0] {
            self.mouse(&[to_point(to_x + step, to_y)]);
        }
    }

    fn mouse(&self, actions: &[Value]) {
        let hands = json!([{ "type": "pointer", "id": "mouse", "actions": actions }]);
        self.call("input.performActions", &json!({ "context": self.page, "actions": hands }));
    }

    /// The middle of an element in the window.
    fn middle(&self, selector: &str) -> [i64; 2] {
        let place = self.see(&format!(
            "(one => {{ one.scrollIntoView({{ block: 'nearest', behavior: 'instant' }}); \
             const {{ x, y, width, height }} = one.getBoundingClientRect(); \
             return [x + width / 2, y + height / 2].map(Math.round); }})\
             (document.querySelector({}))",
            Value::from(selector)
        ));
        [0, 1].map(|n| place[n].as_i64().expect("a place is a number"))
    }

    /// Errors and warnings of the console.
    #[must_use]
    pub fn complaints(&self) -> Vec<String> {
        self.complaints.borrow().clone()
    }

    /// What is answered to a command.
    fn call(&self, method: &str, params: &Value) -> Value {
        let id = self.calls.get() + 1;
        self.calls.set(id);
        let call = json!({ "id": id, "method": method, "params": params }).to_string();
        let mut socket = self.socket.borrow_mut();
        socket.send(Message::text(call)).expect("Firefox listens");
        loop {
            let message = socket.read().expect("Firefox answers");
            let Ok(text) = message.to_text() else { continue };
            let Ok(mut said) = serde_json::from_str::<Value>(text) else { continue };
            if said["id"] == id {
                assert_eq!(said["type"], "success", "{method}: {said}");
                return said["result"].take();
            }
            let entry = &said["params"];
            if matches!(entry["level"].as_str(), Some("error" | "warn")) {
                self.complaints.borrow_mut().push(entry["text"].to_string());
            }
        }
    }
}

impl Drop for Firefox {
    fn drop(&mut self) {
        let _ = self.running.kill();
        let _ = self.running.wait();
    }
}

fn executable() -> anyhow::Result<PathBuf> {
    if let Some(named) = std::env::var_os("CAREERS_FIREFOX") {
        return Ok(named.into());
    }
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&folders)
        .flat_map(|folder| NAMES.map(|name| folder.join(name)))
        .find(|path| path.is_file());
    found.context(
        "there is no Firefox: install it (`apt-get install firefox-esr`), or set \
         CAREERS_FIREFOX to its path",
    )
}
