//! `mobileAppIdentifier`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{graph_complex, graph_hierarchy};

/// What every [`MobileAppIdentifier`] has.
#[graph_complex(base, abstract)]
pub struct MobileAppIdentifierBase {}

/// What identifies an app on its platform.
#[graph_hierarchy(base = MobileAppIdentifierBase)]
pub enum MobileAppIdentifier {
    Android(AndroidMobileAppIdentifier),
    Ios(IosMobileAppIdentifier),
}

/// An Android app, by its package.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-mam-androidmobileappidentifier)
#[graph_complex(base = MobileAppIdentifierBase)]
pub struct AndroidMobileAppIdentifier {
    #[graph(not_null)]
    pub package_id: Option<String>,
}

/// An iOS app, by its bundle.
#[graph_complex(base = MobileAppIdentifierBase)]
pub struct IosMobileAppIdentifier {
    #[graph(not_null)]
    pub bundle_id: Option<String>,
}
