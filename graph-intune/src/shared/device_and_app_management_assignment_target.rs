//! `deviceAndAppManagementAssignmentTarget`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{graph_complex, graph_hierarchy};

/// What every [`DeviceAndAppManagementAssignmentTarget`] has.
#[graph_complex(base, abstract)]
pub struct DeviceAndAppManagementAssignmentTargetBase {}

/// Whom something is assigned to.
#[graph_hierarchy(base = DeviceAndAppManagementAssignmentTargetBase)]
pub enum DeviceAndAppManagementAssignmentTarget {
    AllDevices(AllDevicesAssignmentTarget),
    AllLicensedUsers(AllLicensedUsersAssignmentTarget),
    ConfigurationManagerCollection(ConfigurationManagerCollectionAssignmentTarget),
    ExclusionGroup(ExclusionGroupAssignmentTarget),
    Group(GroupAssignmentTarget),
}

/// Every managed device.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-shared-alldevicesassignmenttarget)
#[graph_complex(base = DeviceAndAppManagementAssignmentTargetBase)]
pub struct AllDevicesAssignmentTarget {}

/// Every user with a license for Intune.
#[graph_complex(base = DeviceAndAppManagementAssignmentTargetBase)]
pub struct AllLicensedUsersAssignmentTarget {}

/// The devices of a Configuration Manager collection.
#[graph_complex(base = DeviceAndAppManagementAssignmentTargetBase)]
pub struct ConfigurationManagerCollectionAssignmentTarget {
    pub collection_id: Option<String>,
}

/// Not the members of a group, whatever else they are in.
#[graph_complex(base = GroupAssignmentTarget)]
pub struct ExclusionGroupAssignmentTarget {}

/// The members of a group.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-shared-groupassignmenttarget)
#[graph_complex(base = DeviceAndAppManagementAssignmentTargetBase)]
#[graph_complex(base)]
pub struct GroupAssignmentTarget {
    pub group_id: Option<String>,
}
