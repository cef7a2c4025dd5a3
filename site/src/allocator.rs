//! The allocator of the program.
//!
//! Very many small strings are made and freed on two threads and more: with the system's
//! allocator that takes a fifth of the work of a build. Where there is no memory left, the
//! program says so and ends with 2, as with everything else that a computer lacks; what Rust
//! does by itself is to abort.

#![allow(
    unsafe_code,
    reason = "an allocator is unsafe by its trait; each call is passed on as it is"
)]

use std::alloc::{GlobalAlloc, Layout};

use mimalloc::MiMalloc;

/// Mimalloc; where it has no memory to give, the program ends.
pub(crate) struct Allocator;

// SAFETY: every call is passed on to mimalloc, which keeps the promises of the trait; none
// returns null.
unsafe impl GlobalAlloc for Allocator {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller keeps the promises of the trait.
        given(unsafe { MiMalloc.alloc(layout) })
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        // SAFETY: the caller keeps the promises of the trait.
        unsafe { MiMalloc.dealloc(memory, layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller keeps the promises of the trait.
        given(unsafe { MiMalloc.alloc_zeroed(layout) })
    }

    unsafe fn realloc(&self, memory: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // SAFETY: the caller keeps the promises of the trait.
        given(unsafe { MiMalloc.realloc(memory, layout, size) })
    }
}

/// Call this before anything else. The C library still uses its own allocator, for a few bytes of
/// each thread, and reserves 64 MiB of addresses for every thread. Where addresses are limited
/// (`ulimit -v`) it would run out and abort the program without our message.
pub(crate) fn begin() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    // SAFETY: it sets a number, and there is no other thread yet.
    unsafe {
        libc::mallopt(libc::M_ARENA_MAX, 1);
    }
}

fn given(memory: *mut u8) -> *mut u8 {
    if memory.is_null() {
        refused();
    }
    memory
}

const MESSAGE: &[u8] = b"error: there is no memory left\n";

/// Ends at once: whatever runs at an ordinary exit may need memory, or a lock of a thread that
/// waits for some.
#[cfg(unix)]
#[cold]
fn refused() -> ! {
    // SAFETY: the message is there as long as the program; neither call takes memory or a lock.
    unsafe {
        libc::write(libc::STDERR_FILENO, MESSAGE.as_ptr().cast(), MESSAGE.len());
        libc::_exit(2)
    }
}

#[cfg(not(unix))]
#[cold]
fn refused() -> ! {
    use std::io::Write;
    let _ = std::io::stderr().write_all(MESSAGE);
    std::process::exit(2)
}
