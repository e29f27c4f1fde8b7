//! `targetedManagedAppProtection`.

use graph_core::{DateTimeOffset, Duration, Flags, graph_enum, graph_resource};

use super::{
    ManagedAppClipboardSharingLevel, ManagedAppDataStorageLocation, ManagedAppDataTransferLevel,
    ManagedAppPinCharacterSet, ManagedAppProtection, ManagedBrowserType,
    TargetedManagedAppPolicyAssignment,
};

/// What apps may do with the data of the organization, for some groups.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-mam-targetedmanagedappprotection)
#[graph_resource(base = ManagedAppProtection)]
#[graph_resource(base)]
pub struct TargetedManagedAppProtection {
    #[graph(not_null)]
    pub is_assigned: Option<bool>,
    #[graph(navigation)]
    pub assignments: Option<Vec<TargetedManagedAppPolicyAssignment>>,
}

/// The apps that a policy is for.
#[graph_enum]
pub enum TargetedManagedAppGroupType {
    SelectedPublicApps,
    AllCoreMicrosoftApps,
    AllMicrosoftApps,
    AllApps,
}
