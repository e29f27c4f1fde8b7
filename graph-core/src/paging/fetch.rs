//! Pages, fetched one ahead.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use tokio::task::JoinHandle;
use tracing::Instrument;

use super::Cursor;
use crate::client::{Answer, Client, Fetched, link};
use crate::error::Error;
use crate::object::{Additional, Value};
use crate::request::Parts;

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
    Busy(Task),
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
                    None => self.begin(),
                    Some(answer) => {
                        // Unless it is decoded, and another one follows.
                        self.state = State::Failed(None);
                        return Poll::Ready(Some(answer));
                    }
                },
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
        let answer = self.client.exchange(Parts::clone(&self.parts), 1).in_current_span();
        self.state = State::Busy(Task(tokio::spawn(answer)));
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

/// A task that ends when nobody waits for it any more.
struct Task(JoinHandle<Result<Answer, Error>>);

/// `None` if its runtime has ended.
impl Future for Task {
    type Output = Option<Result<Answer, Error>>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        match ready!(Pin::new(&mut self.0).poll(cx)) {
            Ok(output) => Poll::Ready(Some(output)),
            Err(error) => match error.try_into_panic() {
                Ok(panic) => std::panic::resume_unwind(panic),
                Err(_) => Poll::Ready(None),
            },
        }
    }
}

impl Drop for Task {
    fn drop(&mut self) {
        self.0.abort();
    }
}
