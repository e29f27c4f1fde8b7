//! Pages of collections.

use std::fmt;

use crate::object::Additional;
use crate::paging::Cursor;

/// A page of a collection: its items, and where the next page is.
///
/// A page without items need not be the last one: only one without a
/// [`next_link`](Self::next_link) is. See [paging](https://learn.microsoft.com/graph/paging).
#[derive(Clone)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items.
    pub items: Vec<T>,
    /// What the service said beside the items.
    pub additional: Additional,
}

impl<T> Page<T> {
    /// The address of the next page, to be requested exactly as it is. `None` if this is the last.
    pub fn next_link(&self) -> Option<&str> {
        self.text("@odata.nextLink")
    }

    /// The address that gives what has changed since this answer.
    pub fn delta_link(&self) -> Option<&str> {
        self.text("@odata.deltaLink")
    }

    /// The next page as a place to [`resume`](crate::ListRequest::resume) from.
    pub fn next_cursor(&self) -> Option<Cursor> {
        self.next_link().map(Cursor::to)
    }

    /// The place that the next delta query resumes from.
    pub fn delta_cursor(&self) -> Option<Cursor> {
        self.delta_link().map(Cursor::to)
    }

    /// The number of items on all pages together, if it was asked for.
    pub fn count(&self) -> Option<u64> {
        self.additional.get("@odata.count")?.as_u64()
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.additional.get(name)?.as_str()
    }
}

/// Shows the items, and not the links: they may hold secrets of the service.
impl<T: fmt::Debug> fmt::Debug for Page<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("items", &self.items)
            .field("has_next", &self.next_link().is_some())
            .field("count", &self.count())
            .finish_non_exhaustive()
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}
