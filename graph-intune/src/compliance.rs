//! Device compliance: policies, and how devices and users stand against them.

mod compliance_status;
mod device_compliance_user_status;

pub use compliance_status::ComplianceStatus;
pub use device_compliance_user_status::{
    DeviceComplianceUserStatus, DeviceComplianceUserStatusPatch,
};
