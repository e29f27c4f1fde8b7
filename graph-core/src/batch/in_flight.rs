//! The groups that are on their way at once.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::pin;
use std::task::{Context, Poll};

use crate::client::{Answer, Answering};
use crate::error::Error;

/// Groups that go on together, in no tasks of their own. When one of them may go on, all are polled: of so
/// few, to tell which one it is costs more than it spares.
pub(super) struct InFlight {
    waiting: Vec<(Vec<usize>, Answering)>,
    /// What came while something else was waited for.
    arrived: VecDeque<Sent>,
}

/// A group that was sent, and what came back.
pub(super) struct Sent {
    pub(super) group: Vec<usize>,
    pub(super) answer: Result<Answer, Error>,
}

impl InFlight {
    pub(super) fn new() -> Self {
        Self { waiting: Vec::new(), arrived: VecDeque::new() }
    }

    pub(super) fn len(&self) -> usize {
        self.waiting.len() + self.arrived.len()
    }

    pub(super) fn push(&mut self, group: Vec<usize>, answer: Answering) {
        self.waiting.push((group, answer));
    }

    /// What comes next. `None` if nothing is on its way.
    pub(super) async fn next(&mut self) -> Option<Sent> {
        match self.arrived.pop_front() {
            None if self.waiting.is_empty() => None,
            None => Some(poll_fn(|context| self.poll(context)).await),
            arrived => arrived,
        }
    }

    /// Waits for something else, while these go on: they have their times to keep.
    pub(super) async fn during<T>(&mut self, other: impl Future<Output = T>) -> T {
        let mut other = pin!(other);
        poll_fn(|context| {
            while let Poll::Ready(arrived) = self.poll(context) {
                self.arrived.push_back(arrived);
            }
            other.as_mut().poll(context)
        })
        .await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Sent> {
        for i in 0..self.waiting.len() {
            if let Poll::Ready(answer) = self.waiting[i].1.as_mut().poll(context) {
                let (group, _) = self.waiting.swap_remove(i);
                return Poll::Ready(Sent { group, answer });
            }
        }
        Poll::Pending
    }
}
