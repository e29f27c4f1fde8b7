//! `cloudPcManagementAssignmentTarget`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{graph_complex, graph_hierarchy};

/// What every [`CloudPcManagementAssignmentTarget`] has.
#[graph_complex(base, abstract)]
pub struct CloudPcManagementAssignmentTargetBase {}

/// The complex type `cloudPcManagementAssignmentTarget`.
#[graph_hierarchy(base = CloudPcManagementAssignmentTargetBase)]
pub enum CloudPcManagementAssignmentTarget {
    Group(CloudPcManagementGroupAssignmentTarget),
}

/// The complex type `cloudPcManagementGroupAssignmentTarget`.
#[graph_complex(base = CloudPcManagementAssignmentTargetBase)]
pub struct CloudPcManagementGroupAssignmentTarget {
    pub group_id: Option<String>,
    pub service_plan_id: Option<String>,
}
