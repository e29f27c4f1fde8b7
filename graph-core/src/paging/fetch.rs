//! Pages, fetched one ahead.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::task::JoinHandle;
use tracing::Instrument;

use super::Cursor;
use crate::client::{Answer, Client, Fetched};
use crate::error::Error;
use crate::object::Value;
use crate::request::Parts;

const NEXT: &str = "@odata.nextLink";

/// The pages of one collection. The next one is on its way while one is decoded and consumed. It is decoded
/// when it is asked for: until then there are no more than its bytes.
pub(super) struct Fetch {
    client: Client,
    parts: Parts,
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
    /// The next page cannot be had, which is told once.
    Failed(Option<Error>),
    /// There is no more.
    Done,
}

impl Fetch {
    pub(super) fn new(parts: Parts, client: &Client) -> Self {
        Self { client: client.clone(), parts, state: State::Start, links: 0, landmark: None }
    }

    /// The next page. Nothing comes after an error.
    pub(super) fn poll_next<T: Value>(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Fetched<T>, Error>>> {
        loop {
            match &mut self.state {
                State::Done => return Poll::Ready(None),
                State::Failed(error) => return Poll::Ready(error.take().map(Err)),
                State::Start => self.begin(),
                State::Busy(task) => match ready!(Pin::new(task).poll(cx)) {
                    // The runtime that it was on has ended, and this one goes on.
                    None => self.begin(),
                    Some(Ok(answer)) => match self.decode(answer) {
                        Ok(page) => return Poll::Ready(Some(Ok(page))),
                        Err(error) => self.state = State::Failed(Some(error)),
                    },
                    Some(Err(error)) => self.state = State::Failed(Some(error)),
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
        self.state = State::Busy(self.task(self.parts.clone()));
    }

    fn task(&self, parts: Parts) -> Task<Result<Answer, Error>> {
        Task(tokio::spawn(self.client.exchange(parts, 1).in_current_span()))
    }

    /// Decodes a page, and goes on to the next one. All of the page is delivered before it is told that
    /// there is a next one that cannot be had.
    fn decode<T: Value>(&mut self, answer: Answer) -> Result<Fetched<T>, Error> {
        let place = self.place();
        let ahead = answer.link_ahead(NEXT).map(|link| self.follow(&link));
        let task = match &ahead {
            Some(Ok(next)) => {
                let mut parts = self.parts.clone();
                parts.resume(next.clone());
                Some(self.task(parts))
            }
            Some(Err(_)) | None => None,
        };
        let page: Fetched<T> = answer.into_fetched(place)?;
        let next = match (ahead, page.link(NEXT)) {
            (Some(next), _) => next.map(Some),
            (None, Ok(link)) => link.map(|link| self.follow(link)).transpose(),
            (None, Err(fault)) => Err(Error::link(self.parts.operation, fault)),
        };
        match (next, task) {
            (Ok(Some(next)), task) => {
                self.parts.resume(next);
                let task = task.unwrap_or_else(|| self.task(self.parts.clone()));
                self.state = State::Busy(task);
            }
            (Ok(None), _) => self.state = State::Done,
            (Err(error), _) => {
                if let Some(place) = self.place() {
                    self.parts.resume(Cursor { taken: page.len(), ..place });
                }
                self.state = State::Failed(Some(error));
            }
        }
        Ok(page)
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
struct Task<T>(JoinHandle<T>);

/// `None` if its runtime has ended.
impl<T> Future for Task<T> {
    type Output = Option<T>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<T>> {
        match ready!(Pin::new(&mut self.0).poll(cx)) {
            Ok(output) => Poll::Ready(Some(output)),
            Err(error) => match error.try_into_panic() {
                Ok(panic) => std::panic::resume_unwind(panic),
                Err(_) => Poll::Ready(None),
            },
        }
    }
}

impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}
