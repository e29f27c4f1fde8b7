//! Requests of collections: inert like any other, and answered page by page.

use std::fmt;
use std::marker::PhantomData;

use super::{Content, Operated, Parts, Request, parts};
use crate::info::OperationInfo;
use crate::info::generated::Bound;
use crate::object::{ProjectionOf, Value};
use crate::page::Page;
use crate::path::Segments;
use crate::query::{Filter, IntoExpand, IntoOrderBy, IntoSelect, Search};

/// A request of a collection that was built and not sent yet. Its items are `T`s, and its filters speak
/// of `O`s: the two differ only for a [projection](Self::project).
///
/// ```
/// # use graph_core::graph_resource;
/// #[graph_resource(path = "/users", method = GET)]
/// pub struct User {
///     #[graph(key)]
///     pub id: String,
///     pub display_name: Option<String>,
///     #[graph(not_null)]
///     pub account_enabled: Option<bool>,
/// }
///
/// let request = User::list()
///     .filter(User::ACCOUNT_ENABLED.eq(true) & User::DISPLAY_NAME.starts_with("O'B"))
///     .select(User::DISPLAY_NAME)
///     .order_by(User::DISPLAY_NAME.asc())
///     .top(50)
///     .page();
/// assert_eq!(
///     request.url()?,
///     "/users?$filter=accountEnabled%20eq%20true%20and%20startswith(displayName,%27O%27%27B%27)\
///      &$orderby=displayName&$select=id,displayName&$top=50"
/// );
/// # Ok::<(), graph_core::Error>(())
/// ```
#[must_use = "a request does nothing until it is sent"]
pub struct ListRequest<O, T = O> {
    pub(crate) parts: Parts,
    pub(super) types: PhantomData<fn() -> (O, T)>,
}

impl<O, T> ListRequest<O, T> {
    /// Only the items that meet the condition. Conditions that were given before must be met as well.
    pub fn filter(mut self, condition: Filter<O>) -> Self {
        self.parts.query_mut().filter(condition);
        self
    }

    /// Only the items that the service finds for these words.
    pub fn search(mut self, search: impl Into<Search>) -> Self {
        self.parts.query_mut().search(search);
        self
    }

    /// Sorts the items in this order; where orders were given before, only those that are equal in them.
    pub fn order_by(mut self, order: impl IntoOrderBy<O>) -> Self {
        self.parts.query_mut().order_by(order);
        self
    }

    /// Includes objects that the items lead to.
    /// It adds to what was expanded before; the last expansion of a property counts.
    pub fn expand(mut self, properties: impl IntoExpand<O>) -> Self {
        self.parts.query_mut().expand(properties);
        self
    }

    /// At most so many items. Some services count those of each page, others those of all pages.
    pub fn top(mut self, count: u32) -> Self {
        self.parts.query_mut().top(count);
        self
    }

    /// Leaves out so many items at the beginning.
    pub fn skip(mut self, count: u32) -> Self {
        self.parts.query_mut().skip(count);
        self
    }

    /// The pages also say how many items there are in all.
    pub fn with_count(mut self) -> Self {
        self.parts.query_mut().count();
        self
    }

    /// A query option as text, for what the methods cannot say. The text is sent as it is,
    /// percent-encoded. It replaces the option of this name.
    pub fn raw(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parts.query_mut().raw(name.into(), value);
        self
    }

    /// The operation that is requested.
    pub fn operation(&self) -> OperationInfo {
        self.parts.operation
    }
}

impl<O: Value> ListRequest<O> {
    /// Only these properties of the items, and the key.
    pub fn select(mut self, properties: impl IntoSelect<O>) -> Self {
        self.parts.select(O::EDM, properties);
        self
    }

    /// The items as a struct that names the properties to select.
    ///
    /// ```
    /// # use graph_core::{graph_projection, graph_resource};
    /// # #[graph_resource(path = "/users", method = GET)]
    /// # pub struct User {
    /// #     #[graph(key)]
    /// #     pub id: String,
    /// #     pub display_name: Option<String>,
    /// # }
    /// #[graph_projection(of = User)]
    /// struct Row {
    ///     id: String,
    ///     display_name: Option<String>,
    /// }
    ///
    /// let request = User::list().project::<Row>().page();
    /// assert_eq!(request.url()?, "/users?$select=id,displayName");
    /// # Ok::<(), graph_core::Error>(())
    /// ```
    pub fn project<P: ProjectionOf<O>>(mut self) -> ListRequest<O, P> {
        self.parts.project(P::INFO);
        ListRequest { parts: self.parts, types: PhantomData }
    }
}

impl<O, T: Value> ListRequest<O, T> {
    /// The request of the first page.
    pub fn page(self) -> Request<Page<T>> {
        Request { parts: self.parts, reply: PhantomData }
    }
}

/// What generated methods of an `S` call for a collection.
pub fn list<S: Operated, O, T>(index: usize, segments: impl Segments) -> ListRequest<O, T> {
    let operation = OperationInfo::of_path(S::OPERATIONS, index);
    ListRequest { parts: parts(operation, segments, Content::None), types: PhantomData }
}

/// What generated functions call that give one.
pub fn call_list<O, T>(
    operations: &'static [Bound],
    index: usize,
    segments: impl Segments,
    content: Content<'_>,
) -> ListRequest<O, T> {
    let operation = OperationInfo::of_call(operations, index);
    ListRequest { parts: parts(operation, segments, content), types: PhantomData }
}

impl<O, T> Clone for ListRequest<O, T> {
    fn clone(&self) -> Self {
        Self { parts: self.parts.clone(), types: PhantomData }
    }
}

/// Shows the path's template and the options, without ids and values.
impl<O, T> fmt::Debug for ListRequest<O, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.parts.debug("ListRequest", f)
    }
}

/// Refusals that say what to do instead. They give what the right call would, so that the rest of a line is
/// not reported as well.
mod refused {
    use super::{ListRequest, Request};
    use crate::client::{Client, Sending};
    use crate::object::Value;
    use crate::page::Page;

    #[diagnostic::on_unimplemented(
        message = "a list has pages: it cannot be sent as one request",
        label = "not one request",
        note = "write `.page()` after the list for the request of its first page"
    )]
    pub trait OneRequest {}

    #[diagnostic::on_unimplemented(
        message = "only a list can be filtered",
        label = "`filter` goes on a list, before `page()`",
        note = "a request for one item can be narrowed with `select` and `expand`"
    )]
    pub trait IsFilterable {}

    #[diagnostic::on_unimplemented(
        message = "only a list has an order",
        label = "`order_by` goes on a list, before `page()`"
    )]
    pub trait IsOrdered {}

    #[diagnostic::on_unimplemented(
        message = "only a list has pages",
        label = "`top` and then `page()` go on a list",
        note = "what is read of one item is chosen with `select` and `expand`"
    )]
    pub trait IsPaged {}

    impl<O, T: Value> ListRequest<O, T> {
        /// A list is sent page by page: see [`page`](Self::page).
        #[doc(hidden)]
        pub fn send(self, graph: &Client) -> Sending<Page<T>>
        where
            T: OneRequest,
        {
            self.page().send(graph)
        }
    }

    /// For a batch.
    #[doc(hidden)]
    impl<O, T: Value + OneRequest> From<ListRequest<O, T>> for Request<Page<T>> {
        fn from(list: ListRequest<O, T>) -> Self {
            list.page()
        }
    }

    impl<R> Request<R> {
        /// Only a list can be filtered.
        #[doc(hidden)]
        pub fn filter<F>(self, _: F) -> Self
        where
            R: IsFilterable,
        {
            self
        }

        /// Only a list has an order.
        #[doc(hidden)]
        pub fn order_by<F>(self, _: F) -> Self
        where
            R: IsOrdered,
        {
            self
        }

        /// Only a list has pages.
        #[doc(hidden)]
        pub fn top(self, _: u32) -> Self
        where
            R: IsPaged,
        {
            self
        }

        /// Only a list has pages.
        #[doc(hidden)]
        pub fn page(self) -> Self
        where
            R: IsPaged,
        {
            self
        }
    }
}
