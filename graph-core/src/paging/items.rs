//! Collections item by item.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::Cursor;
use super::fetch::Fetch;
use crate::client::{Client, Fetched, link};
use crate::error::Error;
use crate::object::Value;
use crate::request::Parts;

/// The items of a collection, over all its pages. It is a [`Stream`] too.
///
/// An item that cannot be decoded is an error with its JSON as [`body`](Error::body), and the next one
/// follows. Where a page cannot be had, its error is the last thing that comes: [`cursor`](Self::cursor)
/// says where to go on.
#[must_use = "nothing is requested until items are asked for"]
pub struct Items<T> {
    fetch: Fetch,
    page: Option<Fetched<T>>,
    /// How many items of the first page were taken before.
    skip: usize,
    /// How many there are in all, as the first page says.
    count: Option<u64>,
}

impl<T: Value> Items<T> {
    pub(super) fn new(parts: Parts, client: &Client) -> Self {
        let skip = parts.taken();
        Self { fetch: Fetch::new(parts, client), page: None, skip, count: None }
    }

    /// The next item. `None` is the end.
    ///
    /// # Errors
    ///
    /// If the item cannot be decoded, or its page cannot be had: see [`Request::send`](crate::Request::send).
    /// Also if the service's link to the next page leads to another origin, or back.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|cx| self.poll(cx)).await
    }

    /// The next item, for `?`.
    ///
    /// # Errors
    ///
    /// Those of [`next`](Self::next).
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        self.next().await.transpose()
    }

    /// All items that are left.
    ///
    /// # Errors
    ///
    /// The first of those of [`next`](Self::next), which may be that one item cannot be decoded. The items
    /// before it are then gone: to keep them, take them one by one.
    pub async fn collect(mut self) -> Result<Vec<T>, Error> {
        let mut items = Vec::new();
        while let Some(item) = self.try_next().await? {
            items.push(item);
        }
        Ok(items)
    }

    /// The place after the last item that was taken, to [`resume`](crate::ListRequest::resume) from.
    pub fn cursor(&self) -> Option<Cursor> {
        match &self.page {
            Some(page) => page.place.clone(),
            None => self.fetch.place(),
        }
    }

    /// The number of items on all pages together, once a page has said it. It does if
    /// [`with_count`](crate::ListRequest::with_count) asked for it.
    pub fn count(&self) -> Option<u64> {
        self.count
    }

    /// Where the next delta query goes on, at the end of one.
    pub fn delta_link(&self) -> Option<Cursor> {
        let link = link(&self.page.as_ref()?.additional, "@odata.deltaLink").ok()??;
        Some(Cursor::to(link))
    }

    pub(super) fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(page) = &mut self.page
                && let Some(item) = page.next()
            {
                if let Some(place) = &mut page.place {
                    place.taken += 1;
                }
                return Poll::Ready(Some(item));
            }
            match ready!(self.fetch.poll_next::<T>(cx)) {
                // The last page stays: it has the delta link.
                None => return Poll::Ready(None),
                Some(Ok(mut page)) => {
                    let taken = page.skip(std::mem::take(&mut self.skip));
                    if let Some(place) = &mut page.place {
                        place.taken = taken;
                    }
                    let count = page.additional.get("@odata.count");
                    self.count = count.and_then(serde_json::Value::as_u64).or(self.count);
                    self.page = Some(page);
                }
                Some(Err(error)) => {
                    self.page = None;
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }
}

// Items are moved out, never polled.
impl<T> Unpin for Items<T> {}

impl<T: Value> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(cx)
    }
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").finish_non_exhaustive()
    }
}
