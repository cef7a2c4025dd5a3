//! How long the stages of a run take. The library knows no clock.

use std::time::{Duration, Instant};

use super::terminal::Terminal;

/// A clock that is read at the end of each stage.
pub(crate) struct Timings {
    start: Instant,
    last: Instant,
    stages: Vec<(&'static str, Duration)>,
}

impl Timings {
    pub(crate) fn start() -> Self {
        let now = Instant::now();
        Self { start: now, last: now, stages: Vec::new() }
    }

    /// Notes that a stage has ended.
    pub(crate) fn ended(&mut self, stage: &'static str) {
        let now = Instant::now();
        self.stages.push((stage, now - self.last));
        self.last = now;
    }

    /// The time from the start to now.
    pub(crate) fn so_far(&self) -> Duration {
        self.start.elapsed()
    }

    /// Says a line for each stage.
    pub(crate) fn say(&self, terminal: &Terminal) {
        for (stage, took) in &self.stages {
            terminal.say(&format!("{stage:9} {:6} ms", took.as_millis()));
        }
    }
}
