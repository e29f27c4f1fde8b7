//! Collections page by page.

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::Cursor;
use super::fetch::Fetch;
use crate::client::Client;
use crate::error::Error;
use crate::object::Value;
use crate::page::Page;
use crate::request::Parts;

/// The pages of a collection. It is a [`Stream`] too.
///
/// Items that cannot be decoded are errors, with their JSON as [`body`](Error::body), and the page
/// follows with the others.
#[must_use = "nothing is requested until pages are asked for"]
pub struct Pages<T> {
    fetch: Fetch,
    /// What is still to be told of a page that has faults.
    waiting: VecDeque<Result<Page<T>, Error>>,
    /// Where that page is.
    place: Option<Cursor>,
    skip: usize,
}

impl<T: Value> Pages<T> {
    pub(super) fn new(parts: Parts, client: &Client) -> Self {
        let skip = parts.taken();
        Self { fetch: Fetch::new(parts, client), waiting: VecDeque::new(), place: None, skip }
    }

    /// The next page. `None` is the end.
    ///
    /// # Errors
    ///
    /// Those of [`Items::next`](super::Items::next).
    pub async fn next(&mut self) -> Option<Result<Page<T>, Error>> {
        poll_fn(|cx| self.poll(cx)).await
    }

    /// The next page, for `?`.
    ///
    /// # Errors
    ///
    /// Those of [`Items::next`](super::Items::next).
    pub async fn try_next(&mut self) -> Result<Option<Page<T>>, Error> {
        self.next().await.transpose()
    }

    /// The page after the last one that was taken, to [`resume`](crate::ListRequest::resume) from.
    /// `None` after the last one.
    pub fn cursor(&self) -> Option<Cursor> {
        if self.waiting.is_empty() { self.fetch.upcoming() } else { self.place.clone() }
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Page<T>, Error>>> {
        if let Some(told) = self.waiting.pop_front() {
            return Poll::Ready(Some(told));
        }
        let Some(fetched) = ready!(self.fetch.poll_next::<T>(cx)) else {
            return Poll::Ready(None);
        };
        let mut fetched = match fetched {
            Ok(fetched) => fetched,
            Err(error) => return Poll::Ready(Some(Err(error))),
        };
        self.place = fetched.place.take();
        fetched.skip(std::mem::take(&mut self.skip));
        let mut items = Vec::with_capacity(fetched.len());
        while let Some(item) = fetched.next() {
            match item {
                Ok(item) => items.push(item),
                Err(error) => self.waiting.push_back(Err(error)),
            }
        }
        self.waiting.push_back(Ok(Page { items, additional: fetched.additional }));
        Poll::Ready(self.waiting.pop_front())
    }
}

// Items are moved out, never polled.
impl<T> Unpin for Pages<T> {}

impl<T: Value> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(cx)
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").finish_non_exhaustive()
    }
}
