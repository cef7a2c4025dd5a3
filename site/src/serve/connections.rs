//! Connections with limits: of time to send a request and its body, of time to receive a response,
//! and of their number. What is answered is the business of the routes.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::Router;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::http::header::CONNECTION;
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::time::{Instant, Sleep, sleep, timeout};

/// How long and how many.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    /// How long a client may take to send the head of a request, and be idle between two.
    pub(super) request: Duration,
    /// How long it may take until a response begins: so long a client may send a body.
    pub(super) body: Duration,
    /// How long a client may receive nothing of a response.
    pub(super) response: Duration,
    /// How many connections there are at once. A tab keeps one open.
    pub(super) connections: usize,
}

impl Limits {
    /// Those of `careers serve`.
    pub(super) const USUAL: Self = Self {
        request: Duration::from_secs(10),
        body: Duration::from_secs(30),
        response: Duration::from_secs(30),
        connections: 256,
    };
}

/// So long is waited when the system has no connection to give: too many files are open.
const PAUSE: Duration = Duration::from_millis(100);

/// Serves connections for as long as the program runs.
pub(super) async fn answer_all(listener: TcpListener, routes: Router, limits: Limits) {
    let free = Arc::new(Semaphore::new(limits.connections));
    let routes = routes.layer(from_fn(move |request: Request, next: Next| async move {
        let response = timeout(limits.body, next.run(request)).await;
        response.unwrap_or_else(|_| too_slow())
    }));
    loop {
        let Ok(place) = Arc::clone(&free).acquire_owned().await else { return };
        let Ok((stream, _)) = listener.accept().await else {
            sleep(PAUSE).await;
            continue;
        };
        let routes = routes.clone();
        tokio::spawn(async move {
            answer(stream, routes, limits).await;
            drop(place);
        });
    }
}

/// What a client is told whose request does not end; then its connection is closed.
fn too_slow() -> Response {
    let close = [(CONNECTION, "close")];
    (StatusCode::REQUEST_TIMEOUT, close, "The request took too long.\n").into_response()
}

/// A connection that breaks, or is closed for a limit, is no error.
async fn answer(stream: TcpStream, routes: Router, limits: Limits) {
    let stream = WriteTimeout { stream, limit: limits.response, waiting: None };
    let _ = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.request)
        .serve_connection(TokioIo::new(stream), TowerToHyperService::new(routes))
        .await;
}

/// A connection on which writing fails when nothing was sent for so long.
struct WriteTimeout {
    stream: TcpStream,
    limit: Duration,
    waiting: Option<Pin<Box<Sleep>>>,
}

impl WriteTimeout {
    fn timed<T>(
        &mut self,
        cx: &mut Context<'_>,
        written: Poll<io::Result<T>>,
    ) -> Poll<io::Result<T>> {
        if written.is_ready() {
            self.waiting = None;
            return written;
        }
        let limit = self.limit;
        let waiting = self
            .waiting
            .get_or_insert_with(|| Box::pin(tokio::time::sleep_until(Instant::now() + limit)));
        match waiting.as_mut().poll(cx) {
            Poll::Ready(()) => Poll::Ready(Err(io::ErrorKind::TimedOut.into())),
            Poll::Pending => Poll::Pending,
        }
    }
}

impl AsyncRead for WriteTimeout {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, into)
    }
}

impl AsyncWrite for WriteTimeout {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(cx, bytes);
        self.timed(cx, written)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let flushed = Pin::new(&mut self.stream).poll_flush(cx);
        self.timed(cx, flushed)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::TcpStream;
    use std::time::{Duration, Instant};

    use axum::Router;
    use axum::routing::{get, put};

    use super::{Limits, answer_all};

    /// A server with short limits, and its port.
    fn server() -> u16 {
        let limits = Limits {
            request: Duration::from_millis(300),
            body: Duration::from_millis(300),
            response: Duration::from_millis(300),
            connections: 2,
        };
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        listener.set_nonblocking(true).unwrap();
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            runtime.unwrap().block_on(async {
                let large = || async { vec![0_u8; 64 << 20] };
                let length = |text: String| async move { text.len().to_string() };
                let routes = Router::new().route("/", get(|| async { "hello" }));
                let routes = routes.route("/large", get(large)).route("/text", put(length));
                let listener = tokio::net::TcpListener::from_std(listener).unwrap();
                answer_all(listener, routes, limits).await;
            });
        });
        port
    }

    fn connect(port: u16, text: &str) -> TcpStream {
        let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        stream.write_all(text.as_bytes()).unwrap();
        stream
    }

    #[test]
    fn anyone_who_is_slow_is_sent_away_and_others_are_answered() {
        let port = server();
        // Two that never end their question take all places, and a third waits for one.
        let mut slow: Vec<_> = (0..2).map(|_| connect(port, "GET / HTTP/1.1\r\nHost:")).collect();
        let mut other = connect(port, "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        let mut text = String::new();
        other.read_to_string(&mut text).unwrap();
        assert!(text.ends_with("hello"), "{text}");
        for stream in &mut slow {
            let mut rest = Vec::new();
            assert!(stream.read_to_end(&mut rest).is_ok(), "the connection was not ended");
        }
    }

    #[test]
    fn anyone_who_never_ends_a_text_is_sent_away() {
        let port = server();
        let head = "PUT /text HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nfour";
        let mut slow: Vec<_> = (0..2).map(|_| connect(port, head)).collect();
        let whole =
            "PUT /text HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nConnection: close\r\n\r\nfour";
        let mut other = connect(port, whole);
        let mut text = String::new();
        other.read_to_string(&mut text).unwrap();
        assert!(text.ends_with('4'), "{text}");
        for stream in &mut slow {
            let mut rest = String::new();
            assert!(stream.read_to_string(&mut rest).is_ok(), "the connection was not ended");
            assert!(rest.starts_with("HTTP/1.1 408"), "{rest}");
        }
    }

    #[test]
    fn anyone_who_takes_no_answer_is_sent_away() {
        let port = server();
        let mut deaf = connect(port, "GET /large HTTP/1.1\r\nHost: a\r\n\r\n");
        let begin = Instant::now();
        std::thread::sleep(Duration::from_secs(1));
        let mut rest = Vec::new();
        let _ = deaf.read_to_end(&mut rest);
        assert!(rest.len() < 64 << 20, "all of it was sent");
        assert!(begin.elapsed() < Duration::from_secs(15));
    }
}
