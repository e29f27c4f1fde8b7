//! `iosManagedAppRegistration`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_resource};

use crate::{
    ManagedAppFlaggedReason, ManagedAppOperation, ManagedAppPolicy, ManagedAppRegistrationBase,
    MobileAppIdentifier,
};

/// The entity type `iosManagedAppRegistration`.
///
/// [One of `ManagedAppRegistration`](crate::ManagedAppRegistration),
/// whose functions list, get, create, update and delete it.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-mam-iosmanagedappregistration)
#[graph_resource(base = ManagedAppRegistrationBase)]
pub struct IosManagedAppRegistration {}
