//! App protection: how apps treat the data of an organization, on any device.

use graph_core::{EdmType, Value};

mod android_managed_app_protection;
mod managed_app_policy;
mod managed_app_protection;
mod managed_mobile_app;
mod targeted_managed_app_policy_assignment;
mod targeted_managed_app_protection;

pub use android_managed_app_protection::{
    AndroidManagedAppProtection, AndroidManagedAppProtectionAssign,
    AndroidManagedAppProtectionPatch, AndroidManagedAppProtectionTargetApps,
};
pub use managed_app_policy::{
    ManagedAppPolicy, ManagedAppPolicyBase, ManagedAppPolicyBasePatch, ManagedAppPolicyTargetApps,
};
pub use managed_app_protection::{
    ManagedAppClipboardSharingLevel, ManagedAppDataStorageLocation, ManagedAppDataTransferLevel,
    ManagedAppPinCharacterSet, ManagedAppProtection, ManagedAppProtectionPatch, ManagedBrowserType,
};
pub use managed_mobile_app::{
    AndroidMobileAppIdentifier, IosMobileAppIdentifier, ManagedMobileApp, ManagedMobileAppPatch,
    MobileAppIdentifier, MobileAppIdentifierBase,
};
pub use targeted_managed_app_policy_assignment::{
    TargetedManagedAppPolicyAssignment, TargetedManagedAppPolicyAssignmentPatch,
};
pub use targeted_managed_app_protection::{
    TargetedManagedAppGroupType, TargetedManagedAppProtection, TargetedManagedAppProtectionPatch,
};

/// The area's resources and hierarchies.
pub(crate) const RESOURCES: &[EdmType] = &[
    AndroidManagedAppProtection::EDM,
    ManagedAppPolicy::EDM,
    ManagedMobileApp::EDM,
    TargetedManagedAppPolicyAssignment::EDM,
];
