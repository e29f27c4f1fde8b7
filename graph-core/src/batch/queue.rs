//! Which requests of a batch can be sent now: the order that the app asked for, and waits.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap, VecDeque};
use std::time::Duration;

use tokio::time::Instant;
use tracing::Span;

use super::{Outcome, Queued};
use crate::client::trace;
use crate::error::Error;
use crate::object::{NewPlace, ReplyPlace};

/// How many requests the service takes at once.
const LARGEST_GROUP: usize = 20;

/// The requests of a batch and their outcomes.
pub(super) struct Queue {
    items: Vec<Item>,
    /// What makes the place that a request's answer is decoded to.
    places: Vec<Option<NewPlace>>,
    outcomes: Vec<Option<Outcome>>,
    /// What comes after a request: few have any.
    dependents: BTreeMap<usize, Vec<usize>>,
    /// What can be sent at once.
    ready: VecDeque<usize>,
    /// What can be sent at a time.
    delayed: BinaryHeap<Reverse<(Instant, usize)>>,
}

pub(super) struct Item {
    pub(super) request: Queued,
    /// How many may be in a group with it: fewer after one was refused as a whole.
    group_limit: usize,
    is_in_flight: bool,
    /// How often it was tried in vain.
    pub(super) failed: u32,
    /// Whether one of these tries may have had its effect.
    pub(super) is_in_doubt: bool,
    /// Whether it was sent with another token after one that was refused.
    pub(super) has_other_token: bool,
    /// When it was tried first.
    pub(super) begun: Option<Instant>,
    /// From its first try to its outcome, if someone listens.
    span: Option<Box<Span>>,
}

/// What became of the request that comes before another one.
pub(super) enum Before {
    /// There is none, or it is done.
    Done,
    /// It has no outcome yet.
    Open,
    /// It failed, and so the other one gets this error.
    Failed(Error),
}

impl Item {
    /// It is tried for the first time.
    pub(super) fn begin(&mut self, now: Instant, span: Span) {
        self.begun = Some(now);
        self.span = (!span.is_none()).then(|| span.into());
    }

    /// It is tried again after this wait.
    pub(super) fn again(&self, wait: Duration, error: &Error) {
        trace::again(self.span.as_deref().unwrap_or(&Span::none()), self.failed, wait, error);
    }
}

impl Queue {
    pub(super) fn new() -> Self {
        Self {
            items: Vec::new(),
            places: Vec::new(),
            outcomes: Vec::new(),
            dependents: BTreeMap::new(),
            ready: VecDeque::new(),
            delayed: BinaryHeap::new(),
        }
    }

    /// Adds a request, and says which one it is.
    pub(super) fn push(&mut self, request: Queued, place: Option<NewPlace>) -> usize {
        let index = self.items.len();
        if index == 0 {
            // Few batches have less than a group, and items are too large to be moved as they become more.
            self.items.reserve(LARGEST_GROUP);
            self.places.reserve(LARGEST_GROUP);
            self.outcomes.reserve(LARGEST_GROUP);
            self.ready.reserve(LARGEST_GROUP);
        }
        match request.after {
            // What a request comes after was added before it.
            Some(before) => self.dependents.entry(before).or_default().push(index),
            None => self.ready.push_back(index),
        }
        self.items.push(Item {
            request,
            group_limit: LARGEST_GROUP,
            is_in_flight: false,
            failed: 0,
            is_in_doubt: false,
            has_other_token: false,
            begun: None,
            span: None,
        });
        self.places.push(place);
        self.outcomes.push(None);
        index
    }

    pub(super) fn len(&self) -> usize {
        self.items.len()
    }

    pub(super) fn item(&self, index: usize) -> &Item {
        &self.items[index]
    }

    /// A place for the answer to a request, if it is decoded.
    pub(super) fn place(&self, index: usize) -> Option<Box<dyn ReplyPlace>> {
        self.places[index].map(NewPlace::make)
    }

    pub(super) fn item_mut(&mut self, index: usize) -> &mut Item {
        &mut self.items[index]
    }

    /// The requests of the next group, which are in flight from here on. A group has one of the patterns
    /// that the service documents: requests without order; a series, each after the one before; or
    /// several after the same one. It is for one version of the API, and those of a group that was refused
    /// are not sent with others.
    pub(super) fn next_group(&mut self, now: Instant) -> Vec<usize> {
        while let Some(Reverse((at, index))) = self.delayed.peek().copied()
            && at <= now
        {
            self.delayed.pop();
            self.ready.push_back(index);
        }
        let Some(first) = self.ready.pop_front() else {
            return Vec::new();
        };
        let mut group = Vec::with_capacity(LARGEST_GROUP);
        group.push(first);
        match self.waiting_for(first).count() {
            0 => self.add_independent(&mut group),
            1 => self.add_series(&mut group),
            _ => group.extend(self.waiting_for(first).take(self.items[first].group_limit - 1)),
        }
        for index in &group {
            self.items[*index].is_in_flight = true;
        }
        group
    }

    /// What comes after a request and can be sent with it.
    fn waiting_for(&self, index: usize) -> impl Iterator<Item = usize> {
        let dependents = self.dependents.get(&index).into_iter().flatten().copied();
        let is_waiting = move |other: &usize| {
            self.outcomes[*other].is_none() && self.is_same_kind(index, *other)
        };
        dependents.filter(is_waiting)
    }

    fn is_same_kind(&self, one: usize, other: usize) -> bool {
        let (one, other) = (&self.items[one], &self.items[other]);
        let version = |item: &Item| item.request.parts.operation.version();
        version(one) == version(other) && one.group_limit == other.group_limit
    }

    fn add_independent(&mut self, group: &mut Vec<usize>) {
        let (mut kept, limit) = (Vec::new(), self.items[group[0]].group_limit);
        while group.len() < limit
            && let Some(index) = self.ready.pop_front()
        {
            let fits = self.is_same_kind(group[0], index);
            if fits && self.waiting_for(index).next().is_none() {
                group.push(index);
            } else {
                kept.push(index);
            }
        }
        // What was passed over stays first.
        for index in kept.into_iter().rev() {
            self.ready.push_front(index);
        }
    }

    fn add_series(&self, group: &mut Vec<usize>) {
        while let Some(last) = group.last()
            && group.len() < self.items[*last].group_limit
        {
            let mut after = self.waiting_for(*last);
            let (Some(next), None) = (after.next(), after.next()) else {
                return;
            };
            group.push(next);
        }
    }

    /// When the next request has waited long enough.
    pub(super) fn next_time(&self) -> Option<Instant> {
        self.delayed.peek().map(|Reverse((at, _))| *at)
    }

    /// What became of the request that comes before this one.
    pub(super) fn before(&self, index: usize) -> Before {
        match self.items[index].request.after.map(|before| &self.outcomes[before]) {
            None | Some(Some(Ok(_))) => Before::Done,
            Some(None) => Before::Open,
            Some(Some(Err(error))) => Before::Failed(self.dependency(index, error)),
        }
    }

    fn dependency(&self, index: usize, error: &Error) -> Error {
        Error::dependency(error).of(self.items[index].request.parts.operation, None)
    }

    /// A request that failed is to be sent again: at a time, or with what comes before it.
    pub(super) fn delay(&mut self, index: usize, at: Instant, error: Error) {
        self.items[index].is_in_flight = false;
        match self.before(index) {
            Before::Done => self.delayed.push(Reverse((at, index))),
            Before::Open => {}
            // It was sent with what has failed, and may have been done.
            Before::Failed(_) if error.is_outcome_unknown() => self.settle(index, Err(error)),
            Before::Failed(dependency) => self.settle(index, Err(dependency)),
        }
    }

    /// A request of a group that was refused as a whole is sent again with half as many.
    pub(super) fn split(&mut self, index: usize, size: usize, error: Error) {
        self.items[index].group_limit = size.div_ceil(2);
        self.delay(index, Instant::now(), error);
    }

    /// A request is done, or failed for good. What comes after it is next, or fails too; unless it is in
    /// flight, where it gets an answer of its own.
    pub(super) fn settle(&mut self, index: usize, outcome: Outcome) {
        self.end(index, outcome);
        let (mut next, mut failed) = (Some(index), Vec::new());
        while let Some(index) = next {
            for dependent in self.dependents.remove(&index).unwrap_or_default() {
                if self.items[dependent].is_in_flight || self.outcomes[dependent].is_some() {
                    continue;
                }
                if let Some(Err(error)) = &self.outcomes[index] {
                    self.end(dependent, Err(self.dependency(dependent, error)));
                    failed.push(dependent);
                } else {
                    self.ready.push_back(dependent);
                }
            }
            next = failed.pop();
        }
    }

    /// A request has its outcome.
    fn end(&mut self, index: usize, outcome: Outcome) {
        let item = &mut self.items[index];
        if let Some(span) = item.span.take() {
            trace::ended(&span, outcome.as_ref().map(|done| done.status));
        }
        item.is_in_flight = false;
        // It is not sent again, and a batch may have many.
        item.request.parts.payload = None;
        self.outcomes[index] = Some(outcome);
    }

    pub(super) fn into_outcomes(self) -> Vec<Option<Outcome>> {
        self.outcomes
    }
}
