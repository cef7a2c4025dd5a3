//! A static host as cities use them: files under some path, and nothing else. It
//! notes what is asked for, and can keep a file back for a while.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use crate::tree::Tree;

/// A host that runs until the program ends.
#[derive(Debug, Clone)]
pub struct Host {
    port: u16,
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    files: Tree,
    base: String,
    asked: Mutex<Vec<String>>,
    kept_back: Mutex<Option<String>>,
    drop_in_background: Condvar,
    lost: Mutex<Option<String>>,
    cut: Mutex<Option<String>>,
    knows_no_wasm: AtomicBool,
    slow_until: Mutex<Option<String>>,
    /// Further lines of each answer.
    headers: String,
}

/// The bytes of a page that are sent at once where it is slow, and how long the next ones take:
/// a browser shows what it has meanwhile.
const PIECE: usize = 160;
const PAUSE: Duration = Duration::from_millis(50);

impl Host {
    /// Serves files under a base path that begins and ends with a slash.
    ///
    /// # Panics
    /// When no port is free.
    #[must_use]
    pub fn start(files: Tree, base: &str) -> Self {
        // As GitHub Pages does: pages of other sites may read what is public anyway.
        Self::start_with(files, base, "Access-Control-Allow-Origin: *")
    }

    /// The same with a header of its own.
    ///
    /// # Panics
    /// When no port is free.
    #[must_use]
    pub fn start_with(files: Tree, base: &str, header: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let port = listener.local_addr().expect("a listener has an address").port();
        let shared = Arc::new(Shared {
            files,
            base: base.to_string(),
            asked: Mutex::default(),
            kept_back: Mutex::default(),
            drop_in_background: Condvar::new(),
            lost: Mutex::default(),
            cut: Mutex::default(),
            knows_no_wasm: AtomicBool::new(false),
            slow_until: Mutex::default(),
            headers: format!("{header}\r\n"),
        });
        let host = Self { port, shared: Arc::clone(&shared) };
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let shared = Arc::clone(&shared);
                std::thread::spawn(move || shared.answer(stream));
            }
        });
        host
    }

    /// The address of a page.
    #[must_use]
    pub fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{}{path}", self.port, self.shared.base)
    }

    /// What was asked for since the last time, from the base on.
    #[must_use]
    pub fn asked(&self) -> Vec<String> {
        std::mem::take(&mut self.shared.asked.lock().expect("nobody panics with the list"))
    }

    /// Keeps files with this ending back until [`Host::drop_in_background`].
    pub fn keep_back(&self, ending: &str) {
        *self.shared.kept_back.lock().expect("nobody panics with it") = Some(ending.to_string());
    }

    /// Has lost all files with this ending.
    pub fn lose(&self, ending: &str) {
        *self.shared.lost.lock().expect("nobody panics with it") = Some(ending.to_string());
    }

    /// Answers only the first half of files with this ending.
    pub fn cut(&self, ending: &str) {
        *self.shared.cut.lock().expect("nobody panics with it") = Some(ending.to_string());
    }

    /// Gives WebAssembly the type of unknown files, as old hosts do.
    pub fn forget_wasm(&self) {
        self.shared.knows_no_wasm.store(true, Ordering::Relaxed);
    }

    /// Sends pages in small pieces up to these words, and a browser shows each of them.
    pub fn slow_until(&self, words: &str) {
        *self.shared.slow_until.lock().expect("nobody panics with it") = Some(words.to_string());
    }

    /// Answers what was kept back.
    pub fn drop_in_background(&self) {
        *self.shared.kept_back.lock().expect("nobody panics with it") = None;
        self.shared.drop_in_background.notify_all();
    }
}

impl Shared {
    fn answer(&self, mut stream: TcpStream) {
        let mut lines = BufReader::new(&stream).lines().map_while(Result::ok);
        let Some(first) = lines.next() else { return };
        lines.take_while(|line| !line.is_empty()).for_each(drop);
        let target = first.split(' ').nth(1).unwrap_or("/");
        let path = target.split('?').next().unwrap_or_default();
        let inside = path.strip_prefix(&self.base);
        self.note(inside.unwrap_or(path));
        let (status, kind, body) = inside.map_or((404, "text/plain", &b""[..]), |p| self.find(p));
        let location = if status == 301 { format!("Location: {path}/\r\n") } else { String::new() };
        let head = format!(
            "HTTP/1.1 {status} -\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n{location}\
             {}Cache-Control: max-age=60\r\nConnection: close\r\n\r\n",
            body.len(),
            self.headers
        );
        let slow = if kind.starts_with("text/html") { self.slow_bytes(body) } else { 0 };
        let (slow, rest) = body.split_at(slow);
        let mut sent = stream.write_all(head.as_bytes());
        for piece in slow.chunks(PIECE) {
            sent = sent.and_then(|()| stream.write_all(piece));
            std::thread::sleep(PAUSE);
        }
        let _ = sent.and_then(|()| stream.write_all(rest));
    }

    /// How many bytes of a page are sent in pieces.
    fn slow_bytes(&self, page: &[u8]) -> usize {
        let until = self.slow_until.lock().expect("nobody panics with it");
        let Some(until) = until.as_ref() else { return 0 };
        let at = page.windows(until.len()).position(|bytes| bytes == until.as_bytes());
        at.map_or(page.len(), |at| at + until.len())
    }

    fn note(&self, path: &str) {
        self.asked.lock().expect("nobody panics with the list").push(path.to_string());
        let mut kept = self.kept_back.lock().expect("nobody panics with it");
        while kept.as_ref().is_some_and(|ending| path.ends_with(ending.as_str())) {
            kept = self.drop_in_background.wait(kept).expect("nobody panics with it");
        }
    }

    fn find(&self, path: &str) -> (u16, &'static str, &[u8]) {
        let index = format!("{path}index.html");
        let file = if path.is_empty() || path.ends_with('/') { &index } else { path };
        let is_lost = |ending: &String| file.ends_with(ending.as_str());
        let is_lost =
            self.lost.lock().expect("nobody panics with it").as_ref().is_some_and(is_lost);
        if let Some(bytes) = self.files.get(file).filter(|_| !is_lost) {
            let cut = self.cut.lock().expect("nobody panics with it");
            let cut = cut.as_ref().is_some_and(|ending| file.ends_with(ending.as_str()));
            let bytes = if cut { &bytes[..bytes.len() / 2] } else { bytes };
            let odd = file.ends_with(".wasm") && self.knows_no_wasm.load(Ordering::Relaxed);
            return (200, if odd { "application/octet-stream" } else { kind(file) }, bytes);
        }
        if self.files.contains_key(&format!("{path}/index.html")) {
            return (301, "text/plain", b"");
        }
        let page = self.files.get("404.html").map_or(&b""[..], Vec::as_slice);
        (404, "text/html; charset=utf-8", page)
    }
}

fn kind(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css",
        "js" => "text/javascript",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "svg" => "image/svg+xml",
        "xml" => "application/xml",
        "txt" => "text/plain",
        _ => "application/octet-stream",
    }
}
