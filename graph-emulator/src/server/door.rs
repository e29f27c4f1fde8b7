//! Who comes in: connections are counted, and some are sent away.

use std::sync::atomic::{AtomicUsize, Ordering};

/// What is known of all connections.
#[derive(Debug, Default)]
pub(crate) struct Door {
    connections: AtomicUsize,
    /// How many are still to be closed unread.
    to_close: AtomicUsize,
}

impl Door {
    /// Counts a connection. `false` if it is to be closed.
    pub(super) fn enter(&self) -> bool {
        self.connections.fetch_add(1, Ordering::Relaxed);
        let one_less = |count: usize| count.checked_sub(1);
        self.to_close.fetch_update(Ordering::Relaxed, Ordering::Relaxed, one_less).is_err()
    }

    /// How many connections were made so far.
    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::Relaxed)
    }

    /// Closes the next so many connections as soon as they are made.
    pub(crate) fn close_next(&self, count: usize) {
        self.to_close.fetch_add(count, Ordering::Relaxed);
    }
}
