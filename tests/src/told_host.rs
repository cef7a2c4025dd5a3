//! A host that is told what to do by `_headers` and `_redirects`, as the documentation of Netlify
//! and of Cloudflare Pages describes it. Everything else it does is what both do by themselves.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;

use crate::tree::Tree;

/// What both say of a file unless they are told otherwise.
const CACHE: (&str, &str) = ("Cache-Control", "public, max-age=0, must-revalidate");

/// A host that runs until the program ends.
#[derive(Debug)]
pub struct ToldHost {
    /// Where it listens.
    pub port: u16,
}

#[derive(Debug)]
struct Told {
    files: Tree,
    /// Patterns of paths, each with headers.
    headers: Vec<(String, Vec<(String, String)>)>,
    redirects: Vec<Redirect>,
}

#[derive(Debug)]
struct Redirect {
    from: String,
    to: String,
    status: u16,
}

impl ToldHost {
    /// Serves a site. `always` is whether redirects go before files, as at Cloudflare; at Netlify
    /// those do whose status ends with `!`.
    ///
    /// # Panics
    /// When a line is none that these hosts read, or no port is free.
    #[must_use]
    pub fn start(mut files: Tree, always: bool) -> Self {
        let mut take = |name: &str| {
            let bytes = files.remove(name).unwrap_or_default();
            String::from_utf8(bytes).expect("the file is text")
        };
        let (headers, redirects) =
            (headers(&take("_headers")), redirects(&take("_redirects"), always));
        let told = Arc::new(Told { files, headers, redirects });
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let port = listener.local_addr().expect("a listener has an address").port();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let told = Arc::clone(&told);
                std::thread::spawn(move || told.answer(stream));
            }
        });
        Self { port }
    }
}

fn headers(text: &str) -> Vec<(String, Vec<(String, String)>)> {
    let mut rules: Vec<(String, Vec<(String, String)>)> = Vec::new();
    for line in text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
        if !line.starts_with(' ') {
            assert!(line.starts_with('/'), "no path: {line:?}");
            rules.push((line.to_owned(), Vec::new()));
            continue;
        }
        let (name, value) = line.trim().split_once(": ").expect("a header has a value");
        let (_, own) = rules.last_mut().expect("a header stands below a path");
        own.push((name.to_owned(), value.to_owned()));
    }
    assert!(rules.len() <= 100, "Cloudflare reads 100 rules");
    rules
}

fn redirects(text: &str, always: bool) -> Vec<Redirect> {
    let lines = text.lines().filter(|line| !line.is_empty());
    let read = lines.map(|line| {
        let parts: Vec<&str> = line.split(' ').collect();
        let [from, to, status] = parts[..] else { panic!("no redirect: {line:?}") };
        let forced = status.strip_suffix('!');
        assert!(always != forced.is_some(), "`!` is for Netlify, and needed there: {line:?}");
        let status = forced.unwrap_or(status).parse().expect("a status is a number");
        Redirect { from: from.to_owned(), to: to.to_owned(), status }
    });
    read.collect()
}

impl Told {
    fn answer(&self, mut stream: TcpStream) {
        let mut lines = BufReader::new(&stream).lines().map_while(Result::ok);
        let Some(first) = lines.next() else { return };
        lines.take_while(|line| !line.is_empty()).for_each(drop);
        let target = first.split(' ').nth(1).unwrap_or("/");
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let (status, mut headers, body) = self.found(path, query);
        headers.extend(self.told(path));
        if !headers.iter().any(|(name, _)| name == CACHE.0) {
            headers.push((CACHE.0.into(), CACHE.1.into()));
        }
        let mut head = format!("HTTP/1.1 {status} -\r\nContent-Length: {}\r\n", body.len());
        for (name, value) in headers {
            head += &format!("{name}: {value}\r\n");
        }
        let _ = stream.write_all(format!("{head}\r\n").as_bytes());
        let _ = stream.write_all(body);
    }

    fn found(&self, path: &str, query: &str) -> (u16, Vec<(String, String)>, &[u8]) {
        let bare = |path: &str| path.trim_end_matches('/').to_owned();
        if let Some(own) = self.redirects.iter().find(|own| bare(&own.from) == bare(path)) {
            let query = if query.is_empty() { String::new() } else { format!("?{query}") };
            let location = ("Location".to_owned(), own.to.clone() + &query);
            return (own.status, vec![location], b"");
        }
        let inside = path.trim_start_matches('/');
        let index = if inside.is_empty() {
            "index.html".into()
        } else {
            format!("{}/index.html", bare(inside))
        };
        let file = if inside.is_empty() || inside.ends_with('/') { &index } else { inside };
        let kind = |file: &str| vec![("Content-Type".to_owned(), kind(file).to_owned())];
        if let Some(bytes) = self.files.get(file) {
            return (200, kind(file), bytes);
        }
        if self.files.contains_key(&index) {
            return (308, vec![("Location".into(), format!("{path}/"))], b"");
        }
        let missing = self.files.get("404.html").map_or(&b""[..], Vec::as_slice);
        (404, kind("404.html"), missing)
    }

    /// All rules that fit hold. A header of two rules gets both values.
    fn told(&self, path: &str) -> Vec<(String, String)> {
        let fitting = self.headers.iter().filter(|(pattern, _)| match pattern.strip_suffix('*') {
            Some(start) => path.starts_with(start),
            None => path == pattern,
        });
        let mut told: Vec<(String, String)> = Vec::new();
        for (name, value) in fitting.flat_map(|(_, headers)| headers) {
            match told.iter_mut().find(|(known, _)| known == name) {
                Some((_, said)) => *said += &format!(", {value}"),
                None => told.push((name.clone(), value.clone())),
            }
        }
        told
    }
}

/// The types that both know by themselves.
fn kind(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "csv" => "text/csv",
        "ics" => "text/calendar",
        "js" => "application/javascript",
        "json" => "application/json",
        "md" => "text/markdown; charset=utf-8",
        "svg" => "image/svg+xml",
        "txt" => "text/plain; charset=utf-8",
        "wasm" => "application/wasm",
        "xml" => "application/xml",
        _ => "application/octet-stream",
    }
}
