//! A running `careers serve`, ended with its owner.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use crate::{http, repository};

/// The server of one folder.
#[derive(Debug)]
pub struct Server {
    running: Child,
    port: u16,
}

impl Server {
    /// Serves the site whose sources stand in a folder, and waits until it answers.
    ///
    /// # Panics
    /// When it does not start.
    #[must_use]
    pub fn start(folder: &Path) -> Self {
        Self::start_with(folder, &[])
    }

    /// The same with options.
    ///
    /// # Panics
    /// When it does not start.
    #[must_use]
    pub fn start_with(folder: &Path, options: &[&str]) -> Self {
        let mut careers = repository::command();
        careers.arg("serve").args(options).current_dir(folder);
        careers.stdout(Stdio::piped()).stderr(Stdio::null());
        let mut running = careers.spawn().expect("the program starts");
        let said = running.stdout.take().expect("standard output was asked for");
        let mut said = BufReader::new(said);
        let mut line = String::new();
        said.read_line(&mut line).expect("the program speaks");
        std::thread::spawn(move || said.lines().map_while(Result::ok).for_each(drop));
        let port = line.split("127.0.0.1:").nth(1).and_then(|rest| rest.split('/').next());
        let port = port.and_then(|port| port.parse().ok());
        let server = Self { running, port: port.unwrap_or_else(|| panic!("no port in {line:?}")) };
        wait_until(|| http::ask(server.port, "GET", "/", &[]).is_ok());
        server
    }

    /// Where it answers.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The address of a page.
    #[must_use]
    pub fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}/{path}", self.port)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.running.kill();
        let _ = self.running.wait();
    }
}

/// Looks again and again until something holds.
///
/// # Panics
/// When it never does.
pub fn wait_until(holds: impl Fn() -> bool) {
    let end = Instant::now() + Duration::from_secs(15);
    while !holds() {
        assert!(Instant::now() < end, "waited for too long");
        std::thread::sleep(Duration::from_millis(20));
    }
}
