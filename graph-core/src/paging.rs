//! Paging: collections item by item or page by page, as far as they go.
//!
//! See [paging](https://learn.microsoft.com/graph/paging) and
//! [delta queries](https://learn.microsoft.com/graph/delta-query-overview).

mod cursor;
mod delta;
mod fetch;
mod items;
mod pages;

pub use cursor::{Cursor, CursorError};
pub use delta::{DeltaItem, DeltaItems, RemovalReason};
pub use items::Items;
pub use pages::Pages;

use crate::client::Client;
use crate::object::Value;
use crate::request::ListRequest;

impl<O, T: Value> ListRequest<O, T> {
    /// All items, one by one. Pages are requested as they are needed, one ahead.
    ///
    /// ```no_run
    /// # use graph_core::{Client, Error, graph_resource};
    /// # #[graph_resource(path = "/users", method = GET)]
    /// # pub struct User {
    /// #     #[graph(key)]
    /// #     pub id: String,
    /// # }
    /// # async fn run(graph: Client) -> Result<(), Error> {
    /// let mut users = User::list().top(999).stream(&graph);
    /// while let Some(user) = users.try_next().await? {
    ///     println!("{}", user.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn stream(self, graph: &Client) -> Items<T> {
        Items::new(self.parts, graph)
    }

    /// All items, page by page. Pages are requested as they are needed, one ahead.
    pub fn pages(self, graph: &Client) -> Pages<T> {
        Pages::new(self.parts, graph)
    }

    /// What has changed, of a delta query: items that are new or different, and items that are gone.
    ///
    /// ```no_run
    /// # use graph_core::{Client, Cursor, DeltaItem, Error, graph_operations, graph_resource};
    /// # #[graph_resource]
    /// # pub struct User {
    /// #     #[graph(key)]
    /// #     pub id: String,
    /// # }
    /// #[graph_operations]
    /// impl User {
    ///     /// Users that have changed.
    ///     #[graph(GET, path = "/users/delta()")]
    ///     fn delta() -> Vec<User>;
    /// }
    ///
    /// # async fn run(graph: Client, saved: Cursor) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut changes = User::delta().resume(&saved).changes(&graph);
    /// while let Some(change) = changes.try_next().await? {
    ///     match change {
    ///         DeltaItem::Changed(user) => println!("{} is new or different", user.id),
    ///         DeltaItem::Removed { item, .. } => println!("{} is gone", item.id),
    ///     }
    /// }
    /// let next_time = changes.delta_link().map(|link| link.to_string());
    /// # Ok(())
    /// # }
    /// ```
    pub fn changes(self, graph: &Client) -> DeltaItems<T> {
        DeltaItems::new(self.stream(graph))
    }

    /// Goes on where a cursor stands, in the place of the beginning. The request's headers are sent as
    /// ever; its query is that of the cursor.
    pub fn resume(mut self, cursor: &Cursor) -> Self {
        self.parts.resume(cursor.clone());
        self
    }
}
