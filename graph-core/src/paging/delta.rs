//! Delta queries: what has changed since the last time.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::{Cursor, Items};
use crate::error::Error;
use crate::object::{Slot, Value};

/// What a delta query tells of an item.
///
/// The same may be told more than once, also by the query after: take in what is told as the item's state,
/// and not as a step.
#[derive(Clone, Debug, PartialEq)]
pub enum DeltaItem<T> {
    /// It is new or different. What has not changed may be missing.
    Changed(T),
    /// It is gone.
    Removed {
        /// What is left of it: its key.
        item: T,
        /// Why.
        reason: RemovalReason,
    },
}

/// Why an item is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RemovalReason {
    /// It was deleted, and can be restored.
    Changed,
    /// It was deleted for good.
    Deleted,
    /// The service gives another reason, or none.
    Unknown,
}

/// The changes of a delta query, over all its pages. It is a [`Stream`] too.
///
/// A state that the service has forgotten is an error of status 410: [`Error::resync`] says where to
/// begin anew.
#[must_use = "nothing is requested until changes are asked for"]
#[derive(Debug)]
pub struct DeltaItems<T>(Items<T>);

impl<T: Value> DeltaItems<T> {
    pub(super) fn new(items: Items<T>) -> Self {
        Self(items)
    }

    /// The place after the last change that was taken, to [`resume`](crate::ListRequest::resume) from.
    pub fn cursor(&self) -> Option<Cursor> {
        self.0.cursor()
    }

    /// Where the next query goes on. `None` before the end of this one.
    pub fn delta_link(&self) -> Option<Cursor> {
        self.0.delta_link()
    }

    /// The next change. `None` is the end.
    ///
    /// # Errors
    ///
    /// Those of [`Items::next`].
    pub async fn next(&mut self) -> Option<Result<DeltaItem<T>, Error>> {
        poll_fn(|cx| self.poll(cx)).await
    }

    /// The next change, for `?`.
    ///
    /// # Errors
    ///
    /// Those of [`Items::next`].
    pub async fn try_next(&mut self) -> Result<Option<DeltaItem<T>>, Error> {
        self.next().await.transpose()
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<DeltaItem<T>, Error>>> {
        let item = ready!(self.0.poll(cx));
        Poll::Ready(item.map(|item| item.map(DeltaItem::of)))
    }
}

impl<T: Value> DeltaItem<T> {
    fn of(item: T) -> Self {
        let removed = match item.slot() {
            Slot::Object(object) => object.additional().get("@removed"),
            Slot::Json(json) => json.get("@removed"),
            _ => None,
        };
        match removed.map(|removed| RemovalReason::of(&removed["reason"])) {
            Some(reason) => DeltaItem::Removed { item, reason },
            None => DeltaItem::Changed(item),
        }
    }
}

impl RemovalReason {
    fn of(json: &serde_json::Value) -> Self {
        match json.as_str() {
            Some("changed") => RemovalReason::Changed,
            Some("deleted") => RemovalReason::Deleted,
            _ => RemovalReason::Unknown,
        }
    }
}

// Items are moved out, never polled.
impl<T> Unpin for DeltaItems<T> {}

impl<T: Value> Stream for DeltaItems<T> {
    type Item = Result<DeltaItem<T>, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(cx)
    }
}
