//! Whom something is assigned to.

use graph_core::{graph_complex, graph_hierarchy};

/// The base of [`DeviceAndAppManagementAssignmentTarget`].
#[graph_complex(base)]
pub struct DeviceAndAppManagementAssignmentTargetBase {}

/// Whom something is assigned to.
#[graph_hierarchy(base = DeviceAndAppManagementAssignmentTargetBase)]
pub enum DeviceAndAppManagementAssignmentTarget {
    AllDevices(AllDevicesAssignmentTarget),
    AllLicensedUsers(AllLicensedUsersAssignmentTarget),
    ConfigurationManagerCollection(ConfigurationManagerCollectionAssignmentTarget),
    Group(GroupAssignmentTarget),
    ExclusionGroup(ExclusionGroupAssignmentTarget),
}

/// Every managed device.
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

/// The members of a group.
#[graph_complex(base = DeviceAndAppManagementAssignmentTargetBase)]
#[graph_complex(base)]
pub struct GroupAssignmentTarget {
    pub group_id: Option<String>,
}

/// Not the members of a group, whatever else they are in.
#[graph_complex(base = GroupAssignmentTarget)]
pub struct ExclusionGroupAssignmentTarget {}
