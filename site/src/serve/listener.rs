//! The port at which the site is shown, on this computer only.

use std::io::{self, ErrorKind};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};

use anyhow::{Context, bail};

/// Where to begin when no port was asked for, and how many to try.
const USUAL: u16 = 8080;
const TRIED: u16 = 100;

/// A port that is ours.
#[derive(Debug)]
pub struct Listener {
    listener: TcpListener,
    address: SocketAddr,
    asked: Option<u16>,
}

impl Listener {
    /// Takes the port that was asked for, or the first free one from 8080.
    ///
    /// # Errors
    /// When it is taken, with what to do.
    pub fn open(asked: Option<u16>) -> anyhow::Result<Self> {
        let listener = match asked {
            Some(port) => take(port).with_context(|| refused(port))?,
            None => first_free()?,
        };
        let address = listener.local_addr().context("cannot see which port was taken")?;
        Ok(Self { listener, address, asked })
    }

    /// What to type into a browser.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// The usual port, when it was taken and none was asked for.
    #[must_use]
    pub fn passed_over(&self) -> Option<u16> {
        (self.asked.is_none() && self.address.port() != USUAL).then_some(USUAL)
    }

    pub(super) fn listen(self) -> io::Result<tokio::net::TcpListener> {
        self.listener.set_nonblocking(true)?;
        tokio::net::TcpListener::from_std(self.listener)
    }
}

fn take(port: u16) -> io::Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port))
}

fn refused(port: u16) -> String {
    format!("cannot use port {port}: leave `--port` out to take the next free one from {USUAL}")
}

fn first_free() -> anyhow::Result<TcpListener> {
    for port in USUAL..USUAL + TRIED {
        match take(port) {
            Err(error) if error.kind() == ErrorKind::AddrInUse => {}
            taken => return taken.with_context(|| format!("cannot use port {port}")),
        }
    }
    let last = USUAL + TRIED - 1;
    bail!("the ports {USUAL} to {last} are all taken: choose another with `--port`")
}

#[cfg(test)]
mod tests {
    use super::Listener;

    #[test]
    fn a_taken_port_is_refused_when_asked_for_and_passed_over_when_not() {
        let first = Listener::open(None).unwrap();
        let second = Listener::open(None).unwrap();
        assert_ne!(first.url(), second.url());
        assert!(first.passed_over().or(second.passed_over()) == Some(8080), "both have it");
        let taken = first.address.port();
        assert_eq!(
            Listener::open(Some(taken)).unwrap_err().to_string(),
            format!(
                "cannot use port {taken}: leave `--port` out to take the next free one from 8080"
            )
        );
    }
}
