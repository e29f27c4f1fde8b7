//! `complianceStatus`.

use graph_core::graph_enum;

/// How a device or user stands against a policy or setting.
#[graph_enum]
pub enum ComplianceStatus {
    /// Not known yet.
    Unknown,
    /// The policy does not apply.
    NotApplicable,
    /// In line with the policy.
    Compliant,
    /// Brought in line by the service.
    Remediated,
    /// Against the policy.
    NonCompliant,
    /// The check failed.
    Error,
    /// Policies contradict each other.
    Conflict,
    /// No policy is assigned.
    NotAssigned,
}
