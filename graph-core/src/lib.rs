//! Typed Microsoft Graph: one annotated struct declares a resource.
//!
//! This crate is what a declaration stands on: the attributes [`graph_resource`] and [`graph_enum`],
//! the types of properties, the inert [`Request`], the [`Client`] that sends it, and the [`Error`] that
//! tells what went wrong. Apps usually meet it through a crate of declared resources.
//!
//! ```no_run
//! use graph_core::{DateTimeOffset, graph_enum, graph_resource, prelude::*};
//!
//! /// A device that Intune manages.
//! #[graph_resource(
//!     path = "/deviceManagement/managedDevices/{managedDeviceId}",
//!     method = [GET, PATCH],
//! )]
//! pub struct ManagedDevice {
//!     #[graph(key)]
//!     pub id: String,
//!     #[graph(read_only)]
//!     pub serial_number: Option<String>,
//!     pub notes: Option<String>,
//!     #[graph(not_null)]
//!     pub management_state: Option<ManagementState>,
//!     pub last_sync_date_time: Option<DateTimeOffset>,
//! }
//!
//! #[graph_enum]
//! pub enum ManagementState {
//!     Managed,
//!     RetirePending,
//! }
//!
//! # async fn run() -> Result<(), graph_core::Error> {
//! let graph = Client::builder().token("eyJ0...").build()?;
//! let patch = ManagedDevicePatch::new()
//!     .management_state(ManagementState::Managed)
//!     .notes(Null);
//! let updated = ManagedDevice::update("1a2b", patch).send(&graph).await?;
//! # Ok(())
//! # }
//! ```
#![forbid(unsafe_code)]
#![warn(missing_docs)]

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
mod auth;
mod change;
mod client;
mod edm;
mod error;
mod info;
mod object;
mod page;
mod path;
pub mod prelude;
mod query;
mod reply;
mod request;

pub use bytes::Bytes;
pub use http::StatusCode;

pub use auth::{AccessToken, Credential, CredentialError, TokenFuture, TokenRequest};
pub use change::{Change, IntoArgument, IntoChange, IntoValue, Null, OptionExt, OrKeep, OrNull};
pub use client::{Client, ClientBuilder, Sending};
pub use edm::{
    Binary, Date, DateTimeOffset, Decimal, Duration, EdmType, EdmValueError, Flag, Flags, Guid,
    Stream, TimeOfDay,
};
pub use error::{Error, InnerError};
pub use info::{
    ApiVersion, Cloud, EnumInfo, HierarchyInfo, Method, OperationInfo, OperationKind,
    ParameterInfo, Permissions, PropertyInfo, ResultInfo, TypeInfo,
};
pub use object::{
    Additional, Derived, FromText, Hierarchy, HierarchyPlace, Keyed, List, ListPlace, Object,
    ObjectPlace, Parent, Patch, Place, Projection, ProjectionOf, Resource, Slot, SlotMut,
    TextPlace, UnknownType, Value,
};
pub use page::Page;
pub use path::PathSegment;
pub use query::{
    Collection, EqOperand, Expand, Expands, Filter, HasPropertiesOf, IntoExpand, IntoOrderBy,
    IntoSelect, Leads, Navigation, NavigationProperty, Operand, OrderBy, Ordered, Property, Search,
    Select, Structural, Text, element,
};
pub use reply::Reply;
pub use request::{CountRequest, IntoReference, ListRequest, Media, Reference, Request};

/// Declares a Microsoft Graph resource and its operations.
///
/// The struct's fields are the properties. Each attribute adds operations on one path; any number of
/// them can stand on one struct.
///
/// ```
/// use graph_core::graph_resource;
///
/// /// A user of the tenant.
/// #[graph_resource(path = "/users/{userId}", method = [GET, PATCH])]
/// #[graph_resource(path = "/me", method = PATCH, name = "update_me")]
/// pub struct User {
///     /// The user's object id.
///     #[graph(key)]
///     pub id: String,
///     /// The name in the address book.
///     pub display_name: Option<String>,
///     #[graph(not_null)]
///     pub account_enabled: Option<bool>,
///     #[graph(read_only, name = "mail")]
///     pub email: Option<String>,
/// }
///
/// let patch = UserPatch::new().display_name("Ada").account_enabled(true);
/// let request = User::update("1a2b", patch);
/// assert_eq!(request.operation().to_string(), "PATCH /users/{userId}");
/// ```
///
/// # What it generates
///
/// - On the struct: a function for each operation, which takes the path's placeholders as arguments,
///   in order, and gives an inert [`Request`].
/// - With a PATCH, the body's type, named after the struct with `Patch` at the end. Its setters take
///   values, [`Null`] where the property may be null, and `Option`s that say what their `None` means
///   ([`OptionExt`]). One that arrives as JSON is checked by [`Patch::from_json`].
/// - The public description, [`Resource::INFO`].
/// - [`Object`], `Clone`, `Debug`, `Default`, `PartialEq`, and serde's `Serialize` and `Deserialize`.
///   Do not derive these as well, and put other derives below the attribute: it does not see those
///   above.
/// - A field `additional`, an [`Additional`]. A struct literal ends in `..Default::default()`.
///
/// # Keys of the attribute
///
/// | key | meaning |
/// |---|---|
/// | `path = "/users/{userId}"` | the path below the API version; each `{placeholder}` is one segment and becomes an argument in snake case |
/// | `method = PATCH`, `method = [GET, PATCH]` | `GET` of a path that ends in a placeholder is `get`, `PATCH` is `update` |
/// | `name = "update_me"` | the function's name, where the default is taken |
/// | `odata_type = "microsoft.graph.user"` | the type in metadata; by default `microsoft.graph.` and the struct's name in lower camel case |
/// | `crate = path::to::graph_core` | where this crate is found, if not at `::graph_core`; on any of a type's attributes |
///
/// # Keys of `#[graph(...)]` on a field
///
/// | key | meaning |
/// |---|---|
/// | `key` | identifies the item; not optional, and never changed by a PATCH |
/// | `not_null` | the service holds no null: a patch cannot clear it |
/// | `read_only` | only the service writes it |
/// | `name = "mail"` | the name in JSON, where the field's name in lower camel case is another |
///
/// # Types of fields
///
/// `Option<T>` of any [`Value`]: services answer with parts of an object, so only the key must be
/// there. A plain `T` is allowed; an answer without it is then an error. `Option` must be written out:
/// the macro does not see through a type alias.
///
/// # Paths that do not name the item
///
/// A PATCH of a path that ends in a literal takes a [`Keyed`] patch: the patch itself, or the patch
/// with the item's key, which the body then carries.
pub use graph_macros::graph_resource;

/// Declares a Microsoft Graph enum.
///
/// The variants are the members, named in JSON by their name in lower camel case, or by
/// `#[graph(name = "...")]`. The attribute adds a variant `Unrecognized` that keeps the text of any
/// other member, so that a member newer than the declaration neither fails nor is lost.
///
/// ```
/// use graph_core::graph_enum;
///
/// #[graph_enum]
/// pub enum ComplianceState {
///     Unknown,
///     Compliant,
///     #[graph(name = "inGracePeriod")]
///     GracePeriod,
/// }
///
/// assert_eq!(ComplianceState::GracePeriod.as_str(), "inGracePeriod");
/// let newer = ComplianceState::from("quarantined");
/// assert_eq!(newer, ComplianceState::Unrecognized("quarantined".into()));
/// assert_eq!(newer.to_string(), "quarantined");
/// ```
///
/// It implements `Clone`, `Debug`, `Default` (no text), `Display`, `Eq`, `From<&str>`, `Hash`,
/// `PartialEq`, serde's traits and [`Value`]. Two are equal if their texts are. `odata_type = "..."` and `crate = ...` mean what they mean in
/// [`graph_resource`].
pub use graph_macros::graph_enum;
pub use graph_macros::{graph_complex, graph_hierarchy, graph_operations, graph_projection};
