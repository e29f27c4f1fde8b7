// Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
// Change that, not this: see CONTRIBUTING.

//! Role-based access control: who may do what.
//!
//! A role is a [`RoleDefinition`], and who has it over whom a [`DeviceAndAppManagementRoleAssignment`]:
//!
//! ```no_run
//! use graph_intune::prelude::*;
//! use graph_intune::{DeviceAndAppManagementRoleAssignment as Assignment, RoleDefinition};
//!
//! # async fn run(graph: Client) -> Result<(), graph_intune::graph_core::Error> {
//! let roles = RoleDefinition::list().stream(&graph).collect().await?;
//! let help_desk = roles.iter().find(|role| role.display_name() == Some("Help Desk Operator"));
//! if let Some(role) = help_desk {
//!     let assignment = Assignment {
//!         display_name: Some("Help desk of sales".into()),
//!         members: Some(vec!["group-of-the-help-desk".into()]),
//!         resource_scopes: Some(vec!["group-of-sales".into()]),
//!         ..Default::default()
//!     };
//!     Assignment::create(&assignment)
//!         .bind(Assignment::ROLE_DEFINITION, RoleDefinition::get(role.id()))
//!         .send(&graph)
//!         .await?;
//! }
//! # Ok(())
//! # }
//! ```
//!
//! What the caller may do itself is a function of the [`tenant`](crate::tenant).
//!
//! # What it has
//!
//! The feature `rbac` brings 26 operations, 5 types, and no enums.
//!
//! | resource | paths | functions |
//! |---|---|---|
//! | [`DeviceAndAppManagementRoleAssignment`] | `/deviceManagement/roleAssignments` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`ResourceOperation`] | `/deviceManagement/resourceOperations` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`RoleAssignment`] | `/deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`RoleDefinition`] | `/deviceManagement/roleDefinitions`<br>`/deviceManagement/roleAssignments/{deviceAndAppManagementRoleAssignmentId}/roleDefinition`<br>`/deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/roleDefinition` | `list`, `create`, `count`, `get`, `update`, `delete` |

mod device_and_app_management_role_assignment;
mod device_and_app_management_role_definition;
mod resource_operation;
mod role_assignment;
mod role_definition;

pub use device_and_app_management_role_assignment::*;
pub use device_and_app_management_role_definition::*;
use graph_core::AreaInfo;
pub use resource_operation::*;
pub use role_assignment::*;
pub use role_definition::*;

// Found by these names.
#[doc(alias = "roleAssignments")]
pub use device_and_app_management_role_assignment::DeviceAndAppManagementRoleAssignment;

#[doc(alias = "resourceOperations")]
pub use resource_operation::ResourceOperation;

#[doc(alias = "roleAssignments")]
pub use role_assignment::RoleAssignment;

#[doc(alias = "roleDefinitions")]
pub use role_definition::RoleDefinition;

/// All that is declared here.
pub(crate) static RBAC: AreaInfo = AreaInfo::new(
    "rbac",
    &[
        <DeviceAndAppManagementRoleAssignment as graph_core::Resource>::info,
        <DeviceAndAppManagementRoleDefinition as graph_core::Resource>::info,
        <ResourceOperation as graph_core::Resource>::info,
        <RoleAssignmentBase as graph_core::Resource>::info,
        <RoleDefinitionBase as graph_core::Resource>::info,
    ],
    &[
        <RoleAssignment as graph_core::Hierarchy>::INFO,
        <RoleDefinition as graph_core::Hierarchy>::INFO,
    ],
    &[],
);
