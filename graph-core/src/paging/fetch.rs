//! Pages, fetched one ahead.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use tracing::Instrument;

use super::Cursor;
use crate::client::{Answer, Client, Fetched, link};
use crate::error::Error;
use crate::object::{Additional, Value};
use crate::request::Parts;
use crate::task::Task;

/// The pages of one collection. The next one is on its way while one is consumed, and is decoded when it is
/// asked for: until then it takes no more than its bytes.
pub(super) struct Fetch {
    client: Client,
    /// Shared, as the client is: what a stream is dropped with is not compiled for each that is held.
    parts: Arc<Parts>,
    state: State,
    /// How many pages had a link, and the one that later links are compared with. The place of the latter
    /// moves on at powers of two, so that a circle of any length is found, and nothing grows: see
    /// [Brent's algorithm](https://en.wikipedia.org/wiki/Cycle_detection#Brent's_algorithm).
    links: u64,
    landmark: Option<Box<str>>,
}

enum State {
    /// Nothing was sent yet.
    Start,
    /// A page is on its way.
    Busy(Task<Result<Answer, Error>>),
    /// It is once more.
    Again(Task<Result<Answer, Error>>),
    /// The next page cannot be had, which is told once.
    Failed(Option<Error>),
    /// There is no more.
    Done,
}

impl Fetch {
    pub(super) fn new(parts: Parts, client: &Client) -> Self {
        Self {
            client: client.clone(),
            parts: Arc::new(parts),
            state: State::Start,
            links: 0,
            landmark: None,
        }
    }

    /// The next page. Nothing comes after an error.
    pub(super) fn poll_next<T: Value>(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Fetched<T>, Error>>> {
        let page = ready!(self.poll_answer(cx)).map(|answer| self.decode(answer?));
        Poll::Ready(page)
    }

    /// The answer that has the next page.
    fn poll_answer(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Answer, Error>>> {
        loop {
            match &mut self.state {
                State::Done => return Poll::Ready(None),
                State::Failed(error) => return Poll::Ready(error.take().map(Err)),
                State::Start => self.begin(),
                State::Busy(task) => match ready!(Pin::new(task).poll(cx)) {
                    // The runtime that it was on has ended, and this one goes on.
                    None if self.is_safe_again() => self.state = State::Again(self.send()),
                    answer => return Poll::Ready(Some(self.end(answer))),
                },
                State::Again(task) => {
                    let answer = ready!(Pin::new(task).poll(cx));
                    return Poll::Ready(Some(self.end(answer)));
                }
            }
        }
    }

    /// Where the page that is on its way is, or that did not arrive.
    pub(super) fn place(&self) -> Option<Cursor> {
        self.client.place_of(&self.parts)
    }

    /// The same, if there is one.
    pub(super) fn upcoming(&self) -> Option<Cursor> {
        if matches!(self.state, State::Done) { None } else { self.place() }
    }

    fn begin(&mut self) {
        self.state = State::Busy(self.send());
    }

    fn send(&self) -> Task<Result<Answer, Error>> {
        Task::spawn(self.client.exchange(Parts::clone(&self.parts), 1).in_current_span())
    }

    /// Whether a page that may have been asked for can be asked for again: a list by POST may do something.
    fn is_safe_again(&self) -> bool {
        self.parts.from.is_some() || self.parts.operation.is_idempotent()
    }

    /// This answer is the last one, unless it is decoded and another one follows.
    fn end(&mut self, answer: Option<Result<Answer, Error>>) -> Result<Answer, Error> {
        self.state = State::Failed(None);
        answer.unwrap_or_else(|| {
            let fault = "the runtime that waited for it has ended";
            Err(Error::transport(fault.into()).of(self.parts.operation, None).after(1))
        })
    }

    /// Decodes a page, and goes on to the next one once the bytes of this one are gone.
    fn decode<T: Value>(&mut self, answer: Answer) -> Result<Fetched<T>, Error> {
        let page: Fetched<T> = answer.into_fetched(self.place())?;
        self.go_on(&page.additional, page.len());
        Ok(page)
    }

    /// Goes on after a page of so many items. All of it is delivered before it is told that the next one
    /// cannot be had.
    fn go_on(&mut self, page: &Additional, items: usize) {
        let link = link(page, "@odata.nextLink");
        let link = link.map_err(|fault| Error::link(self.parts.operation, fault));
        match link.and_then(|link| link.map(|link| self.follow(link)).transpose()) {
            Ok(Some(next)) => {
                Arc::make_mut(&mut self.parts).resume(next);
                self.begin();
            }
            Ok(None) => self.state = State::Done,
            Err(error) => {
                if let Some(place) = self.place() {
                    Arc::make_mut(&mut self.parts).resume(Cursor { taken: items, ..place });
                }
                self.state = State::Failed(Some(error));
            }
        }
    }

    /// The place that a link to the next page leads to, which must not be one before.
    fn follow(&mut self, link: &str) -> Result<Cursor, Error> {
        let is_here = self.place().is_some_and(|place| *place.address == *link);
        if is_here || self.landmark.as_deref() == Some(link) {
            let fault = "the link to the next page leads back to a page that was there; what follows \
                         cannot be had";
            return Err(Error::link(self.parts.operation, fault.to_owned()));
        }
        self.links += 1;
        if self.links.is_power_of_two() {
            self.landmark = Some(link.into());
        }
        Ok(Cursor::to(link))
    }
}
