//! What several areas share.

mod assignment_targets;
mod mime_content;
mod required_password_type;

pub use assignment_targets::{
    AllDevicesAssignmentTarget, AllLicensedUsersAssignmentTarget,
    ConfigurationManagerCollectionAssignmentTarget, DeviceAndAppManagementAssignmentTarget,
    DeviceAndAppManagementAssignmentTargetBase, ExclusionGroupAssignmentTarget,
    GroupAssignmentTarget,
};
pub use mime_content::MimeContent;
pub use required_password_type::RequiredPasswordType;
