//! Typed Microsoft Graph: one annotated struct declares a resource.
//!
//! This crate is what a declaration stands on: the attributes [`graph_resource`], [`graph_complex`],
//! [`graph_enum`], [`graph_hierarchy`], [`graph_operations`] and [`graph_projection`], the types of
//! properties, the inert [`Request`], the [`Client`] that sends it, and the [`Error`] that
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
mod batch;
mod change;
mod client;
mod download;
mod edm;
mod error;
mod generated;
mod info;
mod json;
mod macros;
mod object;
mod page;
mod paging;
mod path;
pub mod prelude;
mod query;
mod reply;
mod request;
mod response;
mod task;
pub mod transport;
mod upload;

pub use bytes::Bytes;
pub use http::{HeaderMap, StatusCode};

pub use auth::{AccessToken, Credential, CredentialError, TokenFuture, TokenRequest};
pub use batch::{Batch, Batched, Outcomes};
pub use change::{Change, IntoArgument, IntoChange, IntoValue, Null, OptionExt, OrKeep, OrNull};
pub use client::{Client, ClientBuilder, DryRun, RetryPolicy, Sending};
pub use download::Download;
pub use edm::{
    Binary, Date, DateTimeOffset, Decimal, Duration, EdmType, EdmValueError, Flag, Flags, Guid,
    Stream, TimeOfDay,
};
pub use error::{Error, ErrorKind, InnerError};
pub use info::{
    ApiVersion, AreaInfo, Cloud, EnumInfo, HierarchyInfo, Method, NeededPermission, OperationIndex,
    OperationInfo, OperationKind, ParameterInfo, PermissionSet, PropertyInfo, ResultInfo, TypeInfo,
};
pub use macros::{
    graph_complex, graph_enum, graph_hierarchy, graph_operations, graph_projection, graph_resource,
};
pub use object::{
    Additional, Changes, Derived, FromText, Hierarchy, JsonError, Keyed, Object, Patch, Place,
    Projection, ProjectionOf, Resource, Slot, SlotMut, UnknownType, Value,
};
pub use page::Page;
pub use paging::{Cursor, CursorError, DeltaItem, DeltaItems, Items, Pages, RemovalReason};
pub use path::PathSegment;
pub use query::{
    Bindable, BindableProperty, Collection, EqOperand, Expand, Expands, Filter, HasPropertiesOf,
    IntoExpand, IntoOrderBy, IntoSelect, Leads, Navigation, NavigationProperty, Operand, OrderBy,
    Ordered, Property, Search, Select, Structural, Text, element,
};
pub use reply::Reply;
pub use request::{CountRequest, IntoReference, ListRequest, Media, Reference, Request};
pub use response::Response;
pub use upload::{UploadSession, UploadSource};

/// Any JSON: what properties of the type `Edm.Untyped` hold.
///
/// An alias: were the enum itself exported, the compiler would take its `String` for another one, and write
/// `std::string::String` in its messages.
pub type Json = serde_json::Value;
