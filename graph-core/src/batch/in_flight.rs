//! What is on its way at once.

use std::collections::VecDeque;
use std::pin::pin;

use futures_util::StreamExt;
use futures_util::future::{Either, select};
use futures_util::stream::FuturesUnordered;

/// Futures that go on together, in no tasks of their own: of so few, each would cost more than it spares.
pub(super) struct InFlight<F: Future> {
    waiting: FuturesUnordered<F>,
    /// What came while something else was waited for.
    arrived: VecDeque<F::Output>,
}

impl<F: Future> InFlight<F> {
    pub(super) fn new() -> Self {
        Self { waiting: FuturesUnordered::new(), arrived: VecDeque::new() }
    }

    pub(super) fn len(&self) -> usize {
        self.waiting.len() + self.arrived.len()
    }

    pub(super) fn push(&mut self, future: F) {
        self.waiting.push(future);
    }

    /// What comes next. `None` if nothing is on its way.
    pub(super) async fn next(&mut self) -> Option<F::Output> {
        match self.arrived.pop_front() {
            None => self.waiting.next().await,
            arrived => arrived,
        }
    }

    /// Waits for something else, while these go on: they have their times to keep.
    pub(super) async fn during<T>(&mut self, other: impl Future<Output = T>) -> T {
        let mut other = pin!(other);
        loop {
            match select(other.as_mut(), self.waiting.next()).await {
                Either::Left((done, _)) => return done,
                Either::Right((Some(arrived), _)) => self.arrived.push_back(arrived),
                Either::Right((None, _)) => return other.await,
            }
        }
    }
}
